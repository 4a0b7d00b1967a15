import { CircleCheck, CircleSlash, Hourglass, UsersRound } from "lucide-react";
import type { PanelLine } from "../../domain/desk/panel";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Banner } from "../banner";
import { ButtonLink, type ButtonSize } from "../button";
import { classNames } from "../class-names";
import { Empty } from "../empty";
import { Points } from "../points";
import { Table, Td, Th } from "../table";
import { AwayDeed } from "./away";
import { useDesk } from "./context";
import { SetUp } from "./nothing-yet";

/** The panel's ballots side by side, filling in as they are received: judge × criterion, and each ballot's sum. */
export function Matrix({ one, size }: { one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).matrix;
  const { maximum } = useFormat();
  if (one.tally) return null;
  if (one.sight === "none") return <p className="text-quiet text-sm">{words.progressOnly}</p>;
  if (!one.panel || one.panel.length === 0) {
    return (
      <Empty icon={UsersRound} title={words.none} actions={<SetUp page="panel" />}>
        {words.noneText}
      </Empty>
    );
  }
  const head = (
    <tr>
      <Th className="w-[31%] py-1.5! align-bottom">{words.judge}</Th>
      {one.criteria.map(({ id, name, maximum: most }) => (
        <Th key={id} numeric title={name} className="px-2! py-1.5! align-bottom">
          <span className="line-clamp-3 whitespace-normal font-semibold text-xs leading-tight">{name}</span>
          <span className="font-normal text-xs">{words.max(maximum(most))}</span>
        </Th>
      ))}
      <Th numeric className="w-20 py-1.5! align-bottom">
        <span className="block">{words.sum}</span>
        <span className="font-normal text-xs">{words.max(maximum(one.part.maximum))}</span>
      </Th>
    </tr>
  );
  return (
    <div className="overflow-hidden rounded-md border border-line bg-surface">
      {one.sight === "own-first" && <Banner tone="info" className="m-2" title={words.ownFirst} />}
      <Table caption={words.title} head={head} className="[&_table]:min-w-2xl [&_table]:table-fixed">
        {one.panel.map((line) => (
          <Line key={line.judge} line={line} one={one} size={size} />
        ))}
      </Table>
    </div>
  );
}

/** The way to the page where a missing judge's paper sheet is keyed in. */
function KeyIn({ line, one, size = "small" }: { line: PanelLine; one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).matrix;
  const { contest, can } = useDesk();
  if (!can("paper.write") || one.opened === null || one.sight !== "all") return null;
  return (
    <ButtonLink to={`/desk/${contest}/paper?performance=${one.id}&judge=${line.judge}`} size={size}>
      {words.keyIn}
    </ButtonLink>
  );
}

const signs = {
  in: { icon: CircleCheck, tone: "text-ok" },
  missing: { icon: Hourglass, tone: "text-warn" },
  absent: { icon: CircleSlash, tone: "text-danger" },
  recused: { icon: CircleSlash, tone: "text-danger" },
};

function Line({ line, one, size }: { line: PanelLine; one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).matrix;
  const { time, hour } = useFormat();
  const { icon: Icon, tone } = signs[line.status];
  const dropped = line.dropped !== null;
  const { received, paper } = line;
  const notes = [
    line.chair && words.chair,
    received?.paper && words.paper,
    paper && (paper.state !== "counted" || received?.paper) && words.keyed[paper.state](paper.by.join(", ")),
    received && received.revision > 1 && words.revised(received.revision - 1),
    dropped && (line.dropped === "highest" ? words.droppedHigh : words.droppedLow),
  ].filter(Boolean);
  return (
    <tr className={line.away ? "bg-sunken" : ""}>
      <Th scope="row" className="py-1! font-normal">
        <span className="flex items-center gap-1.5">
          <Icon aria-hidden className={classNames("size-4 shrink-0", tone)} />
          <span className="min-w-0 flex-1 font-semibold leading-tight">{line.name}</span>
          <span
            title={received ? words.received(time(received.at), received.revision) : undefined}
            className="shrink-0 text-quiet text-xs"
          >
            <span className={received ? "sr-only" : ""}>{words.status[line.status]} </span>
            {received && hour(received.at)}
          </span>
        </span>
        {notes.length > 0 && <span className="block pl-5.5 text-quiet text-xs">{notes.join(" · ")}</span>}
        {received?.note && (
          <span title={received.note} className="block truncate pl-5.5 text-xs italic">
            “{received.note}”
          </span>
        )}
      </Th>
      {line.away ? (
        <Td colSpan={one.criteria.length + 1} className="py-1!">
          <span className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-sm">
            <span className="min-w-0 flex-1">{line.away.reason}</span>
            <AwayDeed line={line} one={one} size={size} />
          </span>
        </Td>
      ) : line.status === "missing" ? (
        <Td colSpan={one.criteria.length + 1} className="py-1!">
          <span className="flex flex-wrap items-center justify-end gap-2">
            <KeyIn line={line} one={one} size={size} />
            <AwayDeed line={line} one={one} size={size} />
          </span>
        </Td>
      ) : (
        <>
          {line.marks.map((mark, at) => (
            <Td key={one.criteria[at]?.id} numeric className="px-2! py-1! align-middle">
              <Points value={mark} dropped={dropped} />
            </Td>
          ))}
          <Td numeric className="py-1! align-middle font-semibold">
            <Points value={line.sum} dropped={dropped} />
          </Td>
        </>
      )}
    </tr>
  );
}
