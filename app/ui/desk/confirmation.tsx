import type { DeskPerformance } from "../../domain/desk/performance";
import type { Rules } from "../../domain/record";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import type { ButtonSize } from "../button";
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
      fields={{ basis: one.basis }}
      kind="primary"
      size={size}
      shortcut="X"
      ask={ask.asked}
      askWhenRefused={!ask.needed}
    >
      {words.confirm}
    </Deed>
  );
}

function waitsFor(one: DeskPerformance): "waitsForClock" | "waitsForTally" | "waitsFor" | null {
  if (one.clock.since) return "waitsForClock";
  const full = one.progress.of > 0 && one.progress.in >= one.progress.of;
  if (full || one.out) return null;
  return one.tally ? "waitsForTally" : "waitsFor";
}

/** What is asked before confirming: always where a reason is due or the ballots lie far apart. */
function useQuestion(one: DeskPerformance): { asked: Asked; needed: boolean } {
  const words = useWords(desk).steps;
  const limit = useLimit();
  const { decimal } = useFormat();
  const { chair } = useDesk();
  const short = !one.out && !one.quorum.met;
  const apart = one.disagreement?.exceeds ? one.disagreement : null;
  const text = [
    apart && words.disagrees(decimal(apart.spread), limit(one.limit)),
    short && words.belowQuorum(one.quorum.present, one.quorum.needed),
    !chair && words.byOrganizer,
    words.confirmText,
  ];
  const reason = short || !chair;
  const title = `${words.confirm}: ${one.team.name}`;
  return { asked: { title, text: text.filter(Boolean).join(" "), reason }, needed: reason || apart !== null };
}

/** The contest's limit of disagreement in words. */
export function useLimit(): (limit: Rules["disagreement"]) => string {
  const words = useWords(desk).verdict.limit;
  const { maximum } = useFormat();
  return (limit) => (limit ? words[limit.in](maximum(limit.limit)) : "");
}
