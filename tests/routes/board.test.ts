import { describe, expect, test } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { change, createContest } from "~/data/door.server";
import { founder } from "~/data/sessions.server";
import type { Board } from "~/domain/board";
import { confirm } from "~/domain/changes/confirmation";
import { penalise } from "~/domain/changes/penalties";
import { publishPerformance } from "~/domain/changes/publication";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import { loader as page } from "~/routes/board.$contest._index";
import { loader as json } from "~/routes/board.$contest[.]json";
import { testDatabase } from "../support/database";
import { contest, decide, instant, mark, publish, publishAll, withPerformance } from "../support/record";
import { call } from "./call";

const id = "lai-chau-2018";
const params = { contest: id };
const teams = ["lai-chau", "sin-ho", "than-uyen"];
const published = "greeting.lai-chau";
const kept = "greeting.sin-ho";

/** Lai Châu's marks are published; Sìn Hồ's, on stage, are in but not. */
function evening(marks: number[] = [17.25, 18.75, 16.5, 19.25, 15.75]): ContestRecord {
  const opened = { at: instant(0), by: "Toán Lò Xó", reason: "" };
  const first = mark(contest({ teams, contest: { id, onStage: kept } }), published, [18, 18, 18, 18, 18]);
  const second = mark(withPerformance(first, kept, { opened }), kept, marks);
  return publishAll(second, [published]);
}

async function open(record: ContestRecord) {
  await testDatabase();
  const account = await createAccount({ username: "an", name: "Nguyễn Văn An", password: "một câu đủ dài" });
  if (isRefusal(account)) throw new Error(account.refused);
  const organizer = founder(account, "máy");
  const made = await createContest(organizer, record);
  if (isRefusal(made)) throw new Error(made.refused);
  return organizer;
}

const askJson = (headers: Record<string, string> = {}) => {
  const request = new Request(`http://localhost/board/${id}.json`, { headers });
  return json({ request, params, context: { nonce: "", address: "" } });
};
const bodyOf = async () => (await call(page, `/board/${id}`, { params })).json();

describe("what the page is given", () => {
  test("is the board and nothing else of the record", async () => {
    await open(evening());
    const body = await bodyOf();
    expect(Object.keys(body).sort()).toEqual(["phone", "title", "whole"]);
    expect(body.whole).toEqual(await (await askJson()).json());
    const text = JSON.stringify(body);
    for (const secret of ["judge", "tablet-", "receipt", "marks", "Toán Lò Xó", "criteria"]) {
      expect(text).not.toContain(secret);
    }
    const shown = (body.whole.board as Board).rounds[0]?.rows.map(({ cells }) => cells[0]?.mark);
    expect(shown).toEqual(["18.00", null, null]);
  });

  test("does not tell what is unpublished: other marks behind the curtain, the same bytes", async () => {
    await open(evening());
    const before = await (await askJson()).json();
    await open(evening([1, 2, 3, 4, 5]));
    const { revision, ...after } = await (await askJson()).json();
    expect(JSON.stringify({ revision: before.revision, ...after })).toBe(JSON.stringify(before));
  });

  test("says after a freeze that something waits, and who changed last", async () => {
    const frozen = publish(evening(), { kind: "freeze", round: "final" });
    await open(publishAll(frozen, [kept]));
    const { board } = (await bodyOf()).whole;
    expect(board.rounds[0].pending).toBe(true);
    expect(board.rounds[0].rows.find((row: { id: string }) => row.id === "sin-ho").cells[0]).toMatchObject({
      mark: null,
      state: "pending",
    });
    expect(board.rounds[0].changed).toEqual(["lai-chau"]);
  });

  test("lists who withdrew without a rank", async () => {
    await open(decide(evening(), { kind: "standing", team: "than-uyen", round: null, standing: "withdrawn" }));
    const { board } = (await bodyOf()).whole;
    expect(board.rounds[0].rows.at(-1)).toMatchObject({ id: "than-uyen", rank: null, standing: "withdrawn" });
  });
});

describe("the board as JSON", () => {
  test("may be read from any site, and is kept for moments only", async () => {
    await open(evening());
    const { status, headers } = await askJson();
    expect(status).toBe(200);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe("If-None-Match");
    expect(headers.get("content-type")).toContain("application/json");
    expect(headers.get("cache-control")).toBe("public, max-age=2");
  });

  test("is not sent again to who has it", async () => {
    await open(evening());
    const tag = (await askJson()).headers.get("etag") ?? "";
    for (const held of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) {
      const again = await askJson({ "If-None-Match": held });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    }
    expect((await askJson({ "If-None-Match": '"other"' })).status).toBe(200);
  });

  test("has a revision that counts what the public sees, and not what it does not", async () => {
    const organizer = await open(evening());
    const revision = async () => (await (await askJson()).json()).revision as number;
    const first = await revision();
    const penalty = { id: "p1", round: "final", team: "sin-ho", performance: kept, points: 50, reason: "Quá giờ" };
    await change(id, organizer, penalise({ ...penalty, appliesTo: "part" }));
    await change(id, organizer, confirm("c1", kept, "Theo biên bản"));
    expect(await revision()).toBe(first);
    await change(id, organizer, publishPerformance(kept));
    expect(await revision()).toBe(first + 1);
  });
});

test("a contest that there is not has no board", async () => {
  await testDatabase();
  const given = { params: { contest: "nowhere" } };
  expect((await call(page, "/board/nowhere", given)).status).toBe(404);
  const { status, headers } = await call(json, "/board/nowhere.json", given);
  // Any site's page may read that too.
  expect([status, headers.get("access-control-allow-origin")]).toEqual([404, "*"]);
});
