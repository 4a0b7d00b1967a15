import { compare, type Fraction, toDecimal } from "../exact";
import { lookup } from "../lookup";
import { placesOf } from "../places";
import type { ContestRecord, Round, TieBreak } from "../record";
import { type RankGroup, type Results, type RoundResult, results, roundOf, type TeamResult } from "../results";

/** Teams of one total. `by`: the key that told them apart in the end; null where some still share a rank. */
export type FoundTie = { round: string; teams: string[]; total: string; by: TieBreak | null; atPrize: boolean };
/** A tie across a prize's boundary, or across the cut into the next round, that waits for a decision. */
export type FoundBlock = {
  round: string;
  kind: "prize" | "advance";
  teams: string[];
  rank: number;
  tier: string;
  count: number;
  left: number;
};
/** Two teams whose exact totals differ, that rounding makes equal or turns about. Decimal strings with a point. */
export type FoundRounding = {
  round: string;
  teams: [string, string];
  exact: [string, string];
  rounded: [string, string];
  turned: boolean;
};
export type FoundSpread = { performance: string; highest: string; lowest: string; spread: string };
export type FoundQuorum = { performance: string; have: number; need: number };

/** What a record's results show of its rules: where they leave something open, and what would be noticed on the day. */
export type Findings = {
  ties: FoundTie[];
  blocks: FoundBlock[];
  roundings: FoundRounding[];
  disagreements: FoundSpread[];
  quorums: FoundQuorum[];
};

export function findings(record: ContestRecord, all: Results = results(record)): Findings {
  const places = placesOf(record);
  const decimal = (value: Fraction) => toDecimal(value, places);
  const performances = all.performances.filter((one) => one.marked === "ballots");
  return {
    ties: all.rounds.flatMap(({ round, groups }) => groups.flatMap((group) => tiesIn(round, group, decimal))),
    blocks: all.rounds.flatMap((one) => blocksIn(record, one)),
    roundings: roundingsIn(record, all),
    disagreements: performances.flatMap(({ performance, disagreement: one }) =>
      one?.exceeds
        ? [{ performance, highest: decimal(one.highest), lowest: decimal(one.lowest), spread: decimal(one.spread) }]
        : [],
    ),
    quorums: performances.flatMap(({ performance, quorum }) =>
      quorum.met || quorum.present === 0 ? [] : [{ performance, have: quorum.present, need: quorum.needed }],
    ),
  };
}

function tiesIn(round: string, { teams, prizeBlocks }: RankGroup, decimal: (value: Fraction) => string): FoundTie[] {
  const ranked = teams.filter((team) => team.rank !== null);
  const sets: TeamResult[][] = [];
  for (const team of ranked) {
    const last = sets.at(-1);
    const total = last?.[0]?.total;
    if (last && total && team.total && compare(total, team.total) === 0) last.push(team);
    else sets.push([team]);
  }
  return sets.flatMap((set) => {
    const [first] = set;
    if (!first?.total || set.length < 2) return [];
    const apart = set.every((team) => team.tied.length < 2);
    const ids = set.map(({ team }) => team);
    const blocked = prizeBlocks.some((block) => block.teams.some((team) => ids.includes(team)));
    const by = apart ? (set.flatMap(({ decided }) => decided).at(-1)?.key ?? null) : null;
    const atPrize = blocked || new Set(set.map(({ prize }) => prize)).size > 1;
    return [{ round, teams: ids, total: decimal(first.total), by, atPrize }];
  });
}

function blocksIn(record: ContestRecord, { round, groups, advance }: RoundResult): FoundBlock[] {
  const names = new Map(record.rounds.flatMap((one) => one.prizes.tiers.map(({ id, name }) => [id, name] as const)));
  const prizes = groups.flatMap(({ prizeBlocks }) =>
    prizeBlocks.map((one): FoundBlock => ({ ...one, round, kind: "prize", tier: names.get(one.tier) ?? "" })),
  );
  const cuts = (advance?.blocks ?? []).map(
    ({ teams, places }): FoundBlock => ({
      round,
      kind: "advance",
      teams,
      rank: 0,
      tier: "",
      count: places,
      left: places,
    }),
  );
  return [...prizes, ...cuts];
}

/** Far beyond what rounding to three decimals can hide, and still decimals. */
const exactly = 9;

/** Neighbours in the list that rounding made equal or turned about. */
function roundingsIn(record: ContestRecord, all: Results): FoundRounding[] {
  if (!all.rounds.some(({ groups }) => groups.some(({ teams }) => teams.some(isRounded)))) return [];
  const unrounded = results({ ...record, rules: { ...record.rules, decimals: exactly } });
  const places = placesOf(record);
  return all.rounds.flatMap((one) => {
    const totals = totalsIn(roundOf(unrounded, one.round));
    return one.groups.flatMap(({ teams }) => {
      const ranked = teams.filter((team) => team.rank !== null);
      return ranked.flatMap((above, at): FoundRounding[] => {
        const below = ranked[at + 1];
        const [a, b] = [totals.get(above.team), totals.get(below?.team ?? "")];
        if (!below?.total || !above.total || !a || !b) return [];
        const rounded = compare(above.total, below.total);
        const exact = compare(a, b);
        if (exact === 0 || exact > 0 === rounded > 0) return [];
        return [
          {
            round: one.round,
            teams: [above.team, below.team],
            exact: [toDecimal(a, 5), toDecimal(b, 5)],
            rounded: [toDecimal(above.total, places), toDecimal(below.total, places)],
            turned: rounded !== 0,
          },
        ];
      });
    });
  });
}

/** Whether anything of a team's total was rounded away. */
function isRounded({ parts, sum, rounded, carryOver }: TeamResult): boolean {
  const differ = (a: Fraction | null, b: Fraction | null) => a !== null && b !== null && compare(a, b) !== 0;
  return (
    differ(sum, rounded) ||
    differ(carryOver?.weighted ?? null, carryOver?.value ?? null) ||
    parts.some((part) => differ(part.weighted, part.rounded))
  );
}

function totalsIn(round: RoundResult | null): Map<string, Fraction> {
  const teams = round?.groups.flatMap((group) => group.teams) ?? [];
  return new Map(teams.flatMap(({ team, total }) => (total ? [[team, total] as const] : [])));
}

/** What would settle a tie that waits: a key more before the decision, or sharing the prize. */
export type Cure = { by: "tie-break"; key: TieBreak } | { by: "share" } | { by: "all-advance" };

/** How many keys are tried out for a cure: the parts and the chair first, then the criteria of the greatest maximum. */
const mostTried = 12;

/** Keys that a round does not use yet, the likeliest to be chosen first. */
export function unusedKeys(record: ContestRecord, round: Round): TieBreak[] {
  const look = lookup(record);
  const parts = look.partsOf.get(round.id) ?? [];
  const heaviest = [...parts].reverse();
  const criteria = heaviest.flatMap((part) => look.criteriaOf.get(part.id) ?? []).sort((a, b) => b.maximum - a.maximum);
  const used = new Set(round.tieBreaks.map((key) => JSON.stringify(key)));
  const keys: TieBreak[] = [
    ...heaviest.map(({ id }): TieBreak => ({ by: "part", part: id })),
    { by: "chair" },
    { by: "fewer-penalties" },
    ...criteria.map(({ id }): TieBreak => ({ by: "criterion", criterion: id })),
  ];
  return keys.filter((key) => !used.has(JSON.stringify(key))).slice(0, mostTried);
}

/** The record with one key more in a round, before its decision. */
export function withKey(record: ContestRecord, round: string, key: TieBreak): ContestRecord {
  const rounds = record.rounds.map((one) => {
    if (one.id !== round) return one;
    const at = one.tieBreaks.findIndex(({ by }) => by === "decision");
    const place = at < 0 ? one.tieBreaks.length : at;
    return { ...one, tieBreaks: one.tieBreaks.toSpliced(place, 0, key) };
  });
  return { ...record, rounds };
}

/** Whether these teams still wait for a decision in a record's results. */
export function waits(record: ContestRecord, block: FoundBlock): boolean {
  const round = roundOf(results(record), block.round);
  return round !== null && blocksIn(record, round).some((one) => one.kind === block.kind && overlaps(one, block));
}

const overlaps = (a: FoundBlock, b: FoundBlock) => a.teams.some((team) => b.teams.includes(team));

/** What would settle a block: tried out on the record's own marks. At most three keys are named. */
export function curesFor(record: ContestRecord, block: FoundBlock): Cure[] {
  const round = record.rounds.find(({ id }) => id === block.round);
  if (!round) return [];
  const keys = unusedKeys(record, round).filter((key) => !waits(withKey(record, round.id, key), block));
  const named = keys.slice(0, 3).map((key): Cure => ({ by: "tie-break", key }));
  return [...named, block.kind === "prize" ? { by: "share" } : { by: "all-advance" }];
}
