import { describe, expect, test } from "vitest";
import { change } from "~/data/door.server";
import { closeVote, openVote } from "~/domain/changes/votes";
import { recount } from "~/domain/recount";
import * as standing from "~/routes/desk.$contest.team.$team.standing";
import * as results from "~/routes/organize.$contest.results";
import * as decisions from "~/routes/organize.$contest.results_.decisions";
import * as decision from "~/routes/organize.$contest.results_.decisions_.$decision";
import { actor } from "../support/acting";
import { contest, mark } from "../support/record";
import { openOffice } from "./organize-cast";

/** Two teams of three are equal at the top; there is one first prize. */
function tied() {
  const round = {
    prizes: {
      tiers: [
        { id: "nhat", name: "Giải Nhất", count: 1, minimum: null },
        { id: "nhi", name: "Giải Nhì", count: null, minimum: null },
      ],
      onTie: "decide" as const,
      side: [{ id: "khan-gia", name: "Đội được yêu thích", award: { by: "audience" as const } }],
    },
    advance: { best: 1, of: "round" as const, bestOfRest: 0, onTie: "all" as const },
  };
  const plain = contest({ parts: [{ id: "skit", criteria: [{ id: "all", maximum: 40 }] }], judges: 1, round });
  const marks: [string, number][] = [
    ["skit.lai-chau", 30],
    ["skit.muong-te", 30],
    ["skit.nam-nhun", 20],
  ];
  return marks.reduce((record, [performance, points]) => mark(record, performance, [points]), plain);
}

type Page = { rounds: ReturnType<typeof recount>["rounds"] };
const teamsIn = (page: Page) => page.rounds[0]?.groups[0]?.teams ?? [];

describe("the staff's results", () => {
  test("are those of the record, one total unfolded when asked", async () => {
    const office = await openOffice(tied());
    const whole = recount((await office.now()).record).rounds;
    const page: Page = await (await office.look(results)).json();
    expect(teamsIn(page).every((team) => team.explanation === null)).toBe(true);
    const unfolded: Page = await (await office.look(results, {}, "?unfold=final.muong-te")).json();
    expect(teamsIn(unfolded).map((team) => team.explanation !== null)).toEqual([false, true, false]);
    expect(teamsIn(unfolded)[1]).toEqual(whole[0]?.groups[0]?.teams[1]);
  });

  test("wait for the decision on a tie, and take it back", async () => {
    const office = await openOffice(tied());
    const blocked = async () => recount((await office.now()).record).rounds[0]?.groups[0]?.blocked.length;
    expect(await blocked()).toBe(1);
    const wanted = {
      kind: "order",
      id: "qd-1",
      round: "final",
      for: "prize",
      by: "jury",
      teams: ["muong-te", "lai-chau"],
    };
    expect(await office.send(decisions, wanted)).toMatchObject({ status: 422, errors: { "": [expect.any(String)] } });
    expect(await office.send(decisions, { ...wanted, reason: "Ban giám khảo họp" })).toMatchObject({ status: 200 });
    expect(await blocked()).toBe(0);
    const prizes = recount((await office.now()).record).rounds[0]?.prizes;
    expect(prizes?.[0]?.teams).toEqual(["muong-te"]);
    expect((await office.remove(decision, { decision: "qd-1" }, { reason: "" })).status).toBe(422);
    expect(await office.remove(decision, { decision: "qd-1" }, { reason: "Ghi nhầm" })).toMatchObject({ status: 200 });
    expect(await blocked()).toBe(1);
  });

  test.each([
    [{ kind: "order", teams: ["lai-chau"] }],
    [{ kind: "order", by: "vote" }],
    [{ kind: "applause" }],
    [{ kind: "side-prize", prize: "khan-gia", winner: "" }],
  ])("refuse %j", async (wrong) => {
    const office = await openOffice(tied());
    const form = { id: "qd", round: "final", for: "prize", by: "jury", teams: ["lai-chau", "muong-te"], reason: "Vì" };
    expect((await office.send(decisions, { ...form, ...wrong })).status).toBe(422);
    expect((await office.now()).record.decisions).toEqual([]);
  });

  test("name the winner of a side prize and a nominated team", async () => {
    const office = await openOffice(tied());
    const given = { round: "final", reason: "Khán giả bình chọn" };
    const prize = { kind: "side-prize", id: "a", prize: "khan-gia", winner: "nam-nhun", ...given };
    expect(await office.send(decisions, prize)).toMatchObject({ status: 200 });
    expect(await office.send(decisions, { kind: "nomination", id: "b", team: "nam-nhun", ...given })).toMatchObject({
      status: 200,
    });
    const [round] = recount((await office.now()).record).rounds;
    expect(round?.side[0]?.winners).toEqual([{ team: "nam-nhun", contestant: null }]);
    expect(round?.advance?.teams).toContainEqual({ team: "nam-nhun", via: "nomination" });
  });

  test("are exactly as they were once a withdrawal is taken back", async () => {
    const office = await openOffice(tied());
    const before = recount((await office.now()).record);
    const gone = { id: "rut", standing: "withdrawn", round: "final", reason: "Ốm" };
    expect(await office.send(standing, gone, { team: "lai-chau" })).toMatchObject({ status: 200 });
    expect(recount((await office.now()).record)).not.toEqual(before);
    expect(await office.remove(decision, { decision: "rut" }, { reason: "Đã đến" })).toMatchObject({ status: 200 });
    expect(recount((await office.now()).record)).toEqual(before);
  });
});

test("the audience's vote is told beside its prize once it has ended, and not before", async () => {
  const office = await openOffice(tied());
  const votes = async () => (await (await office.look(results)).json()).audience;
  expect(await votes()).toEqual({ prizes: ["khan-gia"], votes: {} });
  const { id } = (await office.now()).record.contest;
  await change(id, actor(), openVote("v", "Yêu thích", ["lai-chau", "muong-te", "nam-nhun"]));
  expect(await votes()).toEqual({ prizes: ["khan-gia"], votes: {} });
  await change(id, actor(), closeVote("v", new Map([["muong-te", 3]])));
  expect((await votes()).votes).toEqual({ "lai-chau": 0, "muong-te": 3, "nam-nhun": 0 });
});
