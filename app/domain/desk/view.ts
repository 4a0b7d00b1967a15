import type { Action } from "../access";
import { lookup } from "../lookup";
import type { ContestRecord, Stamp } from "../record";
import type { Results } from "../results";
import { visibility } from "../visibility";
import { type DeskTurnout, deskTurnout } from "./attendance";
import { type OrderPart, type OrderRow, orderOf } from "./order";
import { type DeskPerformance, deskPerformance } from "./performance";
import { type DeskRound, deskRound } from "./round";
import { actionsOf, type Viewer } from "./viewer";

export type DeskCall = {
  id: string;
  judge: string;
  performance: string | null;
  /** The team that it was about. */
  team: string;
  text: string;
  at: string;
  answered: Stamp | null;
};

export type DeskPart = OrderPart & {
  round: string;
  roundName: string;
  /** Where nobody is left to call in the part: the next one that has somebody, and whom. */
  onward: (Pick<OrderPart, "tells"> & { part: string; row: OrderRow }) | null;
};

export type DeskView = {
  contest: { id: string; title: string; sample: boolean };
  can: Action[];
  /** The viewer confirms as the chair, without giving a reason. */
  chair: boolean;
  parts: DeskPart[];
  /** The part whose running order is shown. */
  part: string | null;
  stage: { id: string; team: string; part: string; running: boolean } | null;
  chosen: DeskPerformance | null;
  rounds: DeskRound[];
  calls: DeskCall[];
  turnout: DeskTurnout;
  teams: number;
  judges: number;
};

export type Choice = { performance: string | null; part: string | null };

/**
 * The desk of a contest as plain JSON, for one viewer: nothing in it that the viewer may not see. Without a choice it
 * shows what is on stage, else what comes next.
 */
export function deskView(record: ContestRecord, results: Results, viewer: Viewer, choice: Choice): DeskView {
  const look = lookup(record);
  const seen = visibility(record);
  const found = new Map(results.performances.map((one) => [one.performance, one]));
  const sources = { look, seen, viewer, resultOf: (id: string) => found.get(id) };
  const orders = record.parts.map((part) => orderOf(sources, part));
  const parts = record.parts.flatMap(({ round }, at): DeskPart[] => {
    const order = orders[at];
    if (!order) return [];
    const onward = order.next === null ? onwardIn([...orders.slice(at + 1), ...orders.slice(0, at)]) : null;
    return [{ ...order, round, roundName: look.rounds.get(round)?.name ?? "", onward }];
  });
  const staged = parts.find((part) => part.rows.some((row) => row.onStage));
  const open = look.parts.get(choice.part ?? "")?.id ?? null;
  const shown = parts.find((part) => part.id === open) ?? staged ?? parts.find((part) => part.next) ?? parts[0];
  const named = [choice.performance, open === null ? record.contest.onStage : null, shown?.next, shown?.rows[0]?.id];
  const one = named.flatMap((id) => look.performances.get(id ?? "") ?? [])[0];
  const [part, result] = [look.parts.get(one?.part ?? ""), found.get(one?.id ?? "")];
  const can = actionsOf(viewer);
  const row = staged?.rows.find((each) => each.onStage);
  return {
    contest: { id: record.contest.id, title: record.contest.title, sample: record.contest.sample },
    can,
    chair: viewer.roles.includes("chair"),
    parts,
    part: open ?? part?.id ?? shown?.id ?? null,
    stage: staged && row ? { id: row.id, team: row.team.name, part: staged.name, running: row.running } : null,
    chosen: one && part && result ? deskPerformance({ look, seen, viewer, result }, one, part) : null,
    rounds: record.rounds.map((round, at) => deskRound(sources, round, results.rounds[at])),
    calls: can.includes("call.answer") ? callsOf(record) : [],
    turnout: deskTurnout(record),
    teams: record.teams.length,
    judges: record.judges.length,
  };
}

/** The first of these parts in which somebody waits, and who that is. */
function onwardIn(orders: readonly OrderPart[]): DeskPart["onward"] {
  return (
    orders.flatMap(({ name, rows, next, tells }) =>
      rows.filter(({ id }) => id === next).map((row) => ({ part: name, row, tells })),
    )[0] ?? null
  );
}

/** Open calls, the oldest first; then the last three that were answered. */
function callsOf(record: ContestRecord): DeskCall[] {
  const look = lookup(record);
  const open = record.calls.filter((call) => call.answered === null);
  const answered = record.calls.filter((call) => call.answered !== null).slice(-3);
  return [...open, ...answered.reverse()].map(({ id, judge, performance, text, at, answered: answer }) => ({
    id,
    judge: look.judges.get(judge)?.fullName ?? "",
    performance,
    team: look.teams.get(look.performances.get(performance ?? "")?.team ?? "")?.name ?? "",
    text,
    at,
    answered: answer,
  }));
}
