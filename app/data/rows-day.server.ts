import type { Ballot, Call, Draw, Performance } from "~/domain/record";
import type * as table from "../../prisma/client/client";
import { json, jsonOrNull, parsed, parsedOrNull, type Shelf, shelf } from "./shelf.server";

export { confirmations, decisions, penalties, publications, tallies } from "./rows-made.server";

export const performances: Shelf<Performance> = shelf<Performance, table.Performance>(
  (tx) => tx.performance,
  ({ part, team, contestant, opened, clock }, key) => ({
    ...key,
    partId: part,
    teamId: team,
    contestantId: contestant,
    opened: jsonOrNull(opened),
    clockSegments: json(clock.segments),
    clockTyped: clock.typed,
  }),
  ({ id, partId, teamId, contestantId, opened, clockSegments, clockTyped }) => ({
    id,
    part: partId,
    team: teamId,
    contestant: contestantId,
    opened: parsedOrNull(opened),
    clock: { segments: parsed(clockSegments), typed: clockTyped },
  }),
);

export const ballots: Shelf<Ballot> = shelf<Ballot, table.BallotRevision>(
  (tx) => tx.ballotRevision,
  ({ performance, judge, revision, marks, note, at, device, receipt }, key) => ({
    ...key,
    performanceId: performance,
    judgeId: judge,
    revision,
    marks: json(marks),
    note,
    at,
    device,
    receipt,
  }),
  ({ id, performanceId, judgeId, revision, marks, note, at, device, receipt }) => ({
    id,
    performance: performanceId,
    judge: judgeId,
    revision,
    marks: parsed(marks),
    note,
    at,
    device,
    receipt,
  }),
);

export const draws: Shelf<Draw> = shelf<Draw, table.Draw>(
  (tx) => tx.draw,
  ({ made, part, seed, performances }, key) => ({
    ...key,
    made: json(made),
    partId: part,
    seed,
    performances: json(performances),
  }),
  ({ id, made, partId, seed, performances }) => ({
    id,
    made: parsed(made),
    part: partId,
    seed,
    performances: parsed(performances),
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
