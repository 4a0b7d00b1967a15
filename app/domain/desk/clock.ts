import type { Action } from "../access";
import { comingAfter, hasBegun } from "../coming";
import { type Lookup, lookup } from "../lookup";
import type { ContestRecord, Part, Performance } from "../record";
import { drawnSituation } from "../situations";
import { isRunning, timeTaken } from "../time";
import { outOf } from "./order";
import type { DeskPerformance } from "./performance";
import { actionsOf, type Viewer } from "./viewer";

/** A performance for who keeps its time. The clock is the record's own, so that presses kept on a device can be added. */
export type TimedPerformance = {
  id: string;
  team: DeskPerformance["team"];
  contestant: string | null;
  part: { id: string; name: string };
  place: { n: number; of: number };
  situation: number | null;
  clock: Performance["clock"];
  limits: Pick<Part["time"], "minimum" | "maximum" | "grace" | "warnings" | "over" | "under">;
  time: DeskPerformance["time"];
  /** Confirmed: nothing of it changes any more. */
  locked: boolean;
};

export type ClockView = {
  contest: { id: string; title: string; sample: boolean };
  can: Action[];
  /** The performance on stage. */
  stage: TimedPerformance | null;
  next: TimedPerformance[];
  /** Whose clock was left running off the stage. */
  left: { id: string; team: string; part: string }[];
};

/** The timekeeper's page as plain JSON: nothing of marks is in it. */
export function clockView(record: ContestRecord, viewer: Viewer): ClockView {
  const look = lookup(record);
  const timed = (one: Performance) => timedPerformance(look, one);
  const staged = look.performances.get(record.contest.onStage ?? "");
  const left = record.performances.filter(
    (one) => one !== staged && isRunning(one.clock) && look.happenedIn(one.id).confirmed === null,
  );
  return {
    contest: { id: record.contest.id, title: record.contest.title, sample: record.contest.sample },
    can: actionsOf(viewer),
    stage: staged ? (timed(staged)[0] ?? null) : null,
    next: comingAfter(look, 3, (one) => hasBegun(one) || outOf(look, one) !== null).flatMap(timed),
    left: left.map((one) => ({
      id: one.id,
      team: look.teams.get(one.team)?.name ?? "",
      part: look.parts.get(one.part)?.name ?? "",
    })),
  };
}

function timedPerformance(look: Lookup, one: Performance): TimedPerformance[] {
  const [part, team] = [look.parts.get(one.part), look.teams.get(one.team)];
  if (!part || !team) return [];
  const order = look.record.performances.filter((other) => other.part === part.id);
  const { over, short, points, stopped } = timeTaken(one.clock, part.time);
  const decided = look.happenedIn(one.id).timePenalty;
  const { minimum, maximum, grace, warnings } = part.time;
  return [
    {
      id: one.id,
      team: { id: team.id, number: team.number, name: team.name, unit: team.unitName },
      contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
      part: { id: part.id, name: part.name },
      place: { n: order.indexOf(one) + 1, of: order.length },
      situation: drawnSituation(look.record, one)?.number ?? null,
      clock: one.clock,
      limits: { minimum, maximum, grace, warnings, over: part.time.over, under: part.time.under },
      time: { over, short, points, stopped, decided: decided ? { ...decided.made, points: decided.points } : null },
      locked: look.happenedIn(one.id).confirmed !== null,
    },
  ];
}
