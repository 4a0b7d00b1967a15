import { type Groups, grouping } from "./grouped";
import type { Ballot, Confirmation, ContestRecord, Decision, Penalty, Performance, Tally, Team } from "./record";
import { mapping, once, remembering } from "./remembered";

/**
 * All rows of a record that concern one team and are not about its setup. Nothing else of what happens tells its marks and
 * totals from those of another: so they are the very same rows, and the same results, until something happens to the team.
 */
export type TeamRows = {
  performances: readonly Performance[];
  ballots: readonly Ballot[];
  tallies: readonly Tally[];
  confirmations: readonly Confirmation[];
  penalties: readonly Penalty[];
  decisions: readonly Decision[];
};

/** Who performs in what, by the performance's id. */
export type Cast = ReadonlyMap<string, { team: string; part: string }>;

const casts = remembering<Cast>();
const said = once((all: readonly Performance[]): readonly string[] => {
  const names: string[] = [];
  for (const { id, team, part } of all) names.push(id, team, part);
  return names;
});
const castOf = once(
  (all: readonly Performance[]): Cast => new Map(all.map(({ id, team, part }) => [id, { team, part }])),
);

/** The same for every record with the same teams and performances, whatever happens in these. */
export function cast({ teams, performances }: ContestRecord): Cast {
  return casts(teams, said(performances), () => castOf(performances));
}

const nobody = "";
const byTeam = ({ team }: { team: string }) => team;
const byPerformance = ({ performance }: { performance: string }, of: Cast) => of.get(performance)?.team ?? nobody;

const grouped = {
  performances: grouping<Performance, Cast>(byTeam),
  ballots: grouping<Ballot, Cast>(byPerformance),
  tallies: grouping<Tally, Cast>(byPerformance),
  confirmations: grouping<Confirmation, Cast>(byPerformance),
  penalties: grouping<Penalty, Cast>(byTeam),
  decisions: grouping<Decision, Cast>((one, of) => {
    if ("performance" in one) return byPerformance(one, of);
    return "team" in one ? one.team : nobody;
  }),
};

/** What there is of each team in the order of the teams. */
const columns = remembering<readonly (readonly unknown[])[]>();
const column = <Row>(groups: Groups<Row>, teams: readonly Team[]) =>
  columns(groups, [teams], () => teams.map(({ id }) => groups.get(id) ?? none)) as readonly (readonly Row[])[];

const none: readonly never[] = [];
const nothing: TeamRows = {
  performances: none,
  ballots: none,
  tallies: none,
  confirmations: none,
  penalties: none,
  decisions: none,
};
const together = mapping<TeamRows>();
const places = once((teams: readonly Team[]) => new Map(teams.map(({ id }, at) => [id, at])));

/** The rows of each team, in the order of the teams. */
export function teamRows(record: ContestRecord): readonly TeamRows[] {
  const { teams } = record;
  const of = cast(record);
  const performances = column(grouped.performances(record.performances, of), teams);
  const ballots = column(grouped.ballots(record.ballots, of), teams);
  const tallies = column(grouped.tallies(record.tallies, of), teams);
  const confirmations = column(grouped.confirmations(record.confirmations, of), teams);
  const penalties = column(grouped.penalties(record.penalties, of), teams);
  const decisions = column(grouped.decisions(record.decisions, of), teams);
  const beside = [performances, ballots, tallies, confirmations, penalties, decisions];
  return together(teams, beside, [], (_, at) => ({
    performances: performances[at] ?? none,
    ballots: ballots[at] ?? none,
    tallies: tallies[at] ?? none,
    confirmations: confirmations[at] ?? none,
    penalties: penalties[at] ?? none,
    decisions: decisions[at] ?? none,
  }));
}

/** Those of one team among those of all. */
export function rowsOfTeam(all: readonly TeamRows[], teams: readonly Team[], team: string): TeamRows {
  return all[places(teams).get(team) ?? -1] ?? nothing;
}
