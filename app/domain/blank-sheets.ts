import { outOf } from "./desk/order";
import { type Lookup, lookup } from "./lookup";
import { ballotMaximum } from "./marks";
import type { ContestRecord, Criterion, Part, Performance } from "./record";

/** Which sheets are wanted; null: all. */
export type SheetChoice = { round: string | null; part: string | null; team: string | null; judge: string | null };

/** A sheet to be filled in by hand: a judge's, or what a team answers in a part marked by key. */
export type BlankSheet = {
  id: string;
  round: string;
  part: string;
  place: { n: number; of: number };
  team: { number: number | null; name: string };
  contestant: string | null;
  /** Null in a part marked by key, and where nobody is on the panel yet. */
  judge: string | null;
  criteria: Pick<Criterion, "id" | "name" | "guide" | "maximum" | "step">[];
  /** Hundredths. */
  maximum: number;
  /** How many questions are answered, in a part marked by key. */
  questions: number | null;
};

/**
 * The sheets of a contest in the order of the day: part by part, as the teams perform, the panel in its order. None of who
 * is out, and none of a judge who does not mark.
 */
export function blankSheets(record: ContestRecord, choice: SheetChoice): BlankSheet[] {
  const look = lookup(record);
  const wanted = (chosen: string | null, id: string) => chosen === null || chosen === id;
  return record.parts
    .filter((part) => wanted(choice.round, part.round) && wanted(choice.part, part.id))
    .flatMap((part) => {
      const order = record.performances.filter((one) => one.part === part.id);
      return order
        .filter((one) => wanted(choice.team, one.team) && outOf(look, one) === null)
        .flatMap((one) => {
          const place = { n: order.indexOf(one) + 1, of: order.length };
          const judges = judgesOf(look, part, one).filter((judge) => judge === null || wanted(choice.judge, judge));
          return judges.map((judge) => sheetOf(look, part, one, judge, place));
        });
    });
}

function judgesOf(look: Lookup, part: Part, one: Performance): (string | null)[] {
  if (part.marking.by === "tally" || part.panel.length === 0) return [null];
  return part.panel.filter((judge) => look.away(one.id, judge) === null);
}

function sheetOf(
  look: Lookup,
  part: Part,
  one: Performance,
  judge: string | null,
  place: BlankSheet["place"],
): BlankSheet {
  const team = look.teams.get(one.team);
  const criteria = look.criteriaOf.get(part.id) ?? [];
  const { marking } = part;
  return {
    id: `${one.id} ${judge ?? ""}`,
    round: look.rounds.get(part.round)?.name ?? "",
    part: part.name,
    place,
    team: { number: team?.number ?? null, name: team?.name ?? "" },
    contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
    judge: look.judges.get(judge ?? "")?.fullName ?? null,
    criteria: criteria.map(({ id, name, guide, maximum, step }) => ({ id, name, guide, maximum, step })),
    maximum: marking.by === "tally" ? marking.questions * marking.pointsEach : ballotMaximum(criteria),
    questions: marking.by === "tally" ? marking.questions : null,
  };
}
