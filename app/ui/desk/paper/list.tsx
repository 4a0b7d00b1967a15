import { Link } from "@remix-run/react";
import { CircleCheck, CircleSlash, FileCheck2, FileClock, FileWarning, FileX2, Hourglass } from "lucide-react";
import type { PaperCell, PaperForm, PaperRow } from "../../../domain/desk/paper";
import { useWords } from "../../../text/words";
import { keying } from "../../../text/words/keying";
import { classNames } from "../../class-names";

/** Every performance that is open, with how each judge's ballot stands; each of them leads to its sheet. */
export function PaperList({ rows, chosen }: { rows: readonly PaperRow[]; chosen: PaperForm | null }) {
  const words = useWords(keying);
  return (
    <ol className="divide-y divide-line">
      {rows.map((row) => {
        const lacking = row.cells.filter(({ state }) => ["missing", "waiting", "differs"].includes(state)).length;
        return (
          <li key={row.id} className="px-3 py-2">
            <p className="flex items-baseline gap-2">
              <span className="min-w-0 flex-1">
                <strong className="block leading-tight">{row.contestant ?? row.team.name}</strong>
                <span className="text-quiet text-xs">
                  {[row.part, row.contestant && row.team.name].filter(Boolean).join(" · ")}
                </span>
              </span>
              <span className={classNames("shrink-0 text-xs", lacking > 0 ? "font-semibold text-warn" : "text-ok")}>
                {lacking > 0 ? words.lacking(lacking) : words.full}
              </span>
            </p>
            <ul className="mt-1 grid grid-cols-2 gap-1">
              {row.cells.map((cell) => (
                <li key={cell.judge}>
                  <Cell
                    row={row}
                    cell={cell}
                    chosen={chosen?.performance === row.id && chosen.judge.id === cell.judge}
                  />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

const signs = {
  in: { icon: CircleCheck, tone: "text-ok" },
  missing: { icon: Hourglass, tone: "text-quiet" },
  away: { icon: CircleSlash, tone: "text-quiet" },
  waiting: { icon: FileClock, tone: "text-warn" },
  differs: { icon: FileWarning, tone: "text-danger" },
  counted: { icon: FileCheck2, tone: "text-ok" },
  outdated: { icon: FileX2, tone: "text-warn" },
};

function Cell({ row, cell, chosen }: { row: PaperRow; cell: PaperCell; chosen: boolean }) {
  const words = useWords(keying);
  const { icon: Icon, tone } = signs[cell.state];
  const said = cell.state === "waiting" && cell.mine ? [words.mine, words.states.waiting] : [words.states[cell.state]];
  return (
    <Link
      to={`?performance=${row.id}&judge=${cell.judge}`}
      preventScrollReset
      aria-current={chosen ? "true" : undefined}
      className={classNames(
        "flex min-h-11 items-center gap-1.5 rounded-sm border px-2 py-1 text-ink no-underline leading-tight",
        chosen ? "border-brand bg-brand-soft" : "border-line hover:bg-sunken",
      )}
    >
      <Icon aria-hidden className={classNames("size-4 shrink-0", tone)} />
      <span className="min-w-0">
        <span title={cell.name} className="block truncate font-medium text-sm">
          {cell.name}
        </span>
        <span className="block text-quiet text-xs">{said.join(", ")}</span>
      </span>
    </Link>
  );
}
