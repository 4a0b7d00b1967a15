import { publishedRounds } from "./entrants";
import { inForce } from "./made";
import type { ContestRecord, Publication, Round, TieBreak } from "./record";

type Kind = Exclude<Publication["kind"], "reveal">;

/** What shows a performance or a round to the public, or freezes a round, and is not taken back; else null. */
export function publicationOf(record: ContestRecord, kind: Kind, id: string): Publication | null {
  const about = (one: Publication) => ("performance" in one ? one.performance : one.round);
  return inForce<Publication>(record.publications).find((one) => one.kind === kind && about(one) === id) ?? null;
}

/** The rounds that a round's results rest on: whose points its teams bring along, by whose parts it breaks ties. */
export function restsOn(record: ContestRecord, round: Round): Round[] {
  const partOf = (key: TieBreak) =>
    "part" in key ? key.part : "criterion" in key && record.criteria.find(({ id }) => id === key.criterion)?.part;
  const broken = new Set(round.tieBreaks.map(partOf));
  const among = new Set(record.parts.flatMap(({ id, round }) => (broken.has(id) ? [round] : [])));
  return record.rounds.filter(({ id }) => id !== round.id && (id === round.carryOver?.round || among.has(id)));
}

/** A round published already whose results rest on this one; null for none. */
export function restingOn(record: ContestRecord, round: string): Round | null {
  const shown = publishedRounds(record);
  const rests = (one: Round) => restsOn(record, one).some(({ id }) => id === round);
  return record.rounds.find((one) => shown.has(one.id) && rests(one)) ?? null;
}
