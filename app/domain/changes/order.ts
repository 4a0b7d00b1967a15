import { type Change, stamp } from "../change";
import { drawLots } from "../draw";
import type { ContestRecord, Draw } from "../record";
import { refuse } from "../refusal";
import { find, reordered } from "../rows";

/** Sets the running order of a part: every performance of the part, once, in its new order. */
export function setOrder(part: string, performances: readonly string[]): Change {
  return {
    name: "order.set",
    action: "order.write",
    apply: (record) => {
      const present = performancesOf(record, part);
      const same = performances.length === present.length && new Set(performances).size === present.length;
      if (!same || present.some((id) => !performances.includes(id))) return refuse("wrong-order");
      return { ...record, performances: reordered(record.performances, performances) };
    },
  };
}

/**
 * Draws lots for the running order of a part and records the draw. `seed` comes from outside; from it and the teams'
 * order in the list, anyone can draw the same again. Drawing again takes a `reason`; the earlier draw stays listed.
 */
export function drawOrder(id: string, part: string, seed: string, reason = ""): Change {
  return {
    name: "order.drawn",
    action: "order.write",
    apply: (record, moment) => {
      if (find(record.draws, id)) return record;
      if (!find(record.parts, part)) return refuse("unknown");
      if (seed.trim() === "") return refuse("required", "seed");
      const again = record.draws.some((one) => one.part === part && one.of === "order");
      if (again && reason.trim() === "") return refuse("required", "reason");
      const lying = orderLots(record, part);
      if (lying.length === 0) return refuse("nothing-to-draw");
      const drawn = drawLots(seed, lying);
      const made = stamp(moment, reason.trim());
      const draw: Draw = { id, made, part, of: "order", seed, lots: lying, performances: drawn, situations: [] };
      return {
        ...record,
        performances: reordered(record.performances, drawn),
        draws: [...record.draws, draw],
      };
    },
  };
}

/** Gives other parts of the same round the running order of this one, team by team. */
export function copyOrder(from: string, to: readonly string[]): Change {
  return {
    name: "order.copied",
    action: "order.write",
    apply: (record) => {
      const teams = performancesOf(record, from).map((id) => find(record.performances, id)?.team ?? "");
      const rank = new Map([...new Set(teams)].map((team, place) => [team, place]));
      let { performances } = record;
      for (const part of to) {
        const rows = performances.filter((one) => one.part === part);
        rows.sort((a, b) => (rank.get(a.team) ?? rank.size) - (rank.get(b.team) ?? rank.size));
        performances = reordered(
          performances,
          rows.map((one) => one.id),
        );
      }
      return { ...record, performances };
    },
  };
}

function performancesOf(record: ContestRecord, part: string): string[] {
  return record.performances.filter((one) => one.part === part).map((one) => one.id);
}

/** The lots lie in the order of the list of teams (then of contestants), so that an earlier draw leaves no trace. */
export function orderLots(record: ContestRecord, part: string): string[] {
  const team = new Map(record.teams.map((one, place) => [one.id, place]));
  const person = new Map(record.contestants.map((one, place) => [one.id, place]));
  return record.performances
    .filter((one) => one.part === part)
    .sort(
      (a, b) =>
        (team.get(a.team) ?? 0) - (team.get(b.team) ?? 0) ||
        (person.get(a.contestant ?? "") ?? 0) - (person.get(b.contestant ?? "") ?? 0),
    )
    .map((one) => one.id);
}
