import { Form, Link, useSearchParams } from "@remix-run/react";
import { ArrowLeft, ArrowRight, Pause, Play } from "lucide-react";
import { useState } from "react";
import type { PlanWish } from "../../domain/ceremony";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { Banner } from "../banner";
import { Button } from "../button";
import { classNames } from "../class-names";
import { Dialog } from "../dialog";
import { CeremonyFrame, useSaid } from "./ceremony-frame";
import { PlanFields } from "./ceremony-plan";
import { beside } from "./ceremony-run";
import { useDesk } from "./context";
import { keepRehearsal, rehearsalScreens, useRehearsal } from "./use-rehearsal";

/** A ceremony of made-up marks, stepped on this machine alone; its other windows show what the hall and the MC would see. */
export function CeremonyRehearsal({ run, wish }: { run: CeremonyRun; wish: PlanWish }) {
  const words = useWords(ceremonyWords);
  const { contest } = useDesk();
  const [query] = useSearchParams();
  const [stand, keep] = useRehearsal(contest, String(query));
  const at = Math.min(stand.at, run.steps.length);
  const { paused } = stand;
  const next = run.steps[at];
  const said = useSaid()(next ?? null);
  const go = (target: number) => keep({ ...stand, at: Math.max(0, Math.min(run.steps.length, target)), paused: false });
  const pause = (paused: boolean) => keep({ ...stand, at, paused });
  const other = new URLSearchParams(query);
  other.set("seed", String(Number(query.get("seed") ?? 1) + 1));
  return (
    <CeremonyFrame
      run={{ ...run, at, paused }}
      now={words.rehearsal.now}
      notice={<Banner tone="warn">{words.rehearsal.notice}</Banner>}
      jump={(target, children) => (
        <Button size="small" onClick={() => go(target)}>
          {children}
        </Button>
      )}
      controls={
        <>
          <Button
            size="touch"
            icon={ArrowLeft}
            className={classNames(beside, at === 0 ? "invisible" : "ceremony-back")}
            onClick={() => go(at - 1)}
          >
            {words.run.back}
          </Button>
          {!paused && (
            <Button
              size="touch"
              icon={Pause}
              className={classNames(beside, "ceremony-pause")}
              onClick={() => pause(true)}
            >
              {words.run.pause}
            </Button>
          )}
          {(paused || next !== undefined) && (
            <Button
              kind="primary"
              size="touch"
              icon={paused ? Play : ArrowRight}
              className={classNames("ceremony-next min-w-64 flex-1 max-sm:basis-full", paused && "ceremony-pause")}
              onClick={() => (paused ? pause(false) : go(at + 1))}
            >
              {paused ? words.run.resume : `${words.run.next}: ${said}`}
            </Button>
          )}
        </>
      }
      footer={
        <>
          <span className="pointer-coarse:hidden">{words.run.keys}</span>
          <Wish run={run} wish={wish} seed={query.get("seed") ?? "1"} />
          <Link to={`?${other}`} className="text-info underline">
            {words.rehearsal.again}
          </Link>
          {rehearsalScreens.map((screen) => (
            <a
              key={screen}
              href={`/desk/${contest}/ceremony/rehearsal/${screen}?${query}`}
              target="_blank"
              rel="noreferrer"
              className="text-info underline"
            >
              {words.rehearsal.screens[screen]}
            </a>
          ))}
          <Link
            to={`/desk/${contest}/ceremony`}
            onClick={() => keepRehearsal(contest, null)}
            className="text-info underline"
          >
            {words.rehearsal.leave}
          </Link>
        </>
      }
    />
  );
}

/** How the ceremony is to go that is practised: what is chosen of a plan. */
function Wish({ run, wish, seed }: { run: CeremonyRun; wish: PlanWish; seed: string }) {
  const words = useWords(ceremonyWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.rehearsal.wish}
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={words.rehearsal.wish}>
          <Form method="get" onSubmit={() => setOpen(false)} className="flex flex-col gap-4 text-base">
            <input type="hidden" name="round" value={run.round.id} />
            <input type="hidden" name="seed" value={seed} />
            <PlanFields wish={wish} />
            <Button type="submit" kind="primary" className="self-end">
              {words.rehearsal.begin}
            </Button>
          </Form>
        </Dialog>
      )}
    </>
  );
}
