import { Link } from "@remix-run/react";
import { CircleCheck, ClipboardList, HardDrive, Lock, Mic, PencilLine } from "lucide-react";
import { phaseOf } from "../../domain/draft";
import type { JudgeHome, SheetRow } from "../../domain/sheet";
import { useFormat, useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Banner } from "../banner";
import { ButtonLink } from "../button";
import { classNames } from "../class-names";
import { Empty } from "../empty";
import { CallDesk, CallsSoFar, type SendCall } from "./call";
import type { Drafts } from "./drafts";
import { useNameOf } from "./names";
import { Renewed } from "./notices";
import { QuestionsElsewhere } from "./question";

/** A judge's first page: who is on stage, what waits for a ballot, and all the rest below. */
export function HomeScreen({
  view,
  drafts,
  offline,
  renewed,
  sendCall,
}: {
  view: JudgeHome;
  drafts: Drafts;
  offline: boolean;
  renewed: boolean;
  sendCall: SendCall;
}) {
  const { list: words, trouble } = useWords(judge);
  const { contest, stage, rows, calls } = view;
  const waiting = rows.filter((row) => row.state === "mark" && row.performance !== stage?.performance);
  const toMark = rows.filter((row) => row.state === "mark").length;
  const handedIn = rows.some((row) => row.state === "received" || row.state === "locked");
  const parts = [...new Set(rows.map((row) => row.part))];
  return (
    <div className="flex flex-col gap-6">
      {offline && <Banner tone="warn">{trouble.offline}</Banner>}
      {renewed && <Renewed />}
      <Stage view={view} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className={classNames("text-lg", toMark > 0 && "font-semibold text-brand")}>
          {rows.length > 0 && (toMark > 0 ? words.toMark(toMark) : handedIn ? words.allMarked : words.noneOpen)}
        </p>
        <CallDesk calls={calls} performance={null} send={sendCall} />
      </div>
      <CallsSoFar calls={calls.slice(0, 1)} />
      <QuestionsElsewhere contest={contest.id} questions={view.questions} />
      {waiting.length > 0 && <Rows contest={contest.id} rows={waiting} drafts={drafts} urgent />}
      {rows.length === 0 ? (
        <Empty icon={ClipboardList} title={words.none}>
          {words.noneText}
        </Empty>
      ) : (
        <section className="flex flex-col gap-4">
          <h2 className="font-bold text-xl">{words.others}</h2>
          {parts.map((part) => (
            <section key={part} className="flex flex-col gap-2">
              <h3 className="font-semibold">{part}</h3>
              <Rows contest={contest.id} rows={rows.filter((row) => row.part === part)} drafts={drafts} />
            </section>
          ))}
        </section>
      )}
    </div>
  );
}

/** Who is on stage, large, with the way to the sheet. */
function Stage({ view: { contest, stage, rows } }: { view: JudgeHome }) {
  const words = useWords(judge);
  const nameOf = useNameOf();
  const row = rows.find((one) => one.performance === stage?.performance);
  return (
    <section className="flex flex-wrap items-center justify-between gap-4 rounded-md border-2 border-gold bg-surface p-5 shadow-card">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex items-center gap-1.5 font-semibold text-brand">
          <Mic aria-hidden className="size-5" />
          {stage ? words.list.onStage : words.list.stageEmpty}
        </p>
        <h1 className="mt-1 font-bold text-3xl">{stage ? nameOf(stage) : words.title}</h1>
        <p className="mt-1 text-lg text-quiet">
          {stage ? `${stage.part} · ${words.place(stage.place.n, stage.place.of)}` : words.list.stageEmptyText}
        </p>
        {stage && !stage.mine && <p className="mt-1 text-quiet">{words.list.notMine}</p>}
      </div>
      {stage?.mine && (
        <ButtonLink
          to={`/judge/${contest.id}/${stage.performance}`}
          kind={row?.state === "received" || row?.state === "locked" ? "quiet" : "primary"}
          size="touch"
          icon={PencilLine}
        >
          {words.list.open}
        </ButtonLink>
      )}
    </section>
  );
}

function Rows({
  contest,
  rows,
  drafts,
  urgent = false,
}: {
  contest: string;
  rows: readonly SheetRow[];
  drafts: Drafts;
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
            <RowState row={row} drafts={drafts} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where this judge's marks for the performance are: on this device, received, or still to be given. */
function RowState({ row, drafts }: { row: SheetRow; drafts: Drafts }) {
  const words = useWords(judge).rows;
  const { time } = useFormat();
  const draft = drafts.of.get(row.performance);
  const phase = draft && phaseOf(draft);
  const look = "inline-flex items-center gap-1.5 text-sm";
  if (draft && row.state !== "locked" && phase !== "received") {
    return (
      <span className={classNames(look, "font-semibold text-warn")}>
        <HardDrive aria-hidden className="size-4" />
        {phase === "pending" ? words.pending : words.draft}
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
