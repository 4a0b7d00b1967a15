import { toDecimal } from "./exact";
import { explainer, type Line } from "./explain";
import { lookup } from "./lookup";
import { type PenaltyLine, pointsOff } from "./penalties";
import { placesOf } from "./places";
import type { ContestRecord, TieBreak } from "./record";
import { type Results, type RoundResult, results, type TeamResult, teamsOf } from "./results";

/** Results as plain JSON: marks and totals as decimal strings with a point, else ids, names and whole numbers. */
export type Recount = {
  format: "dan-van-kheo.recount";
  version: 1;
  contest: { id: string; title: string };
  rounds: RecountedRound[];
};
export type RecountedRound = {
  round: string;
  name: string;
  provisional: boolean;
  groups: { bloc: string | null; name: string | null; teams: RecountedTeam[]; blocked: RecountedBlock[] }[];
  prizes: { tier: string; name: string; teams: string[] }[];
  side: {
    prize: string;
    name: string;
    winners: { team: string; contestant: string | null }[];
    mark: string | null;
    tied: boolean;
  }[];
  advance: RoundResult["advance"];
};
export type RecountedTeam = {
  team: string;
  name: string;
  rank: number | null;
  tiedWith: string[];
  standing: string | null;
  total: string | null;
  provisional: boolean;
  parts: { part: string; name: string; mark: string | null; penalties: string }[];
  carryOver: string | null;
  penalties: string;
  /** The keys that separated it from teams of the same total, first to last, and its value by each. */
  decidedBy: { key: TieBreak; among: string[]; value: string | null }[];
  prize: string | null;
  explanation: Line | null;
};
/** A tie across a tier's boundary that waits for a decision. */
export type RecountedBlock = { rank: number; teams: string[]; tier: string; name: string; count: number; left: number };

type Source = {
  record: ContestRecord;
  nameOf: (tier: string) => string;
  explain: (round: string, team: string) => Line | null;
};

function recountTeam({ record, explain }: Source, round: string, team: TeamResult): RecountedTeam {
  const look = lookup(record);
  const places = placesOf(record);
  const decimal = (value: Parameters<typeof toDecimal>[0] | null | undefined) =>
    value ? toDecimal(value, places) : null;
  const digits = (key: TieBreak) => (key.by === "shorter-time" || key.by === "decision" ? 0 : places);
  const off = (lines: readonly PenaltyLine[]) => toDecimal(pointsOff(lines), places);
  return {
    team: team.team,
    name: look.teams.get(team.team)?.name ?? "",
    rank: team.rank,
    tiedWith: team.tied.filter((other) => other !== team.team),
    standing: team.standing?.standing ?? null,
    total: decimal(team.total),
    provisional: team.provisional,
    parts: team.parts.map((part) => ({
      part: part.part,
      name: look.parts.get(part.part)?.name ?? "",
      mark: decimal(part.mark),
      penalties: off(part.penalties),
    })),
    carryOver: decimal(team.carryOver?.value),
    penalties: off(team.penalties),
    decidedBy: team.decided.map(({ key, among, value }) => ({
      key,
      among,
      value: value && toDecimal(value, digits(key)),
    })),
    prize: team.prize,
    explanation: explain(round, team.team),
  };
}

function recountRound(source: Source, result: RoundResult): RecountedRound[] {
  const look = lookup(source.record);
  const round = look.rounds.get(result.round);
  if (!round) return [];
  const places = placesOf(source.record);
  const winners = (tier: string) => teamsOf(result).flatMap((team) => (team.prize === tier ? team.team : []));
  return [
    {
      round: round.id,
      name: round.name,
      provisional: result.provisional,
      groups: result.groups.map(({ bloc, teams, prizeBlocks }) => ({
        bloc,
        name: look.blocs.get(bloc ?? "")?.name ?? null,
        teams: teams.map((team) => recountTeam(source, round.id, team)),
        blocked: prizeBlocks.map((one) => ({ ...one, name: source.nameOf(one.tier) })),
      })),
      prizes: round.prizes.tiers.map(({ id, name }) => ({ tier: id, name, teams: winners(id) })),
      side: result.side.map(({ mark, ...one }) => ({
        ...one,
        name: round.prizes.side.find(({ id }) => id === one.prize)?.name ?? "",
        mark: mark && toDecimal(mark, places),
      })),
      advance: result.advance,
    },
  ];
}

/** All results of a record as plain JSON with their explanations: how anyone checks a result, years later. */
export function recount(record: ContestRecord, all: Results = results(record)): Recount {
  const tiers = new Map(
    record.rounds.flatMap((round) => round.prizes.tiers.map(({ id, name }) => [id, name] as const)),
  );
  const source = { record, nameOf: (tier: string) => tiers.get(tier) ?? "", explain: explainer(record, all) };
  return {
    format: "dan-van-kheo.recount",
    version: 1,
    contest: { id: record.contest.id, title: record.contest.title },
    rounds: all.rounds.flatMap((round) => recountRound(source, round)),
  };
}
