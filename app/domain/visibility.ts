import { byInstant, groupBy, inForce } from "./made";
import type { ContestRecord, Publication } from "./record";

/** Since when what is public, and what waits behind a freeze. Instants are those of the publications themselves. */
export type Visibility = {
  performances: ReadonlyMap<string, string>;
  rounds: ReadonlyMap<string, string>;
  /** Published, but to staff only until the reveal. */
  pending: ReadonlySet<string>;
  /** Rounds frozen and not yet published, since when. */
  frozen: ReadonlyMap<string, string>;
  /** True when the team was revealed in the round. */
  revealed: (round: string, team: string) => boolean;
};

const later = (a: string, b: string): string => (byInstant(a, b) < 0 ? b : a);
const firsts = <T extends Publication>(made: readonly T[], keyOf: (one: T) => string): Map<string, string> =>
  new Map([...groupBy(made, keyOf)].flatMap(([key, all]) => (all[0] ? [[key, all[0].made.at] as const] : [])));

/**
 * What is public (scoring.md, "What the public may see"): what is published, but for what was published of a round at or
 * after its freeze, until the team is revealed or the round itself is published.
 */
export function visibility(record: ContestRecord): Visibility {
  const made = inForce<Publication>(record.publications);
  const ofKind = <K extends Publication["kind"]>(kind: K) =>
    made.filter((one): one is Extract<Publication, { kind: K }> => one.kind === kind);
  const published = groupBy(ofKind("performance"), (one) => one.performance);
  const rounds = firsts(ofKind("round"), (one) => one.round);
  const freezes = firsts(ofKind("freeze"), (one) => one.round);
  const reveals = firsts(ofKind("reveal"), (one) => `${one.round} ${one.team}`);
  const roundOf = new Map(record.parts.map((part) => [part.id, part.round]));

  const performances = new Map<string, string>();
  const pending = new Set<string>();
  for (const one of record.performances) {
    const round = roundOf.get(one.part);
    const first = published.get(one.id)?.[0]?.made.at;
    if (round === undefined) continue;
    const [whole, freeze, reveal] = [rounds.get(round), freezes.get(round), reveals.get(`${round} ${one.team}`)];
    const behind = first !== undefined && freeze !== undefined && byInstant(first, freeze) >= 0;
    const alone = behind ? reveal && later(first, reveal) : first;
    const since = [whole, alone].flatMap((at) => at ?? []).sort(byInstant)[0];
    if (since !== undefined) performances.set(one.id, since);
    else if (behind) pending.add(one.id);
  }
  const frozen = new Map([...freezes].filter(([round]) => !rounds.has(round)));
  return { performances, rounds, pending, frozen, revealed: (round, team) => reveals.has(`${round} ${team}`) };
}

/** The instant of the newest publication that the public saw, or null. */
export function newest(seen: Visibility): string | null {
  return [...seen.performances.values(), ...seen.rounds.values()].sort(byInstant).at(-1) ?? null;
}

/** What was public before that instant. */
export function before(seen: Visibility, instant: string): Visibility {
  const earlier = (all: ReadonlyMap<string, string>) =>
    new Map([...all].filter(([, at]) => byInstant(at, instant) < 0));
  return { ...seen, performances: earlier(seen.performances), rounds: earlier(seen.rounds) };
}
