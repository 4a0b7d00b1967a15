import { may } from "../access";
import type { Progress, Quorum } from "../ballots";
import { type Kin, kin } from "../kinship";
import type { Lookup } from "../lookup";
import { ballotMaximum } from "../marks";
import type { PenaltyLine } from "../penalties";
import type { PerformanceResult } from "../performance-result";
import { publicationOf } from "../publications";
import type { Part, Performance, Rules, Situation, Stamp, Tally } from "../record";
import { drawnSituation, situationsOf } from "../situations";
import { clockSeconds, isRunning } from "../time";
import type { Visibility } from "../visibility";
import { type DeskPeople, deskPeople } from "./attendance";
import { basisOf } from "./basis";
import { type Out, outOf, type Stage, stageOf } from "./order";
import { outcome, type Shown, type Spread } from "./outcome";
import { type PanelLine, panelLines } from "./panel";
import { type DeskReview, deskReviews } from "./reviews";
import { type Sight, sightOf, type Viewer } from "./viewer";

/** The key and what was answered are for who enters the answers, and for nobody else. */
export type DeskTally = {
  questions: number;
  pointsEach: number;
  correct: number | null;
  entered: boolean;
  key: string[];
  answers: string[];
};

export type DeskPerformance = {
  id: string;
  team: { id: string; number: number | null; name: string; unit: string };
  contestant: string | null;
  people: DeskPeople;
  part: { id: string; name: string; round: string; roundName: string; coefficient: number; maximum: number };
  place: { n: number; of: number };
  /** What it drew, and how many situations its part has to draw from. */
  situation: Pick<Situation, "number" | "title" | "text"> | null;
  situations: number;
  /** Judges of its panel who are near the team, and what was decided. */
  kin: Kin[];
  onStage: boolean;
  stage: Stage;
  out: { kind: Out; reason: string } | null;
  opened: Stamp | null;
  clock: { seconds: number; since: string | null; typed: number | null; touched: boolean };
  limits: Pick<Part["time"], "minimum" | "maximum" | "grace">;
  /** What the rule makes of the time, in hundredths; `decided` stands in its stead, without a reason where it confirms it. */
  time: { over: number; short: number; points: number; stopped: boolean; decided: (Stamp & { points: number }) | null };
  progress: Progress;
  quorum: Quorum;
  sight: Sight;
  /** What the mark is made from: whoever confirms says that this is what they saw. */
  basis: string;
  criteria: { id: string; name: string; maximum: number }[];
  /** Null for who sees only progress, and in a part marked by key. */
  panel: PanelLine[] | null;
  tally: DeskTally | null;
  /** The panel's value over what is in, and whether more is to come; then its mark. */
  value: Shown | null;
  provisional: boolean;
  mark: string | null;
  disagreement: Spread | null;
  limit: Rules["disagreement"];
  penalties: PenaltyLine[];
  reviews: DeskReview[];
  confirmation: Stamp | null;
  publication: { made: Stamp; pending: boolean } | null;
};

type Sources = { look: Lookup; seen: Visibility; viewer: Viewer; result: PerformanceResult };

function about({ look }: Sources, one: Performance, part: Part) {
  const team = look.teams.get(one.team);
  const order = look.record.performances.filter((other) => other.part === part.id);
  return {
    id: one.id,
    team: { id: one.team, number: team?.number ?? null, name: team?.name ?? "", unit: team?.unitName ?? "" },
    contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
    people: deskPeople(look, one),
    part: {
      id: part.id,
      name: part.name,
      round: part.round,
      roundName: look.rounds.get(part.round)?.name ?? "",
      coefficient: part.coefficient,
      maximum: ballotMaximum(look.criteriaOf.get(part.id) ?? []),
    },
    place: { n: order.indexOf(one) + 1, of: order.length },
    situation: drawnSituation(look.record, one),
    situations: situationsOf(look.record, part.id).length,
  };
}

const near = ({ judge, team }: Kin, one: Performance, part: Part): boolean =>
  team.id === one.team && part.marking.by === "panel" && part.panel.includes(judge.id);

function timing({ look, result }: Sources, one: Performance, part: Part) {
  const { minimum, maximum, grace } = part.time;
  const { over, short, points, stopped } = result.time;
  const { segments, typed } = one.clock;
  const running = typed === null && isRunning(one.clock);
  const decided = look.happenedIn(one.id).timePenalty;
  return {
    clock: {
      seconds: typed ?? clockSeconds(one.clock) ?? 0,
      since: running ? (segments.findLast(({ stop }) => stop === null)?.start ?? null) : null,
      typed,
      touched: segments.length > 0 || typed !== null,
    },
    limits: { minimum, maximum, grace },
    time: { over, short, points, stopped, decided: decided ? { ...decided.made, points: decided.points } : null },
  };
}

function answersFor({ roles }: Viewer, key: string[], tally: Tally | null): Pick<DeskTally, "key" | "answers"> {
  return may(roles, "tally.write") ? { key, answers: tally?.answers ?? [] } : { key: [], answers: [] };
}

/** Everything that the desk shows of one performance, as plain JSON, and nothing that the viewer may not see. */
export function deskPerformance(sources: Sources, one: Performance, part: Part): DeskPerformance {
  const { look, seen, viewer, result } = sources;
  const sight = sightOf(viewer, result);
  const out = outOf(look, one);
  const standing = look.standingOf(one.team, part.round)?.made.reason ?? look.happenedIn(one.id).noShow?.made.reason;
  const tally = look.happenedIn(one.id).tally;
  const publication = publicationOf(look.record, "performance", one.id);
  return {
    ...about(sources, one, part),
    ...timing(sources, one, part),
    ...outcome(look, result, sight),
    onStage: look.record.contest.onStage === one.id,
    stage: stageOf(look, seen, result, one),
    out: out && { kind: out, reason: standing ?? "" },
    opened: one.opened,
    progress: result.progress,
    quorum: result.quorum,
    sight,
    kin: sight === "none" ? [] : kin(look.record).filter((each) => near(each, one, part)),
    basis: sight === "none" ? "" : basisOf(look, one),
    criteria: (look.criteriaOf.get(part.id) ?? []).map(({ id, name, maximum }) => ({ id, name, maximum })),
    panel: part.marking.by === "panel" && sight !== "none" ? panelLines(look, result, one, sight) : null,
    tally:
      part.marking.by === "tally"
        ? {
            questions: part.marking.questions,
            pointsEach: part.marking.pointsEach,
            correct: sight === "all" ? (tally?.correct ?? null) : null,
            entered: tally !== null,
            ...answersFor(viewer, part.marking.key, tally),
          }
        : null,
    limit: look.record.rules.disagreement,
    reviews: sight === "none" ? [] : deskReviews(look, one),
    confirmation: look.happenedIn(one.id).confirmed?.made ?? null,
    publication: publication && { made: publication.made, pending: seen.pending.has(one.id) },
  };
}
