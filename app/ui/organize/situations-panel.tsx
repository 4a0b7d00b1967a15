import { useFormat, useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/panel";
import { DrawLots } from "./draw-form";

export type SituationRow = { id: string; name: string; number: number | null; title: string };

/** The situations of a part: how many there are, what was drawn, and the draw. */
export function SituationsPanel({
  at,
  part,
  revision,
  fresh,
  count: available,
  rows,
  editable,
}: {
  /** the address of the contest's pages, and the part */
  at: string;
  part: string;
  revision: number;
  fresh: string;
  count: number;
  rows: readonly SituationRow[];
  editable: boolean;
}) {
  const words = useWords(drawForm).situations;
  const { count } = useFormat();
  const drawn = rows.filter((row) => row.number !== null);
  const left = rows.length - drawn.length;
  const edit = editable && (
    <ButtonLink to={`${at}/situations/${part}`} size="small">
      {words.edit}
    </ButtonLink>
  );
  if (available === 0) {
    return (
      <Panel title={words.title} actions={edit}>
        <p>{words.none}</p>
        <p className="text-quiet text-sm">{words.noneText}</p>
      </Panel>
    );
  }
  return (
    <Panel title={words.title} actions={edit} hint={words.ready(count(available), count(rows.length))}>
      <div className="flex flex-col gap-4">
        <p className="text-sm">
          {available < rows.length ? words.few : words.enough}{" "}
          <strong>{left === 0 ? words.allDrawn : words.left(count(left))}</strong> {left > 0 && words.onTheDay}
        </p>
        <DrawLots
          key={drawn.map((row) => row.number).join()}
          action={`${at}/order/${part}/draw`}
          revision={revision}
          fresh={fresh}
          of="situations"
          again={drawn.length > 0}
          which={drawn.length > 0 && left > 0}
          save={words.do}
        />
        {drawn.length > 0 && (
          <ul className="divide-y divide-line rounded-md border border-line text-sm">
            {rows.map((row) => (
              <li key={row.id} className="flex flex-wrap justify-between gap-x-4 px-3 py-1.5">
                <span className="font-medium">{row.name}</span>
                <span className={row.number === null ? "text-quiet" : ""}>
                  {row.number === null ? words.notYet : words.one(count(row.number))}
                  {row.title && <span className="text-quiet"> · {row.title}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
