const mostFields = 20_000;
const longestName = 200;
const mostPlaces = 50_000;

/**
 * Whether a form's field names may be made lists and objects of (`rows[3].name`). A list gets as many places as its
 * highest number says, so that one short field, `rows[99999999]`, would keep the server busy for minutes; and names that
 * reach into every object's prototype, or lie very deep, make Conform throw.
 */
export function areFieldNames(names: Iterable<string>): boolean {
  const places = new Map<string, number>();
  let [fields, total] = [0, 0];
  for (const name of names) {
    fields += 1;
    if (fields > mostFields || name.length > longestName) return false;
    if (/(^|[.[\]])(__proto__|constructor|prototype)($|[.[\]])/.test(name)) return false;
    for (const { 1: number, index } of name.matchAll(/\[(\d+)\]/g)) {
      const list = name.slice(0, index);
      const [had, wants] = [places.get(list) ?? 0, Number(number) + 1];
      if (wants <= had) continue;
      places.set(list, wants);
      total += wants - had;
      if (total > mostPlaces) return false;
    }
  }
  return true;
}
