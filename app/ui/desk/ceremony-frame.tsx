import { Pause } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { CeremonyShown } from "../../domain/ceremony-shown";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { CeremonyStage } from "../board/ceremony-stage";
import { classNames } from "../class-names";

/**
 * A ceremony under way: its steps, what the hall sees and what comes next, and room for a few large buttons, which are
 * known to the keys by their classes (`useKeys`) and stay in sight however much is shown. `jump` leads to a step.
 */
export function CeremonyFrame({
  run,
  now: title,
  notice,
  jump,
  controls,
  footer,
}: {
  run: CeremonyRun;
  /** What the step that was made last is to the hall. */
  now: string;
  notice?: ReactNode;
  jump: (at: number, children: ReactNode) => ReactNode;
  controls: ReactNode;
  footer: ReactNode;
}) {
  const words = useWords(ceremonyWords);
  const now = run.at > 0 ? run.steps[run.at - 1] : null;
  const next = run.steps[run.at];
  useKeys();
  return (
    <div className="flex h-full flex-col overflow-y-auto lg:grid lg:grid-cols-[20rem_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] lg:overflow-hidden">
      <Steps run={run} jump={jump} />
      <div className="relative order-first flex shrink-0 flex-col gap-3 p-4 max-sm:gap-2 max-sm:py-2 lg:order-none lg:min-h-0 lg:overflow-y-auto">
        <header className="flex flex-wrap items-baseline gap-x-4">
          <h1 className="font-bold text-xl max-sm:text-base">
            {words.title} · {run.round.name}
          </h1>
          <p className="text-quiet">{run.at === 0 ? words.run.begin : words.run.of(run.at, run.steps.length)}</p>
          {run.paused && (
            <p
              role="status"
              className="inline-flex items-center gap-2 self-center rounded-md border-2 border-warn px-3 font-bold text-warn"
            >
              <Pause aria-hidden className="size-4" /> {words.run.paused}
            </p>
          )}
        </header>
        {notice}
        <div className="grid gap-3 md:grid-cols-2">
          <Seen title={title} strong>
            <CeremonyStage shown={now ?? null} paused={run.paused} opening={run.round.name} small />
          </Seen>
          <Seen title={words.run.coming}>
            {next === undefined ? (
              <p className="p-6 text-center text-quiet">{words.run.last}</p>
            ) : (
              <CeremonyStage shown={next} paused={false} opening={words.say.gone} small />
            )}
          </Seen>
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 bg-paper px-4 py-2">
          {controls}
        </div>
        <footer className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t pt-3 text-quiet text-sm">
          {footer}
        </footer>
      </div>
    </div>
  );
}

function Seen({ title, strong = false, children }: { title: string; strong?: boolean; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-1">
      <h2 className={strong ? "font-semibold" : "text-quiet"}>{title}</h2>
      <div
        data-theme="hall"
        className={classNames(
          "flex max-h-[60dvh] min-h-48 flex-1 flex-col overflow-y-auto rounded-md text-ink lg:min-h-72",
          !strong && "opacity-80",
        )}
      >
        {children}
      </div>
    </section>
  );
}

/** All steps; one leads there. */
function Steps({ run, jump }: { run: CeremonyRun; jump: (at: number, children: ReactNode) => ReactNode }) {
  const words = useWords(ceremonyWords).run;
  const list = useRef<HTMLElement>(null);
  const here = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows the step that the ceremony is at
  useEffect(() => {
    const [frame, row] = [list.current, here.current?.getBoundingClientRect()];
    if (!frame || !row) return;
    // The list alone: on a small screen, where it stands below the buttons, these must stay where they are. In its middle,
    // because what comes next is looked for more often than what was.
    const { top, bottom } = frame.getBoundingClientRect();
    frame.scrollTop += (row.top + row.bottom - top - bottom) / 2;
  }, [run.at]);
  return (
    <section
      ref={list}
      aria-label={words.steps}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys scroll it where it was pressed or reached
      tabIndex={0}
      className="ceremony-steps relative border-line bg-surface lg:min-h-0 lg:overflow-y-auto lg:border-r"
    >
      <ol className="divide-y divide-line">
        {run.steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the plan
          <li key={at} ref={at + 1 === run.at ? here : undefined}>
            <Step step={step} at={at} run={run} jump={jump} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({
  step,
  at,
  run,
  jump,
}: {
  step: CeremonyShown | null;
  at: number;
  run: CeremonyRun;
  jump: (at: number, children: ReactNode) => ReactNode;
}) {
  const words = useWords(ceremonyWords).run;
  const said = useSaid()(step);
  const state = at + 1 === run.at ? "border-brand bg-brand-soft font-semibold" : "border-transparent";
  return (
    <div
      className={classNames("flex items-center gap-2 border-l-4 px-3 py-1 text-sm", state, at < run.at && "text-quiet")}
    >
      <span className="figures w-7 shrink-0 text-right">{at + 1}</span>
      <span className="min-w-0 flex-1">{said}</span>
      {at + 1 !== run.at &&
        jump(
          at + 1,
          <>
            <span className="sr-only">{words.jump(at + 1)}</span>
            <span aria-hidden>{at < run.at ? "←" : "→"}</span>
          </>,
        )}
    </div>
  );
}

/** A step in a line. */
export function useSaid(): (step: CeremonyShown | null) => string {
  const words = useWords(ceremonyWords).say;
  return (step) => said(step, words);
}

function said(step: CeremonyShown | null, words: typeof ceremonyWords.vi.say): string {
  if (step === null) return words.gone;
  switch (step.show) {
    case "marks":
      return step.parts[0] && step.parts.length === 1
        ? words.marks(step.team.name, step.parts[0].name)
        : words.allMarks(step.team.name);
    case "total":
      return words.total(step.team.name);
    case "tier":
      return words.tier(step.name);
    case "side-prize":
      return words.side(step.name);
    case "ranking":
      return words.ranking;
  }
}

const keys: { [key: string]: string } = {
  " ": ".ceremony-next",
  ArrowRight: ".ceremony-next",
  PageDown: ".ceremony-next",
  ArrowLeft: ".ceremony-back",
  PageUp: ".ceremony-back",
  p: ".ceremony-pause",
  P: ".ceremony-pause",
};

/** What has keys of its own: menus while they are open, what is typed in or leads away, and the list of steps, which scrolls. */
const opened = "dialog[open], details[open], :popover-open";
const own = "a[href], input, select, textarea, summary, .ceremony-steps";

/** A key, or a presenter's remote, presses the button on the screen: it can do no more than the screen offers. */
function useKeys() {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector(opened)) return;
      if (event.target instanceof Element && event.target.closest(own)) return;
      // The bar presses whatever button it is on.
      if (event.key === " " && event.target instanceof HTMLButtonElement) return;
      const button = document.querySelector<HTMLElement>(keys[event.key] ?? "none");
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}
