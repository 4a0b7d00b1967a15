import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { createAccount } from "~/data/accounts.server";
import { loadContest } from "~/data/contests.server";
import { change, createContest } from "~/data/door.server";
import { issuePairing, redeemPairing, revokeSeat } from "~/data/pairings.server";
import { founder } from "~/data/sessions.server";
import type { Change } from "~/domain/change";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { testDatabase } from "../support/database";

type Answer = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/** A contest on a database of this test's own, and the judges' tablets. Every answer is a response. */
export async function openTablets(record: ContestRecord) {
  await testDatabase();
  const account = given(await createAccount({ username: "an", name: "Nguyễn Văn An", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy bàn");
  given(await createContest(organizer, record));
  const { id: contest } = record.contest;
  const cookies = new Map<string, Promise<string>>();

  const pairSeat = async (seat: string) => {
    const { code } = given(await issuePairing(organizer, contest, seat));
    return `dvk=${(await redeemPairing(code, "máy tính bảng"))?.token}`;
  };
  const ask = async (answer: Answer, seat: string, init: RequestInit, given: Record<string, string>) => {
    const cookie = cookies.get(seat) ?? pairSeat(seat);
    cookies.set(seat, cookie);
    const headers = new Headers(init.headers);
    headers.set("Cookie", await cookie);
    const request = new Request(`http://localhost/judge/${contest}`, { ...init, headers });
    const args = { request, params: { contest, ...given }, context: { nonce: "nonce", address: "127.0.0.1" } };
    const outcome = await Promise.resolve()
      .then(() => answer(args as unknown as LoaderFunctionArgs & ActionFunctionArgs))
      .catch((thrown: unknown) => {
        if (thrown instanceof Response) return thrown;
        throw thrown;
      });
    return outcome instanceof Response ? outcome : Response.json(outcome);
  };
  return {
    post: (answer: Answer, seat: string, body: unknown, params: Record<string, string> = {}) => {
      const headers = { "Content-Type": "application/json" };
      return ask(answer, seat, { method: "POST", headers, body: JSON.stringify(body) }, params);
    },
    get: (answer: Answer, seat: string, params: Record<string, string> = {}) => ask(answer, seat, {}, params),
    /** The organizer, or whoever sits at the desk, does something. */
    desk: async (...changes: Change[]) => {
      for (const one of changes) given(await change(contest, { ...organizer, roles: ["organizer", "chair"] }, one));
    },
    revoke: async (seat: string) => given(await revokeSeat(organizer, contest, seat)),
    now: async () => {
      const loaded = await loadContest(contest);
      if (!loaded) throw new Error("the contest is gone");
      return loaded;
    },
  };
}

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
