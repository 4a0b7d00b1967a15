/** Rows `from` (included) to `to` (not). */
export type Page = { from: number; to: number };

/**
 * Packs rows into pages, in their order: as many as the height holds, never more than `most`, at least one, and a new
 * page where a row of `breaks` begins.
 */
export function pack(heights: readonly number[], room: number, most: number, breaks: ReadonlySet<number>): Page[] {
  const pages: Page[] = [];
  let [from, used] = [0, 0];
  for (const [at, height] of heights.entries()) {
    const full = at - from >= most || used + height > room + 0.5 || breaks.has(at);
    if (at > from && full) {
      pages.push({ from, to: at });
      [from, used] = [at, 0];
    }
    used += height;
  }
  if (heights.length > from) pages.push({ from, to: heights.length });
  return pages;
}
