import { nameBook } from "~/domain/name-book";
import type { ContestRecord } from "~/domain/record";
import { type RecountedRound, recount } from "~/domain/recount";
import { find } from "~/domain/rows";
import { wordsOf } from "~/text/area";
import type { Language } from "~/text/language";
import { resultsPage } from "~/text/words/organize/results";
import { sheets } from "~/text/words/organize/sheets";
import type { ListSheet } from "./workbook.server";

/** The running order, a sheet for each part. */
export function orderSheets(record: ContestRecord, language: Language): ListSheet[] {
  const words = wordsOf(sheets, language);
  return record.parts.map((part) => {
    const single = part.scoredPer === "contestant";
    const rows = record.performances
      .filter((one) => one.part === part.id)
      .map((one, at) => {
        const team = find(record.teams, one.team);
        const person = find(record.contestants, one.contestant)?.fullName ?? "";
        return [at + 1, team?.number ?? null, team?.name ?? "", ...(single ? [person] : []), team?.unitName ?? ""];
      });
    const head = [words.place, words.number, words.team, ...(single ? [words.contestant] : []), words.unit];
    return { name: part.name, title: `${words.order} · ${part.name}`, head, rows };
  });
}

/** The ranking of each round with its parts and prizes, as the organizers see it; a title says what is provisional. */
export function resultSheets(record: ContestRecord, language: Language): ListSheet[] {
  const words = wordsOf(sheets, language);
  const names = nameBook(record);
  const standings: { [standing: string]: string } = wordsOf(resultsPage, language).standings;
  return recount(record).rounds.map((round) => {
    const blocs = round.groups.length > 1;
    const parts = round.groups.flatMap((group) => group.teams)[0]?.parts ?? [];
    const carries = round.groups.some((group) => group.teams.some((team) => team.carryOver !== null));
    return {
      name: round.name,
      title: `${record.contest.title} · ${round.name}${round.provisional ? ` (${words.provisional})` : ""}`,
      head: [
        ...(blocs ? [words.bloc] : []),
        ...[words.rank, words.number, words.team],
        ...(carries ? [words.carry] : []),
        ...parts.map((part) => part.name),
        ...[words.penalties, words.total, words.prize],
      ],
      rows: teamsIn(round).map(({ bloc, team }) => [
        ...(blocs ? [bloc ?? words.noBloc] : []),
        ...[team.rank, find(record.teams, team.team)?.number ?? null, team.name],
        ...(carries ? [decimal(team.carryOver)] : []),
        ...team.parts.map((part) => decimal(part.mark)),
        ...[decimal(team.penalties), decimal(team.total)],
        (team.prize && names.prizes[team.prize]) ?? standings[team.standing ?? ""] ?? "",
      ]),
    };
  });
}

const teamsIn = (round: RecountedRound) =>
  round.groups.flatMap((group) => group.teams.map((team) => ({ bloc: group.name, team })));

/** Excel's number of a decimal string; nothing stays nothing. */
const decimal = (value: string | null) => (value === null ? null : Number(value));
