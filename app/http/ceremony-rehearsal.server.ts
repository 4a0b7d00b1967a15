import { planOrders } from "~/domain/ceremony";
import { ceremonyRehearsal } from "~/domain/desk/ceremony";
import type { ContestRecord } from "~/domain/record";

/**
 * The ceremony to practise with that an address asks for: `round`, `order`, `byPart` and `seed` in its query choose which.
 * Without an order it is the usual one, part by part. Throws 404 where there is no such round.
 */
export function askedRehearsal({ url }: Request, record: ContestRecord) {
  const query = new URL(url).searchParams;
  const order = planOrders.find((one) => one === query.get("order"));
  const wish = { order: order ?? planOrders[0], byPart: order === undefined || query.has("byPart") };
  const run = ceremonyRehearsal(record, query.get("round"), wish, query.get("seed") ?? "1");
  if (!run) throw new Response(null, { status: 404 });
  return { run, wish };
}
