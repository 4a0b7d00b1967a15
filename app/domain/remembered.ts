/*
 * Records never change in place: what changed is another object, and all else is the very same. So what was computed from
 * some rows is remembered under them, and one more ballot costs what it touches. There is one way of computing only: what is
 * remembered was computed by it, from the same rows.
 */

type Kept<Result> = { inputs: readonly unknown[]; result: Result };

/** How many results are kept of one thing: of the record, of what is published of it now and was before, and one to come. */
const versions = 4;

function sameRows(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * A memory for results of one kind. `owner`: a row that the result belongs to, with which it is forgotten; `name`: which of
 * several of that row; `inputs`: all that `make` reads besides, by identity.
 */
export function remembering<Result>() {
  const known = new WeakMap<object, Map<string, Kept<Result>[]>>();
  return (owner: object, name: string, inputs: readonly unknown[], make: () => Result): Result => {
    const named = known.get(owner) ?? new Map<string, Kept<Result>[]>();
    if (named.size === 0) known.set(owner, named);
    const kept = named.get(name) ?? [];
    const found = kept.find((one) => sameRows(one.inputs, inputs));
    if (found) return found.result;
    const result = make();
    named.set(name, [{ inputs, result }, ...kept.slice(0, versions - 1)]);
    return result;
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
