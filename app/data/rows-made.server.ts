import type {
  Approval,
  Arrival,
  AudienceVote,
  Ceremony,
  Confirmation,
  Decision,
  PaperEntry,
  Penalty,
  Publication,
  Review,
  Stamp,
  Substitution,
  Tally,
} from "~/domain/record";
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
  (tally, key) => ({
    ...key,
    ...toMade(tally),
    performanceId: tally.performance,
    correct: tally.correct,
    answers: json(tally.answers),
  }),
  (row) => ({
    ...fromMade(row),
    performance: row.performanceId,
    correct: row.correct,
    answers: parsed(row.answers),
  }),
);

export const paperEntries: Shelf<PaperEntry> = shelf<PaperEntry, table.PaperEntry>(
  (tx) => tx.paperEntry,
  (entry, key) => ({
    ...key,
    ...toMade(entry),
    performanceId: entry.performance,
    judgeId: entry.judge,
    revision: entry.revision,
    marks: json(entry.marks),
    note: entry.note,
    author: entry.author,
  }),
  (row) => ({
    ...fromMade(row),
    performance: row.performanceId,
    judge: row.judgeId,
    revision: row.revision,
    marks: parsed(row.marks),
    note: row.note,
    author: row.author,
  }),
);

export const reviews: Shelf<Review> = shelf<Review, table.Review>(
  (tx) => tx.review,
  (review, key) => ({
    ...key,
    ...toMade(review),
    performanceId: review.performance,
    judgeId: review.judge,
    answered: jsonOrNull(review.answered),
  }),
  (row) => ({
    ...fromMade(row),
    performance: row.performanceId,
    judge: row.judgeId,
    answered: parsedOrNull(row.answered),
  }),
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

export const ceremonies: Shelf<Ceremony> = shelf<Ceremony, table.Ceremony>(
  (tx) => tx.ceremony,
  (one, key) => ({
    ...key,
    ...toMade(one),
    roundId: one.round,
    steps: json(one.steps),
    at: one.at,
    paused: one.paused,
    results: one.results,
  }),
  (row) => ({
    ...fromMade(row),
    round: row.roundId,
    steps: parsed(row.steps),
    at: row.at,
    paused: row.paused,
    results: row.results,
  }),
);

export const votes: Shelf<AudienceVote> = shelf<AudienceVote, table.AudienceVote>(
  (tx) => tx.audienceVote,
  (one, key) => ({
    ...key,
    ...toMade(one),
    title: one.title,
    teams: json(one.teams),
    closed: jsonOrNull(one.closed),
    counts: json(one.counts),
  }),
  (row) => ({
    ...fromMade(row),
    title: row.title,
    teams: parsed(row.teams),
    closed: parsedOrNull(row.closed),
    counts: parsed(row.counts),
  }),
);

export const arrivals: Shelf<Arrival> = shelf<Arrival, table.Arrival>(
  (tx) => tx.arrival,
  (arrival, key) => ({ ...key, ...toMade(arrival), teamId: arrival.team, absent: json(arrival.absent) }),
  (row) => ({ ...fromMade(row), team: row.teamId, absent: parsed(row.absent) }),
);

export const substitutions: Shelf<Substitution> = shelf<Substitution, table.Substitution>(
  (tx) => tx.substitution,
  (one, key) => ({ ...key, ...toMade(one), teamId: one.team, outId: one.out, inId: one.in }),
  (row) => ({ ...fromMade(row), team: row.teamId, out: row.outId, in: row.inId }),
);

export const approvals: Shelf<Approval> = shelf<Approval, table.Approval>(
  (tx) => tx.approval,
  (one, key) => ({
    ...key,
    ...toMade(one),
    of: one.of,
    roundId: one.of === "results" ? one.round : null,
    hash: one.hash,
  }),
  (row) => {
    const { hash, roundId } = row;
    return (
      row.of === "results"
        ? { ...fromMade(row), of: "results", round: roundId, hash }
        : { ...fromMade(row), of: "rules", hash }
    ) as Approval;
  },
);
