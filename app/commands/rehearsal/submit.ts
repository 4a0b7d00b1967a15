import { change } from "~/data/door.server";
import { actorInSeat } from "~/data/seats.server";
import { type NewBallot, submitBallot } from "~/domain/changes/ballots";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { reasonIn } from "~/text/words/reasons";

/** A judge hands a ballot in. Answers null when it was received, else why not. */
export type Submit = (judge: string, ballot: NewBallot) => Promise<string | null>;

/** Straight through the door, from this process: the server sees it with the next thing that the desk does. */
export function throughTheDoor(record: ContestRecord): Submit {
  return async (judge, ballot) => {
    const actor = actorInSeat(record, judge, "npm run demo");
    if (!actor) return judge;
    const outcome = await change(record.contest.id, actor, submitBallot(ballot));
    return isRefusal(outcome) ? reasonIn(outcome, "vi") : null;
  };
}
