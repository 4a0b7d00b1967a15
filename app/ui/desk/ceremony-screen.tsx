import { Link } from "@remix-run/react";
import { PartyPopper } from "lucide-react";
import type { CeremonyView } from "../../domain/desk/ceremony";
import { useLanguage, useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { reasonIn } from "../../text/words/reasons";
import { Banner } from "../banner";
import { Empty } from "../empty";
import { PlanDeed, Unwon } from "./ceremony-plan";
import { RehearsalEnd } from "./ceremony-rehearsal";
import { CeremonyRun } from "./ceremony-run";
import { useDesk } from "./context";

const link = "whitespace-nowrap font-semibold text-info underline underline-offset-4";

/** The operator's page of the ceremony: plan it, then run it. `rehearsal`: the query of one that goes on; null: none does. */
export function CeremonyScreen({ view, rehearsal }: { view: CeremonyView; rehearsal: string | null }) {
  const words = useWords(ceremonyWords).plan;
  if (view.run) return <CeremonyRun run={view.run} />;
  return (
    <div className="mx-auto flex h-full w-full max-w-4xl flex-col gap-4 overflow-y-auto p-6">
      <h1 className="font-bold text-2xl">{words.title}</h1>
      {view.rounds.length > 0 && <p className="text-quiet">{words.text}</p>}
      {rehearsal !== null && <Rehearsing query={rehearsal} />}
      {view.rounds.some(({ waits }) => waits === null) ? null : (
        <Empty icon={PartyPopper} title={view.rounds.length > 0 ? words.none : words.done}>
          {view.rounds.length > 0 ? words.noneText : words.doneText}
        </Empty>
      )}
      <ul className="flex flex-col gap-3">
        {view.rounds.map((round) => (
          <Round key={round.id} round={round} />
        ))}
      </ul>
    </div>
  );
}

/** One that was left goes on upon the MC's tablet. */
function Rehearsing({ query }: { query: string }) {
  const words = useWords(ceremonyWords).rehearsal;
  return (
    <Banner tone="warn">
      <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span>{words.goesOn}</span>
        <Link to={`rehearsal?${query}`} className={link}>
          {words.back}
        </Link>
        <RehearsalEnd />
      </span>
    </Banner>
  );
}

function Round({ round }: { round: CeremonyView["rounds"][number] }) {
  const words = useWords(ceremonyWords);
  const language = useLanguage();
  const { contest } = useDesk();
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-md border border-line bg-surface p-4">
      <div className="min-w-0 flex-1 basis-60">
        <h2 className="font-semibold text-lg">{round.name}</h2>
        <p className={round.waits ? "text-quiet" : "font-semibold text-ok"}>
          {round.waits ? reasonIn(round.waits, language) : words.plan.ready}{" "}
          {round.waits?.refused === "prizes-undecided" && (
            <Link to={`/organize/${contest}/results`} className={link}>
              {words.plan.results}
            </Link>
          )}
          {(round.waits?.refused === "not-confirmed" || round.waits?.refused === "rests-on-hidden") && (
            <Link to={`/desk/${contest}`} className={link}>
              {words.plan.desk}
            </Link>
          )}
        </p>
      </div>
      <Link to={`rehearsal?round=${round.id}`} className={link}>
        {words.rehearsal.open}
      </Link>
      {round.waits === null && <PlanDeed round={round} />}
      {round.waits === null && <Unwon prizes={round.unwon} />}
    </li>
  );
}
