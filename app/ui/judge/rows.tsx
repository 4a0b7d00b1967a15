import { Link } from "@remix-run/react";
import { CircleCheck, HardDrive, Lock, PencilLine } from "lucide-react";
import type { Unsent } from "../../domain/drafts";
import type { SheetRow } from "../../domain/sheet";
import { useFormat, useWords } from "../../text/words";
import { deviceWords } from "../../text/words/device";
import { judge } from "../../text/words/judge";
import { classNames } from "../class-names";
import { useNameOf } from "./names";

/** Performances of a judge's list, each a way to its sheet, with where the judge's marks for it are. */
export function Rows({
  contest,
  rows,
  unsent,
  urgent = false,
}: {
  contest: string;
  rows: readonly SheetRow[];
  unsent: readonly Unsent[];
  /** what waits for a ballot now, from any part */
  urgent?: boolean;
}) {
  const words = useWords(judge);
  const nameOf = useNameOf();
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.performance}>
          <Link
            to={`/judge/${contest}/${row.performance}`}
            className={classNames(
              "touch -outline-offset-2 flex flex-wrap items-center gap-x-4 gap-y-1 border-l-4 px-4 py-2 text-ink no-underline hover:bg-sunken",
              urgent ? "border-brand bg-brand-soft" : "border-transparent",
            )}
          >
            <span className="figures w-8 text-quiet">{row.place.n}</span>
            <span className="min-w-0 flex-1 basis-48 font-semibold text-lg leading-snug">
              {nameOf(row)}
              {urgent && <span className="font-normal text-quiet"> · {row.part}</span>}
              {row.onStage && <span className="font-normal text-brand text-sm"> · {words.list.onStage}</span>}
            </span>
            <RowState row={row} unsent={unsent.find((one) => one.performance === row.performance)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where this judge's marks for the performance are: on this device, received, or still to be given. */
function RowState({ row, unsent }: { row: SheetRow; unsent?: Unsent }) {
  const words = useWords(judge).rows;
  const states = useWords(deviceWords).unsent.states;
  const { time } = useFormat();
  const look = "inline-flex items-center gap-1.5 text-sm";
  if (unsent && row.state !== "locked") {
    return (
      <span className={classNames(look, "font-semibold", unsent.state === "refused" ? "text-danger" : "text-warn")}>
        <HardDrive aria-hidden className="size-4" />
        {states[unsent.state]}
      </span>
    );
  }
  const Icon = icons[row.state];
  const tone = tones[row.state];
  const receipt = row.received && words.received(time(row.received.at), row.received.receipt);
  const text = row.state === "received" ? receipt : [words[row.state], receipt].filter(Boolean).join(" · ");
  return (
    <span className={classNames(look, tone)}>
      {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
      {text}
    </span>
  );
}

const icons = { received: CircleCheck, locked: Lock, mark: PencilLine, "to-come": null, away: null, out: null };
const tones = {
  received: "text-ok",
  mark: "font-semibold text-brand",
  locked: "text-quiet",
  "to-come": "text-quiet",
  away: "text-quiet",
  out: "text-quiet",
};
