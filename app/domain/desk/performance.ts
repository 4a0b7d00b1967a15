import { aggregate } from "../aggregate";
import type { Progress, Quorum } from "../ballots";
import { compare, type Fraction, isDecimal, toDecimal, zero } from "../exact";
import type { Lookup } from "../lookup";
import { ballotMaximum } from "../marks";
import type { PenaltyLine } from "../penalties";
import type { PerformanceResult } from "../performance-result";
import { placesOf } from "../places";
import { publicationOf } from "../publications";
import type { Part, Performance, Rules, Stamp } from "../record";
import { clockSeconds, isRunning } from "../time";
import type { Visibility } from "../visibility";
import { type Out, outOf, type Stage, stageOf } from "./order";
import { type PanelLine, panelLines } from "./panel";
import { type Sight, sightOf, type Viewer } from "./viewer";

/** An exact value as a decimal string; `exact` is false when it has more places than are shown. */
export type Shown = { value: string; exact: boolean };

export type Spread = { highest: string; lowest: string; spread: string; exceeds: boolean };

export type DeskPerformance = {
  id: string;
  team: { id: string; number: number | null; name: string; unit: string };
  contestant: string | null;
  part: { id: string; name: string; round: string; roundName: string; coefficient: number; maximum: number };
  place: { n: number; of: number };
  onStage: boolean;
  stage: Stage;
  out: { kind: Out; reason: string } | null;
  opened: Stamp | null;
  clock: { seconds: number; since: string | null; typed: number | null; touched: boolean };
  limits: Pick<Part["time"], "minimum" | "maximum" | "grace">;
  time: { over: number; short: number; points: number; stopped: boolean; decided: boolean };
  progress: Progress;
  quorum: Quorum;
  sight: Sight;
  criteria: { id: string; name: string; maximum: number }[];
  /** Null for who sees only progress, and in a part marked by key. */
  panel: PanelLine[] | null;
  tally: { questions: number; pointsEach: number; correct: number | null; entered: boolean } | null;
  /** The panel's value over what is in, and whether more is to come; then its mark. */
  value: Shown | null;
  provisional: boolean;
  mark: string | null;
  disagreement: Spread | null;
  limit: Rules["disagreement"];
  penalties: PenaltyLine[];
  confirmation: Stamp | null;
  publication: { made: Stamp; pending: boolean } | null;
};

type Sources = { look: Lookup; seen: Visibility; viewer: Viewer; result: PerformanceResult };

function shown(value: Fraction, places: number): Shown {
  const exact = isDecimal(value, places);
  return { value: toDecimal(value, exact ? places : places + 2), exact };
}

/** The aggregate; while ballots are missing, that of those which are in. */
function soFar({ look, result }: Sources): Fraction | null {
  if (result.aggregate) return result.aggregate;
  const counted = result.panel.flatMap((line) => line.counted ?? []);
  return aggregate(counted, look.record.rules.aggregate)?.value ?? null;
}

function spreadOf(result: PerformanceResult): Spread | null {
  const found = result.disagreement;
  if (!found || compare(found.spread, zero) === 0) return null;
  const [highest, lowest, spread] = [found.highest, found.lowest, found.spread].map((value) => toDecimal(value, 2));
  return { highest: highest ?? "", lowest: lowest ?? "", spread: spread ?? "", exceeds: found.exceeds };
}

function outcome(sources: Sources, sight: Sight) {
  const { look, result } = sources;
  const places = placesOf(look.record);
  const value = sight === "all" ? soFar(sources) : null;
  return {
    value: value && shown(value, places),
    provisional: !result.complete,
    mark: sight === "all" && result.mark ? toDecimal(result.mark, places) : null,
    disagreement: sight === "all" ? spreadOf(result) : null,
    // What the clock costs is the timekeeper's business too; what others took off is not.
    penalties: result.penalties.filter((line) => sight !== "none" || line.kind !== "manual"),
  };
}

function about({ look }: Sources, one: Performance, part: Part) {
  const team = look.teams.get(one.team);
  const order = look.record.performances.filter((other) => other.part === part.id);
  return {
    id: one.id,
    team: { id: one.team, number: team?.number ?? null, name: team?.name ?? "", unit: team?.unitName ?? "" },
    contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
    part: {
      id: part.id,
      name: part.name,
      round: part.round,
      roundName: look.rounds.get(part.round)?.name ?? "",
      coefficient: part.coefficient,
      maximum: ballotMaximum(look.criteriaOf.get(part.id) ?? []),
    },
    place: { n: order.indexOf(one) + 1, of: order.length },
  };
}

function timing({ look, result }: Sources, one: Performance, part: Part) {
  const { minimum, maximum, grace } = part.time;
  const { over, short, points, stopped } = result.time;
  const { segments, typed } = one.clock;
  const running = typed === null && isRunning(one.clock);
  return {
    clock: {
      seconds: typed ?? clockSeconds(one.clock) ?? 0,
      since: running ? (segments.findLast(({ stop }) => stop === null)?.start ?? null) : null,
      typed,
      touched: segments.length > 0 || typed !== null,
    },
    limits: { minimum, maximum, grace },
    time: { over, short, points, stopped, decided: look.timePenalties.has(one.id) },
  };
}

/** Everything that the desk shows of one performance, as plain JSON, and nothing that the viewer may not see. */
export function deskPerformance(sources: Sources, one: Performance, part: Part): DeskPerformance {
  const { look, seen, viewer, result } = sources;
  const sight = sightOf(viewer, result);
  const out = outOf(look, one);
  const standing = look.standingOf(one.team, part.round)?.made.reason ?? look.noShows.get(one.id)?.made.reason;
  const tally = look.tallies.get(one.id);
  const publication = publicationOf(look.record, "performance", one.id);
  return {
    ...about(sources, one, part),
    ...timing(sources, one, part),
    ...outcome(sources, sight),
    onStage: look.record.contest.onStage === one.id,
    stage: stageOf(look, seen, result, one),
    out: out && { kind: out, reason: standing ?? "" },
    opened: one.opened,
    progress: result.progress,
    quorum: result.quorum,
    sight,
    criteria: (look.criteriaOf.get(part.id) ?? []).map(({ id, name, maximum }) => ({ id, name, maximum })),
    panel: part.marking.by === "panel" && sight !== "none" ? panelLines(look, result, one, sight) : null,
    tally:
      part.marking.by === "tally"
        ? {
            questions: part.marking.questions,
            pointsEach: part.marking.pointsEach,
            correct: sight === "all" ? (tally?.correct ?? null) : null,
            entered: tally !== undefined,
          }
        : null,
    limit: look.record.rules.disagreement,
    confirmation: look.confirmed.get(one.id)?.made ?? null,
    publication: publication && { made: publication.made, pending: seen.pending.has(one.id) },
  };
}
