import { describe, expect, test } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { loadContest } from "~/data/contests.server";
import { change, createContest } from "~/data/door.server";
import { keepPhoto, readPhoto } from "~/data/photos.server";
import { founder } from "~/data/sessions.server";
import { editContest } from "~/domain/changes/contest";
import { editContestant } from "~/domain/changes/teams";
import type { ContestRecord } from "~/domain/record";
import { isRefusal } from "~/domain/refusal";
import * as stage from "~/routes/organize.$contest.below";
import * as sendings from "~/routes/organize.$contest.below_.sendings";
import * as from from "~/routes/organize.$contest.below_.sendings_.$below";
import * as results from "~/routes/organize.$contest.results";
import * as approvals from "~/routes/organize.$contest.results_.approvals";
import * as approval from "~/routes/organize.$contest.results_.approvals_.$approval";
import * as decisions from "~/routes/organize.$contest.results_.decisions";
import * as teamPage from "~/routes/organize.$contest.teams_.$team";
import * as origin from "~/routes/organize.$contest.teams_.$team_.origin";
import * as fresh from "~/routes/organize.new";
import { confirm, contest, mark, publish } from "../support/record";
import { openOffice } from "./organize-cast";

const province = contest({ teams: 1, contest: { id: "tinh" } });

/** A district's contest of three teams; the second and third are equal. */
function district(plan: { id?: string; parent?: string | null; published?: boolean } = {}): ContestRecord {
  const { id = "sin-ho", parent = "tinh", published = true } = plan;
  const given = { id, parent, title: "Hội thi huyện Sìn Hồ", place: "Nhà văn hóa" };
  const start = contest({ teams: ["a", "b", "c"], judges: 1, parts: ["skit"], contest: given });
  const people = start.teams.map(({ id: team }) => ({
    ...{
      id: `${team}.1`,
      team,
      fullName: `Người đội ${team}`,
      gender: null,
      birthYear: 1980,
      ethnicity: "",
      title: "",
    },
    ...{ workplace: "", role: "official" as const, photo: null, origin: null, sample: false },
  }));
  const marks = { a: 91.25, b: 80.5, c: 80.5 };
  const whole = Object.entries(marks).reduce<ContestRecord>(
    (sofar, [team, points]) => confirm(mark(sofar, `skit.${team}`, [points]), `skit.${team}`),
    { ...start, contestants: people },
  );
  return published ? publish(whole, { kind: "round", round: "final" }) : whole;
}

/** The province's office, and a contest below that is somebody else's. */
async function open(...below: ContestRecord[]) {
  const office = await openOffice(province);
  const other = await createAccount({ username: "la", name: "Lò Văn La", password: "một câu đủ dài" });
  if (isRefusal(other)) throw new Error(other.refused);
  for (const record of below) {
    const made = await createContest(founder(other, "máy"), record);
    if (isRefusal(made)) throw new Error(made.refused);
  }
  return { ...office, other };
}

const usual = { best: 1, of: "round", bestOfRest: 0, onTie: "decide" };
const row = (at: number, id: string, more: Record<string, string> = {}) => ({
  [`teams[${at}].id`]: id,
  [`teams[${at}].take`]: "on",
  [`teams[${at}].name`]: `Đội ${id}`,
  ...Object.fromEntries(Object.entries(more).map(([field, value]) => [`teams[${at}].${field}`, value])),
});
const copies = (record: ContestRecord) => record.teams.filter((team) => team.origin !== null);

describe("the stage", () => {
  test("tells of contests below without a mark, a rank or a name of theirs, and leads only into one's own", async () => {
    const office = await open(district({ published: false }), district({ id: "khac", parent: "noi-khac" }));
    const answer = await office.look(stage);
    const text = await answer.text();
    expect(text).not.toMatch(/9125|91\.25|8050|Người đội|skit|noi-khac/);
    const page = JSON.parse(text);
    expect(page.lines).toMatchObject([
      { contest: { id: "sin-ho", teams: 3, people: 3, milestone: "running", mine: false }, arrived: [] },
    ]);
  });

  test("shows what a figure counts, and passes over what nobody counts", async () => {
    const office = await open(district());
    const shown = async (search: string) => (await (await office.look(stage, {}, search)).json()).lines.length;
    expect([await shown(""), await shown("?show=held"), await shown("?show=none"), await shown("?show=x")]).toEqual([
      ...[1, 1, 0, 1],
    ]);
  });

  test("a new contest is begun below it", async () => {
    const office = await open();
    const begun = await (await office.look(fresh, {}, "?parent=tinh&unit=khong-co")).json();
    expect(begun.begun).toEqual({ parent: "tinh", holder: "", title: "" });
    const stranger = await (await office.look(fresh, {}, "?parent=khac")).json();
    expect(stranger.begun.parent).toBe("");
  });
});

describe("a sending", () => {
  test("takes the best by rank and another by choice, once however often it is sent", async () => {
    const office = await open(district());
    const form = { ...usual, ...row(0, "a"), ...row(2, "c", { reason: "Vùng cao" }), "teams[1].id": "b" };
    const sent = () => office.send(from, form, { below: "sin-ho" });
    expect(await sent()).toMatchObject({ status: 200, to: "/organize/tinh/below/sendings" });
    expect(await sent()).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(copies(record).map(({ name, origin: one }) => [name, one?.way, one?.rank, one?.sent?.by])).toEqual([
      ["Đội a", "rank", 1, "Nguyễn Thị Hoa"],
      ["Đội c", "choice", 2, "Nguyễn Thị Hoa"],
    ]);
    expect((await loadContest("sin-ho"))?.revision).toBe(1);
    const page = await (await office.look(from, { below: "sin-ho" })).json();
    expect(page.teams.map((one: { here: string | null }) => one.here !== null)).toEqual([true, false, true]);
  });

  test("takes the people's pictures along", async () => {
    const record = district();
    const office = await open(record);
    const picture = await keepPhoto("sin-ho", "image/png", new Uint8Array([1, 2, 3]));
    const own = { id: office.other.id, name: "La", roles: ["organizer"] as const, seat: null, device: "máy" };
    await change("sin-ho", own, editContestant("a.1", { photo: picture }));
    await office.send(from, { ...usual, ...row(0, "a") }, { below: "sin-ho" });
    const { contestants } = (await office.now()).record;
    expect(contestants.at(-1)).toMatchObject({ origin: "a.1", photo: picture });
    expect((await readPhoto("tinh", picture))?.bytes).toHaveLength(3);
  });

  test("says at its line what is missing, and keeps the rest", async () => {
    const office = await open(district());
    const noReason = await office.send(from, { ...usual, "teams[0].id": "a", ...row(1, "b") }, { below: "sin-ho" });
    expect([noReason.status, noReason.refusal]).toEqual([422, "required"]);
    const noName = await office.send(from, { ...usual, ...row(0, "a", { name: "" }) }, { below: "sin-ho" });
    expect([noName.status, Object.keys(noName.errors)]).toEqual([422, ["teams[0].name"]]);
    const nobody = await office.send(from, { ...usual, "teams[0].id": "a" }, { below: "sin-ho" });
    expect(nobody).toMatchObject({ status: 422, errors: { "": [expect.any(String)] } });
    expect(copies((await office.now()).record)).toEqual([]);
  });

  test.each([
    ["a contest that feeds another", district({ parent: "noi-khac" })],
    ["a contest that is not there", district({ id: "khac" })],
  ])("knows nothing of %s", async (_, record) => {
    const office = await open(record);
    expect((await office.look(from, { below: "sin-ho" })).status).toBe(404);
    expect((await office.send(from, { ...usual, ...row(0, "a") }, { below: "sin-ho" })).status).toBe(404);
  });

  test("tells nothing before the results below are published", async () => {
    const office = await open(district({ published: false }));
    const text = await (await office.look(from, { below: "sin-ho" })).text();
    expect(JSON.parse(text)).toMatchObject({ teams: [], blocks: [], below: { round: null } });
    expect(text).not.toMatch(/Người đội|Đội a/);
    const sent = await office.send(from, { ...usual, ...row(0, "a") }, { below: "sin-ho" });
    expect([sent.status, sent.refusal]).toEqual([422, "not-published"]);
  });

  test("shows a tie across the cut, and where to decide only to those who may", async () => {
    const office = await open(district());
    const page = async () => (await office.look(from, { below: "sin-ho" }, "?best=2")).json();
    expect(await page()).toMatchObject({ blocks: [{ teams: ["b", "c"], places: 1 }], decides: false });
    const order = {
      kind: "order",
      id: "qd",
      round: "final",
      for: "advance",
      by: "lot",
      teams: ["c", "b"],
      reason: "Vì",
    };
    const refused = await office.send(decisions, order, { contest: "sin-ho" });
    expect(refused.status).toBe(404);
    for (const wrong of ["?best=x", "?best=-1&of=nothing", "?onTie=%00"]) {
      expect((await office.look(from, { below: "sin-ho" }, wrong)).status).toBe(200);
    }
  });

  test("without a contest needs its reason, and comes once", async () => {
    const office = await open();
    const form = { id: "de-cu", name: "Công an tỉnh", number: 5 };
    const refused = await office.send(sendings, form);
    expect([refused.status, Object.keys(refused.errors)]).toEqual([422, [""]]);
    const said = { ...form, reason: "Công văn 12" };
    expect(await office.send(sendings, said)).toMatchObject({ status: 200, to: "/organize/tinh/teams/de-cu" });
    expect((await office.send(sendings, said)).status).toBe(200);
    expect(copies((await office.now()).record)).toMatchObject([{ id: "de-cu", origin: { way: "nomination" } }]);
  });
});

describe("what is changed below", () => {
  test("is shown on the team's page and taken over for whom it is asked, never of a contest that is not below", async () => {
    const office = await open(district());
    await office.send(from, { ...usual, ...row(0, "a") }, { below: "sin-ho" });
    const [copy] = copies((await office.now()).record);
    const team = copy?.id ?? "";
    const page = async () => (await office.look(teamPage, { team })).json();
    expect((await page()).changes).toEqual([]);
    const own = { id: office.other.id, name: "La", roles: ["organizer"] as const, seat: null, device: "máy" };
    await change("sin-ho", own, editContestant("a.1", { fullName: "Người mới" }));
    const [found] = (await page()).changes;
    expect(found).toMatchObject({ kind: "changed", fields: [{ field: "fullName", below: "Người mới" }] });
    await change("sin-ho", own, editContest({ parent: "noi-khac" }));
    expect((await page()).changes).toEqual([]);
    expect((await office.send(origin, { persons: [found.person] }, { team })).refusal).toBe("unknown");
    await change("sin-ho", own, editContest({ parent: "tinh" }));
    expect(await office.send(origin, { persons: [found.person] }, { team })).toMatchObject({ status: 200 });
    const { contestants } = (await office.now()).record;
    expect(contestants.filter((one) => one.team === team).map((one) => one.fullName)).toEqual(["Người mới"]);
    expect((await page()).changes).toEqual([]);
  });
});

describe("results", () => {
  test("are approved once, shown so, and taken back with a reason", async () => {
    const office = await openOffice(district());
    const shown = async () => (await (await office.look(results)).json()).approvals;
    expect(await shown()).toMatchObject([{ round: "final", published: true, approval: null }]);
    const form = { id: "pd", round: "final" };
    expect(await office.send(approvals, form)).toMatchObject({ status: 200 });
    expect(await office.send(approvals, form)).toMatchObject({ status: 200 });
    expect(await shown()).toMatchObject([{ approval: { id: "pd", by: "Nguyễn Thị Hoa", differs: false } }]);
    expect((await office.remove(approval, { approval: "pd" }, { reason: "" })).status).toBe(422);
    expect((await office.remove(approval, { approval: "pd" }, { reason: "Khiếu nại" })).status).toBe(200);
    expect(await shown()).toMatchObject([{ approval: null }]);
  });

  test("are not approved before they are published", async () => {
    const office = await openOffice(district({ published: false }));
    expect((await office.send(approvals, { id: "pd", round: "final" })).refusal).toBe("not-published");
  });

  test("lead up only for who organizes both", async () => {
    const office = await open(district());
    const above = async (contestId: string) => {
      const answer = await office.look(results, { contest: contestId });
      return answer.status === 200 ? (await answer.json()).above : answer.status;
    };
    expect([await above("tinh"), await above("sin-ho")]).toEqual([null, 404]);
  });
});
