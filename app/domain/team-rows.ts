import { grouping } from "./grouped";
import type { Ballot, Confirmation, ContestRecord, Decision, Penalty, Performance, Tally } from "./record";
import { once, remembering } from "./remembered";

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
const said = once((all: readonly Performance[]) => all.flatMap(({ id, team, part }) => [id, team, part]));
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

const none: readonly never[] = [];
const together = remembering<TeamRows>();

/** The rows of each team. */
export function teamRows(record: ContestRecord): (team: string) => TeamRows {
  const of = cast(record);
  const performancesOf = grouped.performances(record.performances, of);
  const ballotsOf = grouped.ballots(record.ballots, of);
  const talliesOf = grouped.tallies(record.tallies, of);
  const confirmationsOf = grouped.confirmations(record.confirmations, of);
  const penaltiesOf = grouped.penalties(record.penalties, of);
  const decisionsOf = grouped.decisions(record.decisions, of);
  return (team) => {
    const performances = performancesOf.get(team) ?? none;
    const ballots = ballotsOf.get(team) ?? none;
    const tallies = talliesOf.get(team) ?? none;
    const confirmations = confirmationsOf.get(team) ?? none;
    const penalties = penaltiesOf.get(team) ?? none;
    const decisions = decisionsOf.get(team) ?? none;
    const made = { performances, ballots, tallies, confirmations, penalties, decisions };
    return together(performances, [ballots, tallies, confirmations, penalties, decisions], () => made);
  };
}
