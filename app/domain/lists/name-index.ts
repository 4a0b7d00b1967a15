import { nameSortKey, withoutMarks } from "../names";

/** Rows found by a name as people write it. */
export type NameIndex<Row> = { add: (row: Row) => void; find: (name: string) => readonly Row[] };

/** Keys are asked for again and again, each time somebody corrects a row of a long list. */
function remembered(keyOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = keyOf(name);
    if (known.size > 50_000) known.clear();
    known.set(name, key);
    return key;
  };
}
const exactKey = remembered(nameSortKey);
const plainKey = remembered(withoutMarks);

/**
 * Finds rows by name whatever its case, spaces or the place of its tones (hòa, hoà). Where nothing is found so, and one of
 * the two was typed without any marks, the marks do not count: "Nguyen Van An" is Nguyễn Văn An, but Hoa is never Hòa.
 */
export function nameIndex<Row>(rows: readonly Row[], nameOf: (row: Row) => string): NameIndex<Row> {
  const exact = new Map<string, Row[]>();
  const plain = new Map<string, Row[]>();
  const put = (map: Map<string, Row[]>, key: string, row: Row) => {
    const there = map.get(key);
    if (there) there.push(row);
    else map.set(key, [row]);
  };
  const add = (row: Row) => {
    put(exact, exactKey(nameOf(row)), row);
    put(plain, plainKey(nameOf(row)), row);
  };
  for (const row of rows) add(row);
  return {
    add,
    find: (name) => {
      const found = exact.get(exactKey(name));
      if (found) return found;
      const alike = plain.get(plainKey(name)) ?? [];
      return isPlain(name) ? alike : alike.filter((row) => isPlain(nameOf(row)));
    },
  };
}

/** True when a name was typed without any Vietnamese sign, so that it may stand for one with signs. */
export function isPlain(name: string): boolean {
  return plainKey(name) === name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** The name that stands after a list was taken in: marks are gained, never lost, and nothing else of it changes. */
export function betterName(present: string, listed: string): string {
  return isPlain(present) && !isPlain(listed) ? listed : present;
}
