import type { ContestRecord } from "../../../app/domain/record";

/** A record as JSON that people can read and compare: one row to a line. */
export function toJson(record: ContestRecord): string {
  const entries = Object.entries(record).map(([name, value]) => {
    const rows = Array.isArray(value) && value.length > 0 ? value.map((row) => `    ${JSON.stringify(row)}`) : null;
    return `  ${JSON.stringify(name)}: ${rows ? `[\n${rows.join(",\n")}\n  ]` : JSON.stringify(value)}`;
  });
  return `{\n${entries.join(",\n")}\n}\n`;
}
