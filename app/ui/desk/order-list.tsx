import { Link } from "@remix-run/react";
import { ArrowRight, Mic } from "lucide-react";
import type { OrderRow } from "../../domain/desk/order";
import type { DeskPart } from "../../domain/desk/view";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { classNames } from "../class-names";
import { Empty } from "../empty";
import { Points } from "../points";
import { CallNext } from "./call-next";
import { SetUp } from "./nothing-yet";
import { PartTabs } from "./part-tabs";
import { StageLine } from "./stage-line";

/** The running order: the parts, the performances of one of them with how far each is, and the call for the next. */
export function OrderList({
  parts,
  part,
  chosen,
  running,
  onCalled,
}: {
  parts: readonly DeskPart[];
  part: string | null;
  chosen: string | null;
  /** the team on stage whose clock runs, or null */
  running: string | null;
  onCalled: () => void;
}) {
  const words = useWords(desk).order;
  const shown = parts.find((one) => one.id === part);
  const at = shown?.rows.findIndex((row) => row.id === chosen) ?? -1;
  return (
    <section
      aria-labelledby="desk-order"
      className="relative flex shrink-0 flex-col border-line bg-surface lg:min-h-0 lg:border-r"
    >
      <h2 id="desk-order" className="sr-only">
        {words.title}
      </h2>
      <PartTabs parts={parts} part={part} />
      {shown?.rows.length === 0 && (
        <Empty title={words.empty} actions={<SetUp page="order" />}>
          {words.emptyText}
        </Empty>
      )}
      <ol className="relative min-h-0 flex-1 divide-y divide-line lg:overflow-y-auto">
        {shown?.rows.map((row, place) => (
          <Row
            key={row.id}
            row={row}
            tally={shown.by === "tally"}
            isNext={row.id === shown.next}
            chosen={row.id === chosen}
            shortcut={place === at + 1 ? "J" : place === at - 1 ? "K" : undefined}
          />
        ))}
      </ol>
      {shown && <CallNext part={shown} running={running} onCalled={onCalled} />}
    </section>
  );
}

function Row({
  row,
  tally,
  isNext,
  chosen,
  shortcut,
}: {
  row: OrderRow;
  tally: boolean;
  isNext: boolean;
  chosen: boolean;
  shortcut?: string;
}) {
  const words = useWords(desk).order;
  const name = row.contestant ? `${row.contestant} · ${row.team.name}` : row.team.name;
  const told = row.stage !== "waiting" || row.out !== null;
  return (
    <li>
      <Link
        to={`?performance=${row.id}`}
        preventScrollReset
        aria-current={chosen ? "true" : undefined}
        aria-keyshortcuts={shortcut}
        className={classNames(
          "-outline-offset-2 flex min-h-9 items-center gap-2 border-l-4 py-0.5 pr-2 pl-1.5 text-ink text-sm no-underline",
          chosen ? "bg-brand-soft" : isNext ? "bg-gold-soft" : "hover:bg-sunken",
          row.onStage ? "border-brand" : isNext ? "border-gold" : "border-transparent",
        )}
      >
        <span className="figures w-5 shrink-0 text-right text-quiet text-xs">{row.place}</span>
        <span className="min-w-0 flex-1 leading-tight">
          <span title={name} className={classNames("block truncate", (row.onStage || chosen) && "font-semibold")}>
            {name}
          </span>
          {(told || row.onStage || isNext) && (
            <span className="flex items-center gap-x-2 text-xs">
              {row.onStage && (
                <span className="flex items-center gap-1 font-semibold text-brand">
                  <Mic aria-hidden className="size-3.5" /> {words.onStage}
                </span>
              )}
              {isNext && (
                <span className="flex items-center gap-1">
                  <ArrowRight aria-hidden className="size-3.5" /> {words.isNext}
                </span>
              )}
              {told && <StageLine stage={row.stage} progress={row.progress} out={row.out} tally={tally} />}
            </span>
          )}
        </span>
        {row.mark !== null && <Points value={row.mark} className="shrink-0 font-medium" />}
      </Link>
    </li>
  );
}
