import type { Rehearsal } from "~/data/rehearsals.server";
import { planOrders } from "~/domain/ceremony";
import { type CeremonyRun, ceremonyRehearsal } from "~/domain/desk/ceremony";
import type { ContestRecord } from "~/domain/record";

/**
 * The ceremony to practise with that a query asks for: `round`, `order`, `byPart` and `seed` choose which. Without an order it
 * is the usual one, part by part. Null where there is no such round.
 */
export function askedRehearsal(query: URLSearchParams, record: ContestRecord) {
  const order = planOrders.find((one) => one === query.get("order"));
  const wish = { order: order ?? planOrders[0], byPart: order === undefined || query.has("byPart") };
  const run = ceremonyRehearsal(record, query.get("round"), wish, query.get("seed") ?? "1");
  return run && { run, wish };
}

/** A rehearsal as it stands; null where none goes on, or its round is gone. */
export function followedRehearsal(rehearsal: Rehearsal | null, record: ContestRecord): CeremonyRun | null {
  const asked = rehearsal && askedRehearsal(new URLSearchParams(rehearsal.query), record);
  return asked && standing(asked.run, rehearsal);
}

/** A ceremony to practise with where a rehearsal stands. */
export function standing(run: CeremonyRun, { at, paused }: Pick<Rehearsal, "at" | "paused">): CeremonyRun {
  return { ...run, at: Math.min(at, run.steps.length), paused };
}
