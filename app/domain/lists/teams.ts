import type { Bloc, Team } from "../record";
import { nameIndex } from "./name-index";
import type { FieldChange, Outcome, RowNote, RowProblem } from "./outcome";
import type { UnitFinding } from "./units";

/**
 * A team as a list names it; what is empty, or null, the list does not say. `number` is the team's own number, `ordinal`
 * only counts the lines: a new team takes it where it is free, and no team's number is changed by it.
 */
export type TeamRow = { number: number | null; ordinal: number | null; name: string; unitName: string; bloc: string };
export type MadeTeam = Pick<Team, "number" | "name" | "unit" | "unitName"> & { bloc: string };
export type TeamOutcome = Outcome<MadeTeam>;

export type PresentTeams = {
  teams: readonly Pick<Team, "id" | "number" | "name" | "unit" | "unitName" | "bloc">[];
  blocs: readonly Bloc[];
  units: readonly { id: string; name: string }[];
};
/** What the catalogue has of a unit as a list names it; undefined while that is not known. */
export type FindUnit = (name: string) => UnitFinding | undefined;
export type ReadRow<Row> = { row: Row; problems: readonly RowProblem[] };

/**
 * What a list of teams would do, row by row. A team is found by its name, or else by its own number. The unit that it stands
 * for is taken where exactly one is meant; where that is not clear, it is left to be chosen, and said so.
 */
export function planTeams(rows: readonly ReadRow<TeamRow>[], present: PresentTeams, findUnit: FindUnit): TeamOutcome[] {
  const byName = nameIndex(present.teams, (team) => team.name);
  const byNumber = new Map(present.teams.map((team) => [team.number, team]));
  const blocs = new Map(present.blocs.map((bloc) => [bloc.id, bloc.name]));
  const names = new Map(present.units.map((unit) => [unit.id, unit.name]));
  const targets = rows.map(({ row }) => {
    const named = row.name === "" ? [] : byName.find(row.name);
    return named.length > 0 ? named : [row.number === null ? undefined : byNumber.get(row.number)].filter(isThere);
  });
  const renumbered = new Set(targets.flatMap((found, at) => (rows[at]?.row.number && found[0] ? [found[0].id] : [])));
  const holders = new Map<number, string>();
  for (const team of present.teams) {
    if (team.number !== null && !renumbered.has(team.id)) holders.set(team.number, team.name);
  }
  const own = new Map(rows.flatMap(({ row }) => (row.number === null ? [] : [[row.number, row.name] as const])));
  const listed = nameIndex<TeamRow>([], (row) => row.name);
  const used = new Map<string, string>();

  return rows.map(({ row, problems: read }, at): TeamOutcome => {
    const problems = [...read];
    const notes: RowNote[] = [];
    const found = targets[at] ?? [];
    const target = found[0];
    if (found.length > 1) problems.push({ kind: "not-clear", by: row.name });
    const twin = listed.find(row.name)[0]?.name ?? (target && used.get(target.id));
    if (row.name !== "" && twin !== undefined) problems.push({ kind: "row-twice", by: twin });
    listed.add(row);
    if (target) used.set(target.id, row.name);
    const holder = row.number === null ? undefined : holders.get(row.number);
    if (holder !== undefined) problems.push({ kind: "number-taken", by: holder });
    if (problems.length > 0) return { state: "refused", problems };

    let number = row.number ?? target?.number ?? null;
    if (!target && row.number === null && row.ordinal !== null) {
      const taken = holders.get(row.ordinal) ?? own.get(row.ordinal);
      if (taken === undefined) number = row.ordinal;
      else notes.push({ kind: "number-left", by: taken });
    }
    if (number !== null) holders.set(number, row.name);
    const bloc = row.bloc === "" ? ((target && blocs.get(target.bloc ?? "")) ?? "") : row.bloc;
    if (row.bloc !== "" && ![...blocs.values()].includes(row.bloc)) notes.push({ kind: "new-bloc", by: row.bloc });
    const unitName = row.unitName || (target?.unitName ?? "");
    const unit = unitOf(unitName, target, findUnit(unitName), notes);
    if (!target) return { state: "new", made: { number, name: row.name, unit, unitName, bloc }, notes };
    const renamed = byName.find(row.name).length === 0;
    const made = {
      number,
      name: renamed ? row.name : target.name,
      unit,
      unitName,
      bloc,
    };
    if (renamed) notes.push({ kind: "renamed", by: target.name });
    const before = { ...target, bloc: blocs.get(target.bloc ?? "") ?? "", unit: names.get(target.unit ?? "") ?? "" };
    const after = { ...made, unit: unit === target.unit ? before.unit : (notes.find(isUnit)?.by ?? "") };
    const changes = differences(before, after, ["number", "name", "unit", "unitName", "bloc"]);
    return changes.length > 0
      ? { state: "changed", id: target.id, made, changes, notes }
      : { state: "same", id: target.id, notes };
  });
}

/** The unit of a team whose unit is called so now: the one found, or the one that it has where nothing speaks against it. */
function unitOf(
  unitName: string,
  target: PresentTeams["teams"][number] | undefined,
  found: UnitFinding | undefined,
  notes: RowNote[],
): string | null {
  const stands = target?.unit ?? null;
  if (stands !== null && unitName === target?.unitName) return stands;
  if (found?.is === "many") notes.push({ kind: "unit-many", by: unitName });
  if (found?.is === "other-time") notes.push({ kind: "unit-other-time", by: unitName });
  if (found?.is !== "one") return null;
  notes.push({ kind: "unit-found", by: found.name });
  return found.id;
}

const isUnit = ({ kind }: RowNote): boolean => kind === "unit-found";

/** The fields that are not as they were, as texts. */
export function differences<Row extends object>(
  before: Row,
  after: { [K in keyof Row]?: Row[K] },
  fields: readonly (keyof Row & string)[],
): FieldChange[] {
  const text = (value: unknown) => (value === null || value === undefined ? "" : String(value));
  return fields
    .map((field) => ({ field, before: text(before[field]), after: text(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
