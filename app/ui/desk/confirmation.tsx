import type { ReactNode } from "react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import type { ButtonSize } from "../button";
import { useConcerns } from "./concerns";
import { useDesk } from "./context";
import { type Asked, Deed } from "./deed";

/** Confirming a performance, or opening it again. Whoever may do neither reads how it stands. */
export function ConfirmationDeed({ one, size }: { one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(desk).steps;
  const { hour } = useFormat();
  const { can } = useDesk();
  const ask = useQuestion(one);
  const to = `performance/${one.id}/confirmation`;
  const may = can("confirmation.write");
  if (one.confirmation) {
    const { at, by } = one.confirmation;
    return (
      <>
        <p className="w-full">{words.confirmed(hour(at), by)}</p>
        {may && (
          <Deed
            to={to}
            method="DELETE"
            size={size}
            ask={{ title: words.reopen, text: words.reopenText, reason: true, danger: true }}
          >
            {words.reopen}
          </Deed>
        )}
      </>
    );
  }
  const waits = waitsFor(one);
  if (waits) return <p className="w-full text-quiet">{words[waits]}</p>;
  if (!may) return <p className="w-full text-quiet">{words.notConfirmed}</p>;
  return (
    <Deed
      to={to}
      makes
      fields={{ basis: one.basis, ...(one.clock.since ? { stopping: "on" } : {}) }}
      kind="primary"
      size={size}
      shortcut="X"
      ask={ask.asked}
      askWhenRefused={!ask.needed}
    >
      {one.clock.since ? words.stopAndConfirm : words.confirm}
    </Deed>
  );
}

function waitsFor(one: DeskPerformance): "waitsForTally" | "waitsFor" | null {
  const full = one.progress.of > 0 && one.progress.in >= one.progress.of;
  if (full || one.out) return null;
  return one.tally ? "waitsForTally" : "waitsFor";
}

/** What is asked before confirming: always where a reason is due, or there is something to weigh. */
function useQuestion(one: DeskPerformance): { asked: Asked; needed: boolean } {
  const words = useWords(desk).steps;
  const { chair } = useDesk();
  const weighed = useConcerns(one).filter(({ warns }) => warns);
  const running = one.clock.since !== null;
  const text = [
    running && words.stopAndConfirmText,
    ...weighed.map((each) => each.text),
    !chair && words.byOrganizer,
    words.confirmText,
  ].filter(Boolean);
  const reason = (!one.out && !one.quorum.met) || !chair;
  const title = `${words.confirm}: ${one.team.name}`;
  return { asked: { title, text: <Sentences text={text} />, reason }, needed: reason || running || weighed.length > 0 };
}

function Sentences({ text }: { text: readonly ReactNode[] }) {
  return text.map((sentence) => (
    <span key={String(sentence)} className="block">
      {sentence}
    </span>
  ));
}
