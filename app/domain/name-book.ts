import type { ContestRecord } from "./record";

type Names = { [id: string]: string };

/** The names of what results and decisions speak of by id, as plain data for a page. */
export type NameBook = {
  teams: Names;
  rounds: Names;
  parts: Names;
  criteria: Names;
  judges: Names;
  contestants: Names;
  prizes: Names;
  blocs: Names;
  /** "Tiểu phẩm · Sìn Hồ" */
  performances: Names;
};

export function nameBook(record: ContestRecord): NameBook {
  const named = (rows: readonly { id: string; name: string }[]): Names =>
    Object.fromEntries(rows.map((row) => [row.id, row.name]));
  const people = (rows: readonly { id: string; fullName: string }[]): Names =>
    Object.fromEntries(rows.map((row) => [row.id, row.fullName]));
  const [teams, parts, contestants] = [named(record.teams), named(record.parts), people(record.contestants)];
  const performers = record.performances.map(({ id, part, team, contestant }) => {
    const who = contestant === null ? (teams[team] ?? "") : `${contestants[contestant] ?? ""} (${teams[team] ?? ""})`;
    return [id, `${parts[part] ?? ""} · ${who}`] as const;
  });
  return {
    teams,
    rounds: named(record.rounds),
    parts,
    criteria: named(record.criteria),
    judges: people(record.judges),
    contestants,
    blocs: named(record.blocs),
    prizes: named(record.rounds.flatMap((round) => [...round.prizes.tiers, ...round.prizes.side])),
    performances: Object.fromEntries(performers),
  };
}
