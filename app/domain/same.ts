type Fields = { [key: string]: unknown };

/** True when two plain values say the same; the order of an object's keys, of a map or of a set does not count. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && sameItems(one, other);
  if (Array.isArray(other)) return false;
  if (one instanceof Map && other instanceof Map) {
    return one.size === other.size && [...one].every(([key, value]) => other.has(key) && same(value, other.get(key)));
  }
  if (one instanceof Set && other instanceof Set) {
    return one.size === other.size && [...one].every((value) => other.has(value));
  }
  return sameFields(one as Fields, other as Fields);
}

/* Loops that make nothing on their way: this is asked of everything that a ballot may have changed. */

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!same(one[at], other[at])) return false;
  return true;
}

function sameFields(one: Fields, other: Fields): boolean {
  let more = 0;
  for (const key in one) {
    if (!(key in other) || !same(one[key], other[key])) return false;
    more += 1;
  }
  for (const _ in other) more -= 1;
  return more === 0;
}
