import type { Action } from "../access";
import { lookup } from "../lookup";
import { byInstant } from "../made";
import type { ContestRecord } from "../record";
import type { Results, RoundResult } from "../results";
import { visibility } from "../visibility";
import { type OrderRow, orderOf } from "./order";
import { type DeskPerformance, deskPerformance } from "./performance";
import { actionsOf, type Viewer } from "./viewer";

export type ChairRow = OrderRow & { part: string; tally: boolean };

export type ChairView = {
  contest: { id: string; title: string; sample: boolean };
  can: Action[];
  chair: boolean;
  /** The judge's or officer's seat that looks; null for an account. */
  seat: string | null;
  /** What is marked and not confirmed: first what can be confirmed at once. */
  waiting: ChairRow[];
  /** The newest first. */
  confirmed: ChairRow[];
  chosen: DeskPerformance | null;
  roundPublished: boolean;
  /** Ties that wait for a decision, over all rounds. */
  undecided: number;
};

/** The chair's page as plain JSON: what waits for confirmation, what was confirmed last, and one performance in full. */
export function chairView(record: ContestRecord, results: Results, viewer: Viewer, choice: string | null): ChairView {
  const look = lookup(record);
  const seen = visibility(record);
  const found = new Map(results.performances.map((one) => [one.performance, one]));
  const sources = { look, seen, viewer, resultOf: (id: string) => found.get(id) };
  const rows: ChairRow[] = record.parts.flatMap((part) =>
    orderOf(sources, part).rows.map((row) => ({ ...row, part: part.name, tally: part.marking.by === "tally" })),
  );
  const complete = rows.filter((row) => row.stage === "complete");
  const marking = rows.filter((row) => row.stage === "marking" && row.out === null);
  const confirmedAt = (row: ChairRow) => look.happenedIn(row.id).confirmed?.made.at ?? "";
  const confirmed = rows
    .filter((row) => look.happenedIn(row.id).confirmed !== null)
    .sort((a, b) => byInstant(confirmedAt(b), confirmedAt(a)));
  const waiting = [...complete, ...marking];
  const one = look.performances.get(choice ?? "") ?? look.performances.get(waiting[0]?.id ?? "");
  const [part, result] = [look.parts.get(one?.part ?? ""), found.get(one?.id ?? "")];
  return {
    contest: { id: record.contest.id, title: record.contest.title, sample: record.contest.sample },
    can: actionsOf(viewer),
    chair: viewer.roles.includes("chair"),
    seat: viewer.seat,
    waiting,
    confirmed,
    chosen: one && part && result ? deskPerformance({ look, seen, viewer, result }, one, part) : null,
    roundPublished: part !== undefined && seen.rounds.has(part.round),
    undecided: results.rounds.reduce((count, round) => count + blocksOf(round), 0),
  };
}

/** Ties across a prize's boundary or the cut, once all of the round's marks are there. */
function blocksOf({ provisional, groups, advance }: RoundResult): number {
  if (provisional) return 0;
  return groups.reduce((count, group) => count + group.prizeBlocks.length, advance?.blocks.length ?? 0);
}
