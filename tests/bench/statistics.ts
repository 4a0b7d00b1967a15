/** The value that `percent` of the sorted values do not exceed (nearest rank). */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Rows as a Markdown table; the first row is the heading. Numbers stand right. */
export function table([heading = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heading.map((_, at) => (at === 0 ? "---" : "---:"));
  return [heading, rule, ...rows].map(line).join("\n");
}
