import { expect, test } from "vitest";
import { alarmBetween, phaseAt } from "~/domain/alarms";

const limits = { maximum: 300, grace: 15, warnings: [240, 270] };

test.each([
  [0, "calm"],
  [239, "calm"],
  [240, "warned"],
  [299, "warned"],
  [300, "up"],
  [315, "up"],
  [316, "over"],
] as const)("at %s s of at most 300 with 15 of grace, warned at 240 and 270: %s", (seconds, phase) => {
  expect(phaseAt(seconds, limits)).toBe(phase);
});

test("without a maximum nothing is ever over; without a grace time is over a second after it is up", () => {
  expect(phaseAt(9000, { maximum: null, grace: 0, warnings: [] })).toBe("calm");
  expect([300, 301].map((at) => phaseAt(at, { ...limits, grace: 0 }))).toEqual(["up", "over"]);
});

test.each([
  [238, 239, null],
  [239, 240, "warning"],
  [240, 241, null],
  [269, 271, "warning"],
  [299, 300, "bell"],
  [298, 301, "bell"],
  [314, 315, null],
  [315, 316, "over"],
  [316, 400, null],
] as const)("from %s to %s s is heard: %s", (from, to, alarm) => {
  expect(alarmBetween(from, to, limits)).toBe(alarm);
});

test("each alarm is heard once, however the seconds come", () => {
  const heard = Array.from({ length: 400 }, (_, at) => alarmBetween(at, at + 1, limits)).filter(Boolean);
  expect(heard).toEqual(["warning", "warning", "bell", "over"]);
});
