import type { NameBook } from "~/domain/name-book";
import type { RecountedRound } from "~/domain/recount";
import type { Option } from "~/ui/select";

/** Where decisions are sent, and the id of the next; null where this person may not decide. */
export type Deciding = { action: string; fresh: string } | null;

/** What the parts of a round's results are told. */
export type RoundGiven = {
  round: RecountedRound;
  names: NameBook;
  deciding: Deciding;
};

/** What those parts are told besides in which winners are decided. */
export type WinnersGiven = RoundGiven & {
  /** everybody who may win a side prize: "team" or "team contestant" */
  candidates: readonly Option[];
  /** the side prizes that are given by decision or by the audience */
  byHand: readonly string[];
  /** those that the audience gives, and how its vote ended: votes by team, empty until it has */
  audience: { prizes: readonly string[]; votes: { [team: string]: number } };
};
