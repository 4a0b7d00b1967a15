import type { McView } from "../../domain/mc";
import { Briefing } from "./briefing";
import { Coming, OnStage } from "./on-stage";
import { May, MayNot } from "./reading";
import { Script } from "./script";
import { ToPrompter } from "./to-prompter";

/**
 * What to say now, who is on stage and who comes; what may be read out, and what may not. While results are announced, the
 * way to the prompter in place of all that is of the stage. For a phone or a tablet; `prompter`: who looks may read that.
 */
export function McScreen({ view, prompter }: { view: McView; prompter: boolean }) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex flex-col gap-4">
        {view.ceremony ? (
          <ToPrompter contest={view.contest.id} open={prompter} />
        ) : (
          <>
            <Script view={view} />
            <OnStage stage={view.stage} />
            <Coming next={view.next} />
          </>
        )}
      </div>
      <div className="flex flex-col gap-4">
        {view.briefings.map((one) => (
          <Briefing key={one.id} round={one} />
        ))}
        {!view.ceremony && <MayNot view={view} />}
        <May view={view} />
      </div>
    </div>
  );
}
