import type { Board, BoardRound, BoardRow } from "./board";
import {
  instantWidth,
  type Packing,
  type RowNumbers,
  rowNumbers,
  standings,
  states,
  views,
  type Widths,
} from "./board-packing";
import { toDigits } from "./digits";
import { milliseconds } from "./made";
import { once } from "./remembered";
import type { BoardStage } from "./stage";

const instant = (at: string | null) => toDigits(at === null ? 0 : milliseconds(at), instantWidth);
const placesOf = once((teams: readonly string[]) => new Map(teams.map((id, at) => [id, at + 1])));
/** A row's numbers in digits, in three pieces. */
const digitsIn = once((widths: Widths) =>
  once(({ total, carryOver, cells }: RowNumbers) => ({
    total: toDigits(total, widths.total),
    carryOver: toDigits(carryOver, widths.total),
    cells: cells.map((cell, at) => toDigits(cell, widths.cells[at] ?? 1)).join(""),
  })),
);
const flags = (...all: boolean[]) => all.reduce((sum, one, at) => sum + (one ? 1 << at : 0), 0);

/** The board's state as a string of digits. */
export function packed(board: Board, packing: Packing): string {
  const index = (value: number) => toDigits(value, packing.index);
  const placeOf = (rows: readonly { id: string }[], id: string | null) => rows.findIndex((one) => one.id === id) + 1;

  const stage = (shown: BoardStage | null) => {
    const columns = board.rounds.find(({ id }) => id === shown?.round)?.columns ?? [];
    return [
      index(placeOf(board.rounds, shown?.round ?? null)),
      index(placeOf(columns, shown?.part.id ?? null)),
      index(shown?.place.n ?? 0),
      toDigits(states.indexOf(shown?.state ?? "hidden"), 1),
      toDigits(shown?.clock.elapsed ?? 0, packing.seconds),
      instant(shown?.clock.since ?? null),
      index(shown?.progress?.in ?? 0),
      index(shown?.progress?.of ?? 0),
    ].join("");
  };

  const round = ({ columns, teams, carriesOver, ...one }: BoardRound, widths: Widths) => {
    const changed = new Set(one.changed);
    const [places, numbers, digits] = [placesOf(teams), rowNumbers(columns), digitsIn(widths)];
    const row = (each: BoardRow) => {
      const { total, carryOver, cells } = digits(numbers(each));
      return [
        index(places.get(each.id) ?? 0),
        index(each.rank ?? 0),
        index(each.rank === null ? 0 : each.rank + each.moved),
        toDigits(flags(each.provisional, changed.has(each.id)) + 4 * standings.indexOf(each.standing), 1),
        total,
        carriesOver ? carryOver : "",
        cells,
      ].join("");
    };
    return toDigits(flags(one.published, one.pending, one.provisional), 1) + one.rows.map(row).join("");
  };

  const hall = ({ hall: view, rounds, blocs }: Board) => {
    const of = (id: string) => rounds.find((one) => one.id === id);
    const at = (id: string, place: number) => [placeOf(rounds, id), place];
    const named = () => {
      switch (view.show) {
        case "order": {
          const round = rounds.find(({ columns }) => placeOf(columns, view.part) > 0);
          return at(round?.id ?? "", placeOf(round?.columns ?? [], view.part));
        }
        case "marks":
          return at(view.round, (of(view.round)?.teams.indexOf(view.team) ?? -1) + 1);
        case "ranking":
          return at(view.round, placeOf(blocs, view.bloc));
        case "prizes":
          return at(view.round, 0);
        default:
          return [0, 0];
      }
    };
    return toDigits(views.indexOf(view.show), 1) + named().map(index).join("");
  };

  const rounds = board.rounds.map((one, at) => round(one, packing.rounds[at] ?? { total: 1, cells: [] }));
  const first = index(placeOf(board.rounds, board.round));
  return [first, instant(board.changedAt), hall(board), stage(board.stage), ...rounds].join("");
}
