import { ClipboardList, Mic, PencilLine } from "lucide-react";
import type { ReactNode } from "react";
import type { Unsent } from "../../domain/drafts";
import type { JudgeHome } from "../../domain/sheet";
import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Banner } from "../banner";
import { ButtonLink } from "../button";
import { classNames } from "../class-names";
import { Empty } from "../empty";
import { CallDesk, CallsSoFar, type SendCall } from "./call";
import { useNameOf } from "./names";
import { Renewed } from "./notices";
import { QuestionsElsewhere } from "./question";
import { Rows } from "./rows";
import { UnsentList } from "./unsent";

/** A judge's first page: who is on stage, what waits for a ballot, what has not arrived, and all the rest below. */
export function HomeScreen({
  view,
  unsent,
  leftByOthers,
  offline,
  renewed,
  sendCall,
  details,
}: {
  view: JudgeHome;
  unsent: readonly Unsent[];
  /** unsent ballots of other judges on this device */
  leftByOthers: number;
  offline: boolean;
  renewed: boolean;
  sendCall: SendCall;
  /** slot for `DeviceDetails` */
  details: ReactNode;
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
      <UnsentList contest={contest.id} rows={rows} unsent={unsent} leftByOthers={leftByOthers} />
      {waiting.length > 0 && <Rows contest={contest.id} rows={waiting} unsent={unsent} urgent />}
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
              <Rows contest={contest.id} rows={rows.filter((row) => row.part === part)} unsent={unsent} />
            </section>
          ))}
        </section>
      )}
      {details}
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
