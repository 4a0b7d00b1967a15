import { isLocked } from "../ballots";
import { type Change, stamp } from "../change";
import { outOf } from "../desk/order";
import { drawPasses } from "../draw";
import { lookup } from "../lookup";
import type { ContestRecord, Draw, Situation } from "../record";
import { type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import { situationLots } from "../situations";

/** The situations of a part, whole, in their order. One that a team has drawn stays. */
export function setSituations(part: string, rows: readonly Omit<Situation, "part">[]): Change {
  return {
    name: "situations.set",
    action: "setup.write",
    apply: (record) => {
      if (!find(record.parts, part)) return refuse("unknown");
      const wanted = rows.map((row) => ({ ...row, part }));
      const problem = twice(wanted) ?? drawnAndGone(record, part, wanted);
      if (problem) return problem;
      const others = record.situations.filter((one) => one.part !== part);
      return { ...record, situations: [...others, ...wanted] };
    },
  };
}

/** Which performances draw: those still without a situation, all of the part, or these. */
export type Drawing = "missing" | "all" | readonly string[];

/**
 * Draws a situation for each of these performances, in running order, from `seed`, which comes from outside. What was
 * drawn before is only drawn again for a `reason`; once the chair has confirmed, it stands.
 */
export function drawSituations(id: string, part: string, drawing: Drawing, seed: string, reason = ""): Change {
  return {
    name: "situations.drawn",
    action: "order.write",
    apply: (record, moment) => {
      if (find(record.draws, id)) return record;
      const wanted = performancesFor(record, part, drawing);
      if (!Array.isArray(wanted)) return wanted;
      if (seed.trim() === "") return refuse("required", "seed");
      const again = wanted.some((one) => find(record.performances, one)?.situation);
      if (again && reason.trim() === "") return refuse("required", "reason");
      const lots = situationLots(record, part, wanted);
      if (lots.length === 0 || wanted.length === 0) return refuse("nothing-to-draw");
      const situations = drawPasses(seed, lots).slice(0, wanted.length);
      const made = stamp(moment, reason.trim());
      const draw: Draw = { id, made, part, of: "situations", seed, lots, performances: wanted, situations };
      const given = new Map(wanted.map((one, at) => [one, situations[at] ?? null]));
      return {
        ...record,
        performances: record.performances.map((one) => {
          const situation = given.get(one.id);
          return situation === undefined ? one : { ...one, situation };
        }),
        draws: [...record.draws, draw],
      };
    },
  };
}

/** Teams that are out draw nothing. */
function performancesFor(record: ContestRecord, part: string, drawing: Drawing): string[] | Refusal {
  if (!find(record.parts, part)) return refuse("unknown");
  const own = record.performances.filter((one) => one.part === part && outOf(lookup(record), one) === null);
  const named = (one: string) => typeof drawing !== "string" && drawing.includes(one);
  const wanted = own.filter((one) =>
    drawing === "missing" ? one.situation === null : drawing === "all" || named(one.id),
  );
  if (typeof drawing !== "string" && wanted.length < new Set(drawing).size) return refuse("unknown");
  return wanted.some((one) => isLocked(record, one.id)) ? refuse("locked") : wanted.map((one) => one.id);
}

function twice(rows: readonly Situation[]): Refusal | null {
  const at = rows.findIndex((one, place) => rows.slice(0, place).some((other) => other.number === one.number));
  const one = rows[at];
  if (!one) return null;
  const other = rows.find((row) => row.number === one.number);
  return refuse("duplicate-number", `situations[${at}].number`, { team: other?.title || String(one.number) });
}

function drawnAndGone(record: ContestRecord, part: string, wanted: readonly Situation[]): Refusal | null {
  for (const one of record.performances) {
    if (one.part !== part || one.situation === null || find(wanted, one.situation)) continue;
    return refuse("in-use", undefined, { by: find(record.teams, one.team)?.name ?? "" });
  }
  return null;
}
