import { describe, expect, test } from "vitest";
import { approveRules } from "~/domain/changes/approvals";
import { sealOf } from "~/domain/seal";
import * as facts from "~/routes/organize.$contest.facts";
import * as rules from "~/routes/organize.$contest.rules";
import * as parts from "~/routes/organize.$contest.rules_.parts";
import * as part from "~/routes/organize.$contest.rules_.parts_.$part";
import * as partOrder from "~/routes/organize.$contest.rules_.parts_.order";
import * as rounds from "~/routes/organize.$contest.rules_.rounds";
import * as round from "~/routes/organize.$contest.rules_.rounds_.$round";
import { actor, carry } from "../support/acting";
import { contest, mark } from "../support/record";
import { openOffice } from "./organize-cast";

const wholeRules = {
  aggregate: "trimmed-mean",
  trimFrom: "5",
  decimals: "3",
  roundAt: "total",
  quorum: "4",
  disagreement: "points",
  limit: "1,5",
  publish: "on-confirmation",
};

describe("the facts of a contest", () => {
  const fields = { title: "Hội thi", heading: "party", startsOn: "5/12/2026", endsOn: "06/12/2026" };

  test("are saved, days as they are typed", async () => {
    const office = await openOffice(contest());
    expect(await office.send(facts, { ...fields, place: " Nhà văn hóa " })).toMatchObject({ status: 200 });
    const { contest: saved } = (await office.now()).record;
    expect(saved).toMatchObject({
      title: "Hội thi",
      startsOn: "2026-12-05",
      endsOn: "2026-12-06",
      place: "Nhà văn hóa",
    });
  });

  test.each([
    ["a missing name", { title: " " }, "title", "Hãy điền vào ô này."],
    ["a day that does not exist", { startsOn: "31/02/2026" }, "startsOn", "Hãy nhập một ngày có thật"],
    ["an end before the start", { endsOn: "04/12/2026" }, "endsOn", "Ngày kết thúc phải từ ngày bắt đầu"],
    ["a name that is too long", { title: "a".repeat(301) }, "title", "Dài quá: nhiều nhất 300 ký tự."],
  ])("refuse %s at its field", async (_, wrong, field, says) => {
    const office = await openOffice(contest());
    const before = (await office.now()).revision;
    const answer = await office.send(facts, { ...fields, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.errors[field]?.[0]).toContain(says);
    expect((await office.now()).revision).toBe(before);
  });

  test("are refused as stale when somebody else changed the same field", async () => {
    const office = await openOffice(contest());
    const { revision } = await office.now();
    await office.send(facts, { ...fields, title: "Tên mới" });
    expect(await office.send(facts, { ...fields, title: "Tên cũ hơn", seen: revision })).toMatchObject({
      status: 409,
      refusal: "stale",
    });
  });
});

describe("the rules of the whole contest", () => {
  test("are saved in hundredths", async () => {
    const office = await openOffice(contest());
    expect(await office.send(rules, wholeRules)).toMatchObject({ status: 200 });
    expect((await office.now()).record.rules).toEqual({
      aggregate: { kind: "trimmed-mean", trimFrom: 5 },
      decimals: 3,
      roundAt: "total",
      quorum: 4,
      disagreement: { in: "points", limit: 150 },
      publish: "on-confirmation",
    });
  });

  test.each([
    [{ limit: "" }, "limit"],
    [{ limit: "-1" }, "limit"],
    [{ limit: "1,555" }, "limit"],
    [{ disagreement: "percent", limit: "101" }, "limit"],
    [{ quorum: "0" }, "quorum"],
    [{ quorum: "ba" }, "quorum"],
    [{ trimFrom: "2" }, "trimFrom"],
    [{ aggregate: "mode" }, "aggregate"],
  ])("refuse %j at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(rules, { ...wholeRules, ...wrong });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });
});

describe("rounds", () => {
  const fields = {
    name: "Chung kết",
    kind: "final",
    rankBy: "round",
    "tieBreaks[0].id": "a",
    "tieBreaks[0].key": "part:skit",
    "tieBreaks[1].id": "b",
    "tieBreaks[1].key": "chair",
    "tiers[0].id": "nhat",
    "tiers[0].name": "Giải Nhất",
    "tiers[0].count": "1",
    "tiers[0].minimum": "80,5",
    "tiers[1].id": "kk",
    "tiers[1].name": "Giải Khuyến khích",
    "tiers[1].count": "",
    "tiers[1].minimum": "",
    onTie: "share",
    "side[0].id": "hay",
    "side[0].name": "Tiểu phẩm hay nhất",
    "side[0].award": "best-part:skit",
    advances: "on",
    best: "2",
    of: "round",
    bestOfRest: "0",
    advanceOnTie: "all",
  };

  test("are saved with tie-breaks, prizes and who advances", async () => {
    const office = await openOffice(contest());
    expect(await office.send(round, fields, { round: "final" })).toMatchObject({ status: 200 });
    expect((await office.now()).record.rounds[0]).toMatchObject({
      tieBreaks: [{ by: "part", part: "skit" }, { by: "chair" }],
      prizes: {
        tiers: [
          { id: "nhat", name: "Giải Nhất", count: 1, minimum: 8050 },
          { id: "kk", name: "Giải Khuyến khích", count: null, minimum: null },
        ],
        onTie: "share",
        side: [{ id: "hay", award: { by: "best-part", part: "skit" } }],
      },
      advance: { best: 2, of: "round", bestOfRest: 0, onTie: "all" },
    });
  });

  test.each([
    [{ "tieBreaks[1].key": "part:skit" }, "tieBreaks[1].key"],
    [{ "tieBreaks[1].key": "height" }, "tieBreaks[1].key"],
    [{ "tiers[0].count": "0" }, "tiers[0].count"],
    [{ "tiers[0].minimum": "tám mươi" }, "tiers[0].minimum"],
    [{ "tiers[1].name": "" }, "tiers[1].name"],
    [{ name: "" }, "name"],
  ])("refuse %j at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(round, { ...fields, ...wrong }, { round: "final" });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });

  test("come, once however often they are sent, and go while nothing is marked", async () => {
    const office = await openOffice(contest());
    const wanted = { id: "so-khao", name: "Sơ khảo", kind: "preliminary" };
    expect((await office.send(rounds, wanted)).to).toBe(`/organize/${office.contest}/rules/rounds/so-khao`);
    await office.send(rounds, wanted);
    expect((await office.now()).record.rounds.map((one) => one.id)).toEqual(["final", "so-khao"]);
    expect(await office.remove(round, { round: "so-khao" })).toMatchObject({ status: 200 });
    expect((await office.now()).record.rounds.map((one) => one.id)).toEqual(["final"]);
  });

  test("with marks stay", async () => {
    const office = await openOffice(mark(contest(), "skit.lai-chau", [8]));
    expect(await office.remove(round, { round: "final" })).toMatchObject({ status: 422, refusal: "has-marks" });
  });
});

describe("parts", () => {
  const fields = {
    name: "Tiểu phẩm",
    scoredPer: "team",
    marking: "panel",
    coefficient: "1,5",
    maximum: "15:00",
    minimum: "10",
    grace: "0:30",
    warnings: "12; 14:00, 14:30",
    over: "started-periods",
    overSeconds: "0:30",
    overPoints: "0,5",
    under: "table",
    "underRows[0].id": "x",
    "underRows[0].from": "1:00",
    "underRows[0].points": "1",
    "underRows[1].id": "y",
    "underRows[1].from": "2:00",
    "underRows[1].points": "2",
    "underRows[1].stopped": "on",
    appliesTo: "part",
    "criteria[0].id": "noi-dung",
    "criteria[0].name": "Nội dung",
    "criteria[0].maximum": "15",
    "criteria[0].step": "0,25",
    "criteria[1].id": "loi-thoai",
    "criteria[1].name": "Lời thoại",
    "criteria[1].maximum": "5",
    "criteria[1].step": "0,5",
    "criteria[1].guide": "Rõ, đúng vai",
  };

  test("are saved with their time and criteria", async () => {
    const office = await openOffice(contest());
    expect(await office.send(part, fields, { part: "skit" })).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(record.parts.find((one) => one.id === "skit")).toMatchObject({
      coefficient: 15_000,
      time: {
        minimum: 600,
        maximum: 900,
        grace: 30,
        warnings: [720, 840, 870],
        over: { kind: "started-periods", seconds: 30, points: 50 },
        under: {
          kind: "table",
          rows: [
            { from: 60, points: 100, stopped: false },
            { from: 120, points: 200, stopped: true },
          ],
        },
      },
    });
    expect(record.criteria.filter((one) => one.part === "skit")).toEqual([
      { id: "noi-dung", part: "skit", name: "Nội dung", guide: "", maximum: 1500, step: 25 },
      { id: "loi-thoai", part: "skit", name: "Lời thoại", guide: "Rõ, đúng vai", maximum: 500, step: 50 },
    ]);
  });

  test.each([
    [{ "criteria[0].maximum": "15,1" }, "criteria[0].maximum"],
    [{ "criteria[0].maximum": "0" }, "criteria[0].maximum"],
    [{ "criteria[1].name": "" }, "criteria[1].name"],
    [{ maximum: "mười phút" }, "maximum"],
    [{ warnings: "14:00; 14:00" }, "warnings"],
    [{ warnings: "0:00; 14:00" }, "warnings"],
    [{ warnings: "14:00; 15:00" }, "warnings"],
    [{ warnings: "14:00; gần hết" }, "warnings"],
    [{ warnings: "1 2 3 4 5 6 7 8 9 10 11" }, "warnings"],
    [{ coefficient: "101" }, "coefficient"],
    [{ overPoints: "" }, "overPoints"],
    [{ "underRows[1].from": "0:30" }, "underRows[1].from"],
    [{ marking: "tally", questions: "20", pointsEach: "" }, "pointsEach"],
  ])("refuse %j at its field", async (wrong, field) => {
    const office = await openOffice(contest());
    const answer = await office.send(part, { ...fields, ...wrong }, { part: "skit" });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, [field]]);
  });

  test("keep their scale and stay once they are marked", async () => {
    const office = await openOffice(mark(contest(), "skit.lai-chau", [8]));
    expect(await office.send(part, fields, { part: "skit" })).toMatchObject({ status: 422, refusal: "has-marks" });
    expect(await office.remove(part, { part: "skit" })).toMatchObject({ status: 422, refusal: "has-marks" });
    expect(await office.remove(part, { part: "knowledge" })).toMatchObject({ status: 200 });
  });

  test("come, and change places", async () => {
    const office = await openOffice(contest());
    const answer = await office.send(parts, { id: "nang-khieu", round: "final", name: "Năng khiếu" });
    expect(answer.to).toBe(`/organize/${office.contest}/rules/parts/nang-khieu`);
    const made = (await office.now()).record;
    expect(made.parts.at(-1)).toMatchObject({ id: "nang-khieu", panel: made.judges.map((judge) => judge.id) });
    const ids = made.parts.map((one) => one.id).reverse();
    expect(await office.send(partOrder, { ids })).toMatchObject({ status: 200 });
    expect((await office.now()).record.parts.map((one) => one.id)).toEqual(ids);
  });

  test("come from a template with its criteria, under its name or another", async () => {
    const office = await openOffice(contest());
    await office.send(parts, { id: "chao-hoi", round: "final", template: "introduction" });
    await office.send(parts, { id: "chao-hoi", round: "final", template: "introduction" });
    await office.send(parts, { id: "hieu-biet", round: "final", template: "knowledge", name: "Hiểu biết chung" });
    const { record } = await office.now();
    expect(record.parts.slice(-2)).toMatchObject([
      { id: "chao-hoi", name: "Chào hỏi", time: { maximum: 420 } },
      { id: "hieu-biet", name: "Hiểu biết chung", marking: { by: "tally", questions: 20 }, panel: [] },
    ]);
    const criteria = record.criteria.filter((one) => one.part === "chao-hoi");
    expect(criteria.reduce((sum, one) => sum + one.maximum, 0)).toBe(2000);
  });

  test("must be named where they begin blank", async () => {
    const office = await openOffice(contest());
    const answer = await office.send(parts, { id: "trong", round: "final", template: "blank", name: " " });
    expect([answer.status, Object.keys(answer.errors)]).toEqual([422, ["name"]]);
  });

  test("of sealed rules ask for a reason, keep the form, and take it with one", async () => {
    const office = await openOffice(carry(contest(), actor(), approveRules("phe-duyet")));
    const refused = await office.send(part, fields, { part: "skit" });
    expect(refused).toMatchObject({ status: 422, refusal: "rules-sealed" });
    const blank = await office.send(part, { ...fields, amendment: " " }, { part: "skit" });
    expect([blank.refusal, Object.keys(blank.errors)]).toEqual(["rules-sealed", ["amendment"]]);
    const amended = { ...fields, amendment: "Theo biên bản họp ngày 10/11" };
    expect(await office.send(part, amended, { part: "skit" })).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect(sealOf(record)?.amendments).toMatchObject([{ by: "Nguyễn Thị Hoa", note: "Theo biên bản họp ngày 10/11" }]);
    expect(await office.remove(part, { part: "skit" })).toMatchObject({ refusal: "rules-sealed" });
    expect(await office.remove(part, { part: "skit" }, { amendment: "Bỏ phần này" })).toMatchObject({ status: 200 });
  });

  test("that are gone lead back to the rules", async () => {
    const office = await openOffice(contest());
    const answer = await office.look(part, { part: "gone" });
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, `/organize/${office.contest}/rules`]);
  });
});
