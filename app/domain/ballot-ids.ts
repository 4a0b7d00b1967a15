import type { Ballot, ContestRecord } from "./record";
import { startsWith } from "./remembered";
import { type Cast, cast } from "./team-rows";

/** The list that was asked about last, and where in it each id first stands. */
type Index = { ballots: readonly Ballot[]; places: Map<string, number> };
const known = new WeakMap<Cast, Index>();

/** The ballot of an id, however many there are: as a rule there are the same as before, and one more. */
export function ballotOf(record: ContestRecord, id: string): Ballot | undefined {
  const place = placesOf(record.ballots, cast(record)).get(id);
  return place === undefined ? undefined : record.ballots[place];
}

function placesOf(ballots: readonly Ballot[], owner: Cast): Index["places"] {
  const last = known.get(owner);
  const goesOn = last !== undefined && startsWith(ballots, last.ballots);
  const places = goesOn ? last.places : new Map<string, number>();
  for (let at = goesOn ? last.ballots.length : 0; at < ballots.length; at++) {
    const { id } = ballots[at] as Ballot;
    if (!places.has(id)) places.set(id, at);
  }
  known.set(owner, { ballots, places });
  return places;
}
