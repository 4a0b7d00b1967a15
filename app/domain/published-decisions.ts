import { isEntrant } from "./entrants";
import type { Lookup } from "./lookup";
import { byInstant } from "./made";
import type { Decision, Part, Penalty, Stamp } from "./record";
import { once } from "./remembered";
import { type Visibility, wasRevealed } from "./visibility";

type StandingDecision = Extract<Decision, { kind: "standing" }>;

/**
 * Whether a decision on a team's standing in a round goes for the public: after a freeze it waits as marks do, and so does
 * its being taken back.
 */
function showsStanding(seen: Visibility, { made, revoked, team }: StandingDecision, round: string): boolean {
  if (seen.withheld.has(round)) return false;
  const freeze = seen.frozen.get(round);
  if (freeze === undefined || wasRevealed(seen, round, team)) return revoked === null;
  const wasBefore = ({ at }: Stamp) => byInstant(at, freeze) < 0;
  return wasBefore(made) && !(revoked && wasBefore(revoked));
}

const standing = once((one: StandingDecision): StandingDecision => ({ ...one, revoked: null }));

/** The decisions that the public knows of. `waits`: whether what comes off for time waits for the total. */
export function publicDecisions(look: Lookup, seen: Visibility, waits: (part: Part) => boolean): Decision[] {
  const { record } = look;
  const heldBack = (performance: string) => {
    const part = look.parts.get(look.performances.get(performance)?.part ?? "");
    return part !== undefined && waits(part);
  };
  const reaches = ({ round, team }: StandingDecision, id: string) =>
    round === null ? isEntrant(look, id, team) : round === id;
  return record.decisions.flatMap((one): Decision[] => {
    if (one.kind === "standing") {
      const reached = record.rounds.filter(({ id }) => reaches(one, id));
      const shown = reached.filter(({ id }) => showsStanding(seen, one, id));
      const known = one.revoked ? standing(one) : one;
      // Of a team that reaches no round a decision says nothing; taken back, it is none.
      if (reached.length === 0) return one.revoked ? [] : [one];
      return shown.length === reached.length ? [known] : shown.map(({ id }) => ({ ...known, round: id }));
    }
    if (one.revoked) return [];
    switch (one.kind) {
      case "recusal":
        return look.rowsOf(one.team).performances.some(({ id }) => seen.performances.has(id)) ? [one] : [];
      case "judge-away":
      case "no-show":
      case "quorum":
        return seen.performances.has(one.performance) ? [one] : [];
      case "time-penalty":
        return seen.performances.has(one.performance) && !heldBack(one.performance) ? [one] : [];
      default:
        return seen.rounds.has(one.round) ? [one] : [];
    }
  });
}

/** What comes off a total counts publicly only once the round is published. */
export function isPublicPenalty(seen: Visibility, penalty: Penalty): boolean {
  if (seen.rounds.has(penalty.round)) return true;
  return penalty.performance !== null && penalty.appliesTo !== "total" && seen.performances.has(penalty.performance);
}
