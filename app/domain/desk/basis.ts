import { panelOf } from "../ballots";
import type { Change } from "../change";
import type { Lookup } from "../lookup";
import { lookup } from "../lookup";
import { penaltiesOf } from "../penalties";
import type { Performance } from "../record";
import { refuse } from "../refusal";
import { find } from "../rows";
import { timeTaken } from "../time";

/** What a performance's mark is made from now: which ballots or tally, who is away, what comes off. One line of text. */
export function basisOf(look: Lookup, one: Performance): string {
  const part = look.parts.get(one.part);
  const seats = panelOf(look, one).map((seat) => (seat.status === "in" ? seat.ballot?.id : seat.status));
  const off = part ? penaltiesOf(look, one, part, timeTaken(one.clock, part.time)) : [];
  const lines = off.map((line) => `${line.id ?? line.kind}:${line.points}`);
  return [...seats, look.happenedIn(one.id).tally?.id, ...lines].filter(Boolean).join(" ");
}

/**
 * The change, refused as stale when what the mark is made from is no longer what the person saw: nobody confirms a ballot
 * that came, or was revised, while the finger was on its way (domain.md, "What goes wrong, and must not").
 */
export function ifStill(basis: string, performance: string, change: Change): Change {
  return {
    ...change,
    apply: (record, moment) => {
      const one = find(record.performances, performance);
      if (one && basis !== "" && basisOf(lookup(record), one) !== basis) return refuse("stale");
      return change.apply(record, moment);
    },
  };
}
