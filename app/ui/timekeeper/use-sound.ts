import { useEffect, useRef, useState } from "react";
import { type Alarm, alarmBetween } from "../../domain/alarms";
import type { TimedPerformance } from "../../domain/desk/clock";
import { openSound, play } from "./sound";

const kept = "clock-muted";

/** Whether this page may sound, and whether somebody silenced it, which this device remembers. */
export function useSound() {
  const [open, setOpen] = useState(false);
  const [muted, setMuted] = useState(false);

  useEffect(() => {
    setMuted(localStorage.getItem(kept) === "on");
    const touched = () => void openSound().then(setOpen);
    window.addEventListener("pointerdown", touched);
    window.addEventListener("keydown", touched);
    return () => {
      window.removeEventListener("pointerdown", touched);
      window.removeEventListener("keydown", touched);
    };
  }, []);

  const mute = (on: boolean) => {
    setMuted(on);
    localStorage.setItem(kept, on ? "on" : "off");
  };
  const test = () => void openSound().then((may) => may && play("bell"));
  return { open, muted, mute, test, sound: (alarm: Alarm) => !muted && play(alarm) };
}

/** A leap of more seconds than this is a page that was asleep: what it missed is not sounded. */
const leap = 5;

/** Sounds each alarm as its second comes, once. */
export function useAlarms(
  seconds: number,
  running: boolean,
  limits: TimedPerformance["limits"],
  sound: (alarm: Alarm) => void,
) {
  const last = useRef(seconds);
  useEffect(() => {
    const from = last.current;
    last.current = seconds;
    if (!running || seconds <= from || seconds - from > leap) return;
    const due = alarmBetween(from, seconds, limits);
    if (due) sound(due);
  });
}
