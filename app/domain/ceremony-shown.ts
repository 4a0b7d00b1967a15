import type { BoardRow } from "./board-rows";
import { ceremonyOf } from "./ceremony";
import { compare, type Fraction, subtract, sum, toDecimal, zero } from "./exact";
import { type Lookup, lookup } from "./lookup";
import { placesOf } from "./places";
import type { Ceremony, CeremonyStep, ContestRecord, Round, TieBreak } from "./record";
import { performanceOf, type Results, type RoundResult, roundOf, type TeamResult, teamsOf } from "./results";
import { find } from "./rows";
import { type BoardTeam, boardTeam } from "./stage";

export type CeremonyBallot = { mark: string; dropped: boolean };
export type CeremonyPart = { id: string; name: string; mark: string | null; ballots: CeremonyBallot[] };
/** `bloc`: by name, in a round that ranks each bloc by itself; null in one with a single ranking. */
type Ranked = { team: BoardTeam; bloc: string | null };
/** What told teams of equal totals apart last (scoring.md, "Totals, order, ties"); `of`: the part's or criterion's name. */
export type ToldApart = { by: TieBreak["by"]; of: string };
/**
 * `total` only of who is ranked; `standing`: why somebody who was there is not. `apart`: why it stands before or behind others
 * with the same total, said in the whole list alone.
 */
export type CeremonyLine = Ranked & {
  total: string | null;
  rank: number | null;
  prize: string | null;
  standing: BoardRow["standing"];
  apart: ToldApart | null;
};

/**
 * One step as it is shown. Numbers are decimal strings. Of marks: `carried` is what the team brought from an earlier round,
 * `sum` is what of the team was said so far, `highest` the highest total said so far of those that it is ranked with,
 * `toLead` what it still needs to draw level with that, null once it has. Of a total: `off`, the penalties that came off it;
 * `shared`: others have the rank that is said as well.
 */
export type CeremonyShown =
  | {
      show: "marks";
      team: BoardTeam;
      bloc: string | null;
      parts: CeremonyPart[];
      carried: string | null;
      sum: string;
      highest: string | null;
      toLead: string | null;
    }
  | ({ show: "total"; off: string | null; shared: boolean } & CeremonyLine)
  | { show: "tier"; name: string; teams: Ranked[] }
  | { show: "side-prize"; name: string; winners: { team: BoardTeam; contestant: string | null }[] }
  | { show: "ranking"; rows: CeremonyLine[] };

/** A ceremony as the public sees it: the steps that were made, the newest last, and nothing of those to come. */
export type BoardCeremony = { round: { id: string; name: string }; paused: boolean; shown: CeremonyShown[] };

type Told = { record: ContestRecord; look: Lookup; all: Results; round: Round; result: RoundResult };

/** The ceremony for the public; null when none goes on. */
export function boardCeremony(record: ContestRecord, all: () => Results): BoardCeremony | null {
  const ceremony = ceremonyOf(record);
  const round = find(record.rounds, ceremony?.round ?? null);
  if (!ceremony || !round) return null;
  const shown = ceremony.at > 0 ? shownBy(record, ceremony, ceremony.at, all()) : [];
  return {
    round: { id: round.id, name: round.name },
    paused: ceremony.paused,
    shown: shown.flatMap((one) => one ?? []),
  };
}

/**
 * What the first `count` steps of a ceremony say, from the whole record; null for one whose team or prize is gone. The
 * public gets those that were made (`boardCeremony`); only its operator and the prompter are told what is to come.
 */
export function shownBy(
  record: ContestRecord,
  ceremony: Ceremony,
  count: number,
  all: Results,
): (CeremonyShown | null)[] {
  const [round, result] = [find(record.rounds, ceremony.round), roundOf(all, ceremony.round)];
  if (!round || !result) return [];
  const told: Told = { record, look: lookup(record), all, round, result };
  return ceremony.steps.slice(0, count).map((step, at) => said(told, step, ceremony.steps.slice(0, at)));
}

function said(told: Told, step: CeremonyStep, earlier: readonly CeremonyStep[]): CeremonyShown | null {
  const { look, round, result } = told;
  switch (step.show) {
    case "marks":
      return marks(told, step, earlier);
    case "total": {
      const row = teamsOf(result).find(({ team }) => team === step.team);
      return row ? total(told, row, step.ranked === true) : null;
    }
    case "tier": {
      const tier = find(round.prizes.tiers, step.tier);
      const winners = teamsOf(result).filter(({ prize }) => prize === step.tier);
      return tier ? { show: "tier", name: tier.name, teams: winners.flatMap((row) => ranked(told, row) ?? []) } : null;
    }
    case "side-prize": {
      const prize = find(round.prizes.side, step.prize);
      const winners = result.side.find((one) => one.prize === step.prize)?.winners ?? [];
      const people = winners.flatMap(({ team, contestant }) => {
        const found = named(look, team);
        return found ? { team: found, contestant: look.contestants.get(contestant ?? "")?.fullName ?? null } : [];
      });
      return prize ? { show: "side-prize", name: prize.name, winners: people } : null;
    }
    case "ranking":
      return { show: "ranking", rows: teamsOf(result).flatMap((row) => listed(told, row) ?? []) };
  }
}

function named(look: Lookup, id: string): BoardTeam | null {
  const team = look.teams.get(id);
  return team ? boardTeam(look, team) : null;
}

function ranked({ look, round }: Told, row: TeamResult): Ranked | null {
  const team = named(look, row.team);
  const bloc = round.rankBy === "bloc" ? look.blocs.get(row.bloc ?? "") : undefined;
  return team && { team, bloc: bloc?.name ?? null };
}

function line(told: Told, row: TeamResult): CeremonyLine | null {
  const { record, round } = told;
  const one = ranked(told, row);
  const standing = row.standing?.standing ?? null;
  const total = !standing && row.total ? toDecimal(row.total, placesOf(record)) : null;
  const prize = find(round.prizes.tiers, row.prize)?.name ?? null;
  return one && { ...one, total, standing, rank: row.rank, prize, apart: null };
}

function listed(told: Told, row: TeamResult): CeremonyLine | null {
  const { look, record } = told;
  const key = row.decided.at(-1)?.key;
  const one = line(told, row);
  if (!one || !key) return one;
  const part = "part" in key ? look.parts.get(key.part) : null;
  const criterion = "criterion" in key ? find(record.criteria, key.criterion) : null;
  return { ...one, apart: { by: key.by, of: part?.name ?? criterion?.name ?? "" } };
}

/** Those that a team is ranked with, itself among them. */
const rivalsOf = ({ round, result }: Told, row: TeamResult): TeamResult[] =>
  teamsOf(result).filter(({ bloc }) => round.rankBy === "round" || bloc === row.bloc);

/**
 * A team's total, and what comes off it. Rank and prize depend on those who are still to be told: they are said only where
 * the plan goes from last to first; a prize for which somebody may have too few points, by its own step alone.
 */
function total(told: Told, row: TeamResult, ranked: boolean): CeremonyShown | null {
  const shown = line(told, row);
  if (!shown) return null;
  const off = row.total && row.rounded ? subtract(row.rounded, row.total) : zero;
  const equals = rivalsOf(told, row).filter(({ rank }) => rank === row.rank);
  const byRank = ranked && told.round.prizes.tiers.every(({ minimum }) => minimum === null);
  return {
    show: "total",
    ...shown,
    rank: ranked ? shown.rank : null,
    shared: ranked && shown.rank !== null && equals.length > 1,
    prize: byRank ? shown.prize : null,
    off: compare(off, zero) > 0 ? toDecimal(off, placesOf(told.record)) : null,
  };
}

function marks(
  told: Told,
  step: Extract<CeremonyStep, { show: "marks" }>,
  earlier: readonly CeremonyStep[],
): CeremonyShown | null {
  const { record, look, result } = told;
  const row = teamsOf(result).find(({ team }) => team === step.team);
  const one = row && ranked(told, row);
  if (!row || !one) return null;
  const decimal = (value: Fraction) => toDecimal(value, placesOf(record));
  const own = [...earlier, step].flatMap((one) => (one.show === "marks" && one.team === step.team ? [one.part] : []));
  const heard = row.parts.filter(({ part }) => own.includes(null) || own.includes(part));
  const carried = row.carryOver?.value ?? null;
  const so = sum([...heard.flatMap(({ mark }) => mark ?? []), ...(carried ? [carried] : [])]);
  const rivals = rivalsOf(told, row);
  const totals = earlier.flatMap((one) => {
    const before = one.show === "total" && rivals.find((other) => other.team === one.team);
    return before ? (before.total ?? []) : [];
  });
  const highest = totals.reduce<Fraction | null>((a, b) => (a && compare(a, b) >= 0 ? a : b), null);
  return {
    show: "marks",
    ...one,
    parts: row.parts
      .filter(({ part }) => step.part === null || step.part === part)
      .map(({ part, mark, performances }) => ({
        id: part,
        name: look.parts.get(part)?.name ?? "",
        mark: mark && decimal(mark),
        ballots: step.part !== null && performances.length === 1 ? ballots(told, performances[0] ?? "") : [],
      })),
    carried: carried && decimal(carried),
    sum: decimal(so),
    highest: highest && decimal(highest),
    toLead: highest && compare(highest, so) > 0 ? decimal(subtract(highest, so)) : null,
  };
}

/** The panel's marks in its order, without names. */
function ballots({ record, all }: Told, performance: string): CeremonyBallot[] {
  const panel = performanceOf(all, performance)?.panel ?? [];
  return panel.flatMap(({ mark, dropped }) =>
    mark ? { mark: toDecimal(mark, placesOf(record)), dropped: dropped !== null } : [],
  );
}
