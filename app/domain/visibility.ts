import { byInstant, inForce } from "./made";
import type { ContestRecord, Publication } from "./record";
import { once, remembering, settling } from "./remembered";
import { type Cast, cast } from "./team-rows";
import { withheldRounds } from "./withheld";

/** Since when what is public, and what waits behind a freeze. Instants are those of the publications themselves. */
export type Visibility = {
  performances: ReadonlyMap<string, string>;
  rounds: ReadonlyMap<string, string>;
  /** Published, but to staff only until the reveal. */
  pending: ReadonlySet<string>;
  /** Rounds frozen and not yet published, since when. */
  frozen: ReadonlyMap<string, string>;
  /** Rounds of which it may not be known who is in them (`withheldRounds`). */
  withheld: ReadonlySet<string>;
  /** Rounds and the teams that were revealed in them (`wasRevealed`). */
  reveals: ReadonlySet<string>;
};

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined && byInstant(b, a) < 0 ? b : (a ?? b);
}
const later = (a: string, b: string): string => (byInstant(a, b) < 0 ? b : a);

/** Of each key the first instant. */
function firsts<T extends Publication>(made: readonly T[], keyOf: (one: T) => string): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of made) if (!found.has(keyOf(one))) found.set(keyOf(one), one.made.at);
  return found;
}

const remembered = remembering<Visibility>();
const settled = settling<Visibility>();

const reveal = (round: string, team: string) => `${round} ${team}`;

export const wasRevealed = ({ reveals }: Visibility, round: string, team: string): boolean =>
  reveals.has(reveal(round, team));

/**
 * What is public (scoring.md, "What the public may see"): what is published, but for what was published of a round at or
 * after its freeze, until the team is revealed, the freeze lifted or the round itself published: since then it is public.
 */
export function visibility(record: ContestRecord): Visibility {
  const all = cast(record);
  const withheld = withheldRounds(record);
  return remembered(record.publications, [all, record.parts, withheld], () =>
    settled(all, makeVisibility(record, all, withheld)),
  );
}

function makeVisibility(record: ContestRecord, all: Cast, withheld: ReadonlySet<string>): Visibility {
  const made = inForce<Publication>(record.publications);
  const ofKind = <K extends Publication["kind"]>(kind: K) =>
    made.filter((one): one is Extract<Publication, { kind: K }> => one.kind === kind);
  const published = firsts(ofKind("performance"), (one) => one.performance);
  const rounds = firsts(ofKind("round"), (one) => one.round);
  const freezes = firsts(ofKind("freeze"), (one) => one.round);
  const lifted = record.publications.flatMap((one) =>
    one.kind === "freeze" && one.revoked ? [{ round: one.round, from: one.made.at, until: one.revoked.at }] : [],
  );
  /** The freeze, lifted since, behind which something of a round was published, if it was. */
  const liftedAfter = (round: string, at: string) =>
    lifted.find((one) => one.round === round && byInstant(at, one.from) >= 0 && byInstant(at, one.until) < 0);
  const roundOf = new Map(record.parts.map((part) => [part.id, part.round]));
  /** The steps of the reveal that was made behind a freeze: that of an earlier one opens nothing of the next. */
  const revealsSince = (round: string, freeze: string) =>
    ofKind("reveal").filter((one) => one.round === round && byInstant(one.made.at, freeze) >= 0);
  const revealed = (round: string, team: string, freeze: string) =>
    revealsSince(round, freeze).find((one) => one.team === team)?.made.at;

  const performances = new Map<string, string>();
  const pending = new Set<string>();
  for (const [id, { part, team }] of all) {
    const round = roundOf.get(part);
    if (round === undefined) continue;
    const [first, whole, freeze] = [published.get(id), rounds.get(round), freezes.get(round)];
    const behind = first !== undefined && freeze !== undefined && byInstant(first, freeze) >= 0;
    const lift = first === undefined ? undefined : liftedAfter(round, first);
    const froze = behind ? freeze : lift?.from;
    const shown = froze && revealed(round, team, froze);
    const told = first && shown && later(first, shown);
    const alone = behind ? told : (earliest(told, lift?.until) ?? first);
    const since = earliest(whole, alone);
    if (since !== undefined) performances.set(id, since);
    else if (behind) pending.add(id);
  }
  const frozen = new Map([...freezes].filter(([round]) => !rounds.has(round)));
  const reveals = new Set(
    [...frozen].flatMap(([round, freeze]) => revealsSince(round, freeze).map(({ team }) => reveal(round, team))),
  );
  return { performances, rounds, pending, frozen, withheld, reveals };
}

/** The instant of the newest publication that the public saw, or null. */
export const newest = once(({ performances, rounds }: Visibility): string | null => {
  let last: string | null = null;
  for (const at of [...performances.values(), ...rounds.values()]) last = last === null ? at : later(at, last);
  return last;
});

const earlier = remembering<Visibility>();

/** What was public before that instant, of the performances of `all`. */
export function before(seen: Visibility, instant: string, all: Cast): Visibility {
  const until = (all: ReadonlyMap<string, string>) => new Map([...all].filter(([, at]) => byInstant(at, instant) < 0));
  return earlier(seen, [instant, all], () => {
    return settled(all, { ...seen, performances: until(seen.performances), rounds: until(seen.rounds) });
  });
}
