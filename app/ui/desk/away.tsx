import type { PanelLine } from "../../domain/desk/panel";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import type { ButtonSize } from "../button";
import { Select } from "../select";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** Recording that a judge does not mark this performance, or that they do after all. */
export function AwayDeed({ line, one, size }: { line: PanelLine; one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).matrix;
  const { can } = useDesk();
  const to = `performance/${one.id}/away`;
  if (!can("decision.write") || one.confirmation) return null;
  if (line.away) {
    return (
      <Deed
        to={to}
        method="DELETE"
        size={size}
        fields={{ judge: line.judge }}
        ask={{ title: words.backTitle(line.name), reason: true }}
      >
        {words.back}
      </Deed>
    );
  }
  const cases = (["absent", "recused"] as const).map((value) => ({ value, label: words[value] }));
  return (
    <Deed
      to={to}
      makes
      size={size}
      fields={{ judge: line.judge }}
      ask={{
        title: words.awayTitle(line.name),
        text: words.awayText,
        reason: true,
        fields: (errors) => <Select name="why" label={words.why} options={cases} placeholder error={errors.why} />,
      }}
    >
      {words.away}
    </Deed>
  );
}
