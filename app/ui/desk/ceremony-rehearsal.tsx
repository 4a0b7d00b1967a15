import { Link, useSearchParams } from "@remix-run/react";
import { ArrowLeft, ArrowRight, Pause, Play } from "lucide-react";
import { useState } from "react";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { Banner } from "../banner";
import { Button } from "../button";
import { classNames } from "../class-names";
import { CeremonyFrame, useSaid } from "./ceremony-frame";
import { beside } from "./ceremony-run";
import { useDesk } from "./context";

/** A ceremony of made-up marks, stepped on this screen alone. */
export function CeremonyRehearsal({ run }: { run: CeremonyRun }) {
  const words = useWords(ceremonyWords);
  const { contest } = useDesk();
  const [query] = useSearchParams();
  const [at, setAt] = useState(0);
  const [paused, setPaused] = useState(false);
  const next = run.steps[at];
  const said = useSaid()(next ?? null);
  const go = (target: number) => {
    setAt(Math.max(0, Math.min(run.steps.length, target)));
    setPaused(false);
  };
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
              onClick={() => setPaused(true)}
            >
              {words.run.pause}
            </Button>
          )}
          {(paused || next !== undefined) && (
            <Button
              kind="primary"
              size="touch"
              icon={paused ? Play : ArrowRight}
              className={classNames("ceremony-next min-w-64 flex-1", paused && "ceremony-pause")}
              onClick={() => (paused ? setPaused(false) : go(at + 1))}
            >
              {paused ? words.run.resume : `${words.run.next}: ${said}`}
            </Button>
          )}
        </>
      }
      footer={
        <>
          <span className="pointer-coarse:hidden">{words.run.keys}</span>
          <Link to={`?${other}`} onClick={() => go(0)} className="text-info underline">
            {words.rehearsal.again}
          </Link>
          <Link to={`/desk/${contest}/ceremony`} className="text-info underline">
            {words.rehearsal.leave}
          </Link>
        </>
      }
    />
  );
}
