import { Form, Link, useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { PlanWish } from "../../domain/ceremony";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { Banner } from "../banner";
import { Button } from "../button";
import { Dialog } from "../dialog";
import { CeremonyControls, type Press } from "./ceremony-controls";
import { CeremonyFrame } from "./ceremony-frame";
import { PlanFields } from "./ceremony-plan";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { useDeed } from "./use-deed";

const to = "ceremony/rehearsal/stand";

/**
 * A ceremony of made-up marks, chosen by a `query`, which the MC's prompter and a screen to practise with follow on whatever
 * device. `begun`: it is the one that they follow.
 */
export function CeremonyRehearsal({
  run,
  wish,
  query,
  begun,
}: {
  run: CeremonyRun;
  wish: PlanWish;
  query: string;
  begun: boolean;
}) {
  const words = useWords(ceremonyWords);
  const { contest } = useDesk();
  const navigate = useNavigate();
  const { at } = run;
  const stand = (at: number, paused = false): Press => ({
    to,
    fields: { query, at: String(at), ...(paused ? { paused: "on" } : {}) },
  });
  useBeginning(stand(0), begun);
  const other = new URLSearchParams(query);
  const seed = other.get("seed") ?? "1";
  other.set("seed", String(Number(seed) + 1));
  const screens = [
    { at: `/desk/${contest}/ceremony/rehearsal/hall`, name: words.rehearsal.screens.hall },
    { at: `/mc/${contest}/prompter`, name: words.rehearsal.screens.prompter },
  ];
  return (
    <CeremonyFrame
      run={run}
      now={words.rehearsal.now}
      notice={<Banner tone="warn">{words.rehearsal.notice}</Banner>}
      jump={(target, children) => <Deed {...stand(target)}>{children}</Deed>}
      controls={
        <CeremonyControls
          run={run}
          back={stand(Math.max(0, at - 1))}
          on={stand(at + 1)}
          pause={stand(at, true)}
          resume={stand(at)}
        />
      }
      footer={
        <>
          <span className="pointer-coarse:hidden">{words.run.keys}</span>
          <Wish run={run} wish={wish} seed={seed} />
          <Link to={`?${other}`} className="text-info underline">
            {words.rehearsal.again}
          </Link>
          {screens.map(({ at, name }) => (
            <a key={at} href={at} target="_blank" rel="noreferrer" className="text-info underline">
              {name}
            </a>
          ))}
          <RehearsalEnd onDone={() => navigate(`/desk/${contest}/ceremony`)} />
        </>
      }
    />
  );
}

/** Ends a rehearsal for all who follow it. */
export function RehearsalEnd({ onDone }: { onDone?: () => void }) {
  const words = useWords(ceremonyWords).rehearsal;
  return (
    <Deed to={to} method="DELETE" onDone={onDone}>
      {words.leave}
    </Deed>
  );
}

/** Who opens a rehearsal, or chooses another, begins it: once for each address, whatever comes of it. */
function useBeginning(beginning: Press, begun: boolean) {
  const { run: begin } = useDeed(beginning);
  const query = beginning.fields?.query;
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === query) return;
    wanted.current = query;
    if (!begun) void begin();
  });
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
