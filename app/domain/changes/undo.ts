import type { Change } from "../change";
import { withPerformances } from "../entrants";
import type { ContestRecord } from "../record";
import { type Refusal, refuse } from "../refusal";
import { brokenOutside } from "./undo-marks";
import { type Done, isUndoable, restorable, type TouchedRow } from "./undo-rows";
import { restoredHead, restoredRows } from "./undo-values";
import { unitsToPutBack } from "./units";

export type { Done, TouchedRow };

/**
 * Puts back what a change of the set-up did: every field that it changed and that still is as it left it, every row that it
 * made or removed, every order. Undoing an undo does it again. Refused as "not-undoable" when it is no such change
 * (ballots, decisions, publications, draws have their own way back), as "changed-since" when somebody changed the same
 * later, as "built-upon" when later changes rest on it, as "has-marks" when marks would go.
 *
 * `later`: whether anything was done since. What is put back then also gets the performances that came up meanwhile.
 */
export function undo(done: Done, { later }: { later: boolean }): Change {
  const { name, changes } = done;
  return {
    name: nameOfUndo(name),
    action: isOrderOnly(changes) ? "order.write" : "setup.write",
    apply: (record, moment) => {
      if (!isUndoable(done)) return refuse("not-undoable");
      const next = putBack(record, changes);
      if (next === null) return refuse("changed-since");
      const whole = later ? withPerformances(next, moment.newId) : next;
      return brokenOutside(record, whole) ?? whole;
    },
  };
}

/** `team.removed` undone, and that undone in turn: the log says both in words (`text/words/organize/log.ts`). */
export function nameOfUndo(name: string): string {
  if (name.startsWith("undo ")) return name.replace("undo ", "redo ");
  return name.startsWith("redo ") ? name.replace("redo ", "undo ") : `undo ${name}`;
}

/**
 * Of somebody's own changes, the newest first: the one to undo `next`, the newest that is not undone yet; the one to do
 * `again`, the newest of all where that was an undoing; and the `newest`, 0 for none.
 */
export function wayBack(mine: readonly { name: string; revision: number }[]) {
  const undone: string[] = [];
  let next: number | null = null;
  for (const { name, revision } of mine) {
    const base = name.replace(/^(undo|redo) /, "");
    if (name.startsWith("undo ")) undone.push(base);
    else if (undone.includes(base)) undone.splice(undone.indexOf(base), 1);
    else {
      next = revision;
      break;
    }
  }
  const newest = mine[0];
  const again = newest?.name.startsWith("undo ") ? newest.revision : null;
  return { next, again, newest: newest?.revision ?? 0 };
}

/** Why an entry could not be undone as things stand, or null; without a look at whether the rest would hold together. */
export function notUndoable(done: Done, record: ContestRecord): Refusal | null {
  if (!isUndoable(done)) return refuse("not-undoable");
  return putBack(record, done.changes) === null ? refuse("changed-since") : null;
}

function isOrderOnly(changes: readonly TouchedRow[]): boolean {
  return changes.length > 0 && changes.every((row) => row.in === "performances" && row.id === "#order");
}

/** The record with the rows as they were, or null when one of them is not any more as the change left it. */
function putBack(record: ContestRecord, changes: readonly TouchedRow[]): ContestRecord | null {
  const touched = restorable(changes);
  let next = record;
  for (const key of ["contest", "rules"] as const) {
    const row = touched.find((one) => one.in === key);
    if (!row) continue;
    const head = restoredHead(key, record[key], row);
    if (head === null) return null;
    next = { ...next, [key]: head };
  }
  // Units come last: which of them have to be there follows from what names them.
  const lists = new Set(touched.map((row) => row.in).filter((key) => key !== "contest" && key !== "rules"));
  const units = lists.delete("units") ? ["units"] : [];
  for (const key of [...lists, ...units]) {
    const rows = restoredRows(record, key, key === "units" ? unitsToPutBack(next, touched) : touched);
    if (rows === null) return null;
    next = { ...next, [key]: rows };
  }
  return next;
}
