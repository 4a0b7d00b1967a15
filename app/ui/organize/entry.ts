/** What a form holds at first: text as people type it, ticks, and the rows of its tables. */
export type Row = { id: string; [field: string]: string | boolean };
export type Values = { [field: string]: string | boolean | readonly string[] | readonly Row[] };

type Shown = { name: string; error: string[] | null | undefined; hint?: string };

/** The way from a form to its controls: `<TextInput label=… {...entry.text("title")} />`. */
export type Entry = {
  /** a typed field, or a choice */
  text: (field: string) => Shown & { defaultValue: string };
  /** a box to tick */
  tick: (field: string) => Shown & { defaultChecked: boolean };
  /** one of several to choose */
  radio: (field: string, value: string) => Shown & { defaultChecked: boolean; value: string };
  /** a field of a row of a table */
  cell: (list: string, at: number, row: Row, field: string) => Shown & { defaultValue: string };
  rows: (list: string) => readonly Row[];
  /** changes when the rows of a table are to be taken anew, because somebody else changed them */
  stampOf: (list: string) => number;
  errorOf: (field: string) => string[] | null | undefined;
  /** says that the form was changed by other means than typing: a row moved, added, or removed, which waits for the button */
  touch: (how?: "removed") => void;
};

/** The controls of a form. A field in conflict says what it now is on the server. */
export function entriesOf({
  values,
  errors,
  conflicts,
  stamps,
  nowIs,
  touch,
}: {
  values: Values;
  errors: { [field: string]: string[] | null };
  conflicts: readonly { field: string }[];
  stamps: { [list: string]: number };
  nowIs: (value: string) => string;
  touch: Entry["touch"];
}): Entry {
  const held = (field: string) => {
    const value = values[field];
    return typeof value === "string" ? value : "";
  };
  const inConflict = (field: string) => conflicts.some((one) => one.field === field);
  return {
    text: (field) => ({
      name: field,
      defaultValue: held(field),
      error: errors[field],
      ...(inConflict(field) ? { hint: nowIs(held(field)) } : {}),
    }),
    tick: (field) => ({ name: field, defaultChecked: values[field] === true, error: errors[field] }),
    radio: (field, value) => ({
      name: field,
      value,
      defaultChecked: values[field] === value,
      error: null,
    }),
    cell: (list, at, row, field) => {
      const name = `${list}[${at}].${field}`;
      return { name, defaultValue: String(row[field] ?? ""), error: errors[name] };
    },
    rows: (list) => {
      const rows = values[list];
      return Array.isArray(rows) ? rows.filter((row): row is Row => typeof row === "object") : [];
    },
    stampOf: (list) => stamps[list] ?? 0,
    errorOf: (field) => errors[field],
    touch,
  };
}
