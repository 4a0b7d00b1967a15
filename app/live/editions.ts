/** The public board of a contest as it leaves the server: encoded once for everybody. */
export type PublicBoard = {
  /** Tells one structure (names, columns, teams, prizes) from another. */
  structure: string;
  /** How the state is to be read, as JSON. */
  packing: string;
  /** The whole board as JSON, for who has none yet: all that is told here by the rest. */
  board: () => string;
  /** The ids of its rounds. */
  rounds: readonly string[];
  /** All that changes while the structure stays, in a few hundred bytes; and, as JSON, what of it is no number, if any. */
  state: string;
  aside: string | null;
};

/** The same, numbered. */
export type Edition = Omit<PublicBoard, "board"> & {
  /** Greater after every public change, and after nothing else. */
  revision: number;
  /** The revision that brought this structure. */
  since: number;
  /** Revision, structure, packing and board in one JSON text; made when it is first asked for. */
  readonly whole: string;
};

type Kept = { seen: number; edition: Edition };

/** What tells one public board from another. */
const telling = ["structure", "packing", "state", "aside"] as const;

/** Revisions begin with the milliseconds since then, so that they are short; those of a clock that is further back, since 1970. */
const epoch = Date.UTC(2026, 0, 1);
const begun = (now: number) => (now > epoch ? now - epoch : now);

/**
 * Numbers the public boards of contests. A number says which of two boards is newer, and nothing of what happens behind
 * the curtain: the contest's own revision stays inside. It is not kept anywhere. A contest whose board is first asked for
 * (after a start, or when it was forgotten: `limit`, the one not asked for longest first) begins anew with the clock, which
 * is ahead of any count; a viewer that comes with an older number is given the whole board, as if it had none.
 */
export function newEditions(clock: () => number = Date.now, limit = 1000) {
  const contests = new Map<string, Kept>();

  /** The edition of a board as it was at a revision of the contest; where a newer one is known, that. */
  return function editionOf(contestId: string, seen: number, made: () => PublicBoard): Edition {
    const known = contests.get(contestId);
    const edition = known && known.seen >= seen ? known.edition : next(known?.edition, made());
    contests.delete(contestId);
    contests.set(contestId, { seen: Math.max(seen, known?.seen ?? 0), edition });
    for (const oldest of contests.keys()) {
      if (contests.size <= limit) break;
      contests.delete(oldest);
    }
    return edition;
  };

  function next(last: Edition | undefined, made: PublicBoard): Edition {
    if (last && telling.every((key) => last[key] === made[key])) return last;
    const revision = last ? last.revision + 1 : begun(clock());
    const since = last?.structure === made.structure ? last.since : revision;
    const { board, ...told } = made;
    let whole: string | null = null;
    return {
      ...told,
      revision,
      since,
      get whole() {
        const { structure, packing } = told;
        whole ??= `{"revision":${revision},"structure":"${structure}","packing":${packing},"board":${board()}}`;
        return whole;
      },
    };
  }
}

export type Editions = ReturnType<typeof newEditions>;
