import type { Ballot, Call, Draw, Performance } from "~/domain/record";
import type * as table from "../../prisma/client/client";
import { json, jsonOrNull, parsed, parsedOrNull, type Shelf, shelf } from "./shelf.server";

export {
  approvals,
  arrivals,
  ceremonies,
  confirmations,
  decisions,
  paperEntries,
  penalties,
  publications,
  reviews,
  substitutions,
  tallies,
  votes,
} from "./rows-made.server";

export const performances: Shelf<Performance> = shelf<Performance, table.Performance>(
  (tx) => tx.performance,
  ({ part, team, contestant, situation, opened, clock }, key) => ({
    ...key,
    partId: part,
    teamId: team,
    contestantId: contestant,
    situationId: situation,
    opened: jsonOrNull(opened),
    clockSegments: json(clock.segments),
    clockTyped: clock.typed,
  }),
  ({ id, partId, teamId, contestantId, situationId, opened, clockSegments, clockTyped }) => ({
    id,
    part: partId,
    team: teamId,
    contestant: contestantId,
    situation: situationId,
    opened: parsedOrNull(opened),
    clock: { segments: parsed(clockSegments), typed: clockTyped },
  }),
);

export const ballots: Shelf<Ballot> = shelf<Ballot, table.BallotRevision>(
  (tx) => tx.ballotRevision,
  ({ performance, judge, revision, marks, note, at, device, receipt, via }, key) => ({
    ...key,
    performanceId: performance,
    judgeId: judge,
    revision,
    marks: json(marks),
    note,
    at,
    device,
    receipt,
    via,
  }),
  ({ id, performanceId, judgeId, revision, marks, note, at, device, receipt, via }) => ({
    id,
    performance: performanceId,
    judge: judgeId,
    revision,
    marks: parsed(marks),
    note,
    at,
    device,
    receipt,
    via: via as Ballot["via"],
  }),
);

export const draws: Shelf<Draw> = shelf<Draw, table.Draw>(
  (tx) => tx.draw,
  ({ made, part, of, seed, lots, performances, situations }, key) => ({
    ...key,
    made: json(made),
    partId: part,
    of,
    seed,
    lots: json(lots),
    performances: json(performances),
    situations: json(situations),
  }),
  ({ id, made, partId, of, seed, lots, performances, situations }) => ({
    id,
    made: parsed(made),
    part: partId,
    of: of as Draw["of"],
    seed,
    lots: parsed(lots),
    performances: parsed(performances),
    situations: parsed(situations),
  }),
);

export const calls: Shelf<Call> = shelf<Call, table.Call>(
  (tx) => tx.call,
  ({ judge, performance, text, at, answered }, key) => ({
    ...key,
    judgeId: judge,
    performanceId: performance,
    text,
    at,
    answered: jsonOrNull(answered),
  }),
  ({ id, judgeId, performanceId, text, at, answered }) => ({
    id,
    judge: judgeId,
    performance: performanceId,
    text,
    at,
    answered: parsedOrNull(answered),
  }),
);
