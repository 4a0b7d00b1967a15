import type { ContestRecord, TieBreak } from "./record";
import { chanceFrom } from "./rehearsal/chance";
import { type Findings, findings, unusedKeys, waits, withKey } from "./rehearsal/findings";
import { play, type Scenario } from "./rehearsal/play";
import { type Invented, troupe } from "./rehearsal/troupe";

export { type Cure, curesFor, type Findings } from "./rehearsal/findings";
export { type Scenario, scenarios } from "./rehearsal/play";
export { playedFrom } from "./rehearsal/troupe";

/** What is rehearsed: which day, from which seed, with how many invented people where there are none. */
export type Wish = { scenario: Scenario; seed: string } & Invented;

/** The contest rehearsed once on made-up marks: a record like any other, for looking at and throwing away. */
export function rehearsed(record: ContestRecord, { scenario, seed, ...invented }: Wish): ContestRecord {
  return play(troupe(record, invented), scenario, chanceFrom(`${scenario} ${seed}`));
}

/** How often what happened in so many rehearsals. */
export type Summary = {
  runs: number;
  /** with teams of equal totals at all */
  tied: number;
  /** of those, with equal totals across the boundary of a prize */
  atPrize: number;
  /** in which teams still shared a rank after every key */
  shared: number;
  /** in which a prize, or a place in the next round, could not be given without a decision */
  undecided: number;
  rounding: number;
  /** performances on which the chair would have been told that ballots differ too much, in all runs together */
  disagreements: number;
  /** in which a performance had fewer judges than the quorum */
  quorum: number;
  /** which key told teams apart, and how often; most often first */
  keys: { key: TieBreak; times: number }[];
  /** of the undecided ties that were tried, how many a further key would have settled; the best first */
  cures: { round: string; key: TieBreak; settled: number; of: number }[];
};

/** So many undecided rehearsals are tried out with further keys. */
const mostCured = 8;

/**
 * Rehearses again and again, each time from another seed made of the wish's own. `once` is one rehearsal: whoever asks can
 * stop, or let others have a turn, between two.
 */
export function rehearsals(record: ContestRecord, wish: Wish): { once: () => void; summary: () => Summary } {
  const stage = troupe(record, wish);
  const keys = new Map<string, number>();
  const cures: Cures = new Map();
  let tried = 0;
  let counts: Counts = nothing;
  return {
    once: () => {
      const played = play(stage, wish.scenario, chanceFrom(`${wish.scenario} ${wish.seed} ${counts.runs + 1}`));
      const found = findings(played);
      const [block] = found.blocks;
      for (const { by } of found.ties) if (by) keys.set(JSON.stringify(by), (keys.get(JSON.stringify(by)) ?? 0) + 1);
      if (block && tried < mostCured) {
        tried += 1;
        tryOut(played, block, cures);
      }
      counts = added(counts, found);
    },
    summary: () => ({ ...counts, keys: mostOften(keys), cures: bestFirst(cures) }),
  };
}

type Counts = Omit<Summary, "keys" | "cures">;
type Cures = Map<string, { settled: number; of: number }>;

const nothing: Counts = {
  runs: 0,
  tied: 0,
  atPrize: 0,
  shared: 0,
  undecided: 0,
  rounding: 0,
  disagreements: 0,
  quorum: 0,
};

function added(before: Counts, found: Findings): Counts {
  const once = (happened: boolean) => Number(happened);
  return {
    runs: before.runs + 1,
    tied: before.tied + once(found.ties.length > 0),
    atPrize: before.atPrize + once(found.ties.some(({ atPrize }) => atPrize)),
    shared: before.shared + once(found.ties.some(({ by }) => by === null)),
    undecided: before.undecided + once(found.blocks.length > 0),
    rounding: before.rounding + once(found.roundings.length > 0),
    disagreements: before.disagreements + found.disagreements.length,
    quorum: before.quorum + once(found.quorums.length > 0),
  };
}

function tryOut(played: ContestRecord, block: Findings["blocks"][number], cures: Cures): void {
  const round = played.rounds.find(({ id }) => id === block.round);
  for (const key of round ? unusedKeys(played, round) : []) {
    const name = JSON.stringify({ round: block.round, key });
    const before = cures.get(name) ?? { settled: 0, of: 0 };
    const settled = waits(withKey(played, block.round, key), block) ? 0 : 1;
    cures.set(name, { settled: before.settled + settled, of: before.of + 1 });
  }
}

function mostOften(counts: ReadonlyMap<string, number>): Summary["keys"] {
  const all = [...counts].map(([name, times]) => ({ key: JSON.parse(name) as TieBreak, times }));
  return all.sort((a, b) => b.times - a.times);
}

function bestFirst(cures: Cures): Summary["cures"] {
  const all = [...cures].map(([name, counts]) => ({
    ...(JSON.parse(name) as { round: string; key: TieBreak }),
    ...counts,
  }));
  return all.filter(({ settled }) => settled > 0).sort((a, b) => b.settled - a.settled);
}

/** How many marks one rehearsal makes up: what it costs is in proportion. */
export function marksOf(record: ContestRecord, wish: Wish): number {
  const stage = troupe(record, wish);
  const ofPart = new Map(
    stage.parts.map((part) => {
      const criteria = stage.criteria.filter((one) => one.part === part.id).length;
      return [part.id, part.marking.by === "panel" ? part.panel.length * criteria : 1] as const;
    }),
  );
  return stage.performances.reduce((sum, one) => sum + (ofPart.get(one.part) ?? 0), 0);
}
