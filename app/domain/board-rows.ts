import type { Progress } from "./ballots";
import { toDecimal } from "./exact";
import type { Lookup } from "./lookup";
import type { Performance } from "./record";
import { remembering, settling } from "./remembered";
import type { TeamResult } from "./results";
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

export type Shown = { look: Lookup; seen: Visibility; places: number; ranksBefore: ReadonlyMap<string, number> };

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

const states = remembering<PublicState[]>();
const settled = settling<PublicState[]>();
const rowCells = remembering<BoardCell[]>();

/** From what is public of the team's parts, and where its performances stand. */
function cellsOf(shown: Shown, team: TeamResult): BoardCell[] {
  const { look, seen, places } = shown;
  const { contest, parts, criteria } = look.record;
  const rows = look.rowsOf(team.team);
  const staged = look.performances.get(contest.onStage ?? "")?.team === team.team ? contest.onStage : null;
  const stand = states(rows, [seen, staged], () =>
    settled(
      rows,
      rows.performances.map((one) => publicState(look, seen, one)),
    ),
  );
  const read = [parts, criteria, places, stand, team.parts];
  return rowCells(rows, read, () => team.parts.map((part) => cell(shown, team, part)));
}

const boardRows = remembering<BoardRow>();

/** A team as the public sees it, from results of what is published; the ranks before say how far it moved. */
export function boardRow(shown: Shown, team: TeamResult): BoardRow[] {
  const { look, places, ranksBefore } = shown;
  const found = look.teams.get(team.team);
  if (!found) return [];
  const [bloc, unit] = [look.blocs.get(team.bloc ?? ""), look.units.get(found.unit ?? "")];
  const { total, rank, provisional } = team;
  const was = ranksBefore.get(team.team);
  const moved = was === undefined || rank === null ? 0 : was - rank;
  const cells = cellsOf(shown, team);
  const [carried, standing] = [team.carryOver?.value ?? null, team.standing?.standing ?? null];
  const read = [bloc, unit, cells, carried, total, provisional, rank, moved, standing, places];
  const row = boardRows(found, read, () => ({
    ...boardTeam(look, found),
    bloc: bloc ? { id: bloc.id, name: bloc.name } : null,
    cells,
    carryOver: carried && toDecimal(carried, places),
    total: total && toDecimal(total, places),
    provisional,
    rank,
    moved,
    standing,
  }));
  return [row];
}
