import type { Progress } from "./ballots";
import { toDecimal } from "./exact";
import type { Lookup } from "./lookup";
import type { Performance } from "./record";
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

export type Shown = { look: Lookup; seen: Visibility; places: number; ranksBefore: Map<string, number> };

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

/** A team as the public sees it, from results of what is published; the ranks before say how far it moved. */
export function boardRow(shown: Shown, team: TeamResult): BoardRow[] {
  const { look, places, ranksBefore } = shown;
  const found = look.teams.get(team.team);
  if (!found) return [];
  const bloc = look.blocs.get(team.bloc ?? "");
  const was = ranksBefore.get(team.team);
  return [
    {
      ...boardTeam(look, found),
      bloc: bloc ? { id: bloc.id, name: bloc.name } : null,
      cells: team.parts.map((part) => cell(shown, team, part)),
      carryOver: team.carryOver?.value ? toDecimal(team.carryOver.value, places) : null,
      total: team.total && toDecimal(team.total, places),
      provisional: team.provisional,
      rank: team.rank,
      moved: was === undefined || team.rank === null ? 0 : was - team.rank,
      standing: team.standing?.standing ?? null,
    },
  ];
}
