import type { Progress } from "./ballots";
import { toDecimal } from "./exact";
import type { Lookup } from "./lookup";
import type { Performance, Team } from "./record";
import { mapping, once, remembering, settling } from "./remembered";
import { type RoundResult, type TeamResult, teamsOf } from "./results";
import { type BoardTeam, boardTeam, type PublicState, publicProgress, publicState } from "./stage";
import type { Standing } from "./team-total";
import type { Visibility } from "./visibility";

/**
 * A team's cell in a part's column: the mark as a decimal string with a point once all of it is published, else the state;
 * how many ballots are in, while a single performance is being marked.
 */
export type BoardCell = { mark: string | null; state: PublicState; progress: Progress | null };

export type BoardRow = BoardTeam & {
  bloc: { id: string; name: string } | null;
  cells: BoardCell[];
  carryOver: string | null;
  total: string | null;
  /** Something of this team is still to be published. */
  provisional: boolean;
  rank: number | null;
  /** Places gained (or lost, below zero) by the newest publication. */
  moved: number;
  standing: Standing["standing"] | null;
};

/** Of several performances in one cell, the state that asks for attention first. */
function cellState(states: readonly PublicState[]): PublicState {
  if (states.length > 0 && states.every((state) => state === "published")) return "published";
  return (["on-stage", "marking", "pending"] as const).find((state) => states.includes(state)) ?? "hidden";
}

export type Shown = { look: Lookup; seen: Visibility; places: number };

function cell({ look, seen, places }: Shown, team: TeamResult, part: TeamResult["parts"][number]): BoardCell {
  const performances = look.performancesBy(part.part, team.team);
  const state = cellState(performances.map((one) => publicState(look, seen, one)));
  const only: Performance | undefined = performances.length === 1 ? performances[0] : undefined;
  return {
    mark: state === "published" && part.mark ? toDecimal(part.mark, places) : null,
    state,
    progress: only ? publicProgress(look, state, only) : null,
  };
}

const states = mapping<PublicState[]>();
const settled = settling<PublicState[]>();

/** Where each team's performances stand for the public. */
function statesOf({ look, seen }: Shown): readonly PublicState[][] {
  const { teams, contest } = look.record;
  const staged = look.performances.get(contest.onStage ?? "");
  return states(teams, [look.byTeam], [seen, staged], (team, at) =>
    settled(team, look.byTeam[at]?.performances.map((one) => publicState(look, seen, one)) ?? []),
  );
}

const rowCells = mapping<BoardCell[]>();

/** The cells of each team that is in the round. */
function cellsOf(shown: Shown, { results, marks }: Told): readonly BoardCell[][] {
  const { look, places } = shown;
  const { teams, parts, criteria } = look.record;
  return rowCells(teams, [look.byTeam, statesOf(shown), marks], [parts, criteria, places], (_, at) => {
    const team = results[at];
    return team ? team.parts.map((part) => cell(shown, team, part)) : [];
  });
}

/** What results say of each team, in the order of the teams: nothing of who is not in the round. */
type Told = {
  results: readonly (TeamResult | undefined)[];
  marks: readonly (TeamResult["parts"] | undefined)[];
  /** The rest of what a row is made of, each as a list, with the rank that the team had before. */
  rest: readonly (readonly unknown[])[];
  before: readonly (number | null)[];
};

const teamsIn = once((round: RoundResult) => new Map(teamsOf(round).map((team) => [team.team, team])));
const read = ["bloc", "standing", "carryOver", "total", "provisional", "rank"] as const;
const told = remembering<Told>();
const rows = mapping<BoardRow | null>();

function toldOf(teams: readonly Team[], now: RoundResult, earlier: RoundResult | null): Told {
  const results = teams.map(({ id }) => teamsIn(now).get(id));
  const before = teams.map(({ id }) => (earlier && teamsIn(earlier).get(id)?.rank) ?? null);
  const rest = [before, ...read.map((field) => results.map((one) => one?.[field]))];
  return { results, marks: results.map((one) => one?.parts), rest, before };
}

/**
 * The teams as the public sees them in a round, from results of what is published, in the order of the contest's list; null
 * for who is not in it. `earlier`: the results without the newest publication; they say how far each has moved.
 */
export function boardRows(shown: Shown, now: RoundResult, earlier: RoundResult | null): readonly (BoardRow | null)[] {
  const { look, places } = shown;
  const { teams, blocs, units } = look.record;
  const all = told(now, [teams, earlier], () => toldOf(teams, now, earlier));
  const cells = cellsOf(shown, all);
  return rows(teams, [cells, ...all.rest], [blocs, units, places], (team, at) => {
    const [one, was, own] = [all.results[at], all.before[at] ?? null, cells[at] ?? []];
    return one ? boardRow(shown, team, one, own, was) : null;
  });
}

function boardRow(shown: Shown, team: Team, result: TeamResult, cells: BoardCell[], was: number | null): BoardRow {
  const { look, places } = shown;
  const { total, rank, provisional, standing } = result;
  const bloc = look.blocs.get(result.bloc ?? "");
  const carried = result.carryOver?.value ?? null;
  return {
    ...boardTeam(look, team),
    bloc: bloc ? { id: bloc.id, name: bloc.name } : null,
    cells,
    carryOver: carried && toDecimal(carried, places),
    total: total && toDecimal(total, places),
    provisional,
    rank,
    moved: was === null || rank === null ? 0 : was - rank,
    standing: standing?.standing ?? null,
  };
}
