import type { NewBallot } from "~/domain/changes/ballots";
import type { Person } from "./person";

/** A judge hands a ballot in. Answers null when it was received, else why not. */
export type Submit = (judge: string, ballot: NewBallot) => Promise<string | null>;

/** From each judge's own device, as their tablet sends it. */
export function fromTablets(contest: string, tablets: ReadonlyMap<string, Person>): Submit {
  return async (judge, { performance, ...ballot }) => {
    const tablet = tablets.get(judge);
    return tablet ? tablet.post(`/judge/${contest}/${performance}/ballot`, ballot) : judge;
  };
}
