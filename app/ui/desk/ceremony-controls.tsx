import { ArrowLeft, ArrowRight, Pause, Play } from "lucide-react";
import type { ReactNode } from "react";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { classNames } from "../class-names";
import { useSaid } from "./ceremony-frame";
import { Deed } from "./deed";
import type { DeedTarget } from "./use-deed";

/** What a press on one of the large buttons sends, and what follows once it is done. */
export type Press = DeedTarget & { onDone?: () => void };

/** On a phone the way back and the pause share a line, so that the hall's picture keeps its room. */
const beside = "max-sm:flex-1 max-sm:gap-1.5 max-sm:px-2 max-sm:text-base";

/**
 * The large buttons of a ceremony. While it is paused the largest, and the keys that press it, send `resume`: they lift the
 * pause and make no step. `end`: what stands in its place after the last step.
 */
export function CeremonyControls({
  run,
  back,
  on,
  pause,
  resume,
  end,
}: {
  run: CeremonyRun;
  back: Press;
  on: Press;
  pause: Press;
  resume: Press;
  end?: ReactNode;
}) {
  const words = useWords(ceremonyWords).run;
  const next = run.steps[run.at];
  const said = useSaid()(next ?? null);
  return (
    <>
      <Deed
        {...back}
        size="touch"
        icon={ArrowLeft}
        className={classNames(beside, run.at === 0 ? "invisible" : "ceremony-back")}
      >
        {words.back}
      </Deed>
      {!run.paused && (
        <Deed {...pause} size="touch" icon={Pause} className={classNames(beside, "ceremony-pause")}>
          {words.pause}
        </Deed>
      )}
      {run.paused || next !== undefined ? (
        <Deed
          {...(run.paused ? resume : on)}
          kind="primary"
          size="touch"
          icon={run.paused ? Play : ArrowRight}
          className={classNames("ceremony-next min-w-64 flex-1 max-sm:basis-full", run.paused && "ceremony-pause")}
        >
          {run.paused ? words.resume : `${words.next}: ${said}`}
        </Deed>
      ) : (
        end
      )}
    </>
  );
}
