import { describe, expect, test } from "vitest";
import type { Change } from "~/domain/change";
import { editContest } from "~/domain/changes/contest";
import { addTeams, editTeam, removeTeam } from "~/domain/changes/teams";
import { undo } from "~/domain/changes/undo";
import { carryUnits, lettingGo } from "~/domain/changes/units";
import type { ContestRecord, Unit } from "~/domain/record";
import { actor, carry, newContest, team } from "../../support/acting";

const unit = (id: string, parent: string | null = null): Unit => ({
  ...{ id, name: id, kind: "", parent, validFrom: null, validTo: null, successors: [], source: "" },
});
const catalogue = [unit("tinh"), unit("huyen", "tinh"), unit("xa", "huyen"), unit("so", "tinh")];
const ids = (record: ContestRecord) => record.units.map(({ id }) => id);

/** A contest of two teams: one of a commune, one of none. */
const prepared = () => {
  const teams = [{ ...team("a", "Đội A"), unit: "xa" }, team("b", "Đội B")];
  return carry(newContest({}), actor(), carryUnits(catalogue, ["xa"]), addTeams(teams));
};
const doing = (record: ContestRecord, change: Change) => carry(record, actor(), lettingGo(change));
const undoing = (before: ContestRecord, after: ContestRecord, name: string) => ({
  name,
  changes: (["teams", "units"] as const).flatMap((key) => {
    const all = new Set([...before[key], ...after[key]].map(({ id }) => id));
    return [...all].flatMap((id) => {
      const [old, now] = [before[key].find((row) => row.id === id), after[key].find((row) => row.id === id)];
      return old === now ? [] : [{ in: key, id, before: old ?? null, after: now ?? null }];
    });
  }),
});

describe("a record lets go of units", () => {
  test("that nothing names any more, and of what only they belonged to", () => {
    expect(ids(prepared())).toEqual(["xa", "huyen", "tinh"]);
    const moved = doing(carry(prepared(), actor(), carryUnits(catalogue, ["so"])), editTeam("a", { unit: "so" }));
    expect(ids(moved)).toEqual(["tinh", "so"]);
    expect(ids(doing(moved, removeTeam("a")))).toEqual([]);
  });

  test("but not of those that are named elsewhere, nor of a tree that nothing named", () => {
    const held = doing(prepared(), editContest({ holders: ["huyen"] }));
    expect(ids(doing(held, editTeam("a", { unit: null })))).toEqual(["huyen", "tinh"]);
    const whole = carry(newContest({}), actor(), carryUnits(catalogue, ["xa", "so"]));
    expect(ids(doing(whole, editContest({ title: "Tên khác" })))).toEqual(ids(whole));
  });

  test("and takes them back with the step that let them go, also where another team has them by now", () => {
    const before = prepared();
    const after = doing(before, editTeam("a", { unit: null }));
    const done = undoing(before, after, "team.edited");
    expect(ids(doing(after, undo(done, { later: false }))).sort()).toEqual(["huyen", "tinh", "xa"]);
    const taken = carry(after, actor(), carryUnits(catalogue, ["xa"]), editTeam("b", { unit: "xa" }));
    const back = doing(taken, undo(done, { later: true }));
    expect([back.teams.map((one) => one.unit), ids(back).sort()]).toEqual([
      ["xa", "xa"],
      ["huyen", "tinh", "xa"],
    ]);
  });

  test("a unit that a step brought stays where another team has it by now", () => {
    const before = prepared();
    const after = doing(before, { ...editTeam("b", { unit: "so" }), apply: withUnit });
    const later = carry(after, actor(), editTeam("a", { unit: "so" }));
    const back = doing(later, undo(undoing(before, after, "team.edited"), { later: true }));
    expect(back.teams.map((one) => one.unit)).toEqual(["so", null]);
    expect(ids(back)).toContain("so");
  });
});

const withUnit: Change["apply"] = (record, moment) => {
  const carried = carryUnits(catalogue, ["so"]).apply(record, moment);
  return "refused" in carried ? carried : editTeam("b", { unit: "so" }).apply(carried, moment);
};
