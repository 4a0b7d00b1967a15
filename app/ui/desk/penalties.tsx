import { Minus } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import type { PenaltyLine } from "../../domain/penalties";
import { PenaltyPlace } from "../../domain/record";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import type { ButtonSize } from "../button";
import { NumberInput } from "../number-input";
import { Select } from "../select";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** What comes off this performance, by the rules and by hand. */
export function Penalties({ one, size }: { one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).penalties;
  const { can } = useDesk();
  return (
    <section aria-labelledby="desk-penalties" className="rounded-md border border-line bg-surface px-3 py-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="desk-penalties" className="font-semibold">
          {words.title}
        </h2>
        {one.penalties.length === 0 && <span className="flex-1 text-quiet">{words.none}</span>}
        {can("penalty.write") && !one.confirmation && (
          <span className="ml-auto flex flex-wrap justify-end gap-2">
            <NewPenalty one={one} size={size} />
          </span>
        )}
      </div>
      {one.penalties.length > 0 && (
        <ul className="divide-y divide-line">
          {one.penalties.map((line) => (
            <Line key={line.id ?? line.kind} one={one} line={line} size={size} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ one, line, size }: { one: DeskPerformance; line: PenaltyLine; size?: ButtonSize }) {
  const words = useWords(desk).penalties;
  const { decimal, points } = useFormat();
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <strong className="figures w-14 shrink-0 text-right text-danger">{decimal(`-${points(line.points)}`)}</strong>
      <span className="min-w-0 flex-1">
        <span className="font-semibold">{words.kinds[line.kind]}</span> · {words.places[line.place]}
        <span className="block text-quiet">{[line.reason, line.by].filter(Boolean).join(" · ") || words.byRule}</span>
      </span>
      <Revoke one={one} line={line} size={size} />
    </li>
  );
}

function Revoke({ one, line, size }: { one: DeskPerformance; line: PenaltyLine; size?: ButtonSize }) {
  const words = useWords(desk).penalties;
  const { can } = useDesk();
  const manual = line.kind === "manual";
  const may = manual ? can("penalty.write") : line.kind === "time-decision" && can("decision.write");
  if (!may || one.confirmation || line.id === null) return null;
  return (
    <Deed
      to={`performance/${one.id}/${manual ? "penalty" : "time-penalty"}`}
      method="DELETE"
      fields={manual ? { id: line.id } : {}}
      size={size}
      ask={{ title: words.revokeTitle, text: line.reason, reason: true }}
    >
      {words.revoke}
    </Deed>
  );
}

function NewPenalty({ one, size }: { one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).penalties;
  const places = PenaltyPlace.options
    .filter((place) => place !== "each-ballot" || !one.tally)
    .map((value) => ({ value, label: words.places[value] }));
  return (
    <Deed
      to={`performance/${one.id}/penalty`}
      makes
      size={size}
      icon={Minus}
      shortcut="P"
      ask={{
        title: `${words.add}: ${one.team.name}`,
        reason: true,
        fields: (errors) => (
          <div className="grid grid-cols-2 gap-4">
            <NumberInput name="points" label={words.points} error={errors.points} />
            <Select
              name="appliesTo"
              label={words.place}
              options={places}
              defaultValue="part"
              error={errors.appliesTo}
            />
          </div>
        ),
      }}
    >
      {words.add}
    </Deed>
  );
}
