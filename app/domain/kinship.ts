import { panelOf } from "./ballots";
import { lookup } from "./lookup";
import { withoutMarks } from "./names";
import type { ContestRecord, Judge, Stamp, Team, Unit } from "./record";

/** How a judge is near a team: the same unit, one unit above the other, or the same words in their papers. */
export type Nearness = { by: "unit" | "above" | "words"; with: string };

export type Kin = {
  judge: { id: string; name: string };
  team: { id: string; name: string };
  near: Nearness | null;
  /** What the organizers decided; null while nobody has. */
  decided: { id: string; recused: boolean; made: Stamp } | null;
  /** What is left of each panel when the judge keeps from marking the team. */
  panels: { part: string; left: number; needed: number }[];
};

const known = new WeakMap<ContestRecord, Kin[]>();

/**
 * The judges who are near a team that they are to mark, and those on whom a decision was recorded anyway: to be decided by
 * the organizers before the performance, each with a reason (domain.md, "What goes wrong, and must not"). Remembered:
 * records never change in place.
 */
export function kin(record: ContestRecord): Kin[] {
  const found = known.get(record) ?? findKin(record);
  known.set(record, found);
  return found;
}

function findKin(record: ContestRecord): Kin[] {
  const look = lookup(record);
  const units = new Map(record.units.map((one) => [one.id, one]));
  const common = commonUnits(record, units);
  const teams = record.teams.map((team) => ({ team, words: wordsOf(record, team) }));
  return record.judges.flatMap((judge) => {
    const workplace = withoutMarks(judge.workplace);
    return teams.flatMap(({ team, words }): Kin[] => {
      const recusal = look.recusal(team.id, judge.id);
      const near = unitNear(units, common, judge, team) ?? wordsNear(words, workplace);
      if (near === null && recusal === null) return [];
      const panels = panelsLeft(record, judge, team);
      if (panels.length === 0 && recusal === null) return [];
      return [
        {
          judge: { id: judge.id, name: judge.fullName },
          team: { id: team.id, name: team.name },
          near,
          decided: recusal && { id: recusal.id, recused: recusal.recused, made: recusal.made },
          panels,
        },
      ];
    });
  });
}

/** Those of whom nobody has decided yet. */
export function undecidedKin(record: ContestRecord): Kin[] {
  return kin(record).filter((one) => one.decided === null);
}

function unitNear(
  units: ReadonlyMap<string, Unit>,
  common: ReadonlySet<string>,
  judge: Judge,
  team: Team,
): Nearness | null {
  if (judge.unit === null || team.unit === null) return null;
  if (judge.unit === team.unit) return { by: "unit", with: units.get(judge.unit)?.name ?? "" };
  const above = [
    ...unitsOver(units, team.unit).filter((one) => one === judge.unit),
    ...unitsOver(units, judge.unit).filter((one) => one === team.unit),
  ].find((one) => !common.has(one));
  return above === undefined ? null : { by: "above", with: units.get(above)?.name ?? "" };
}

/** The units over a unit, itself left out. A loop in the data ends the way up. */
function unitsOver(units: ReadonlyMap<string, Unit>, unit: string | null): string[] {
  const found: string[] = [];
  for (let at = units.get(unit ?? "")?.parent ?? null; at !== null && !found.includes(at); ) {
    found.push(at);
    at = units.get(at)?.parent ?? null;
  }
  return found;
}

/** Units that say nothing of one team more than of another: the province, and what stands over all the teams. */
function commonUnits(record: ContestRecord, units: ReadonlyMap<string, Unit>): Set<string> {
  const provinces = record.units.filter(
    ({ parent, kind }) => parent === null && /^(tinh|thanh pho truc thuoc)/.test(withoutMarks(kind)),
  );
  const own = [...new Set(record.teams.flatMap((team) => team.unit ?? []))];
  const [first, ...rest] = own.map((unit) => unitsOver(units, unit));
  const over = rest.length > 0 ? (first ?? []).filter((unit) => rest.every((others) => others.includes(unit))) : [];
  return new Set([...provinces.map(({ id }) => id), ...over]);
}

/** What a team is called, and where its people work, without marks: each with the text that it was. */
function wordsOf(record: ContestRecord, team: Team) {
  const names = [team.unitName, team.name].map((text) => ({ text, plain: withoutMarks(text) }));
  const people = lookup(record).contestantsOf.get(team.id) ?? [];
  return {
    names: names.filter(({ plain }) => plain.includes(" ")),
    workplaces: new Map(people.map(({ workplace }) => [withoutMarks(workplace), workplace])),
  };
}

/** The team's unit named in the judge's workplace ("UBND huyện Sìn Hồ"), or a contestant of the same workplace. */
function wordsNear({ names, workplaces }: ReturnType<typeof wordsOf>, workplace: string): Nearness | null {
  if (workplace === "") return null;
  const named = names.find(({ plain }) => ` ${workplace} `.includes(` ${plain} `))?.text ?? workplaces.get(workplace);
  return named === undefined ? null : { by: "words", with: named };
}

/** The panels that the judge sits on and that mark the team, and how many of each are left without the judge. */
function panelsLeft(record: ContestRecord, judge: Judge, team: Team): Kin["panels"] {
  const look = lookup(record);
  return record.parts.flatMap((part) => {
    const first = look.performancesBy(part.id, team.id)[0];
    if (!first || part.marking.by !== "panel" || !part.panel.includes(judge.id)) return [];
    const here = panelOf(look, first).filter(({ status }) => status === "in" || status === "missing");
    const left = here.filter((seat) => seat.judge !== judge.id).length;
    return [{ part: part.name, left, needed: record.rules.quorum }];
  });
}
