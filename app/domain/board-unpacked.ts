import type { Board, BoardCell, BoardColumn, BoardRound, BoardRow } from "./board";
import { type Aside, ceremonyWith } from "./board-aside";
import {
  cellCodes,
  firstMark,
  instantWidth,
  type Packing,
  progressCode,
  standings,
  states,
  views,
} from "./board-packing";
import { decimalOf, digitReader } from "./digits";
import type { HallView } from "./record";
import type { BoardStage } from "./stage";

/**
 * A board of the same structure (names, columns, teams) as it stands at a packed state with its aside. Null where the board
 * lacks steps of a ceremony that were made before: then the whole is needed.
 */
export function unpacked(board: Board, packing: Packing, state: string, aside: Aside | null): Board | null {
  const ceremony = ceremonyWith(board, aside);
  if (ceremony === undefined) return null;
  const { whole, exact } = digitReader(state);
  const index = () => whole(packing.index);
  const instant = () => {
    const at = whole(instantWidth);
    return at === 0 ? null : new Date(at).toISOString();
  };
  const decimal = (value: bigint) => decimalOf(value, board.places);
  const optional = (width: number) => {
    const value = exact(width);
    return value === 0n ? null : decimal(value - 1n);
  };

  const hall = (): HallView => {
    const [show, at, place] = [views[whole(1)] ?? "auto", index(), index()];
    const round = board.rounds[at - 1];
    const auto: HallView = { show: "auto" };
    switch (show) {
      case "order": {
        const column = round?.columns[place - 1];
        return column ? { show, part: column.id } : auto;
      }
      case "marks": {
        const team = round?.teams[place - 1];
        return round && team !== undefined ? { show, round: round.id, team } : auto;
      }
      case "ranking":
        return round ? { show, round: round.id, bloc: board.blocs[place - 1]?.id ?? null } : auto;
      case "prizes":
        return round ? { show, round: round.id } : auto;
      case "message":
        return { show, text: aside?.message ?? "" };
      default:
        return { show };
    }
  };

  const stage = (): BoardStage | null => {
    const [at, part, n] = [index(), index(), index()];
    const [state, elapsed, since] = [states[whole(1)] ?? "hidden", whole(packing.seconds), instant()];
    const progress = { in: index(), of: index() };
    const round = board.rounds[at - 1];
    const column = round?.columns[part - 1];
    const performance = column?.order[n - 1];
    const team = round?.rows.find(({ id }) => id === performance?.team);
    if (!round || !column || !performance || !team) return null;
    return {
      round: round.id,
      part: { id: column.id, name: column.name },
      team: { id: team.id, number: team.number, name: team.name, unit: team.unit },
      contestant: performance.contestant,
      place: { n, of: column.order.length },
      state,
      clock: { elapsed, since, ...column.time },
      progress: state === "marking" ? progress : null,
    };
  };

  const cell = (column: BoardColumn, width: number): BoardCell => {
    const value = exact(width);
    const zero = BigInt(firstMark(column));
    if (value >= zero) return { mark: decimal(value - zero), state: "published", progress: null };
    const state = cellCodes[Number(value)];
    if (state) return { mark: null, state, progress: null };
    let of = 0;
    while (BigInt(progressCode(0, of + 1)) <= value) of++;
    return { mark: null, state: "marking", progress: { in: Number(value) - progressCode(0, of), of } };
  };

  const round = (one: BoardRound, { total, cells }: Packing["rounds"][number]): BoardRound => {
    const known = new Map(one.rows.map((row) => [row.id, row]));
    const state = whole(1);
    const changed = new Set<string>();
    const rows = one.teams.flatMap((): BoardRow[] => {
      const id = one.teams[index() - 1] ?? "";
      const [rank, before, flags, sum] = [index(), index(), whole(1), optional(total)];
      const carryOver = one.carriesOver ? optional(total) : null;
      const read = one.columns.map((column, at) => cell(column, cells[at] ?? 1));
      const row = known.get(id);
      if ((flags & 2) !== 0) changed.add(id);
      if (!row) return [];
      return [
        {
          ...row,
          cells: read,
          carryOver,
          total: sum,
          provisional: (flags & 1) !== 0,
          rank: rank === 0 ? null : rank,
          moved: before === 0 ? 0 : before - rank,
          standing: standings[flags >> 2] ?? null,
        },
      ];
    });
    return {
      ...one,
      published: (state & 1) !== 0,
      pending: (state & 2) !== 0,
      provisional: (state & 4) !== 0,
      changed: one.teams.filter((id) => changed.has(id)),
      rows,
    };
  };

  const first = board.rounds[index() - 1]?.id ?? null;
  const [changedAt, view, onStage] = [instant(), hall(), stage()];
  const rounds = board.rounds.map((one, at) => round(one, packing.rounds[at] ?? { total: 1, cells: [] }));
  return {
    ...board,
    round: first,
    rounds,
    stage: onStage,
    hall: view,
    ceremony,
    changedAt,
  };
}
