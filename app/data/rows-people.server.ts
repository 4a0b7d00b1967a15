import { nameSortKey } from "~/domain/names";
import type { Contestant, Judge, Officer, Team } from "~/domain/record";
import type * as table from "../../prisma/client/client";
import { jsonOrNull, parsedOrNull, type Shelf, shelf } from "./shelf.server";

export const teams: Shelf<Team> = shelf<Team, table.Team>(
  (tx) => tx.team,
  ({ number, name, unit, unitName, bloc, origin, sample }, key) => ({
    ...key,
    number,
    name,
    unitId: unit,
    unitName,
    blocId: bloc,
    origin: jsonOrNull(origin),
    sample,
  }),
  ({ id, number, name, unitId, unitName, blocId, origin, sample }) => ({
    id,
    number,
    name,
    unit: unitId,
    unitName,
    bloc: blocId,
    origin: parsedOrNull(origin),
    sample,
  }),
);

export const contestants: Shelf<Contestant> = shelf<Contestant, table.Contestant>(
  (tx) => tx.contestant,
  ({ team, fullName, gender, birthYear, ethnicity, title, workplace, role, photo, origin, sample }, key) => ({
    ...key,
    teamId: team,
    fullName,
    nameKey: nameSortKey(fullName),
    gender,
    birthYear,
    ethnicity,
    title,
    workplace,
    role,
    photo,
    originId: origin,
    sample,
  }),
  ({ id, teamId, fullName, gender, birthYear, ethnicity, title, workplace, role, photo, originId, sample }) => ({
    id,
    team: teamId,
    fullName,
    gender: gender as Contestant["gender"],
    birthYear,
    ethnicity,
    title,
    workplace,
    role: role as Contestant["role"],
    photo,
    origin: originId,
    sample,
  }),
);

export const judges: Shelf<Judge> = shelf<Judge, table.Judge>(
  (tx) => tx.judge,
  ({ fullName, title, workplace, unit, sample, chair }, key) => ({
    ...key,
    fullName,
    nameKey: nameSortKey(fullName),
    title,
    workplace,
    unitId: unit,
    sample,
    chair,
  }),
  ({ id, fullName, title, workplace, unitId, sample, chair }) => ({
    id,
    fullName,
    title,
    workplace,
    sample,
    unit: unitId,
    chair,
  }),
);

export const officers: Shelf<Officer> = shelf<Officer, table.Officer>(
  (tx) => tx.officer,
  ({ fullName, title, workplace, sample, role }, key) => ({
    ...key,
    fullName,
    nameKey: nameSortKey(fullName),
    title,
    workplace,
    sample,
    role,
  }),
  ({ id, fullName, title, workplace, sample, role }) => ({
    id,
    fullName,
    title,
    workplace,
    sample,
    role: role as Officer["role"],
  }),
);
