import type { Board, BoardRound, BoardRow } from "./board";
import { instantWidth, type Packing, rowNumbers, standings, states, views } from "./board-packing";
import { toDigits } from "./digits";
import { milliseconds } from "./made";
import { once, remembering } from "./remembered";
import type { BoardStage } from "./stage";

const instant = (at: string | null) => toDigits(at === null ? 0 : milliseconds(at), instantWidth);
const placesOf = once((teams: readonly string[]) => new Map(teams.map((id, at) => [id, at + 1])));
const rows = remembering<string>();
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

  const round = ({ columns, teams, carriesOver, ...one }: BoardRound, widths: Packing["rounds"][number]) => {
    const changed = new Set(one.changed);
    const { total, cells } = widths;
    const places = placesOf(teams);
    const row = (each: BoardRow, place: number, isChanged: boolean) => {
      const said = rowNumbers(each, columns);
      return [
        index(place),
        index(each.rank ?? 0),
        index(each.rank === null ? 0 : each.rank + each.moved),
        toDigits(flags(each.provisional, isChanged) + 4 * standings.indexOf(each.standing), 1),
        toDigits(said.total, total),
        carriesOver ? toDigits(said.carryOver, total) : "",
        ...said.cells.map((cell, at) => toDigits(cell, cells[at] ?? 1)),
      ].join("");
    };
    const packedRows = one.rows.map((each) => {
      const [place, isChanged] = [places.get(each.id) ?? 0, changed.has(each.id)];
      return rows(each, [place, isChanged, columns, carriesOver, packing.index, widths], () =>
        row(each, place, isChanged),
      );
    });
    return toDigits(flags(one.published, one.pending, one.provisional), 1) + packedRows.join("");
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
