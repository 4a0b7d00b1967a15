import { fingerprint } from "./fingerprint";
import { grouping } from "./grouped";
import type { Ballot, ContestRecord } from "./record";
import { find } from "./rows";
import { type Cast, cast } from "./team-rows";

/** Enough that each holds a few dozen of the ballots of the greatest contest, few enough to be copied for one more ballot. */
const shelves = 1024;
const shelfOf = (id: string) => `${fingerprint(id) % shelves}`;
const shelved = grouping<Ballot, Cast>(({ id }) => shelfOf(id));

/** The ballot of an id, which is looked for among few, however many there are. */
export function ballotOf(record: ContestRecord, id: string): Ballot | undefined {
  return find(shelved(record.ballots, cast(record)).get(shelfOf(id)) ?? [], id);
}
