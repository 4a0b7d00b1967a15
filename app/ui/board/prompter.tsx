import "./board.css";
import "./prompter.css";
import { EyeOff, TriangleAlert, WifiOff } from "lucide-react";
import { useRef } from "react";
import type { Prompter } from "../../domain/desk/prompter";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { hallWords } from "../../text/words/hall";
import { classNames } from "../class-names";
import { HallShell } from "../hall-shell";
import { LiveDot } from "../live-dot";
import { CeremonyStage } from "./ceremony-stage";
import { useFit } from "./use-fit";

/** What the MC reads on stage, one step before the hall sees it. Large, dark, and nothing to press. */
export function PrompterScreen({
  prompter,
  rehearsal,
  connection,
}: {
  prompter: Prompter | null;
  /** It is only practised. */
  rehearsal: boolean;
  connection: { connected: boolean; since: number | null };
}) {
  const { prompter: words, run, rehearsal: practised } = useWords(ceremonyWords);
  const lost = connection.since === null ? null : new Date(connection.since).toISOString();
  return (
    <HallShell className="prompter">
      <header className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-2">
        <h1 className="font-semibold">
          {words.title}
          {prompter && ` · ${prompter.round}`}
        </h1>
        {prompter && (
          <p className="figures font-semibold">{prompter.at === 0 ? run.begin : run.of(prompter.at, prompter.of)}</p>
        )}
        <LiveDot live={connection.connected} lostAt={lost} />
      </header>
      {rehearsal && <p className="prompter-notice">{practised.mark}</p>}
      {!connection.connected && lost && (
        <p role="status" className="prompter-notice">
          <WifiOff aria-hidden className="size-5 shrink-0" /> {words.lost}
        </p>
      )}
      {prompter === null ? (
        <div className="m-auto max-w-xl p-6 text-center">
          <p className="font-bold text-2xl">{words.wait}</p>
          <p className="mt-2">{words.waitText}</p>
        </div>
      ) : (
        <Steps prompter={prompter} />
      )}
    </HallShell>
  );
}

function Steps({ prompter }: { prompter: Prompter }) {
  const { prompter: words, run } = useWords(ceremonyWords);
  const { views } = useWords(hallWords);
  const { now, next, paused, hall, round } = prompter;
  const [coming, shown] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  useFit(coming, JSON.stringify(next));
  useFit(shown, JSON.stringify([now, next === null, paused]));
  const name = hall === "auto" ? words.now : run.step;
  return (
    <>
      {hall !== "auto" && (
        <p role="status" className="prompter-notice prompter-elsewhere">
          <TriangleAlert aria-hidden className="size-5 shrink-0" /> {run.elsewhere(views[hall])}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long scrolls, also for who has keys only */}
      <section ref={coming} aria-label={words.next} className={next ? "prompter-next" : "prompter-over"} tabIndex={0}>
        <h2 className="px-4 font-semibold text-lg">{next ? words.next : words.done}</h2>
        {next && (
          <>
            <p className="prompter-notice">
              <EyeOff aria-hidden className="size-5 shrink-0" /> {words.secret}
            </p>
            <CeremonyStage shown={next} paused={false} opening="" small />
          </>
        )}
      </section>
      <section
        ref={shown}
        aria-label={name}
        className={classNames("prompter-now", !next && "prompter-last")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: likewise
        tabIndex={0}
      >
        <h2 className="px-4 pt-2">{paused ? words.paused : name}</h2>
        <CeremonyStage shown={now} paused={paused} opening={round} small />
      </section>
    </>
  );
}
