import { setTimeout as wait } from "node:timers/promises";
import { type Draft, edited, handedIn, newDraft, phaseOf, rebased } from "~/domain/draft";
import type { Criterion } from "~/domain/record";
import { openDrafts } from "~/live/drafts";
import { postBallot } from "~/live/judge-post";
import { openPost } from "~/live/outbox";
import { asTyped } from "~/text/typed";
import { device as places } from "../support/device-places";
import type { Chance } from "./chance";
import type { Ledger, Letter } from "./ledger";
import { type Carry, network } from "./network";

export type Seat = { contest: string; judge: string; token: string };
/** What a judge marks: the criteria of each performance. */
export type Sheets = ReadonlyMap<string, readonly Criterion[]>;

/** Milliseconds between two tries of the outbox, far shorter than a tablet's: here a server is back within seconds. */
const again = 500;
/** So many are on their way when the judge waits: a storm, but not more than a server on a busy machine can answer. */
const most = 2;

/**
 * A judge's tablet in a storm: the program's own drafts and outbox, and a finger that never rests. `work` goes on until
 * `rest`; `settled` once nothing waits to be sent.
 */
export function device(name: string, seat: Seat, sheets: Sheets, url: string, ledger: Ledger, luck: Chance) {
  const { contest, judge, token } = seat;
  const disk = places();
  const performances = [...sheets.keys()];
  const net = network(url, token, ledger, luck);
  const handed = new Map<string, string>();
  let [made, resting] = [0, false];
  let page = open();

  function open() {
    const store = openDrafts(`dvk/draft/${contest}/${judge}/`, disk.page());
    let closed = false;
    const post: Carry = async (to, body, letter) => {
      const answer = await net.carry(to, body, letter);
      // A page that was closed hears nothing any more.
      return closed ? new Promise(() => {}) : answer;
    };
    const outbox = openPost(
      store,
      (performance, ballot) => {
        const letter: Letter = { contest, judge, performance, ballot };
        return postBallot(contest, judge, performance, ballot, (to, body) => post(to, body, letter));
      },
      again,
    );
    const stop = outbox.run();
    return {
      store,
      flush: outbox.flush,
      close: () => {
        closed = true;
        stop();
      },
    };
  }

  /** The judge's hand on one sheet: all marks anew, and handed in. */
  function mark(performance: string): void {
    const criteria = sheets.get(performance) ?? [];
    const note = `${name} ${++made}`;
    const newId = () => `${name}.${made}`;
    const texts = Object.fromEntries(
      criteria.map(({ id, maximum, step }) => [id, asTyped(step * luck.between(0, Math.floor(maximum / step)), 2)]),
    );
    page.store.change(performance, (kept) => {
      const before = kept ?? newDraft(newId(), null, (hundredths) => asTyped(hundredths, 2));
      handed.set(performance, note);
      return handedIn(edited(seen(before), { texts, note }, newId), criteria);
    });
    page.flush();
  }

  /** Another device of the judge's was quicker: the judge is shown what stands, and goes on with this one. */
  const seen = (draft: Draft): Draft => {
    const stands = Number(draft.refusal?.with?.stands ?? Number.NaN);
    return Number.isNaN(stands) ? draft : rebased(draft, stands);
  };

  const drafts = () => [...page.store.read().of];

  return {
    judge,
    performances,
    async work(): Promise<void> {
      while (!resting) {
        await wait(luck.between(5, 120));
        disk.catchUp();
        if (luck.oneIn(60)) {
          page.close();
          disk.crash();
          page = open();
          await page.store.ready;
          continue;
        }
        const pending = page.store.pending();
        const performance = luck.pick(performances);
        const waits = pending.some(([of]) => of === performance);
        // Also what was handed in and is not answered yet is revised, now and then.
        if (waits ? luck.oneIn(10) : pending.length < most) mark(performance);
      }
    },
    rest: () => {
      resting = true;
    },
    /** Whether the server has all that was handed in, or has said why not, and nothing is on its way any more. */
    settled: () => net.idle() && drafts().every(([, draft]) => phaseOf(draft) !== "pending"),
    /** What was handed in last on a sheet, by its note; null where the judge was told that it is not received. */
    lastWord: (performance: string) => {
      const draft = page.store.read().of.get(performance);
      return draft && phaseOf(draft) === "refused" ? null : (handed.get(performance) ?? null);
    },
    close: () => page.close(),
  };
}
export type Device = ReturnType<typeof device>;
