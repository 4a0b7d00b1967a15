import { TriangleAlert } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import type { Kin } from "../../domain/kinship";
import { useFormat, useWords } from "../../text/words";
import { kinship } from "../../text/words/kinship";
import { Select } from "../select";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** Judges who are near the team and on whom nobody has decided yet: said before the performance is marked. */
export function KinWarning({ one, size = "small" }: { one: DeskPerformance; size?: "small" | "touch" }) {
  const open = one.kin.filter(({ decided }) => decided === null);
  if (open.length === 0 || one.out || one.confirmation) return null;
  return (
    <ul className="flex flex-col gap-1">
      {open.map((each) => (
        <li
          key={each.judge.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-warn-soft px-3 py-1.5 text-sm"
        >
          <TriangleAlert aria-hidden className="size-4 shrink-0 text-warn" />
          <Said each={each} />
          <DecideDeed each={each} size={size} />
        </li>
      ))}
    </ul>
  );
}

function Said({ each: { judge, near, panels } }: { each: Kin }) {
  const words = useWords(kinship);
  const { count } = useFormat();
  const short = panels.filter(({ left, needed }) => left < needed);
  return (
    <span className="min-w-0 flex-1 basis-72">
      <strong>{words.warning(judge.name)}</strong> {near && words.near[near.by](near.with)}
      {short.map(({ part, left, needed }) => (
        <span key={part} className="block text-quiet">
          {words.short(part, count(left), count(needed))}
        </span>
      ))}
    </span>
  );
}

function DecideDeed({ each: { judge, team }, size }: { each: Kin; size: "small" | "touch" }) {
  const words = useWords(kinship);
  const { can } = useDesk();
  if (!can("decision.write")) return null;
  const cases = (["yes", "no"] as const).map((value) => ({ value, label: words.choices[value] }));
  return (
    <Deed
      to={`team/${team.id}/recusal`}
      makes
      size={size}
      fields={{ judge: judge.id }}
      ask={{
        title: words.decideTitle(judge.name, team.name),
        text: words.decideText,
        reason: true,
        fields: (errors) => (
          <Select name="recused" label={words.what} options={cases} placeholder error={errors.recused} />
        ),
      }}
    >
      {words.decide}
    </Deed>
  );
}
