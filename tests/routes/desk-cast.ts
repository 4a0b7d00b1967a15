import type { ActionFunctionArgs } from "@remix-run/node";
import { createAccount } from "~/data/accounts.server";
import { loadContest } from "~/data/contests.server";
import { createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { founder, startSession } from "~/data/sessions.server";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { testDatabase } from "../support/database";
import { call } from "./call";

const found = import.meta.glob<{ action: (args: ActionFunctionArgs) => unknown }>("../../app/routes/desk.*.ts");

export type Person = "organizer" | "chair" | "judge" | "secretary" | "timekeeper" | "mc";
type Fields = Record<string, string>;
type Answer = { status: number; refusal: Refusal["refused"] | null; at: string[]; says: string };

/** The resource of a path below the desk: `performance/skit.sin-ho/clock` is served by a file of that shape. */
function resource(path: string) {
  const [noun = "", id, deed] = path.split("/");
  const ending = [id && `$${noun}`, deed]
    .filter(Boolean)
    .map((word) => `.${word}`)
    .join("");
  const load = [noun, `${noun}_`]
    .map((first) => found[`../../app/routes/desk.$contest.${first}${ending}.ts`])
    .find(Boolean);
  if (!load) throw new Error(`no route answers ${path}`);
  return { load, params: id === undefined ? {} : { [noun]: id } };
}

/**
 * A contest on a database of this test's own, and its people at the desk. `post` and `undo` (DELETE) answer the status, the
 * refusal with the fields that it is said at, and the first sentence.
 */
export async function openDesk(record: ContestRecord) {
  await testDatabase();
  const account = given(await createAccount({ username: "an", name: "Nguyễn Văn An", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy bàn");
  given(await createContest(organizer, record));
  const { id: contest } = record.contest;

  const cookieOf = async (person: Person) => {
    if (person === "organizer") return `dvk=${await startSession(account, "máy bàn")}`;
    const { code } = given(await issuePairing(organizer, contest, seatOf(record, person)));
    return `dvk=${(await redeemPairing(code, "máy tính bảng"))?.token}`;
  };
  const cookies = new Map<Person, string>();
  const cookieFor = async (person: Person) => {
    const cookie = cookies.get(person) ?? (await cookieOf(person));
    cookies.set(person, cookie);
    return cookie;
  };
  const ask = async (person: Person, method: string, path: string, form: Fields): Promise<Answer> => {
    const cookie = await cookieFor(person);
    const { load, params } = resource(path);
    const { action } = await load();
    const given = { method, cookie, form, params: { ...params, contest } };
    const response = await call(action, `/desk/${contest}/${path}`, given);
    const body = await response.json().catch(() => null);
    const error: { [field: string]: string[] } = body?.form?.error ?? {};
    const says = Object.values(error)[0]?.[0] ?? "";
    return { status: response.status, refusal: body?.refusal?.refused ?? null, at: Object.keys(error), says };
  };
  return {
    post: (person: Person, path: string, form: Fields = {}) => ask(person, "POST", path, form),
    undo: (person: Person, path: string, form: Fields = {}) => ask(person, "DELETE", path, form),
    ask,
    cookieFor,
    now: async () => {
      const loaded = await loadContest(contest);
      if (!loaded) throw new Error("the contest is gone");
      return loaded;
    },
  };
}

/** The contest with a secretary, a timekeeper and an MC. */
export function withOfficers(record: ContestRecord): ContestRecord {
  const person = { title: "", workplace: "", sample: false };
  return {
    ...record,
    officers: [
      { ...person, id: "thu-ky", fullName: "Toán Lò Xó", role: "secretary" },
      { ...person, id: "bam-gio", fullName: "Lò Văn Phanh", role: "timekeeper" },
      { ...person, id: "dan-chuong-trinh", fullName: "Tẩn Thị Quế", role: "mc" },
    ],
  };
}

function seatOf(record: ContestRecord, person: Exclude<Person, "organizer">): string {
  if (person === "chair" || person === "judge") {
    return record.judges.find((judge) => judge.chair === (person === "chair"))?.id ?? "";
  }
  return record.officers.find((officer) => officer.role === person)?.id ?? "";
}

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
