import { type Bloc, type Criterion, Part, type Round, type Situation } from "~/domain/record";
import type * as table from "../../prisma/client/client";
import { json, jsonOrNull, parsed, parsedOrNull, type Shelf, shelf } from "./shelf.server";

export const blocs: Shelf<Bloc> = shelf<Bloc, table.Bloc>(
  (tx) => tx.bloc,
  ({ name, kind }, key) => ({ ...key, name, kind }),
  ({ id, name, kind }) => ({ id, name, kind: kind as Bloc["kind"] }),
);

export const rounds: Shelf<Round> = shelf<Round, table.Round>(
  (tx) => tx.round,
  (round, key) => ({
    ...key,
    name: round.name,
    kind: round.kind,
    carryOver: jsonOrNull(round.carryOver),
    rankBy: round.rankBy,
    tieBreaks: json(round.tieBreaks),
    prizes: json(round.prizes),
    advance: jsonOrNull(round.advance),
  }),
  (row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as Round["kind"],
    carryOver: parsedOrNull(row.carryOver),
    rankBy: row.rankBy as Round["rankBy"],
    tieBreaks: parsed(row.tieBreaks),
    prizes: parsed(row.prizes),
    advance: parsedOrNull(row.advance),
  }),
);

/** Read through their shapes: a row of an earlier version lacks what has come since. */
const rules = Part.shape;

export const parts: Shelf<Part> = shelf<Part, table.Part>(
  (tx) => tx.part,
  (part, key) => ({
    ...key,
    roundId: part.round,
    name: part.name,
    scoredPer: part.scoredPer,
    contestants: json(part.contestants),
    marking: json(part.marking),
    panel: json(part.panel),
    coefficient: part.coefficient,
    time: json(part.time),
  }),
  (row) => ({
    id: row.id,
    round: row.roundId,
    name: row.name,
    scoredPer: row.scoredPer as Part["scoredPer"],
    contestants: parsed(row.contestants),
    marking: rules.marking.parse(parsed(row.marking)),
    panel: parsed(row.panel),
    coefficient: row.coefficient,
    time: rules.time.parse(parsed(row.time)),
  }),
);

export const criteria: Shelf<Criterion> = shelf<Criterion, table.Criterion>(
  (tx) => tx.criterion,
  ({ part, name, guide, maximum, step }, key) => ({ ...key, partId: part, name, guide, maximum, step }),
  ({ id, partId, name, guide, maximum, step }) => ({ id, part: partId, name, guide, maximum, step }),
);

export const situations: Shelf<Situation> = shelf<Situation, table.Situation>(
  (tx) => tx.situation,
  ({ part, number, title, text }, key) => ({ ...key, partId: part, number, title, text }),
  ({ id, partId, number, title, text }) => ({ id, part: partId, number, title, text }),
);
