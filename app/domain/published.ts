import { withoutKey } from "./answers";
import { lookup } from "./lookup";
import { byInstant } from "./made";
import type {
  Ballot,
  Contest,
  Contestant,
  ContestRecord,
  Decision,
  Part,
  Penalty,
  Performance,
  Situation,
  Tally,
} from "./record";
import { once, remembering } from "./remembered";
import { find } from "./rows";
import { type Visibility, visibility } from "./visibility";

/** What the lists know of a person, beside name and team, is for the organizers. */
const unnamed = { gender: null, birthYear: null, ethnicity: "", photo: null, origin: null };

const unseen = { opened: null, clock: { segments: [], typed: null } };

const untitled = once((one: Situation): Situation => ({ ...one, title: "", text: "" }));

/** A situation's number is public once it lay in a draw that was carried out; its title and text are not. */
function publicSituations({ situations, draws }: ContestRecord): Situation[] {
  const lay = new Set(draws.flatMap((draw) => (draw.of === "situations" ? draw.lots : [])));
  return situations.filter((one) => lay.has(one.id)).map(untitled);
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

const bare = once((ballot: Ballot): Ballot => ({ ...ballot, note: "", device: "", receipt: "" }));
const nameless = once((one: Contestant): Contestant => ({ ...one, ...unnamed }));
const publicContest = once((one: Contest): Contest => ({ ...one, holders: [], expected: [], hall: { show: "auto" } }));
const publicTally = once((one: Tally): Tally => ({ ...one, answers: [] }));
const publicParts = remembering<Part>();
const publicPerformances = remembering<Performance>();
const lists = remembering<unknown>();
const records = remembering<ContestRecord>();

/** The very record that was made before where nothing in it is different, so that nothing is computed from it again. */
function settled(made: ContestRecord, { performances }: ContestRecord): ContestRecord {
  const rows = Object.entries(made).map(([key, value]) => [
    key,
    Array.isArray(value) ? lists(performances, key, value, () => value) : value,
  ]);
  return records(performances, "", rows.flat(), () => Object.fromEntries(rows));
}

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
  const publicPart = (part: Part): Part => ({
    ...withoutKey(part),
    time: waits(part) ? { ...part.time, over: null, under: null } : part.time,
  });
  const publicPerformance = (one: Performance, shown: boolean, situation: string | null): Performance => ({
    ...one,
    ...(shown ? {} : unseen),
    situation,
  });
  const made = {
    ...record,
    contest: publicContest(record.contest),
    situations,
    contestants: record.contestants.map(nameless),
    arrivals: [],
    substitutions: [],
    approvals: record.approvals.filter((one) => one.revoked === null && one.of === "rules"),
    parts: record.parts.map((part) => publicParts(part, "", [waits(part)], () => publicPart(part))),
    performances: record.performances.map((one) => {
      const [shown, situation] = [seen.performances.has(one.id), find(situations, one.situation)?.id ?? null];
      return publicPerformances(one, "", [shown, situation], () => publicPerformance(one, shown, situation));
    }),
    ballots: [...look.ballotsOf].flatMap(([performance, ballots]) =>
      seen.performances.has(performance) ? [...ballots.values()].map(bare) : [],
    ),
    tallies: record.tallies.filter(shown).map(publicTally),
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
  return settled(made, record);
}
