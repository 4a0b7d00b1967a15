import type { ListKind } from "~/domain/lists/outcome";
import { type Column, type Columns, meaningsOf } from "~/text/lists/columns";
import type { Drafted } from "~/text/lists/draft";
import type { Sheet } from "~/text/lists/sheet";
import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Select } from "~/ui/select";

/** What each column of the file was understood as; people choose anew where that was wrong. */
export function ListColumns({
  kind,
  only,
  sheet,
  drafted,
  choose,
}: {
  kind: ListKind;
  only: boolean;
  sheet: Sheet;
  drafted: Drafted;
  choose: (columns: Columns) => void;
}) {
  const words = useWords(lists);
  const { count } = useFormat();
  const { heading, columns } = drafted;
  const body = sheet.lines.slice(heading ? heading.at + heading.height : 0);
  const width = Math.max(columns.length, ...body.slice(0, 200).map((line) => line.cells.length));
  const places = Array.from({ length: width }, (_, at) => at);
  const known = columns.filter((column) => column !== null).length;
  const options = meaningsOf(kind, only).map((column) => ({ value: column, label: words.columns[column] }));
  const set = (place: number, column: Column | null) =>
    choose(places.map((at) => (at === place ? column : columns[at] === column ? null : (columns[at] ?? null))));
  return (
    <details open={heading === null || undefined} className="border-line border-b px-4 py-2">
      <summary className="py-1.5 font-semibold text-brand text-sm">
        {words.columnsTitle(count(known), count(width))}
      </summary>
      <p className="pb-2 text-quiet text-sm">{heading ? words.columnsHint : words.noHeading}</p>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] gap-3 pb-3">
        {places.map((at) => (
          <Select
            key={at}
            label={words.columnOf(letterOf(at), heading ? (sheet.lines[heading.at]?.cells[at] ?? "") : "")}
            hint={body.find((line) => line.cells[at])?.cells[at]?.slice(0, 40) ?? words.empty}
            value={columns[at] ?? ""}
            onChange={(event) => set(at, options.find((one) => one.value === event.target.value)?.value ?? null)}
            options={[{ value: "", label: words.unused }, ...options]}
          />
        ))}
      </div>
    </details>
  );
}

/** A, B … Z, AA: as Excel calls its columns. */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
