import { useEffect, useRef } from "react";
import type { Battery } from "~/domain/tablets/tablet";
import { build } from "./build";
import { join } from "./connection";
import { type Heartbeat, staffNamespace } from "./wire";

/** What a page says of itself; the rest of a heartbeat is the device's. */
export type Told = Pick<Heartbeat, "page" | "performance" | "carried">;

/** Milliseconds between two heartbeats that say nothing new. */
const every = 3000;

/**
 * Tells the desk every few seconds, and as soon as something changes, that this page lives, what it shows and which ballots
 * lie on the device. Null for who holds no seat: nobody waits for their ballots. It says nothing while the page is not
 * connected: that is seen by itself.
 */
export function useHeartbeat(contest: string, told: Told | null): void {
  const battery = useBattery();
  const said = JSON.stringify(told);
  useEffect(() => {
    const now = JSON.parse(said) as Told | null;
    if (now === null) return;
    const [socket, leave] = join(staffNamespace, contest);
    const beat = () => {
      const visible = document.visibilityState === "visible";
      const whole: Heartbeat = { ...now, visible, build, battery: battery.current };
      if (socket.connected) socket.emit("heartbeat", whole);
    };
    beat();
    const timer = setInterval(beat, every);
    socket.on("connect", beat);
    document.addEventListener("visibilitychange", beat);
    return () => {
      clearInterval(timer);
      socket.off("connect", beat);
      document.removeEventListener("visibilitychange", beat);
      leave();
    };
  }, [contest, said, battery]);
}

type BatteryManager = EventTarget & { level: number; charging: boolean };

/** The device's battery, where the browser tells: Chromium does, over HTTPS or on the machine itself. */
function useBattery() {
  const battery = useRef<Battery | null>(null);
  useEffect(() => {
    const { getBattery } = navigator as { getBattery?: () => Promise<BatteryManager> };
    let source: BatteryManager | null = null;
    const read = () => {
      if (source) battery.current = { percent: Math.round(source.level * 100), charging: source.charging };
    };
    const events = ["levelchange", "chargingchange"];
    getBattery?.call(navigator).then(
      (found) => {
        source = found;
        read();
        for (const event of events) found.addEventListener(event, read);
      },
      () => {},
    );
    return () => {
      for (const event of events) source?.removeEventListener(event, read);
    };
  }, []);
  return battery;
}
