import { same } from "./same";

/*
 * Records never change in place: what changed is another object, and all else is the very same. So what was computed from
 * some rows is remembered under them, and one more ballot costs what it touches. There is one way of computing only: what is
 * remembered was computed by it, from the same rows.
 */

/** How many results are kept of one thing: of the record, of what is published of it now and was before, and one to come. */
const versions = 4;

/** True when two lists hold the very same rows. */
export function sameRows(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && startsWith(one, other));
}

/** True when a list begins with all the rows of another. */
export function startsWith(rows: readonly unknown[], beginning: readonly unknown[]): boolean {
  if (rows.length < beginning.length) return false;
  for (let at = 0; at < beginning.length; at++) if (rows[at] !== beginning[at]) return false;
  return true;
}

/** Puts what is kept at a place, or is new, before all else that is kept: what was not asked for longest goes first. */
function toFront<Kept>(kept: Kept[], at: number, one: Kept): void {
  if (at === 0) return;
  if (at > 0) kept.splice(at, 1);
  kept.unshift(one);
  if (kept.length > versions) kept.pop();
}

type Remembered<Result> = { inputs: readonly unknown[]; result: Result };

/**
 * A memory for results of one kind. `owner`: a row or a list that the result belongs to, with which it is forgotten;
 * `inputs`: all that `make` reads besides, by identity.
 */
export function remembering<Result>() {
  const known = new WeakMap<object, Remembered<Result>[]>();
  return (owner: object, inputs: readonly unknown[], make: () => Result): Result => {
    const kept = known.get(owner) ?? [];
    const at = kept.findIndex((one) => sameRows(one.inputs, inputs));
    const found = kept[at] ?? { inputs, result: make() };
    toFront(kept, at, found);
    if (kept.length === 1) known.set(owner, kept);
    return found.result;
  };
}

/**
 * A memory for what was made from other rows, and may say the same all the same: it answers what it was given before, where
 * that is equal, so that what is made from it is remembered too.
 */
export function settling<Made>() {
  const known = new WeakMap<object, Made[]>();
  return <One extends Made>(owner: object, made: One): One => {
    const kept = known.get(owner) ?? [];
    const at = kept.findIndex((one) => same(one, made));
    const found = (kept[at] ?? made) as One;
    toFront(kept, at, found);
    if (kept.length === 1) known.set(owner, kept);
    return found;
  };
}

type Lists = readonly (readonly unknown[])[];
type Mapped<Made> = { inputs: readonly unknown[]; beside: Lists; made: readonly Made[] };

function carried<Row, Made>(
  before: readonly Mapped<Made>[],
  rows: readonly Row[],
  beside: Lists,
  make: (row: Row, at: number) => Made,
): readonly Made[] {
  const made = rows.map((row, at) => {
    const from = before.find((one) => one.beside.every((list, nth) => list[at] === beside[nth]?.[at]));
    return from ? (from.made[at] as Made) : make(row, at);
  });
  return before.find((one) => sameRows(one.made, made))?.made ?? made;
}

/**
 * A memory for what is made of each row of a list: of the row, of what stands at its place in the lists `beside`, and of
 * `inputs`. One pass for all rows, where asking a memory for each of them would cost more than what is made anew; and where
 * nothing is, the very same list.
 */
export function mapping<Made>() {
  const known = new WeakMap<readonly unknown[], Mapped<Made>[]>();
  return <Row>(
    rows: readonly Row[],
    beside: Lists,
    inputs: readonly unknown[],
    make: (row: Row, at: number) => Made,
  ): readonly Made[] => {
    const kept = known.get(rows) ?? [];
    const alike = kept.filter((one) => sameRows(one.inputs, inputs));
    const found = alike.find((one) => one.beside.every((column, nth) => sameRows(column, beside[nth] ?? []))) ?? {
      inputs,
      beside,
      made: carried(alike, rows, beside, make),
    };
    if (found !== kept[0]) known.set(rows, [found, ...kept.filter((one) => one !== found)].slice(0, versions));
    return found.made;
  };
}

/** What is made from one thing alone (a list, a row, a record), made once for it. */
export function once<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new WeakMap<Source, { made: Made }>();
  return (source) => {
    const before = known.get(source);
    if (before) return before.made;
    const made = make(source);
    known.set(source, { made });
    return made;
  };
}
