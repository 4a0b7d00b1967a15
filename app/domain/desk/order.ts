import type { Progress } from "../ballots";
import { toDecimal } from "../exact";
import type { Lookup } from "../lookup";
import type { PerformanceResult } from "../performance-result";
import { placesOf } from "../places";
import type { Part, Performance } from "../record";
import { isRunning } from "../time";
import type { Visibility } from "../visibility";
import { sightOf, type Viewer } from "./viewer";

/** How far a performance is. `pending`: published behind a freeze; `performed`: off the stage, marking never opened. */
export type Stage = "waiting" | "performed" | "marking" | "complete" | "confirmed" | "pending" | "published";
/** Why a performance does not take place. */
export type Out = "withdrawn" | "disqualified" | "absent" | "no-show";

export type OrderRow = {
  id: string;
  /** Its place in the part's running order, from 1. */
  place: number;
  team: { id: string; number: number | null; name: string };
  contestant: string | null;
  stage: Stage;
  progress: Progress;
  out: Out | null;
  onStage: boolean;
  running: boolean;
  /** The mark as a decimal string, for who may see it. */
  mark: string | null;
};

export type OrderPart = {
  id: string;
  name: string;
  by: Part["marking"]["by"];
  rows: OrderRow[];
  /** The performance to call next; null when all have been. */
  next: string | null;
  /** Its round's name, where calling somebody tells the public who is in it although the round before is not published. */
  tells: string | null;
};

export function outOf(look: Lookup, one: Performance): Out | null {
  const round = look.parts.get(one.part)?.round ?? "";
  return look.standingOf(one.team, round)?.standing ?? (look.happenedIn(one.id).noShow !== null ? "no-show" : null);
}

export function stageOf(look: Lookup, seen: Visibility, result: PerformanceResult, one: Performance): Stage {
  if (seen.performances.has(one.id)) return "published";
  if (seen.pending.has(one.id)) return "pending";
  if (result.confirmed) return "confirmed";
  const { progress, marked } = result;
  if (marked === "tally") return progress.in > 0 ? "complete" : "waiting";
  if (one.opened) return progress.of > 0 && progress.in >= progress.of ? "complete" : "marking";
  if (look.record.contest.onStage === one.id) return "waiting";
  return one.clock.segments.length > 0 || one.clock.typed !== null ? "performed" : "waiting";
}

type Sources = {
  look: Lookup;
  seen: Visibility;
  viewer: Viewer;
  resultOf: (id: string) => PerformanceResult | undefined;
};

function row({ look, seen, viewer, resultOf }: Sources, one: Performance, at: number): OrderRow[] {
  const [team, result] = [look.teams.get(one.team), resultOf(one.id)];
  if (!team || !result) return [];
  const mark = sightOf(viewer, result) === "all" ? result.mark : null;
  return [
    {
      id: one.id,
      place: at + 1,
      team: { id: team.id, number: team.number, name: team.name },
      contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
      stage: stageOf(look, seen, result, one),
      progress: result.progress,
      out: outOf(look, one),
      onStage: look.record.contest.onStage === one.id,
      running: isRunning(one.clock),
      mark: mark && toDecimal(mark, placesOf(look.record)),
    },
  ];
}

/** The part's performances in running order, with the one to call next: the first after the stage's that waits. */
export function orderOf(sources: Sources, part: Part): OrderPart {
  const own = sources.look.record.performances.filter((one) => one.part === part.id);
  const rows = own.flatMap((one, at) => row(sources, one, at));
  const from = rows.findIndex((one) => one.onStage);
  const waits = (one: OrderRow) => one.stage === "waiting" && one.out === null && !one.onStage;
  const next = rows.slice(from + 1).find(waits) ?? rows.find(waits);
  const tells = sources.seen.withheld.has(part.round) ? (sources.look.rounds.get(part.round)?.name ?? null) : null;
  return { id: part.id, name: part.name, by: part.marking.by, rows, next: next?.id ?? null, tells };
}
