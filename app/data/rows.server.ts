import type { ContestRecord } from "~/domain/record";
import * as day from "./rows-day.server";
import * as people from "./rows-people.server";
import * as setup from "./rows-setup.server";
import type { Shelf } from "./shelf.server";
import { units } from "./units.server";

/** The collections of a record: what in it is a list of rows with an id. */
export type Collection = {
  [Key in keyof ContestRecord]: ContestRecord[Key] extends { id: string }[] ? Key : never;
}[keyof ContestRecord];

type Shelves = { [Key in Collection]: Shelf<ContestRecord[Key][number]> };

/** Where each collection rests, in the record's order. */
export const shelves: Shelves = {
  units,
  blocs: setup.blocs,
  rounds: setup.rounds,
  parts: setup.parts,
  criteria: setup.criteria,
  situations: setup.situations,
  teams: people.teams,
  contestants: people.contestants,
  judges: people.judges,
  officers: people.officers,
  performances: day.performances,
  ballots: day.ballots,
  paperEntries: day.paperEntries,
  tallies: day.tallies,
  penalties: day.penalties,
  decisions: day.decisions,
  confirmations: day.confirmations,
  publications: day.publications,
  arrivals: day.arrivals,
  substitutions: day.substitutions,
  approvals: day.approvals,
  ceremonies: day.ceremonies,
  votes: day.votes,
  draws: day.draws,
  calls: day.calls,
  reviews: day.reviews,
};

export const collections = Object.keys(shelves) as Collection[];
