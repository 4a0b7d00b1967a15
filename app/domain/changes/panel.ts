import type { Change } from "../change";
import type { ContestRecord, Judge, Officer } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find, replaced, without } from "../rows";

/** Adds judges; a new judge sits on the panel of every part that is marked by a panel, until said otherwise. */
export function addJudges(judges: readonly Judge[]): Change {
  return {
    name: "judge.added",
    action: "setup.write",
    apply: (record) => {
      const fresh = judges.filter((judge) => !find(record.judges, judge.id));
      if (fresh.length === 0) return record;
      const ids = fresh.map((judge) => judge.id);
      const parts = record.parts.map((part) =>
        part.marking.by === "panel" ? { ...part, panel: [...part.panel, ...ids] } : part,
      );
      return checkChair({ ...record, judges: [...record.judges, ...fresh], parts });
    },
  };
}

export function editJudge(id: string, fields: Partial<Omit<Judge, "id" | "sample">>): Change {
  return {
    name: "judge.edited",
    action: "setup.write",
    apply: (record) => {
      const judge = find(record.judges, id);
      if (!judge) return refuse("unknown");
      return checkChair({ ...record, judges: replaced(record.judges, { ...judge, ...fields }) });
    },
  };
}

/** Removes a judge who has marked nothing; one who has can be made absent for the performances that remain. */
export function removeJudge(id: string): Change {
  return {
    name: "judge.removed",
    action: "setup.write",
    apply: (record) => {
      if (!find(record.judges, id)) return record;
      const count = [...record.ballots, ...record.paperEntries].filter((one) => one.judge === id).length;
      if (count > 0) return refuse("has-marks", undefined, { count });
      return {
        ...record,
        judges: without(record.judges, id),
        parts: record.parts.map((part) =>
          part.panel.includes(id) ? { ...part, panel: part.panel.filter((judge) => judge !== id) } : part,
        ),
        decisions: record.decisions.filter((one) => !("judge" in one && one.judge === id)),
        calls: record.calls.filter((call) => call.judge !== id),
      };
    },
  };
}

/** Says who sits on the panel of a part, in the order of the list. A judge with ballots in the part stays on it. */
export function setPanel(part: string, judges: readonly string[]): Change {
  return {
    name: "panel.set",
    action: "setup.write",
    apply: (record) => {
      const old = find(record.parts, part);
      if (!old) return refuse("unknown");
      const performances = new Set(record.performances.filter((one) => one.part === part).map((one) => one.id));
      const given = [...record.ballots, ...record.paperEntries];
      const lost = given.filter((one) => performances.has(one.performance) && !judges.includes(one.judge));
      if (lost.length > 0) return refuse("has-marks", "panel", { count: lost.length });
      const panel = record.judges.filter((judge) => judges.includes(judge.id)).map((judge) => judge.id);
      return { ...record, parts: replaced(record.parts, { ...old, panel }) };
    },
  };
}

export function addOfficers(officers: readonly Officer[]): Change {
  return {
    name: "officer.added",
    action: "setup.write",
    apply: (record) => {
      const fresh = officers.filter((officer) => !find(record.officers, officer.id));
      return fresh.length === 0 ? record : { ...record, officers: [...record.officers, ...fresh] };
    },
  };
}

export function editOfficer(id: string, fields: Partial<Omit<Officer, "id" | "sample">>): Change {
  return {
    name: "officer.edited",
    action: "setup.write",
    apply: (record) => {
      const officer = find(record.officers, id);
      if (!officer) return refuse("unknown");
      return { ...record, officers: replaced(record.officers, { ...officer, ...fields }) };
    },
  };
}

export function removeOfficer(id: string): Change {
  return {
    name: "officer.removed",
    action: "setup.write",
    apply: (record) => (find(record.officers, id) ? { ...record, officers: without(record.officers, id) } : record),
  };
}

export function checkChair(record: ContestRecord): ContestRecord | Refusal {
  const chairs = record.judges.filter((judge) => judge.chair);
  return chairs.length > 1 ? refuse("two-chairs", "chair", { name: chairs[0]?.fullName ?? "" }) : record;
}
