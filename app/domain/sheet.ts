import { isLocked, panelOf, standingBallot } from "./ballots";
import { type Out, outOf } from "./desk/order";
import { type Lookup, lookup } from "./lookup";
import type { Ballot, ContestRecord, Criterion, Part, Performance, Situation, Stamp } from "./record";
import { awaitsAnswer } from "./reviews";
import { drawnSituation } from "./situations";

/** A judge's own ballot as the tablet keeps it. Marks are hundredths by criterion. */
export type OwnBallot = Pick<Ballot, "id" | "revision" | "marks" | "note" | "at" | "receipt">;

/**
 * Where a performance stands for one judge. `locked`: the chair has confirmed it; `away`: this judge does not mark it;
 * `out`: it does not take place; `closed`: the desk has not opened marking.
 */
export type SheetState = "closed" | "open" | "locked" | "away" | "out";

export type SheetHead = {
  performance: string;
  part: string;
  team: { number: number | null; name: string };
  contestant: string | null;
  /** Its place in the part's running order, from 1. */
  place: { n: number; of: number };
};

/** A performance in a judge's list: `mark` waits for this judge's ballot, `received` has it, `to-come` is not open yet. */
export type SheetRow = SheetHead & {
  state: "mark" | "received" | "locked" | "to-come" | "away" | "out";
  received: { at: string; receipt: string } | null;
  onStage: boolean;
};

export type SheetCall = { id: string; performance: string | null; text: string; at: string; answered: Stamp | null };

/** What the chair asks this judge to look at again; it waits for an answer. */
export type SheetQuestion = SheetHead & { id: string; text: string; at: string; by: string };

export type JudgeHome = {
  contest: { id: string; title: string; sample: boolean };
  judge: { id: string; name: string; chair: boolean };
  /** What is on stage, whoever marks it. */
  stage: (SheetHead & { mine: boolean }) | null;
  rows: SheetRow[];
  calls: SheetCall[];
  questions: SheetQuestion[];
};

/** What there is to know of one performance to mark it. */
export type SheetBody = {
  head: SheetHead;
  criteria: Pick<Criterion, "id" | "name" | "guide" | "maximum" | "step">[];
  state: SheetState;
  why: Out | "absent" | "recused" | null;
  /** What the performance drew. */
  situation: Pick<Situation, "number" | "title" | "text"> | null;
  ballot: OwnBallot | null;
  /** The ballot was keyed in from the judge's paper sheet. */
  paper: boolean;
};

export type Sheet = JudgeHome & SheetBody;

/** All that a judge's device must have to go on without a network: the first page, and every sheet of the judge's. */
export type Tablet = { home: JudgeHome; sheets: { [performance: string]: SheetBody } };

const askedOf = ({ id, name, guide, maximum, step }: Criterion): SheetBody["criteria"][number] => ({
  id,
  name,
  guide,
  maximum,
  step,
});

const own = ({ id, revision, marks, note, at, receipt }: Ballot): OwnBallot => ({
  id,
  revision,
  marks,
  note,
  at,
  receipt,
});

/** The judge's ballot that stands, or null. Nobody else's is ever looked at in this file. */
export function ownBallot(record: ContestRecord, performance: string, judge: string): OwnBallot | null {
  const ballot = standingBallot(record, performance, judge);
  return ballot && own(ballot);
}

/** Everything that a judge's first page shows. Null for who is no judge of the contest. */
export function judgeHome(record: ContestRecord, judge: string): JudgeHome | null {
  const look = lookup(record);
  const person = look.judges.get(judge);
  if (!person) return null;
  const { id, title, sample, onStage } = record.contest;
  const stage = look.performances.get(onStage ?? "");
  const rows = record.parts
    .filter((part) => isOnPanel(part, judge))
    .flatMap((part) => record.performances.filter((one) => one.part === part.id))
    .flatMap((one) => rowOf(look, one, judge) ?? []);
  return {
    contest: { id, title, sample },
    judge: { id: judge, name: person.fullName, chair: person.chair },
    stage: stage ? stageHead(look, stage, judge) : null,
    rows,
    calls: callsOf(record, judge),
    questions: questionsOf(look, judge),
  };
}

/** The judge's first page and all sheets. Null for who is no judge of the contest. */
export function tabletOf(record: ContestRecord, judge: string): Tablet | null {
  const look = lookup(record);
  const home = judgeHome(record, judge);
  if (!home) return null;
  // One list for a part: what is sent holds it once, however many performances the part has.
  const asked = new Map([...look.criteriaOf].map(([part, criteria]) => [part, criteria.map(askedOf)]));
  const bodies = home.rows.flatMap(({ performance }) => sheetBody(look, judge, performance, asked) ?? []);
  return { home, sheets: Object.fromEntries(bodies.map((body) => [body.head.performance, body])) };
}

/** The sheet for one performance. Null when there is no such performance, or the judge is not of its panel. */
export function sheetIn({ home, sheets }: Tablet, performance: string): Sheet | null {
  const body = Object.hasOwn(sheets, performance) ? sheets[performance] : undefined;
  return body ? { ...home, ...body } : null;
}

function sheetBody(
  look: Lookup,
  judge: string,
  performance: string,
  asked: ReadonlyMap<string, SheetBody["criteria"]>,
): SheetBody | null {
  const one = look.performances.get(performance);
  const head = one && headOf(look, one);
  if (!one || !head) return null;
  return {
    head,
    criteria: asked.get(one.part) ?? [],
    ...stateOf(look, one, judge),
    situation: drawnSituation(look.record, one),
    ballot: ownBallot(look.record, performance, judge),
    paper: standingBallot(look.record, performance, judge)?.via === "paper",
  };
}

const isOnPanel = (part: Part | undefined, judge: string): boolean =>
  part?.marking.by === "panel" && part.panel.includes(judge);

function stageHead(look: Lookup, one: Performance, judge: string): JudgeHome["stage"] {
  const head = headOf(look, one);
  return head && { ...head, mine: isOnPanel(look.parts.get(one.part), judge) };
}

function headOf(look: Lookup, one: Performance): SheetHead | null {
  const [part, team] = [look.parts.get(one.part), look.teams.get(one.team)];
  if (!part || !team) return null;
  const order = look.record.performances.filter(({ part: of }) => of === part.id);
  return {
    performance: one.id,
    part: part.name,
    team: { number: team.number, name: team.name },
    contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
    place: { n: order.findIndex(({ id }) => id === one.id) + 1, of: order.length },
  };
}

function stateOf(look: Lookup, one: Performance, judge: string): Pick<Sheet, "state" | "why"> {
  if (isLocked(look.record, one.id)) return { state: "locked", why: null };
  const out = outOf(look, one);
  if (out !== null) return { state: "out", why: out };
  const status = panelOf(look, one).find((seat) => seat.judge === judge)?.status;
  if (status === "absent" || status === "recused") return { state: "away", why: status };
  return { state: one.opened === null ? "closed" : "open", why: null };
}

function rowOf(look: Lookup, one: Performance, judge: string): SheetRow | null {
  const head = headOf(look, one);
  if (!head) return null;
  const ballot = standingBallot(look.record, one.id, judge);
  const { state } = stateOf(look, one, judge);
  const received = ballot && { at: ballot.at, receipt: ballot.receipt };
  const onStage = look.record.contest.onStage === one.id;
  if (state === "locked" || state === "away" || state === "out") return { ...head, state, received, onStage };
  if (received) return { ...head, state: "received", received, onStage };
  return { ...head, state: state === "open" ? "mark" : "to-come", received, onStage };
}

/** The judge's own calls, the newest first; only the last few matter. */
function callsOf(record: ContestRecord, judge: string): SheetCall[] {
  return record.calls
    .filter((call) => call.judge === judge)
    .slice(-5)
    .reverse()
    .map(({ id, performance, text, at, answered }) => ({ id, performance, text, at, answered }));
}

function questionsOf(look: Lookup, judge: string): SheetQuestion[] {
  return look.record.reviews
    .filter((review) => review.judge === judge && awaitsAnswer(look.record, review))
    .flatMap(({ id, performance, made }) => {
      const one = look.performances.get(performance);
      const head = one && headOf(look, one);
      return head ? [{ ...head, id, text: made.reason, at: made.at, by: made.by }] : [];
    });
}
