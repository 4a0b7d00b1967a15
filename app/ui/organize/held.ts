import { type RefObject, useEffect, useRef, useState } from "react";
import { type Conflict, conflictOver } from "./conflict";
import { canWrite, holds, readControls, writeControls } from "./controls";
import type { Row, Values } from "./entry";

type Read = { [field: string]: string };
/** What went out, at which revision, and which revision it made (0: none yet). */
export type Sent = { read: Read; seen: number };

/**
 * What a form stands on. `seen` is the revision that goes out with it: the newest one of whose contents the form has
 * everything that is not being edited here. What somebody else changed meanwhile is put quietly into the fields that nobody
 * has touched here; where both changed the same it waits as a conflict, and the form would go out with the old revision, so
 * that the server refuses it as stale, until somebody has chosen. A form that nobody is in begins anew (a new `version`, by
 * which it is keyed); a table whose rows are taken anew gets a new stamp. `made` is the revision that the last sending
 * made, 0 before.
 */
export function useHeld(form: RefObject<HTMLFormElement>, values: Values, revision: number, made: number) {
  const contents = JSON.stringify(values);
  const [held, setHeld] = useState({ contents, revision, version: 0 });
  const [stamps, setStamps] = useState<{ [list: string]: number }>({});
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [dirty, setDirty] = useState(false);
  /** what the controls held when they were last as the server has it */
  const base = useRef<{ version: number; read: Read; again: string[] }>({ version: -1, read: {}, again: [] });
  const sent = useRef<Sent | null>(null);

  useEffect(() => {
    const { current: element } = form;
    if (!element) return;
    const { version, again, read } = base.current;
    if (version !== held.version) {
      base.current = { version: held.version, read: readControls(element, Object.keys(values)), again: [] };
    } else if (again.length > 0) {
      base.current = { version, read: { ...read, ...readControls(element, again) }, again: [] };
    }
  });

  useEffect(() => {
    const { current: element } = form;
    const isNew = contents !== held.contents;
    if (!element || (!isNew && revision === held.revision)) return;
    if (!isNew) {
      if (conflicts.length === 0) setHeld({ ...held, revision });
      return;
    }
    const out = sent.current;
    if (out && revision === made && made <= out.seen + 1) {
      base.current.read = out.read;
      setHeld({ ...held, contents, revision });
      return;
    }
    const begin = () => {
      setConflicts([]);
      setHeld({ contents, revision, version: held.version + 1 });
    };
    if (!dirty && !element.contains(document.activeElement)) {
      begin();
      return;
    }
    const stands: Values = JSON.parse(held.contents);
    const next: Values = JSON.parse(contents);
    // What went out and is not known to have arrived was typed here all the same, and must not be taken for untouched.
    const arrived = out && made > out.seen ? out.read : {};
    const merged = merge(element, stands, next, base.current.read, arrived);
    if (merged.clashing.length > 0 && !dirty) {
      begin();
      return;
    }
    base.current.again = merged.taken;
    if (merged.tables.length > 0) {
      setStamps((old) => ({ ...old, ...Object.fromEntries(merged.tables.map((list) => [list, revision])) }));
    }
    const fresh = merged.clashing.map((field) => conflictOver(element, field, next[field]));
    const waiting = [...conflicts.filter((one) => !merged.changed.includes(one.field)), ...fresh];
    setConflicts(waiting);
    setHeld({ ...held, contents, revision: waiting.length > 0 ? held.revision : revision });
  }, [form, contents, revision, made, held, dirty, conflicts]);

  const seen = contents === held.contents && conflicts.length === 0 ? revision : held.revision;
  return {
    version: held.version,
    stamps,
    conflicts,
    dirty,
    setDirty,
    seen,
    /** To be called when the form goes out. */
    send: () => {
      if (form.current) sent.current = { read: readControls(form.current, Object.keys(values)), seen };
    },
    /** Ends a conflict: `theirs` puts what the server has into the field, or keeps what is typed. */
    choose: (field: string, theirs: boolean) => {
      if (theirs && form.current) {
        if (canWrite(form.current, field)) writeControls(form.current, field, values[field]);
        else setStamps((old) => ({ ...old, [field]: revision }));
        base.current.again = [...base.current.again, field];
      }
      const left = conflicts.filter((one) => one.field !== field);
      setConflicts(left);
      if (left.length === 0) setHeld({ ...held, contents, revision });
    },
    /** Back to what stands on the server. */
    reset: () => {
      setDirty(false);
      setConflicts([]);
      setHeld({ contents, revision, version: held.version + 1 });
    },
  };
}

/**
 * Puts what changed from `stands` to `next` into the fields that nobody has touched; names those where both changed. A field
 * is untouched where it holds what the server had, or what was `sent` and arrived.
 */
function merge(form: HTMLFormElement, stands: Values, next: Values, base: Read, sent: Read) {
  const changed = Object.keys(next).filter((field) => JSON.stringify(next[field]) !== JSON.stringify(stands[field]));
  const now = readControls(form, changed);
  const [taken, tables, clashing]: [string[], string[], string[]] = [[], [], []];
  for (const field of changed) {
    const isThere = canWrite(form, field);
    const untouched = now[field] === base[field] || now[field] === sent[field];
    if (isThere && holds(form, field, next[field])) taken.push(field);
    else if (untouched && isThere && writeControls(form, field, next[field])) taken.push(field);
    else if (untouched && (isTable(next[field]) || isTable(stands[field]))) {
      tables.push(field);
      taken.push(field);
    } else if (!isThere && now[field] === "[]" && untouched) taken.push(field);
    else clashing.push(field);
  }
  return { changed, taken, tables, clashing };
}

function isTable(value: Values[string] | undefined): boolean {
  return Array.isArray(value) && value.some((row: string | Row) => typeof row === "object");
}
