import type { McPerformance, McView } from "../../domain/mc";
import { useWords } from "../../text/words";
import { mc } from "../../text/words/mc";
import { Badge } from "../badge";

/** Who is on stage, with what, and the people to announce: each name on a line of its own. */
export function OnStage({ stage }: { stage: McView["stage"] }) {
  const words = useWords(mc);
  return (
    <section aria-label={words.onStage} className="rounded-md border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="font-semibold text-quiet">{words.onStage}</h2>
        {stage && (
          <p className="flex items-center gap-2">
            <Badge tone="brand" className="text-base">
              {words.states[stage.state]}
            </Badge>
            {stage.progress && stage.progress.of > 0 && (
              <strong className="figures text-xl">{words.progress(stage.progress.in, stage.progress.of)}</strong>
            )}
          </p>
        )}
      </div>
      {stage ? <Announced one={stage} /> : <p className="font-bold text-3xl">{words.empty}</p>}
    </section>
  );
}

function Announced({ one }: { one: McPerformance }) {
  const words = useWords(mc);
  return (
    <>
      <h1 className="font-bold text-4xl leading-tight sm:text-5xl">
        {one.team.number !== null && <span className="block text-2xl text-quiet">{words.team(one.team.number)}</span>}
        {one.team.name}
      </h1>
      {one.team.unit !== one.team.name && <p className="text-xl">{one.team.unit}</p>}
      <p className="pt-1 font-semibold text-2xl">
        {one.part} <span className="font-normal text-quiet text-xl">· {words.place(one.place.n, one.place.of)}</span>
      </p>
      {one.situation !== null && <p className="font-semibold text-2xl">{words.situation(one.situation)}</p>}
      {one.people.length > 0 && (
        <>
          <h3 className="pt-3 font-semibold text-quiet">{words.people}</h3>
          <ul className="divide-y divide-line">
            {one.people.map((person) => (
              <li key={person.name} className="py-1.5">
                <span className="block font-semibold text-2xl">{person.name}</span>
                <span className="block text-lg text-quiet">
                  {[person.title, person.workplace].filter(Boolean).join(", ")}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The next two or three, the first of them large. */
export function Coming({ next }: { next: McView["next"] }) {
  const words = useWords(mc);
  return (
    <section aria-label={words.next} className="rounded-md border border-line bg-surface px-4 py-3">
      <h2 className="font-semibold text-quiet">{words.next}</h2>
      {next.length === 0 && <p className="text-xl">{words.none}</p>}
      <ol className="divide-y divide-line">
        {next.map((one, at) => (
          <li key={one.id} className="py-1.5">
            <span className={at === 0 ? "block font-bold text-3xl leading-tight" : "block font-semibold text-xl"}>
              {one.team.number !== null && `${words.team(one.team.number)}, `}
              {one.team.name}
            </span>
            <span className="text-lg text-quiet">
              {[one.part, one.situation !== null && words.situation(one.situation)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
