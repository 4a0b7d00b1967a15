import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { createAccount } from "~/data/accounts.server";
import { loadContest } from "~/data/contests.server";
import { createContest } from "~/data/door.server";
import { founder, startSession } from "~/data/sessions.server";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { testDatabase } from "../support/database";
import { call } from "./call";

type Answer = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;
export type Page = { loader?: Answer; action?: Answer };
type Fields = { [field: string]: string | number | readonly string[] };
export type Heard = {
  status: number;
  refusal: Refusal["refused"] | null;
  /** what is said, by field; under the empty name, over the form */
  errors: { [field: string]: string[] };
  to: string | null;
};

/** A contest on a database of this test's own, and the organizer who made it. */
export async function openOffice(record: ContestRecord) {
  await testDatabase();
  const account = given(await createAccount({ username: "hoa", name: "Nguyễn Thị Hoa", password: "một câu đủ dài" }));
  const organizer = founder(account, "máy bàn");
  given(await createContest(organizer, record));
  const cookie = `dvk=${await startSession(account, "máy bàn")}`;
  const contest = record.contest.id;
  const now = async () => {
    const loaded = await loadContest(contest);
    if (!loaded) throw new Error("the contest is gone");
    return loaded;
  };
  const params = (more: Record<string, string>) => ({ contest, ...more });

  /** Sends a form; without `seen`, at the revision that stands. */
  const send = async (page: Page, form: Fields, more: Record<string, string> = {}, method = "POST") => {
    if (!page.action) throw new Error("the page has no action");
    const seen = String((await now()).revision);
    const body = formOf({ seen, ...form });
    const headers = { Cookie: cookie };
    const request = new Request("http://localhost/organize", { method, headers, body });
    const { action } = page;
    const response = await call((args) => action({ ...args, request }), "/", { params: params(more) });
    return heard(response);
  };
  const remove = (page: Page, more: Record<string, string>, form: Fields = {}) => send(page, form, more, "DELETE");
  const look = async (page: Page, more: Record<string, string> = {}, search = "") => {
    if (!page.loader) throw new Error("the page has no loader");
    return call(page.loader, `/organize${search}`, { cookie, params: params(more) });
  };
  return { contest, organizer, cookie, now, send, remove, look };
}

/** A form as a browser sends it: a list as fields of the same name. */
function formOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === "object" ? value.map((one) => [name, one]) : [[name, String(value)]],
    ),
  );
}

export async function heard(response: Response): Promise<Heard> {
  const body = await response.json().catch(() => null);
  return {
    status: response.status,
    refusal: body?.refusal?.refused ?? null,
    errors: body?.form?.error ?? {},
    to: body?.to ?? response.headers.get("Location"),
  };
}

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
