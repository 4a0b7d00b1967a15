import type { McView } from "../../domain/mc";
import { useFormat, useWords } from "../../text/words";
import { mc } from "../../text/words/mc";
import { useCalled } from "./called";

/** A short line for where the stage stands, and who is to get ready. */
export function Script({ view: { stage, next } }: { view: McView }) {
  const words = useWords(mc);
  const lines = [useLine(stage), useReady(next[0])].filter(Boolean);
  return (
    <section aria-label={words.say} className="rounded-md border-2 border-gold bg-gold-soft px-4 py-3">
      <h2 className="font-semibold text-quiet">{words.say}</h2>
      {lines.map((line) => (
        <p key={line} className="font-semibold text-2xl leading-snug sm:text-3xl">
          {line}
        </p>
      ))}
    </section>
  );
}

function useLine(stage: McView["stage"]): string {
  const { script } = useWords(mc);
  const { decimal } = useFormat();
  const called = useCalled();
  if (!stage) return script.wait;
  const team = called(stage);
  switch (stage.state) {
    case "marking":
      return script.marking(team);
    case "published":
      return stage.mark === null ? script.published(team) : script.mark(team, stage.part, decimal(stage.mark));
    case "pending":
      return script.held(team);
    default:
      return script.invite(team, stage.part);
  }
}

function useReady(next: McView["next"][number] | undefined): string {
  const { script } = useWords(mc);
  const called = useCalled();
  return next ? script.ready(called(next)) : "";
}
