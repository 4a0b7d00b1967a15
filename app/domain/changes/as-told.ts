import { ceremonyOf } from "../ceremony";
import { shownBy } from "../ceremony-shown";
import { type Change, heldTo } from "../change";
import type { ContestRecord } from "../record";
import { refuse } from "../refusal";
import { results } from "../results";
import { same } from "../same";
import { notReady } from "./publication";

/**
 * The change, held to what a ceremony has told: refused as "ceremony-told" where a step that was made would say something
 * else by itself, or its round be no longer confirmed. The hall would see marks change that were announced, before
 * anybody stands for the new ones. Stepped back to its beginning, or ended, a ceremony tells nothing (scoring.md, "What the
 * public may see").
 */
export function asTold(change: Change): Change {
  return heldTo(change, (next, record) => {
    const ceremony = ceremonyOf(record);
    if (!ceremony || ceremony.at === 0) return next;
    const told = (one: ContestRecord) => shownBy(one, ceremony, ceremony.at, results(one));
    const reopened = notReady(record, ceremony.round) === null && notReady(next, ceremony.round) !== null;
    return reopened || !same(told(record), told(next)) ? refuse("ceremony-told") : next;
  });
}
