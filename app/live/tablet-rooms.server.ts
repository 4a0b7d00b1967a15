import { z } from "zod";
import { build } from "./build";
import { paced } from "./paced";
import { type Awaiting, tabletMemory } from "./tablets.server";
import type { Heartbeat, TabletsMessage } from "./wire";

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const Beat: z.ZodType<Heartbeat> = z.strictObject({
  page: z.enum(["list", "sheet", "chair", "desk"]),
  performance: Id.nullable(),
  visible: z.boolean(),
  build: z.string().max(64),
  battery: z.strictObject({ percent: z.int().min(0).max(100), charging: z.boolean() }).nullable(),
  carried: z
    .array(
      z.strictObject({
        performance: Id,
        revision: z.int().min(1).max(10_000),
        phase: z.enum(["typed", "unsent", "refused"]),
      }),
    )
    .max(20)
    .nullable(),
});

/** What a contest waits for now. */
export type AwaitingOf = (contestId: string) => Promise<Awaiting>;
type Desk = { watched: (contest: string) => boolean; tell: (message: TabletsMessage) => void };

/** At most one picture of the devices a second: they speak every three. */
const gap = 1000;
/** So many heartbeats in so many milliseconds: far more than a page that changes under a busy finger says. */
const most = { beats: 60, in: 10_000 };

/** The devices of every contest: what they say of themselves, and who at a desk is told. */
export function openTablets(awaitingOf: AwaitingOf, now: () => number, desk: Desk) {
  const contests = new Map<string, Contest>();

  function contestOf(id: string): Contest {
    const known = contests.get(id);
    if (known) return known;
    const memory = tabletMemory();
    const push = async () => {
      if (!desk.watched(id)) return false;
      const awaiting = await awaitingOf(id);
      desk.tell({ contest: id, at: new Date(now()).toISOString(), build, tablets: memory.all(awaiting) });
      return true;
    };
    const made = { memory, ...paced(push, gap) };
    contests.set(id, made);
    return made;
  }

  return {
    /** A window of a device that holds a seat is connected. `said` answers whether it may go on. */
    opened(id: string, holder: { session: string; seat: string; device: string }, window: string) {
      const { memory, wake } = contestOf(id);
      let [begun, beats] = [0, 0];
      memory.opened(holder, window);
      wake();
      return {
        said(raw: unknown): boolean {
          const [beat, at] = [Beat.safeParse(raw), now()];
          if (at - begun > most.in) [begun, beats] = [at, 0];
          beats += 1;
          if (!beat.success || beats > most.beats) return false;
          memory.said(holder.session, window, beat.data, at);
          wake();
          return true;
        },
        closed() {
          memory.closed(holder.session, window, now());
          wake();
        },
      };
    },
    /** Something of the contest has changed, or somebody begins to watch. */
    wake: (id: string) => contestOf(id).wake(),
    revoked(session: string) {
      for (const { memory, wake } of contests.values()) if (memory.revoked(session)) wake();
    },
    stop() {
      for (const { stop } of contests.values()) stop();
    },
  };
}

type Contest = { memory: ReturnType<typeof tabletMemory>; wake: () => void; stop: () => void };
