import { withoutKey } from "./answers";
import { type Lookup, lookup } from "./lookup";
import { isPublicPenalty, publicDecisions } from "./published-decisions";
import type { Ballot, Contest, Contestant, ContestRecord, Part, Performance, Situation, Tally } from "./record";
import { mapping, once, remembering, settling } from "./remembered";
import { find } from "./rows";
import { cast } from "./team-rows";
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

const bare = once((ballot: Ballot): Ballot => ({ ...ballot, note: "", device: "", receipt: "" }));
const nameless = once((one: Contestant): Contestant => ({ ...one, ...unnamed }));
const publicContest = once((one: Contest): Contest => ({ ...one, holders: [], expected: [], hall: { show: "auto" } }));
const publicTally = once((one: Tally): Tally => ({ ...one, answers: [] }));
const undrawn = once((one: Performance): Performance => ({ ...one, situation: null }));
const unopened = once((one: Performance): Performance => ({ ...one, ...unseen }));
const publicParts = remembering<Part>();
const none: never[] = [];

const lists = remembering<unknown[]>();
const noBallots: Ballot[] = [];
const seenBallots = mapping<Ballot[]>();
const shownBallots = remembering<Ballot[]>();
const rests = remembering<ContestRecord>();
const records = remembering<ContestRecord>();
const settled = { ballots: settling<Ballot[]>(), parts: settling<Part[]>(), record: settling<ContestRecord>() };

const ballotsIn = (look: Lookup, performance: string) => [...look.happenedIn(performance).ballots.values()].map(bare);

/** Of each team the ballots that stand in its public performances, without what is not the public's. */
function publicBallots(look: Lookup, { performances }: Visibility): readonly Ballot[][] {
  return seenBallots(look.record.teams, [look.byTeam], [performances], (team) => {
    const rows = look.rowsOf(team.id);
    const shown = rows.performances.filter(({ id }) => performances.has(id));
    return shownBallots(rows, shown, () =>
      settled.ballots(
        team,
        shown.flatMap(({ id }) => ballotsIn(look, id)),
      ),
    );
  });
}

/** All of a record but its ballots, as lists and values to remember by. */
function besideBallots(record: ContestRecord): unknown[] {
  const read: unknown[] = [];
  for (const [key, value] of Object.entries(record)) if (key !== "ballots") read.push(value);
  return read;
}

/**
 * The record with everything unpublished taken out: ballots, tallies, timings, penalties, decisions. It is all that the
 * public board is made from (scoring.md, "What the public may see"). Draws are public as they were carried out. Where it says
 * the same as before, it is the very same record, so that nothing is computed from it again.
 */
export function published(record: ContestRecord, seen: Visibility = visibility(record)): ContestRecord {
  const look = lookup(record);
  const all = cast(record);
  const rest = rests(all, [seen, ...besideBallots(record)], () => publicRest(record, seen));
  const ballots = publicBallots(look, seen);
  return records(rest, ballots, () => ({ ...rest, ballots: noBallots.concat(...ballots) }));
}

/** Everything of it but the ballots, on which nothing else depends. */
function publicRest(record: ContestRecord, seen: Visibility): ContestRecord {
  const look = lookup(record);
  const all = cast(record);
  const list = <Row>(from: readonly Row[], read: readonly unknown[], make: () => Row[]) =>
    lists(from, read, make) as Row[];
  const shown = (row: { performance: string }) => seen.performances.has(row.performance);
  const waits = (part: Part) => part.time.appliesTo === "total" && !seen.rounds.has(part.round);
  const publicPart = (part: Part): Part => ({
    ...withoutKey(part),
    time: waits(part) ? { ...part.time, over: null, under: null } : part.time,
  });
  const { situations, contestants, approvals, parts, performances, tallies, penalties, decisions } = record;
  const drawn = list(situations, [record.draws], () => publicSituations(record));
  const withheld = new Set(parts.flatMap(({ id, round }) => (seen.withheld.has(round) ? [id] : [])));
  const publicPerformance = (one: Performance): Performance => {
    const known = one.situation === null || find(drawn, one.situation) ? one : undrawn(one);
    return seen.performances.has(one.id) ? known : unopened(known);
  };
  const made: ContestRecord = {
    ...record,
    contest: publicContest(record.contest),
    situations: drawn,
    contestants: list(contestants, [], () => contestants.map(nameless)),
    arrivals: none,
    substitutions: none,
    approvals: list(approvals, [], () => approvals.filter((one) => one.revoked === null && one.of === "rules")),
    parts: settled.parts(
      all,
      parts.map((part) => publicParts(part, [waits(part)], () => publicPart(part))),
    ),
    performances: list(performances, [seen.performances, seen.withheld, drawn, parts], () =>
      performances.filter(({ part }) => !withheld.has(part)).map(publicPerformance),
    ),
    ballots: noBallots,
    tallies: list(tallies, [seen.performances], () => tallies.filter(shown).map(publicTally)),
    penalties: list(penalties, [seen.performances, seen.rounds], () =>
      penalties.filter((one) => one.revoked === null && isPublicPenalty(seen, one)),
    ),
    decisions: list(decisions, [seen, all, record.rounds, parts], () => publicDecisions(look, seen, waits)),
    confirmations: list(record.confirmations, [seen.performances], () => record.confirmations.filter(shown)),
    publications: list(record.publications, [seen.performances], () =>
      record.publications.filter(
        (one) => one.revoked === null && (one.kind === "performance" ? shown(one) : one.kind === "round"),
      ),
    ),
    paperEntries: none,
    ceremonies: none,
    votes: none,
    calls: none,
    reviews: none,
  };
  return settled.record(all, made);
}
