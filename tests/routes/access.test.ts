import { describe, expect, test } from "vitest";
import { access, may, type Role, roles } from "~/domain/access";
import { type Door, doors } from "./access-table";
import { call } from "./call";
import { cookies, held, params, seats } from "./cast";

type Answer = Parameters<typeof call>[0];
type Module = { loader?: Answer; action?: Answer };

const found = import.meta.glob<Module>(["../../app/routes/*.{ts,tsx}", "../../app/routes/*/route.{ts,tsx}"]);
const routes = Object.entries(found).map(([path, load]) => ({ file: path.replace("../../app/routes/", ""), load }));

/** `desk.$contest.stage.ts` → `/desk/lai-chau-2018/stage`, and the parameters that it takes. */
function addressOf(file: string, contest: string) {
  const given: Record<string, string> = {};
  const words = file
    .replace(/(\/route)?\.tsx?$/, "")
    .replaceAll("[.]", "\0")
    .replaceAll(/[()]/g, "")
    .split(".");
  const path = words
    .filter((word) => !word.startsWith("_"))
    .map((word) => {
      if (!word.startsWith("$") || word === "$") return word.replaceAll("\0", ".");
      const [name = "", ...ending] = word.slice(1).replace(/_$/, "").split("\0");
      const value = name === "contest" ? contest : params[name];
      if (value === undefined) throw new Error(`${file}: cast.ts knows no value for $${name}`);
      given[name] = value;
      return [value, ...ending].join(".");
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

  if (!open) {
    test("nobody without a session", async () => {
      for (const cookie of [null, "dvk=", `dvk=${"x".repeat(43)}`, "other=1"]) {
        expect(await ask(door, cookie)).toMatch(atTheDoor(door.method));
      }
    });

    test("nobody of another contest, nor anybody of one that does not exist", async () => {
      expect(await ask(door, cookies.get("stranger"))).toBe("404");
      expect(await ask(door, cookies.get("judge"), "another-contest")).toBe("404");
      expect(await ask(door, cookies.get("organizer"), "another-contest")).toBe("404");
    });
  }

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
