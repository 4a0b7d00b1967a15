import { setTimeout as wait } from "node:timers/promises";
import type { Chance } from "./chance";
import type { Ledger, Letter } from "./ledger";

export type Answered = { status: number; body: unknown } | null;
export type Carry = (to: string, body: object, letter: Letter) => Promise<Answered>;

/** Milliseconds after which a device gives up, as a tablet does in the end; a killed server is noticed at once. */
const patience = 15_000;

/**
 * Real HTTP from a device to the server, over a bad Wi-Fi: answers that nobody hears, requests that are let go of half
 * way, that arrive twice, and that arrive once more seconds later, when something newer has long been received.
 */
export function network(url: string, token: string, ledger: Ledger, luck: Chance) {
  let underWay = 0;

  async function ask(to: string, body: object, letter: Letter, most = patience): Promise<Answered> {
    ledger.sent(letter);
    underWay += 1;
    try {
      const answer = await fetch(url + to, {
        method: "POST",
        headers: { "Content-Type": "application/json", Cookie: `dvk=${token}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(most),
      });
      // Throws where the server dies in the middle of its answer: it has said nothing then.
      const text = await answer.text();
      const read = text.startsWith("{") ? JSON.parse(text) : null;
      ledger.answered(letter, answer.status, read);
      return { status: answer.status, body: read };
    } catch {
      return null;
    } finally {
      underWay -= 1;
    }
  }
  async function late(...given: Parameters<typeof ask>) {
    underWay += 1;
    await wait(luck.between(200, 4000));
    await ask(...given);
    underWay -= 1;
  }

  const carry: Carry = async (to, body, letter) => {
    if (luck.oneIn(12)) void late(to, body, letter);
    if (luck.oneIn(12)) return ask(to, body, letter, luck.between(1, 30)).then(() => null);
    if (luck.oneIn(12)) return ask(to, body, letter).then(() => null);
    if (luck.oneIn(12)) return (await Promise.all([ask(to, body, letter), ask(to, body, letter)]))[0];
    return ask(to, body, letter);
  };
  return { carry, idle: () => underWay === 0 };
}
