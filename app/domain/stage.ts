import { type Progress, progressOf } from "./ballots";
import type { Lookup } from "./lookup";
import { spelled } from "./made";
import type { Performance, Team } from "./record";
import { clockSeconds } from "./time";
import type { Visibility } from "./visibility";

/** Where a performance stands for the public; `pending` waits behind a freeze. */
export type PublicState = "hidden" | "on-stage" | "marking" | "pending" | "published";

export type BoardTeam = { id: string; number: number | null; name: string; unit: string };

/** Who is on stage. The clock: whole seconds in stopped stretches, and since when it runs again, if it does. */
export type BoardStage = {
  round: string;
  part: { id: string; name: string };
  team: BoardTeam;
  contestant: string | null;
  place: { n: number; of: number };
  state: PublicState;
  clock: { elapsed: number; since: string | null; minimum: number | null; maximum: number | null };
  progress: Progress | null;
};

export function publicState(look: Lookup, seen: Visibility, performance: Performance): PublicState {
  if (seen.performances.has(performance.id)) return "published";
  if (seen.pending.has(performance.id)) return "pending";
  if (performance.opened) return "marking";
  return look.record.contest.onStage === performance.id ? "on-stage" : "hidden";
}

export function boardTeam(look: Lookup, team: Team): BoardTeam {
  const unit = look.units.get(team.unit ?? "");
  return { id: team.id, number: team.number, name: team.name, unit: team.unitName || (unit?.name ?? "") };
}

/** How far marking is, while it is under way: how many ballots are in, never whose or what they say. */
export const publicProgress = (look: Lookup, state: PublicState, performance: Performance): Progress | null =>
  state === "marking" ? progressOf(look, performance) : null;

function runningSince({ segments }: Performance["clock"]): string | null {
  const open = segments.findLast(({ stop }) => stop === null);
  return open ? spelled(open.start) : null;
}

export function boardStage(look: Lookup, seen: Visibility): BoardStage | null {
  const performance = look.performances.get(look.record.contest.onStage ?? "");
  const part = performance && look.parts.get(performance.part);
  const team = performance && look.teams.get(performance.team);
  if (!performance || !part || !team || !look.rounds.has(part.round)) return null;
  const order = look.orderOf.get(part.id) ?? [];
  const state = publicState(look, seen, performance);
  const { clock } = performance;
  return {
    round: part.round,
    part: { id: part.id, name: part.name },
    team: boardTeam(look, team),
    contestant: look.contestants.get(performance.contestant ?? "")?.fullName ?? null,
    place: { n: order.findIndex((one) => one.id === performance.id) + 1, of: order.length },
    state,
    clock: {
      elapsed: clockSeconds(clock) ?? 0,
      since: runningSince(clock),
      minimum: part.time.minimum,
      maximum: part.time.maximum,
    },
    progress: publicProgress(look, state, performance),
  };
}
