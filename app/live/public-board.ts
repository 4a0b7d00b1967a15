import { createHash } from "node:crypto";
import type { Board } from "~/domain/board";
import { asideOf } from "~/domain/board-aside";
import { packed } from "~/domain/board-packed";
import { type Packing, packingOf } from "~/domain/board-packing";
import { structureOf } from "~/domain/board-structure";
import { once, settling } from "~/domain/remembered";
import type { PublicBoard } from "./editions";

type Structure = { packing: Packing; board: Board };

const settled = settling<Structure>();

/** Its name, and its packing as JSON: made once, as long as it says the same. */
const named = once(({ packing, board }: Structure): { structure: string; packing: string } => {
  const text = JSON.stringify(packing);
  const hash = createHash("sha256").update(text).update(JSON.stringify(board)).digest("base64url");
  // Twenty-four bits: two structures of one contest that are told apart by nothing else do not come about by chance.
  return { structure: hash.slice(0, 4), packing: text };
});

/** A board as it leaves the server: the state at once, the whole when somebody asks for it. */
export function publicBoard(board: Board): PublicBoard {
  const structure = settled(board.blocs, { packing: packingOf(board), board: structureOf(board) });
  const aside = asideOf(board);
  return {
    ...named(structure),
    rounds: board.rounds.map(({ id }) => id),
    state: packed(board, structure.packing),
    aside: aside && JSON.stringify(aside),
    board: () => JSON.stringify(board),
  };
}
