import { FileQuestion } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useWords } from "../../text/words";
import { situationWords } from "../../text/words/situation";
import { TextInput } from "../text-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** What the team drew, or the draw: one team at a time, on stage. Nothing where a part has no situations. */
export function SituationLine({ one, size = "small" }: { one: DeskPerformance; size?: "small" | "touch" }) {
  const words = useWords(situationWords);
  const { contest } = useDesk();
  const { situation } = one;
  if (situation === null && one.situations === 0) return null;
  return (
    <section
      aria-label={words.label}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-surface px-3 py-1.5 text-sm"
    >
      <FileQuestion aria-hidden className="size-5 shrink-0 text-gold" />
      {situation ? (
        <details className="min-w-0 flex-1 basis-72">
          <summary>
            <strong className="text-base">{words.named(situation.number, situation.title)}</strong>
            <span className="ml-3 text-brand underline underline-offset-4">{words.text}</span>
          </summary>
          <p className="max-w-prose whitespace-pre-line py-1">{situation.text || words.noText}</p>
        </details>
      ) : (
        <p className="min-w-0 flex-1">
          <strong>{words.none}.</strong> <span className="text-quiet">{words.available(one.situations)}</span>
        </p>
      )}
      <a href={`/board/${contest}/draws`} target="_blank" rel="noreferrer" className="text-brand underline">
        {words.screen}
      </a>
      <DrawDeed one={one} size={size} />
    </section>
  );
}

function DrawDeed({ one, size }: { one: DeskPerformance; size: "small" | "touch" }) {
  const words = useWords(situationWords);
  const { can } = useDesk();
  if (!can("order.write") || one.out || one.confirmation || one.situations === 0) return null;
  const again = one.situation !== null;
  return (
    <Deed
      to={`performance/${one.id}/situation`}
      makes
      size={size}
      kind={!again && one.onStage ? "primary" : "quiet"}
      shortcut={again ? undefined : "Q"}
      ask={{
        title: words.drawTitle(one.contestant ?? one.team.name),
        text: again ? words.againText : words.drawText,
        reason: again,
        fields: (errors) => (
          <TextInput
            name="seed"
            label={words.seed}
            hint={words.seedHint}
            optional
            maxLength={300}
            error={errors.seed}
          />
        ),
      }}
    >
      {again ? words.again : words.draw}
    </Deed>
  );
}
