import type { Confirmation, Decision, Penalty, Publication, Stamp, Tally } from "~/domain/record";
import type * as table from "../../prisma/client/client";
import { json, jsonOrNull, parsed, parsedOrNull, type Shelf, shelf } from "./shelf.server";

type Made = { id: string; made: Stamp; revoked: Stamp | null };
const toMade = ({ made, revoked }: Made) => ({ made: json(made), revoked: jsonOrNull(revoked) });
const fromMade = ({ id, made, revoked }: { id: string; made: string; revoked: string | null }): Made => ({
  id,
  made: parsed(made),
  revoked: parsedOrNull(revoked),
});

export const tallies: Shelf<Tally> = shelf<Tally, table.Tally>(
  (tx) => tx.tally,
  (tally, key) => ({ ...key, ...toMade(tally), performanceId: tally.performance, correct: tally.correct }),
  (row) => ({ ...fromMade(row), performance: row.performanceId, correct: row.correct }),
);

export const penalties: Shelf<Penalty> = shelf<Penalty, table.Penalty>(
  (tx) => tx.penalty,
  (penalty, key) => ({
    ...key,
    ...toMade(penalty),
    roundId: penalty.round,
    teamId: penalty.team,
    performanceId: penalty.performance,
    appliesTo: penalty.appliesTo,
    points: penalty.points,
  }),
  (row) => ({
    ...fromMade(row),
    round: row.roundId,
    team: row.teamId,
    performance: row.performanceId,
    appliesTo: row.appliesTo as Penalty["appliesTo"],
    points: row.points,
  }),
);

export const decisions: Shelf<Decision> = shelf<Decision, table.Decision>(
  (tx) => tx.decision,
  ({ id, made, revoked, kind, ...detail }, key) => ({
    ...key,
    ...toMade({ id, made, revoked }),
    kind,
    detail: json(detail),
  }),
  (row) => ({ ...fromMade(row), kind: row.kind, ...parsed<object>(row.detail) }) as Decision,
);

export const confirmations: Shelf<Confirmation> = shelf<Confirmation, table.Confirmation>(
  (tx) => tx.confirmation,
  (confirmation, key) => ({ ...key, ...toMade(confirmation), performanceId: confirmation.performance }),
  (row) => ({ ...fromMade(row), performance: row.performanceId }),
);

export const publications: Shelf<Publication> = shelf<Publication, table.Publication>(
  (tx) => tx.publication,
  (publication, key) => ({
    ...key,
    ...toMade(publication),
    kind: publication.kind,
    performanceId: publication.kind === "performance" ? publication.performance : null,
    roundId: publication.kind === "performance" ? null : publication.round,
    teamId: publication.kind === "reveal" ? publication.team : null,
  }),
  (row) => {
    const { kind, performanceId: performance, roundId: round, teamId: team } = row;
    const said = kind === "performance" ? { performance } : kind === "reveal" ? { round, team } : { round };
    return { ...fromMade(row), kind, ...said } as Publication;
  },
);
