import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { auditOf } from "~/data/audit.server";
import { loadProvince } from "~/data/sample.server";
import { undoEntry } from "~/data/undo.server";
import { readList } from "~/documents/reading/list.server";
import type { ListKind } from "~/domain/lists/outcome";
import { isRefusal } from "~/domain/refusal";
import * as page from "~/routes/organize.$contest.lists";
import * as file from "~/routes/organize.$contest.lists_.$list[.]xlsx";
import * as reading from "~/routes/organize.$contest.lists_.reading";
import * as blank from "~/routes/organize.$contest.lists_.templates.$kind[.]xlsx";
import * as named from "~/routes/organize.$contest.lists_.units";
import { type Draft, draftsOf } from "~/text/lists/draft";
import { actor, newContest } from "../support/acting";
import { contest } from "../support/record";
import { richRecord } from "../support/rich-record";
import { call } from "./call";
import { heard, openOffice } from "./organize-cast";

type Office = Awaited<ReturnType<typeof openOffice>>;
type Sent = { kind: ListKind; rows: Draft[]; only?: string | null; newTeams?: boolean; seen?: number };

/** Sends a list as the page does. */
async function bring(office: Office, { only = null, newTeams = false, ...list }: Sent) {
  const body = JSON.stringify({ seen: (await office.now()).revision, only, newTeams, ...list });
  const headers = { Cookie: office.cookie, "Content-Type": "application/json" };
  const request = new Request("http://localhost/organize", { method: "POST", headers, body });
  return heard(await call((args) => page.action({ ...args, request }), "/", { params: { contest: office.contest } }));
}
const rows = (...cells: Draft["cells"][]): Draft[] => cells.map((one, at) => ({ line: at + 2, cells: one }));

async function upload(office: Office, bytes: Uint8Array<ArrayBuffer>, type = "application/octet-stream") {
  const headers = { Cookie: office.cookie, "Content-Type": type };
  const request = new Request("http://localhost/organize", { method: "POST", headers, body: bytes });
  return call((args) => reading.action({ ...args, request }), "/", { params: { contest: office.contest } });
}
const download = async (office: Office, list: string) => {
  const response = await call(file.loader, "/", { cookie: office.cookie, params: { contest: office.contest, list } });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe("a list of teams", () => {
  test("brings in the units that its lines mean, with all above them, and leaves open what is not clear", async () => {
    const office = await openOffice(newContest({ startsOn: "2026-08-05" }));
    await loadProvince(actor());
    const names = ["Xã Mường Tè", "Huyện Mường Tè", "Mường Tè", "UBND xã Bum Tở", "Sở Y tế"];
    const ask = (body: object) => {
      const headers = { Cookie: office.cookie, "Content-Type": "application/json" };
      const request = new Request("http://localhost/organize", { method: "POST", headers, body: JSON.stringify(body) });
      return call((args) => named.action({ ...args, request }), "/", { params: { contest: office.contest } });
    };
    const { found } = await (await ask({ names })).json();
    expect(found.map(({ is }: { is: string }) => is)).toEqual(["one", "other-time", "many", "one", "none"]);
    expect((await ask({ names: "tất cả" })).status).toBe(422);

    const list = rows(...names.map((unitName, at) => ({ name: `Đội ${at + 1}`, unitName })));
    expect((await bring(office, { kind: "teams", rows: list })).status).toBe(200);
    const { record } = await office.now();
    expect(record.teams.map(({ unit }) => unit)).toEqual([found[0].id, null, null, found[3].id, null]);
    expect(record.units.map(({ id }) => id)).toEqual([found[0].id, "lc", found[3].id]);
    expect(record.teams[3]?.unitName).toBe("UBND xã Bum Tở");
  });
});

describe("a list that is taken in", () => {
  test("is one change, and one step back", async () => {
    const office = await openOffice(contest());
    const before = await office.now();
    const list = rows(
      { number: "7", name: "Huyện Than Uyên", unitName: "UBND huyện Than Uyên", bloc: "Cụm 1" },
      { name: "Huyện Tân Uyên", bloc: "Cụm 1" },
      { name: before.record.teams[0]?.name, unitName: "Đơn vị mới" },
    );
    expect((await bring(office, { kind: "teams", rows: list })).status).toBe(200);
    const { record, revision } = await office.now();
    expect(revision).toBe(before.revision + 1);
    expect(record.teams.slice(-2)).toMatchObject([
      { number: 7, name: "Huyện Than Uyên", bloc: record.blocs.at(-1)?.id },
      { number: null, name: "Huyện Tân Uyên" },
    ]);
    expect(record.blocs.at(-1)).toMatchObject({ name: "Cụm 1", kind: "cluster" });
    expect(record.teams[0]?.unitName).toBe("Đơn vị mới");
    const fresh = new Set(record.teams.slice(-2).map((team) => team.id));
    expect(record.performances.filter((one) => fresh.has(one.team)).length).toBe(2 * record.parts.length);
    expect((await auditOf(office.contest, 1)).entries[0]).toMatchObject({ name: "teams.imported" });

    const undone = await undoEntry(office.contest, office.organizer, revision);
    expect(isRefusal(undone)).toBe(false);
    expect((await office.now()).record).toEqual(before.record);
  });

  test("changes nothing when it comes again", async () => {
    const office = await openOffice(contest());
    const team = (await office.now()).record.teams[0]?.name;
    const list = { kind: "people" as const, rows: rows({ team, fullName: "Giàng A Páo", birthYear: "1985" }) };
    await bring(office, list);
    const { revision } = await office.now();
    expect((await bring(office, list)).status).toBe(200);
    expect((await office.now()).revision).toBe(revision);
  });

  test("is refused whole where one row is", async () => {
    const office = await openOffice(contest());
    const before = (await office.now()).revision;
    const team = (await office.now()).record.teams[0]?.name;
    const list = rows({ team, fullName: "Giàng A Páo" }, { team: "Không có", fullName: "Lò Thị Mai" });
    expect(await bring(office, { kind: "people", rows: list })).toMatchObject({ status: 422, refusal: "list-refused" });
    expect((await office.now()).revision).toBe(before);
    expect((await bring(office, { kind: "people", rows: list, newTeams: true })).status).toBe(200);
    expect((await office.now()).record.teams.at(-1)).toMatchObject({ name: "Không có" });
  });

  test("is stale when somebody changed the same since", async () => {
    const office = await openOffice(contest());
    const { record, revision } = await office.now();
    const name = record.teams[0]?.name;
    await bring(office, { kind: "teams", rows: rows({ name, unitName: "Một" }) });
    const late = await bring(office, { kind: "teams", rows: rows({ name, unitName: "Hai" }), seen: revision });
    expect(late).toMatchObject({ status: 409, refusal: "stale" });
  });

  test("seats new judges on every panel, and finds a unit by its one name", async () => {
    const office = await openOffice(richRecord("lai-chau-2018"));
    const list = rows({ fullName: "Lê Văn Bình", role: "Giám khảo" }, { fullName: "Vàng A Thu", role: "Thư ký" });
    expect((await bring(office, { kind: "judges", rows: list })).status).toBe(200);
    const { record } = await office.now();
    const judge = record.judges.find((one) => one.fullName === "Lê Văn Bình");
    expect(
      record.parts.filter((part) => part.marking.by === "panel").every((part) => part.panel.includes(judge?.id ?? "")),
    ).toBe(true);
    expect(record.officers.at(-1)).toMatchObject({ fullName: "Vàng A Thu", role: "secretary" });
  });

  test("must be a list: anything else is refused cheaply", async () => {
    const office = await openOffice(contest());
    for (const list of [[], [{ line: 1, cells: { nothing: "x" } }], [{ line: 1, cells: { name: "x".repeat(2000) } }]]) {
      expect((await bring(office, { kind: "teams", rows: list as Draft[] })).status).toBe(422);
    }
  });
});

describe("the reading of a file", () => {
  test("answers line by line, and the last line tells", async () => {
    const office = await openOffice(contest());
    const text = `Họ và tên\n${Array.from({ length: 1200 }, (_, at) => `Người ${at}`).join("\n")}`;
    const said = (await (await upload(office, new TextEncoder().encode(text))).text()).trim().split("\n");
    expect(said.slice(0, -1)).toEqual(['{"read":500}', '{"read":1000}']);
    expect(JSON.parse(said.at(-1) ?? "").sheets[0].lines.length).toBe(1201);
  });

  test("takes no form of another site, and no more than five megabytes", async () => {
    const office = await openOffice(contest());
    expect((await upload(office, new Uint8Array(10), "text/plain")).status).toBe(415);
    expect((await upload(office, new Uint8Array(5_000_001))).status).toBe(413);
  });
});

describe("lists that leave", () => {
  test.each<[ListKind]>([["teams"], ["people"], ["judges"]])("%s come back as they left", async (kind) => {
    const rich = richRecord("lai-chau-2018");
    // A team that names a unit and has none would gain it.
    const teams = rich.teams.map((team) => (team.unit === null ? { ...team, unitName: "" } : team));
    const office = await openOffice({ ...rich, teams });
    const { record, revision } = await office.now();
    const { response, bytes } = await download(office, kind);
    expect(response.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[a-z0-9-]+\.xlsx"$/);
    const end = await readList(bytes, () => {});
    if (!("sheets" in end) || !end.sheets[0]) throw new Error(JSON.stringify(end));
    const { drafts } = draftsOf(end.sheets[0], { kind, only: false, teams: record.teams });
    expect(drafts.length).toBeGreaterThan(0);
    expect((await bring(office, { kind, rows: drafts })).status).toBe(200);
    expect((await office.now()).revision).toBe(revision);
  });

  test.each([["order"], ["results"], ["units"], ["below"], ["log"]])("%s is a workbook with rows", async (list) => {
    const office = await openOffice(richRecord("lai-chau-2018"));
    const { sheets } = await readXlsx((await download(office, list)).bytes);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets[0]?.rows.length).toBeGreaterThan(list === "below" ? 0 : 1);
  });

  test("nobody's name becomes a formula", async () => {
    const office = await openOffice(contest());
    const name = '=HYPERLINK("http://x")';
    await bring(office, { kind: "teams", rows: rows({ name }) });
    const { sheets } = await readXlsx((await download(office, "teams")).bytes, { readStyles: false });
    expect(sheets[0]?.rows.at(-1)).toContain(name);
  });

  test.each<[ListKind]>([["teams"], ["people"], ["judges"]])(
    "a blank for %s is known by its heading, its example is no row",
    async (kind) => {
      const office = await openOffice(contest());
      const { record } = await office.now();
      const response = await call(blank.loader, "/", {
        cookie: office.cookie,
        params: { contest: office.contest, kind },
      });
      const end = await readList(Buffer.from(await response.arrayBuffer()), () => {});
      if (!("sheets" in end) || !end.sheets[0]) throw new Error(JSON.stringify(end));
      const { heading, drafts, left } = draftsOf(end.sheets[0], { kind, only: false, teams: record.teams });
      expect(heading?.columns.every((column) => column !== null)).toBe(true);
      expect([drafts.length, left.length]).toEqual([0, 1]);
    },
  );

  test("there is no other list", async () => {
    const office = await openOffice(contest());
    expect((await download(office, "ballots")).response.status).toBe(404);
  });
});
