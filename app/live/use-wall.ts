import { useEffect, useState } from "react";
import type { Duty } from "~/domain/tablets/duty";
import { type Paired, type Wall, wall } from "~/domain/tablets/wall";
import { hear } from "./connection";
import { useSocket } from "./use-socket";
import { staffNamespace, type TabletsMessage } from "./wire";

/** `heard`: the server has told of the devices; `since` is when this page was last told, and goes on from there. */
export type LiveWall = Wall & { heard: boolean; connected: boolean; build: string; now: number };

/** Milliseconds. How a device is also changes with nobody saying anything. */
const tick = 500;

/**
 * How the devices are, by the server's clock, whatever this machine's says. Without a connection time stands still: what a
 * page that hears nothing knows of others does not get worse.
 */
export function useWall(contest: string, day: Duty, paired: readonly Paired[]): LiveWall {
  const [told, setTold] = useState<{ message: TabletsMessage; at: number } | null>(null);
  const [elapsed, setElapsed] = useState(0);
  const { connected } = useSocket(staffNamespace, contest, (socket) =>
    hear(socket, "tablets", (message: TabletsMessage) => {
      setTold({ message, at: performance.now() });
      setElapsed(0);
    }),
  );
  useEffect(() => {
    if (!connected || told === null) return;
    const timer = setInterval(() => setElapsed(performance.now() - told.at), tick);
    return () => clearInterval(timer);
  }, [connected, told]);

  const current = told?.message.contest === contest ? told.message : null;
  const now = current ? Date.parse(current.at) + elapsed : 0;
  const made = wall(day, paired, current?.tablets ?? [], now);
  return { ...made, heard: current !== null, connected, build: current?.build ?? "", now };
}
