import fc from "fast-check";
import { setEntrants } from "~/domain/changes/rounds";
import type { ContestRecord } from "~/domain/record";
import { visibility } from "~/domain/visibility";
import { actor, carry } from "./acting";
import { anyContest } from "./any-contest";
import { decide } from "./record";

const anyTwo = { best: 2, of: "round" as const, bestOfRest: 0, onTie: "all" as const };
const lots = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });

/** Some of the teams have been entered into a round after the one that lets them go on; others of it have withdrawn. */
function entered(record: ContestRecord, chosen: readonly boolean[], out: readonly boolean[]): ContestRecord {
  const [skit] = record.parts;
  if (!skit) throw new Error("a contest without parts");
  const rounds = record.rounds.map((one) => (one.id === "final" ? { ...one, advance: one.advance ?? anyTwo } : one));
  const parts = [...record.parts, { ...skit, id: "last", name: "Chung kết", round: "next" }];
  const teams = record.teams.filter((_, at) => chosen[at]).map(({ id }) => id);
  const made = carry({ ...record, rounds, parts }, actor(), setEntrants("next", teams));
  return record.teams
    .filter((_, at) => out[at])
    .reduce(
      (sofar, { id }) => decide(sofar, { kind: "standing", team: id, round: "next", standing: "withdrawn" }),
      made,
    );
}

/** A contest whose results are not published twice: they differ in who goes on to the next round. */
export const anyGoingOn: fc.Arbitrary<[ContestRecord, ContestRecord]> = fc
  .tuple(
    anyContest.filter((record) => !visibility(record).rounds.has("final")),
    lots,
    lots,
    lots,
    lots,
  )
  .map(([record, some, others, out, away]) => [entered(record, some, out), entered(record, others, away)]);
