import { withoutKey } from "./answers";
import { lookup } from "./lookup";
import { byInstant } from "./made";
import type { Ballot, ContestRecord, Decision, Part, Penalty, Situation } from "./record";
import { find } from "./rows";
import { type Visibility, visibility } from "./visibility";

/** What the lists know of a person, beside name and team, is for the organizers. */
const unnamed = { gender: null, birthYear: null, ethnicity: "", photo: null, origin: null };

const unseen = { opened: null, clock: { segments: [], typed: null } };

/** A situation's number is public once it lay in a draw that was carried out; its title and text are not. */
function publicSituations({ situations, draws }: ContestRecord): Situation[] {
  const lay = new Set(draws.flatMap((draw) => (draw.of === "situations" ? draw.lots : [])));
  return situations.filter((one) => lay.has(one.id)).map((one) => ({ ...one, title: "", text: "" }));
}

/** Whether a decision on a team's standing in a round is public: after a freeze it waits as marks do. */
function showsStanding(seen: Visibility, decision: Extract<Decision, { kind: "standing" }>, round: string): boolean {
  const freeze = seen.frozen.get(round);
  return freeze === undefined || byInstant(decision.made.at, freeze) < 0 || seen.revealed(round, decision.team);
}

function publicDecisions(
  record: ContestRecord,
  seen: Visibility,
  heldBack: (performance: string) => boolean,
): Decision[] {
  return record.decisions.flatMap((one): Decision[] => {
    if (one.revoked) return [];
    switch (one.kind) {
      case "standing": {
        const reached = record.rounds.filter(({ id }) => one.round === null || one.round === id);
        const shown = reached.filter(({ id }) => showsStanding(seen, one, id));
        return shown.length === reached.length ? [one] : shown.map(({ id }) => ({ ...one, round: id }));
      }
      case "recusal":
        return record.performances.some(({ id, team }) => team === one.team && seen.performances.has(id)) ? [one] : [];
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
function isPublic(seen: Visibility, penalty: Penalty): boolean {
  if (seen.rounds.has(penalty.round)) return true;
  return penalty.performance !== null && penalty.appliesTo !== "total" && seen.performances.has(penalty.performance);
}

const bare = (ballot: Ballot): Ballot => ({ ...ballot, note: "", device: "", receipt: "" });

/**
 * The record with everything unpublished taken out: ballots, tallies, timings, penalties, decisions. It is all that the
 * public board is made from (scoring.md, "What the public may see"). Draws are public as they were carried out.
 */
export function published(record: ContestRecord, seen: Visibility = visibility(record)): ContestRecord {
  const look = lookup(record);
  const shown = (row: { performance: string }) => seen.performances.has(row.performance);
  const waits = (part: Part) => part.time.appliesTo === "total" && !seen.rounds.has(part.round);
  const heldBack = (performance: string) => {
    const part = look.parts.get(look.performances.get(performance)?.part ?? "");
    return part !== undefined && waits(part);
  };
  const situations = publicSituations(record);
  return {
    ...record,
    contest: { ...record.contest, holders: [], expected: [], hall: { show: "auto" } },
    situations,
    contestants: record.contestants.map((one) => ({ ...one, ...unnamed })),
    arrivals: [],
    substitutions: [],
    approvals: record.approvals.filter((one) => one.revoked === null && one.of === "rules"),
    parts: record.parts
      .map(withoutKey)
      .map((part) => (waits(part) ? { ...part, time: { ...part.time, over: null, under: null } } : part)),
    performances: record.performances.map((one) => ({
      ...one,
      ...(seen.performances.has(one.id) ? {} : unseen),
      situation: find(situations, one.situation)?.id ?? null,
    })),
    ballots: [...look.ballotsOf].flatMap(([performance, ballots]) =>
      seen.performances.has(performance) ? [...ballots.values()].map(bare) : [],
    ),
    tallies: record.tallies.filter(shown).map((one) => ({ ...one, answers: [] })),
    penalties: record.penalties.filter((one) => one.revoked === null && isPublic(seen, one)),
    decisions: publicDecisions(record, seen, heldBack),
    confirmations: record.confirmations.filter(shown),
    publications: record.publications.filter(
      (one) => one.revoked === null && (one.kind === "performance" ? shown(one) : one.kind === "round"),
    ),
    paperEntries: [],
    ceremonies: [],
    votes: [],
    calls: [],
    reviews: [],
  };
}
