import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Account, createAccount } from "~/data/accounts.server";
import { closeDatabase, openDatabase } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { founder, startSession } from "~/data/sessions.server";
import { access, may, type Role, roles } from "~/domain/access";
import { isRefusal } from "~/domain/refusal";
import { richRecord } from "../support/rich-record";
import { type Door, doors } from "./access-table";
import { call } from "./call";

type Answer = Parameters<typeof call>[0];
type Module = { loader?: Answer; action?: Answer };

const found = import.meta.glob<Module>(["../../app/routes/*.{ts,tsx}", "../../app/routes/*/route.{ts,tsx}"]);
const routes = Object.entries(found).map(([path, load]) => ({ file: path.replace("../../app/routes/", ""), load }));

/** Real ids of the contest that all are called in. A route with a parameter of another name needs it here. */
const params: Record<string, string> = {
  contest: "lai-chau-2018",
  performance: "skit.sin-ho",
  round: "final",
  part: "skit",
  team: "sin-ho",
  judge: "ha",
  seat: "ha",
  call: "call-1",
};

/** Who holds which seat of the record, by the roles that it gives. */
const seats: { [R in Role]?: string } = { chair: "thang", judge: "ha", secretary: "thu-ky", timekeeper: "bam-gio" };
const held: { [R in Role]: readonly Role[] } = {
  organizer: ["organizer"],
  chair: ["judge", "chair"],
  judge: ["judge"],
  secretary: ["secretary"],
  timekeeper: ["timekeeper"],
  public: ["public"],
};

/** The cookie of each role in the contest, and of an organizer of another one. */
const cookies = new Map<Role | "stranger", string>();
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dan-van-kheo-access-"));
  await openDatabase(folder);
  const [an, la] = [await account("an"), await account("la")];
  const contest = params.contest ?? "";
  const made = await createContest(founder(an, "máy"), richRecord(contest));
  if (isRefusal(made)) throw new Error(made.refused);
  cookies.set("organizer", await signIn(an));
  cookies.set("stranger", await signIn(la));
  for (const [role, seat] of Object.entries(seats)) cookies.set(role as Role, await pair(an, contest, seat));
});

afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

async function account(username: string): Promise<Account> {
  const made = await createAccount({ username, name: username, password: "một câu đủ dài" });
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
}

const signIn = async (who: Account) => `dvk=${await startSession(who, "máy")}`;

async function pair(by: Account, contest: string, seat: string): Promise<string> {
  const issued = await issuePairing(founder(by, "máy"), contest, seat);
  const paired = isRefusal(issued) ? null : await redeemPairing(issued.code, "máy tính bảng");
  if (!paired) throw new Error(`${seat} could not be paired`);
  return `dvk=${paired.token}`;
}

/** `desk.$contest.stage.ts` → `/desk/lai-chau-2018/stage`, and the parameters that it takes. */
function addressOf(file: string, contest: string) {
  const given: Record<string, string> = {};
  const words = file
    .replace(/(\/route)?\.tsx?$/, "")
    .replaceAll("[.]", "\0")
    .split(".");
  const path = words
    .filter((word) => !word.startsWith("_"))
    .map((word) => {
      if (!word.startsWith("$") || word === "$") return word.replaceAll("\0", ".");
      const name = word.slice(1);
      const value = name === "contest" ? contest : params[name];
      if (value === undefined) throw new Error(`${file}: access.test.ts knows no value for $${name}`);
      given[name] = value;
      return value;
    });
  return { path: `/${path.join("/")}`, params: given };
}

type Guarded = { file: string; method: string; door: Door; answer: () => Promise<Answer> };

function part(file: string, load: () => Promise<Module>, which: "loader" | "action", methods: string[]): Guarded[] {
  const door = doors[file]?.[which];
  if (door === undefined) return [];
  const answer = async () => {
    const given = (await load())[which];
    if (!given) throw new Error(`${file} has no ${which}`);
    return given;
  };
  return methods.map((method) => ({ file, method, door, answer }));
}

const guarded = routes.flatMap(({ file, load }) => [
  ...part(file, load, "loader", ["GET"]),
  ...part(file, load, "action", ["POST", "DELETE"]),
]);
const inContest = guarded.flatMap((one) =>
  one.door in access ? [{ ...one, door: one.door as keyof typeof access }] : [],
);
const forAccounts = guarded.filter(({ door }) => door === "account");

/** Asks as the holder of a cookie; says the status, and for a redirection where to. */
async function ask(
  { file, method, answer }: Guarded,
  cookie: string | null | undefined,
  contest = params.contest ?? "",
) {
  const { path, params: given } = addressOf(file, contest);
  const response = await call(await answer(), path, { method, cookie, params: given });
  const location = response.headers.get("Location")?.split("?")[0];
  return location === undefined ? `${response.status}` : `${response.status} ${location}`;
}

const atTheDoor = (method: string) => (method === "GET" ? /^302 \/(sign-in|pair)$/ : /^401$/);

test("every route with a loader or an action is in the table of doors, and nothing else is", async () => {
  const real: Record<string, string[]> = {};
  for (const { file, load } of routes) {
    const module = await load();
    const parts = (["action", "loader"] as const).filter((which) => module[which] !== undefined);
    if (parts.length > 0) real[file] = parts;
  }
  expect(Object.fromEntries(Object.entries(doors).map(([file, parts]) => [file, Object.keys(parts).sort()]))).toEqual(
    real,
  );
});

describe.each(inContest)("$file $method asks for $door", (door) => {
  const open = may(["public"], door.door);
  const refused = roles.filter((role) => role !== "public" && !may(held[role], door.door));
  const admitted = roles.filter((role) => role !== "public" && may(held[role], door.door));

  test.runIf(!open)("nobody without a session", async () => {
    for (const cookie of [null, "dvk=", `dvk=${"x".repeat(43)}`, "other=1"]) {
      expect(await ask(door, cookie)).toMatch(atTheDoor(door.method));
    }
  });

  test.runIf(!open)("nobody of another contest, nor anybody of one that does not exist", async () => {
    expect(await ask(door, cookies.get("stranger"))).toBe("404");
    expect(await ask(door, cookies.get("judge"), "another-contest")).toBe("404");
    expect(await ask(door, cookies.get("organizer"), "another-contest")).toBe("404");
  });

  test.each(refused)("not the %s", async (role) => {
    expect(await ask(door, cookies.get(role))).toBe("403");
  });

  test.each(admitted)("but the %s", async (role) => {
    expect(await ask(door, cookies.get(role))).not.toMatch(/^(302 \/(sign-in|pair)|401|403|5\d\d)$/);
  });
});

describe.each(forAccounts)("$file $method asks for an account", (door) => {
  test("nobody without a session", async () => {
    for (const cookie of [null, `dvk=${"x".repeat(43)}`])
      expect(await ask(door, cookie)).toMatch(atTheDoor(door.method));
  });

  test.each(Object.keys(seats) as Role[])("not the %s of a contest", async (role) => {
    expect(await ask(door, cookies.get(role))).toBe("403");
  });

  test("but any organizer", async () => {
    expect(await ask(door, cookies.get("stranger"))).not.toMatch(/^(302 \/(sign-in|pair)|401|403|5\d\d)$/);
  });
});
