import { describe, expect, test } from "vitest";
import { loadContest } from "~/data/contests.server";
import * as list from "~/routes/organize._index";
import * as overview from "~/routes/organize.$contest._index";
import * as facts from "~/routes/organize.$contest.facts";
import * as log from "~/routes/organize.$contest.log";
import * as chain from "~/routes/organize.$contest.log_.chain";
import * as exported from "~/routes/organize.$contest.record[.]json";
import * as imported from "~/routes/organize.import";
import * as fresh from "~/routes/organize.new";
import { contest } from "../support/record";
import { call } from "./call";
import { heard, openOffice } from "./organize-cast";

const wanted = { id: "moi", template: "four-parts", title: "Hội thi xã Sìn Hồ", heading: "government" };

describe("a new contest", () => {
  test("is made from its template, once however often it is sent, and belongs to who made it", async () => {
    const office = await openOffice(contest());
    expect(await office.send(fresh, wanted)).toMatchObject({ status: 302, to: "/organize/moi" });
    expect(await office.send(fresh, wanted)).toMatchObject({ status: 302, to: "/organize/moi" });
    const made = (await loadContest("moi"))?.record;
    expect(made?.parts.map((part) => part.name)).toEqual(["Chào hỏi", "Kiến thức", "Xử lý tình huống", "Tiểu phẩm"]);
    const { rows } = await (await office.look(list)).json();
    expect(rows.map((row: { id: string; phase: string }) => [row.id, row.phase])).toEqual([
      ["moi", "setup"],
      [office.contest, "ready"],
    ]);
  });

  test.each([
    [{ title: "" }, "title"],
    [{ template: "khac" }, "template"],
    [{ startsOn: "hôm nay" }, "startsOn"],
    [{ startsOn: "5/12/2026", endsOn: "4/12/2026" }, "endsOn"],
    [{ organizer: "a".repeat(301) }, "organizer"],
  ])("is refused with %j at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(fresh, { ...wanted, ...wrong });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
    expect(await loadContest("moi")).toBeNull();
  });
});

describe("a record file", () => {
  async function upload(cookie: string, content: string | null) {
    const body = new FormData();
    if (content !== null) body.append("file", new Blob([content], { type: "application/json" }), "ho-so.json");
    const request = new Request("http://localhost/organize/import", {
      method: "POST",
      headers: { Cookie: cookie },
      body,
    });
    return call((args) => imported.action({ ...args, request }), "/");
  }

  test("is what the page of export gives, byte for byte again after it was brought in elsewhere", async () => {
    const here = await openOffice(contest());
    const file = await here.look(exported);
    expect(file.headers.get("Content-Disposition")).toBe(`attachment; filename="${here.contest}.json"`);
    const text = await file.text();
    const there = await openOffice(contest({ contest: { id: "khac" } }));
    const answer = await upload(there.cookie, text);
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, `/organize/${here.contest}`]);
    const again = await call(exported.loader, "/", { cookie: there.cookie, params: { contest: here.contest } });
    expect(await again.text()).toBe(text);
    expect(await (await upload(there.cookie, text)).json()).toMatchObject({ refusal: { refused: "exists" } });
  });

  test.each([
    ["no JSON", "{oops", { wrong: "notJson" }],
    ["no file", null, { wrong: "notJson" }],
    ["something else", '{"a":1}', { problems: expect.arrayContaining([expect.objectContaining({ reason: "shape" })]) }],
  ])("with %s is refused, and says so", async (_, content, says) => {
    const office = await openOffice(contest());
    const answer = await upload(office.cookie, content);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject(says);
  });

  test("that does not hold together says where", async () => {
    const office = await openOffice(contest());
    const broken = contest({ contest: { id: "hong" } });
    const [first, ...rest] = broken.parts;
    const text = JSON.stringify({ ...broken, parts: [{ ...first, round: "khong-co" }, ...rest] });
    const { problems } = await (await upload(office.cookie, text)).json();
    expect(problems).toContainEqual(expect.objectContaining({ path: "parts.0.round", reason: "unknown" }));
    expect(await loadContest("hong")).toBeNull();
  });
});

describe("the overview", () => {
  test("lists what is missing before the day", async () => {
    const office = await openOffice(contest({ teams: 1, rules: { quorum: 6 } }));
    const page = await (await office.look(overview)).json();
    const open = page.needs.filter((one: { met: boolean }) => !one.met);
    expect(open.map((one: { need: string; must: boolean }) => [one.need, one.must])).toEqual([
      ["approved", false],
      ["teams", true],
      ["contestants", false],
      ["judges", true],
      ["panels", true],
      ["secretary", false],
      ["order", false],
    ]);
    expect(page.unpaired.length).toBe(5);
  });
});

describe("the log", () => {
  test("tells who did what, in words, and that its chain holds", async () => {
    const office = await openOffice(contest());
    await office.send(facts, { title: "Hội thi mới", heading: "party", place: "Lai Châu", organizer: "Ban Dân vận" });
    const page = await (await office.look(log)).json();
    const [entry] = page.entries;
    expect(entry).toMatchObject({ who: "Nguyễn Thị Hoa", said: "Sửa thông tin hội thi", device: "máy bàn" });
    expect(entry.rows[0]).toMatchObject({ rows: "Hội thi", kind: "changed" });
    expect(entry.rows[0].fields).toContainEqual({
      field: "tên, chức vụ",
      before: "Hội thi Dân vận khéo",
      after: "Hội thi mới",
    });
    expect(await (await office.look(chain)).json()).toMatchObject({ intact: true });
    expect((await heard(await office.look(log, {}, "?page=x"))).status).toBe(200);
  });
});
