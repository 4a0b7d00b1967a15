import "./board.css";
import "./prompter.css";
import { EyeOff, WifiOff } from "lucide-react";
import type { Prompter } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { HallShell } from "../hall-shell";
import { LiveDot } from "../live-dot";
import { CeremonyStage } from "./ceremony-stage";

/** What the MC reads on stage, one step before the hall sees it. Large, dark, and nothing to press. */
export function PrompterScreen({
  prompter,
  connection,
}: {
  prompter: Prompter | null;
  connection: { connected: boolean; since: number | null };
}) {
  const words = useWords(ceremonyWords).prompter;
  const lost = connection.since === null ? null : new Date(connection.since).toISOString();
  return (
    <HallShell className="prompter">
      <header className="flex flex-wrap items-center justify-between gap-x-4 px-4 py-2">
        <h1 className="font-semibold">
          {words.title}
          {prompter && ` · ${prompter.round}`}
        </h1>
        <LiveDot live={connection.connected} lostAt={lost} />
      </header>
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
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is long scrolls, also for who has keys only */}
          <section aria-label={words.next} className="prompter-next" tabIndex={0}>
            <h2 className="px-4 font-semibold text-lg">{words.next}</h2>
            {prompter.next && (
              <p className="prompter-notice">
                <EyeOff aria-hidden className="size-5 shrink-0" /> {words.secret}
              </p>
            )}
            {prompter.next ? (
              <CeremonyStage shown={prompter.next} paused={false} opening="" small />
            ) : (
              <p className="m-auto p-6 font-bold text-2xl">{words.done}</p>
            )}
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: likewise */}
          <section aria-label={words.now} className="prompter-now" tabIndex={0}>
            <h2 className="px-4 pt-2">{prompter.paused ? words.paused : words.now}</h2>
            <CeremonyStage shown={prompter.now} paused={prompter.paused} opening={prompter.round} small />
          </section>
        </>
      )}
    </HallShell>
  );
}
