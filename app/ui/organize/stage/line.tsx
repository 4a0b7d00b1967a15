import { Link } from "@remix-run/react";
import type { StageLine } from "~/domain/stage-lines";
import { nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { stages } from "~/text/words/organize/stages";
import { classNames } from "~/ui/class-names";
import { SampleMark } from "~/ui/sample-mark";
import { Td, Th } from "~/ui/table";
import { Steps } from "./steps";

const shown = 4;
const indents = ["", "pl-8", "pl-13", "pl-18"];
const linkLook = "text-brand underline-offset-4 hover:underline print:text-ink";

/** The contest above: its id, whether it is itself a sample, and the search that keeps what is shown. */
export type StageShown = { id: string; sample: boolean; search: string };

/** One line: a unit, its contest, how far it is, who came up from it, what it lacks. */
export function Line({ stage, line }: { stage: StageShown; line: StageLine }) {
  const { id } = stage;
  const words = useWords(stages);
  const { days, count } = useFormat();
  const { contest, depth } = line;
  const lacks = line.lacks.map((lack) => words.lacks[lack]);
  const listed = lacks.slice(0, shown).join(", ");
  return (
    <tr className={classNames("hover:bg-row", depth > 0 && "bg-sunken")}>
      <Th scope="row" className={classNames("align-top", indents[Math.min(depth, indents.length - 1)])}>
        {line.unit === null ? (
          <span className="font-normal text-quiet">{words.unheld}</span>
        ) : line.leads ? (
          line.unit
        ) : (
          <span className="font-normal text-quiet">
            {line.unit} <span className="sr-only">({words.sameUnit})</span>
          </span>
        )}
        {!line.expected && line.unit !== null && depth === 0 && (
          <span className="block font-normal text-quiet text-xs">{words.unlisted}</span>
        )}
      </Th>
      <Td>
        {contest && <ContestCell line={line} contest={contest} stage={stage} />}
        {!contest && line.unitId && depth === 0 && (
          <Link to={`/organize/new?parent=${id}&unit=${line.unitId}`} className={linkLook} data-screen>
            {words.makeHere}
          </Link>
        )}
      </Td>
      <Td>
        {contest && line.counted && (
          <>
            {days(contest.startsOn, contest.endsOn) || <span className="text-quiet">{words.noDay}</span>}
            <span className="block text-quiet">{contest.place}</span>
          </>
        )}
        {contest && !line.counted && <Ditto says={words.counted} />}
      </Td>
      {(["teams", "people"] as const).map((figure) => (
        <Td key={figure} numeric>
          {contest === null ? nothing : line.counted ? count(contest[figure]) : <Ditto says={words.counted} />}
        </Td>
      ))}
      <Td className="whitespace-nowrap">
        <Steps state={contest?.milestone ?? line.state} className="mt-1.5 mb-1" />
        <span className={line.state === "none" ? "font-semibold" : ""}>
          {words.states[contest?.milestone ?? line.state]}
        </span>
      </Td>
      <Td>
        {line.arrived.length === 0 && <span className="text-quiet">{nothing}</span>}
        {line.arrived.map((team) => (
          <Link key={team.id} to={`/organize/${id}/teams/${team.id}`} className={classNames("block py-0.5", linkLook)}>
            {team.name}
          </Link>
        ))}
        {contest === null && line.arrived.length > 0 && (
          <span className="block text-quiet text-xs">{words.cameAllTheSame}</span>
        )}
      </Td>
      <Td title={lacks.length > shown ? lacks.join(", ") : undefined}>
        {contest && !line.counted && lacks.length > 0 ? <Ditto says={words.counted} /> : listed}
        {line.counted && lacks.length > shown && ` ${words.more(count(lacks.length - shown))}`}
      </Td>
    </tr>
  );
}

function ContestCell({
  line,
  contest,
  stage: { search, sample },
}: {
  line: StageLine;
  contest: NonNullable<StageLine["contest"]>;
  stage: StageShown;
}) {
  const words = useWords(stages);
  const { count } = useFormat();
  const { below } = contest;
  const done = contest.milestone === "published" || contest.milestone === "approved";
  const to = contest.mine ? `/organize/${contest.id}` : done ? `/board/${contest.id}` : null;
  return (
    <>
      {to ? (
        <Link to={to} className={linkLook}>
          {contest.title}
        </Link>
      ) : (
        contest.title
      )}{" "}
      {contest.sample && !sample && <SampleMark />}
      {line.together.length > 0 && line.counted && (
        <span className="block text-quiet text-xs">{words.together(line.together.join(", "))}</span>
      )}
      {below && (
        <Link
          to={below.open ? `?${search}#lines` : `?${search}&open=${contest.id}#lines`}
          preventScrollReset
          aria-expanded={below.open}
          aria-label={below.open ? words.closeBelow : words.openBelow(contest.title)}
          className="block font-semibold text-sm underline underline-offset-4"
        >
          {below.expected > 0
            ? words.below(count(below.held), count(below.expected))
            : words.belowContests(count(below.contests))}
        </Link>
      )}
    </>
  );
}

/** The sign of a list for "as above", with its reason. */
function Ditto({ says }: { says: string }) {
  return (
    <span title={says} className="text-quiet">
      <span aria-hidden>″</span>
      <span className="sr-only">{says}</span>
    </span>
  );
}
