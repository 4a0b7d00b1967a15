import { panelOf, standingBallot } from "./ballots";
import { lookup } from "./lookup";
import { markOf, sameMarks } from "./marks";
import type { ContestRecord, PaperEntry, Performance } from "./record";

/**
 * How a judge's paper sheet for a performance stands. `waiting`: one person has keyed it in, and it counts for nothing;
 * `differs`: two have, and not the same; `counted`: two have, and it is the ballot; `outdated`: another ballot, from the
 * tablet, came before that.
 */
export type PaperState = "waiting" | "differs" | "counted" | "outdated";

export type PaperSheet = {
  state: PaperState;
  /** The ballot's revision that it is, or would be. */
  revision: number;
  /** One or two of them, by two people, the older first. */
  entries: PaperEntry[];
  /** The criteria of which the two say something else. */
  differing: string[];
};

type Keyed = Pick<PaperEntry, "performance" | "judge" | "revision">;
type Author = { author: string; by: string };

/**
 * Whether somebody in a seat still owes a ballot of their own for a performance: then they key in no other judge's sheet,
 * as they see no other judge's marks (`desk/viewer.ts`).
 */
export function owesOwnFirst(record: ContestRecord, performance: Performance, judge: string, seat: string | null) {
  const own = panelOf(lookup(record), performance).find((one) => one.judge === seat);
  return own?.status === "missing" && judge !== seat;
}

/** The newest paper sheet of a judge for a performance; null when none was keyed in, or all were taken back. */
export function paperSheet(record: ContestRecord, performance: string, judge: string): PaperSheet | null {
  const all = lookup(record).paperOf(performance, judge);
  const revision = Math.max(0, ...all.map((one) => one.revision));
  if (revision === 0) return null;
  const entries = all.filter((one) => one.revision === revision);
  const [first, second] = entries;
  const ids = new Set(entries.flatMap((one) => Object.keys(one.marks)));
  const differing = second ? [...ids].filter((id) => entries.some((one) => mark(one, id) !== mark(first, id))) : [];
  const stands = standingBallot(record, performance, judge)?.revision ?? 0;
  const current = second ? ("differs" as const) : ("waiting" as const);
  const passed = isCounted(record, { performance, judge, revision }) ? ("counted" as const) : ("outdated" as const);
  return { state: revision > stands ? current : passed, revision, entries, differing };
}

const mark = (entry: PaperEntry | undefined, criterion: string) => (entry ? markOf(entry.marks, criterion) : null);

/** Whether what was keyed in became the ballot of that revision. */
export function isCounted(record: ContestRecord, { performance, judge, revision }: Keyed): boolean {
  return record.ballots.some(
    (one) => one.via === "paper" && one.performance === performance && one.judge === judge && one.revision === revision,
  );
}

/**
 * Whether two entries are one person's. An account and a seat are two authors, and may be the same person at two devices:
 * then the name is the same.
 */
export function isSamePerson(one: Author, other: Author): boolean {
  return one.author === other.author || plain(one.by) === plain(other.by);
}

const plain = (name: string): string => name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");

export const authorOf = ({ author, made }: PaperEntry): Author => ({ author, by: made.by });

/**
 * The entries whose marks nobody but their author may see, those taken back too: the second person must type what the
 * sheet says, not what the first one typed. Once two are in, both are open.
 */
export function blindEntries(record: ContestRecord): Set<string> {
  const open = new Map<string, boolean>();
  const isOpen = ({ performance, judge, revision }: PaperEntry): boolean => {
    const key = `${performance} ${judge} ${revision}`;
    const known = open.get(key) ?? isOpenNow(record, { performance, judge, revision });
    open.set(key, known);
    return known;
  };
  return new Set(record.paperEntries.filter((one) => !isOpen(one)).map((one) => one.id));
}

function isOpenNow(record: ContestRecord, { performance, judge, revision }: Keyed): boolean {
  if ((standingBallot(record, performance, judge)?.revision ?? 0) >= revision) return true;
  return (
    lookup(record)
      .paperOf(performance, judge)
      .filter((one) => one.revision === revision).length > 1
  );
}

/** A ballot from paper rests on two people's entries that say the same as it does. */
export function isKeyedTwice(record: ContestRecord, ballot: Keyed & Pick<PaperEntry, "marks">): boolean {
  const { performance, judge, revision, marks } = ballot;
  const behind = lookup(record)
    .paperOf(performance, judge)
    .filter((one) => one.revision === revision && sameMarks(one.marks, marks));
  return behind.some((one) => behind.some((other) => !isSamePerson(authorOf(one), authorOf(other))));
}
