import { Check, Circle, Lock } from "lucide-react";
import type { ReactNode } from "react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { classNames } from "../class-names";
import { ConfirmationDeed } from "./confirmation";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { PublicationDeed } from "./publication";
import { useStopping } from "./stopping";
import { TallyDeed } from "./tally";

/** The way of a performance from the call to the publication: what is done, what comes, and how to take it back. */
export function Steps({
  one,
  running,
  roundPublished,
}: {
  one: DeskPerformance;
  /** the team on stage whose clock runs, or null */
  running: string | null;
  roundPublished: boolean;
}) {
  const words = useWords(desk).steps;
  return (
    <ol aria-label={words.title} className="grid grid-cols-2 gap-2 md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
      <OnStage one={one} running={running} />
      {one.tally ? <Tallied one={one} /> : <Marking one={one} />}
      {!one.tally && !one.out && <Ballots one={one} />}
      <Step title={words.confirmation} done={one.confirmation !== null} locked={one.confirmation !== null}>
        <ConfirmationDeed one={one} />
      </Step>
      <Step title={words.publication} done={one.publication !== null || roundPublished}>
        <PublicationDeed one={one} roundPublished={roundPublished} />
      </Step>
    </ol>
  );
}

function Step({
  title,
  done,
  locked = false,
  children,
}: {
  title: string;
  done: boolean;
  locked?: boolean;
  children: ReactNode;
}) {
  const Icon = locked ? Lock : done ? Check : Circle;
  return (
    <li
      className={classNames(
        "flex min-w-0 flex-col gap-1 rounded-md border px-2 py-1.5 text-xs",
        done ? "border-line bg-ok-soft" : "border-line bg-surface",
      )}
    >
      <p className="flex items-center gap-1 font-semibold">
        <Icon aria-hidden className={classNames("size-4 shrink-0", done ? "text-ok" : "text-quiet")} />
        {title}
      </p>
      <div className="flex flex-1 flex-wrap content-between gap-1">{children}</div>
    </li>
  );
}

function OnStage({ one, running }: { one: DeskPerformance; running: string | null }) {
  const words = useWords(desk).steps;
  const leaving = useStopping(running, "stopAndLeave");
  const calling = useStopping(running, "stopAndCall");
  const { can } = useDesk();
  return (
    <Step title={words.stage} done={one.onStage}>
      <p className="w-full">{one.onStage ? words.onStage : words.offStage}</p>
      {can("stage.write") &&
        (one.onStage ? (
          <Deed to="stage" method="DELETE" {...leaving}>
            {words.leave}
          </Deed>
        ) : (
          !one.out && (
            <Deed to="stage" {...calling} fields={{ ...calling.fields, performance: one.id }}>
              {words.call}
            </Deed>
          )
        ))}
    </Step>
  );
}

function Marking({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).steps;
  const { hour } = useFormat();
  const { can } = useDesk();
  const to = `performance/${one.id}/marking`;
  const may = can("marking.write") && !one.confirmation;
  return (
    <Step title={words.marking} done={one.opened !== null}>
      <p className="w-full">{one.opened ? words.opened(hour(one.opened.at)) : words.notOpen}</p>
      {may && one.opened && (
        <Deed to={to} method="DELETE" ask={{ title: words.close, text: words.closeText, reason: true }}>
          {words.close}
        </Deed>
      )}
      {may && !one.opened && !one.out && (
        <Deed to={to} kind={one.onStage ? "primary" : "quiet"} shortcut="M">
          {words.open}
        </Deed>
      )}
    </Step>
  );
}

function Ballots({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).steps;
  const { in: have, of } = one.progress;
  const full = of > 0 && have >= of;
  const said = of === 0 ? words.noPanel : full ? words.allIn : words.missing(of - have);
  return (
    <Step title={words.ballots} done={full}>
      <p className="figures w-full font-bold text-xl leading-tight">{words.progress(have, of)}</p>
      <p className="w-full text-quiet">{said}</p>
    </Step>
  );
}

function Tallied({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).steps;
  return (
    <Step title={words.tally} done={one.tally?.entered ?? false}>
      <TallyDeed one={one} />
    </Step>
  );
}
