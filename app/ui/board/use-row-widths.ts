import { useMemo } from "react";
import type { BoardRound } from "../../domain/board";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { common } from "../../text/words/common";
import { isLong } from "./long-name";
import { countOf, isFull } from "./marks";
import { type Filled, partWidths, type Row, type Widths } from "./part-widths";
import { prizeOf } from "./prizes";

/**
 * How a round's ranking is laid out on the projector: how wide its columns are; whether it is `tight`, where the usual marks
 * would cost a team's name a line or leave no room for a prize behind it; with `long` names; and whether prizes stand `below`
 * the totals, where the tight ones leave none either.
 */
export function useRowWidths(round: BoardRound) {
  const words = useWords(board);
  const states = useWords(common).states;
  const { decimal } = useFormat();
  return useMemo(() => {
    const { rows } = round;
    const numbers = (all: readonly (string | null)[]) => all.flatMap((one) => (one === null ? [] : [decimal(one)]));
    const carried = { name: words.carried, figures: numbers(rows.map(({ carryOver }) => carryOver)), counted: [] };
    const parts = round.columns.map(({ name, maximum }, at): Filled => {
      const cells = rows.flatMap((row) => row.cells[at] ?? []);
      // While marks are to come, no column may have to grow for them.
      const highest = cells.every(({ state }) => state === "published") ? null : maximum;
      const said = cells.flatMap((cell) => {
        if (cell.mark !== null || cell.state === "hidden" || countOf(cell)) return [];
        return isFull(cell) ? words.full : words.cells[cell.state];
      });
      return {
        name,
        figures: numbers([highest, ...cells.map(({ mark }) => mark)]),
        counted: cells.flatMap(({ progress }) => (progress ? `${progress.in}/${progress.of}` : [])),
        words: [...new Set(said)],
      };
    });
    const ofTotal = rows.flatMap(({ standing, total, provisional }) => {
      if (standing) return states[standing];
      return total === null ? words.cells.hidden : provisional ? words.provisional : [];
    });
    const names = rows.map(({ name }) => name);
    const long = names.some(isLong);
    const row: Row = {
      columns: [...(round.carriesOver ? [{ ...carried, words: [] }] : []), ...parts],
      total: { name: words.total, figures: numbers(rows.map(({ total }) => total)), words: [...new Set(ofTotal)] },
      prizes: [],
      names,
      sign: words.newest.mark,
      tight: false,
      long,
    };
    const prizes = rows.flatMap(({ id, name }) => {
      const prize = prizeOf(round, id);
      return prize === null ? [] : { name, prize };
    });
    const holds = ({ fits }: Widths) => prizes.every(({ name, prize }) => fits(name, prize));
    const [usual, tight] = [partWidths(row), partWidths({ ...row, tight: true })];
    if (usual.lines <= tight.lines && holds(usual)) return { tight: false, long, below: false, widths: usual };
    if (holds(tight)) return { tight: true, long, below: false, widths: tight };
    const below = partWidths({ ...row, tight: true, prizes: prizes.map(({ prize }) => prize) });
    return { tight: true, long, below: true, widths: below };
  }, [round, words, states, decimal]);
}
