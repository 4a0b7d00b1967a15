import { Link } from "@remix-run/react";
import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { CeremonyRun as Run } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { hallWords } from "../../text/words/hall";
import { CeremonyControls, type Press } from "./ceremony-controls";
import { CeremonyFrame, useSaid } from "./ceremony-frame";
import { PlanDeed, Unwon } from "./ceremony-plan";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { type Stand, useSeen } from "./use-seen";

/** The ceremony that the public follows: each press is a step that it sees. */
export function CeremonyRun({ run }: { run: Run }) {
  const { run: words, rehearsal } = useWords(ceremonyWords);
  const say = useSaid();
  const { views } = useWords(hallWords);
  const { contest } = useDesk();
  const { seen, did } = useSeen(run);
  const step = (target: number, from: Stand = seen): Press => ({
    to: `ceremony/${run.id}/step`,
    fields: { from: String(from.at), to: String(target), ...(from.paused ? { held: "on" } : {}) },
    onDone: () => did({ at: target, paused: false }),
  });
  const pause: Press = { to: `ceremony/${run.id}/pause`, onDone: () => did({ at: run.at, paused: !run.paused }) };
  const leap = (target: number) => {
    const between = run.steps.slice(run.at, target - 1);
    const prizes = between.filter((step) => step?.show === "tier" || step?.show === "side-prize").map(say);
    return {
      title: `${words.jump(target)}: ${say(run.steps[target - 1] ?? null)}`,
      text: [words.leap(between.length), prizes.length > 0 && words.prizes(prizes.join(", "))]
        .filter(Boolean)
        .join(" "),
      confirm: words.jump(target),
    };
  };
  return (
    <CeremonyFrame
      run={run}
      now={run.hall === "auto" ? words.now : words.step}
      notice={
        <>
          {run.outOfDate && (
            <Warning>
              <span className="min-w-0 flex-1">{run.onward ? words.changed : words.outOfDate}</span>
              {run.onward && (
                <Deed
                  to={`round/${run.round.id}/ceremony`}
                  makes
                  fields={{ order: run.onward.order, ...(run.onward.byPart ? { byPart: "on" } : {}) }}
                  kind="primary"
                >
                  {words.planOnward}
                </Deed>
              )}
            </Warning>
          )}
          {run.at === 0 && <Unwon prizes={run.unwon} />}
          {run.hall !== "auto" && (
            <Warning>
              <span className="min-w-0 flex-1">{words.elsewhere(views[run.hall])}</span>
              <Deed to="hall" fields={{ view: "auto" }} kind="primary">
                {words.bring}
              </Deed>
            </Warning>
          )}
        </>
      }
      jump={(at, children) => (
        // A leap is asked about, on top of what the dialog opened over: no finger is on its way.
        <Deed {...(at > run.at + 1 ? { ...step(at, run), ask: leap(at) } : step(at))}>{children}</Deed>
      )}
      controls={
        <CeremonyControls
          run={run}
          back={step(seen.at - 1)}
          on={step(seen.at + 1)}
          pause={pause}
          // A finger that was on its way to a step when somebody else paused is told so by the server: it asks for that step still.
          resume={seen.paused ? { ...pause, method: "DELETE" } : step(seen.at + 1)}
          end={
            <Deed
              to={`round/${run.round.id}/publication`}
              makes
              kind="primary"
              size="touch"
              className="min-w-64 flex-1"
              ask={{ title: words.publish, text: words.publishText }}
            >
              {words.publish}
            </Deed>
          }
        />
      }
      footer={
        <>
          <span className="pointer-coarse:hidden">{words.keys}</span>
          <span>{words.shared}</span>
          <a href={`/mc/${contest}/prompter`} target="_blank" rel="noreferrer" className="text-info underline">
            {words.prompter}
          </a>
          {run.at === 0 && (
            <>
              <Link to={`/desk/${contest}/ceremony/rehearsal?round=${run.round.id}`} className="text-info underline">
                {rehearsal.open}
              </Link>
              <PlanDeed round={{ ...run.round, unwon: run.unwon }} again />
            </>
          )}
          <Deed
            to={`round/${run.round.id}/ceremony`}
            method="DELETE"
            ask={{ title: words.end, text: words.endText, reason: run.at > 0, danger: true }}
          >
            {words.end}
          </Deed>
        </>
      }
    />
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 rounded-md bg-danger-soft px-3 py-2">
      <TriangleAlert aria-hidden className="size-5 shrink-0 text-danger" />
      {children}
    </div>
  );
}
