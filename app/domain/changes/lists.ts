import type { Change } from "../change";
import type { Contestant, ContestRecord, Criterion, Judge, Officer } from "../record";
import { find } from "../rows";
import { addJudges, addOfficers, editJudge, editOfficer, removeJudge, removeOfficer, setPanel } from "./panel";
import { addCriterion, editCriterion, orderCriteria, removeCriterion } from "./parts";
import { addContestants, editContestant, removeContestant } from "./teams";
import { together } from "./together";

/** Whole lists as a table on a page gives them back: what is missing goes, what is new comes, the rest is edited. */
type Steps<T> = {
  present: (record: ContestRecord) => readonly T[];
  remove: (id: string) => Change;
  edit: (row: T) => Change;
  add: (rows: readonly T[]) => readonly Change[];
};

function setRows<T extends { id: string }>(name: string, wanted: readonly T[], steps: Steps<T>): Change {
  return {
    name,
    action: "setup.write",
    apply: (record, moment) => {
      const present = steps.present(record);
      const fresh = wanted.filter((row) => !find(present, row.id));
      const changes = [
        ...present.filter((row) => !find(wanted, row.id)).map((row) => steps.remove(row.id)),
        ...wanted.filter((row) => isOther(find(present, row.id), row)).map(steps.edit),
        ...(fresh.length > 0 ? steps.add(fresh) : []),
      ];
      return together(name, "setup.write", changes).apply(record, moment);
    },
  };
}

/** True when a row is there and differs in a field that `wanted` has. */
function isOther<T extends object>(present: T | undefined, wanted: T): boolean {
  if (present === undefined) return false;
  const old = new Map(Object.entries(present));
  return Object.entries(wanted).some(([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value));
}

/** The criteria of a part, in their order. Refused when one that goes, or is scaled anew, has marks. */
export function setCriteria(part: string, criteria: readonly Omit<Criterion, "part">[]): Change {
  const wanted = criteria.map((row) => ({ ...row, part }));
  const rows = setRows("criteria.set", wanted, {
    present: (record) => record.criteria.filter((row) => row.part === part),
    remove: removeCriterion,
    edit: ({ id, part: _, ...fields }) => editCriterion(id, fields),
    add: (fresh) => fresh.map(addCriterion),
  });
  const ids = wanted.map((row) => row.id);
  const order: Change = {
    ...orderCriteria(ids),
    apply: (record, moment) => {
      const stand = record.criteria.filter((row) => row.part === part).map((row) => row.id);
      return stand.join() === ids.join() ? record : orderCriteria(ids).apply(record, moment);
    },
  };
  return together("criteria.set", "setup.write", [rows, order]);
}

/** What a list of people says of each; the picture and the origin are not its to change. */
type Listed = Omit<Contestant, "team" | "sample" | "photo" | "origin">;

/** The people of a team. Refused when one who goes has marks. Invented rows stay invented. */
export function setContestants(team: string, people: readonly Listed[]): Change {
  return setRows<Listed>("contestants.set", people, {
    present: (record) => record.contestants.filter((row) => row.team === team),
    remove: removeContestant,
    edit: ({ id, ...fields }) => editContestant(id, fields),
    add: (fresh) => [addContestants(fresh.map((row) => ({ ...row, team, photo: null, origin: null, sample: false })))],
  });
}

type ListedJudge = Omit<Judge, "sample" | "unit"> & Partial<Pick<Judge, "unit">>;

/** The judges, and which of them presides. Refused when one who goes has marked. */
export function setJudges(judges: readonly ListedJudge[]): Change {
  // Who presides comes last, so that no step on the way has two chairs.
  const chairLast = [...judges].sort((a, b) => Number(a.chair) - Number(b.chair));
  return setRows<ListedJudge>("judges.set", chairLast, {
    present: (record) => record.judges,
    remove: removeJudge,
    edit: ({ id, ...fields }) => editJudge(id, fields),
    add: (fresh) => [
      addJudges(judges.filter((row) => find(fresh, row.id)).map((row) => ({ unit: null, ...row, sample: false }))),
    ],
  });
}

export function setOfficers(officers: readonly Omit<Officer, "sample">[]): Change {
  return setRows<Omit<Officer, "sample">>("officers.set", officers, {
    present: (record) => record.officers,
    remove: removeOfficer,
    edit: ({ id, ...fields }) => editOfficer(id, fields),
    add: (fresh) => [addOfficers(fresh.map((row) => ({ ...row, sample: false })))],
  });
}

/** Who sits on each panel, as pairs of part and judge; a part that no pair names has an empty panel. */
export function setPanels(seats: readonly { part: string; judge: string }[]): Change {
  return {
    name: "panels.set",
    action: "setup.write",
    apply: (record, moment) => {
      const changes = record.parts
        .filter((part) => part.marking.by === "panel")
        .map((part) => ({ part, judges: seats.filter((seat) => seat.part === part.id).map((seat) => seat.judge) }))
        .filter(({ part, judges }) => [...part.panel].sort().join() !== [...judges].sort().join())
        .map(({ part, judges }) => setPanel(part.id, judges));
      return together("panels.set", "setup.write", changes).apply(record, moment);
    },
  };
}
