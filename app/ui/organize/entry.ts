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
  errorOf: (field: string) => string[] | null | undefined;
  /** says that the form was changed by other means than typing: a row moved, added, removed */
  touch: () => void;
};

/** The controls of a form. In a stale one, a field that is not as it was `before` says what it is now. */
export function entriesOf(
  values: Values,
  before: Values,
  errors: { [field: string]: string[] | null },
  stale: boolean,
  nowIs: (value: string) => string,
  touch: () => void,
): Entry {
  const held = (field: string) => {
    const value = values[field];
    return typeof value === "string" ? value : "";
  };
  return {
    text: (field) => ({
      name: field,
      defaultValue: held(field),
      error: errors[field],
      ...(stale && held(field) !== before[field] ? { hint: nowIs(held(field)) } : {}),
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
    errorOf: (field) => errors[field],
    touch,
  };
}
