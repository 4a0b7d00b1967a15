import { canWrite, labelOf, shownIn, typedIn } from "./controls";

/** A field that two people changed at once: what it now is on the server, and what is typed here. */
export type Conflict = {
  field: string;
  /** what the field is called; nothing for a table */
  label: string;
  theirs: string;
  mine: string;
  /** whether what the server has can be put in its place */
  canTake: boolean;
};

export function conflictOver(form: HTMLFormElement, field: string, now: unknown): Conflict {
  const isList = Array.isArray(now);
  return {
    field,
    label: labelOf(form, field),
    theirs: isList ? "" : shownIn(form, field, now),
    mine: isList ? "" : typedIn(form, field),
    canTake: canWrite(form, field) || (isList && now.some((row) => typeof row === "object")),
  };
}
