import { readRecord } from "~/domain/integrity";
import type { ContestRecord, Stamp } from "~/domain/record";
import * as make from "./record";

const said = (reason: string): Stamp => ({ at: "2018-11-20T03:00:00.000Z", by: "Nguyễn Thị Hà, trưởng ban", reason });
const taken = said("ghi nhầm");

/** A record with something in every collection, every kind of decision and publication, and what is null both ways. */
export function richRecord(id = "lai-chau-2018"): ContestRecord {
  const base = make.contest({
    contest: {
      id,
      parent: "trung-uong-2019",
      sample: true,
      onStage: "skit.sin-ho",
      startsOn: null,
      endsOn: "2018-11-21",
    },
    teams: [{ id: "sin-ho", bloc: "west" }, { id: "than-uyen", bloc: null }, "muong-te"],
    blocs: ["west", "east"],
    parts: [
      { id: "skit", time: { minimum: 600, maximum: 900, grace: 15, over: table, under: started, appliesTo: "total" } },
      { id: "knowledge", tally: { questions: 20, pointsEach: 1, key: rightAnswers }, coefficient: 1.5 },
      { id: "talk", scoredPer: "contestant", contestants: { take: "best", k: 2 }, performers: 2 },
    ],
    rounds: [
      { id: "final", tieBreaks, prizes, rankBy: "bloc", advance: { best: 2, of: "bloc", bestOfRest: 1, onTie: "all" } },
      { id: "super", carryOver: { round: "final", coefficient: 5000 } },
    ],
    rules: { aggregate: { kind: "trimmed-mean", trimFrom: 4 }, disagreement: { in: "percent", limit: 1500 } },
  });
  const marked = make.mark(make.mark(base, "skit.sin-ho", [80, 0, 90.5, null, 70]), "skit.sin-ho", [81.25]);
  const record: ContestRecord = {
    ...make.time(marked, "skit.sin-ho", 930),
    units: [
      {
        ...unit("sin-ho-2018", "Huyện Sìn Hồ"),
        parent: "lai-chau-tinh",
        validTo: "2025-06-30",
        successors: ["xa-sin-ho"],
      },
      { ...unit("xa-sin-ho", "Xã Sìn Hồ"), kind: "xã", validFrom: "2025-07-01", source: "Nghị quyết 1670" },
      unit("lai-chau-tinh", "Tỉnh Lai Châu"),
    ],
    contestants: base.contestants.map((one, at) =>
      at > 0 ? one : { ...one, gender: "female", birthYear: 1985, ethnicity: "Thái", role: "reserve", sample: true },
    ),
    officers: [
      {
        id: "thu-ky",
        fullName: "Mùa A Sử",
        title: "Chuyên viên",
        workplace: "Sở Nội vụ",
        sample: true,
        role: "secretary",
      },
      { id: "bam-gio", fullName: "Lù Thị Ỏn", title: "", workplace: "", sample: false, role: "timekeeper" },
      { id: "dan-chuong-trinh", fullName: "Tao Thị Ín", title: "", workplace: "", sample: false, role: "mc" },
    ],
    teams: base.teams.map((one, at) => (at > 0 ? one : { ...one, origin })),
    performances: marked.performances.map((one) => (one.id === "skit.sin-ho" ? { ...one, situation: "s1" } : one)),
    paperEntries: [
      { ...keyed, id: "g1", made: said(""), revoked: taken, author: "thu-ky", note: "chữ khó đọc" },
      { ...keyed, id: "g2", made: said(""), revoked: null, author: "an", note: "" },
    ],
    tallies: [
      { id: "t1", made: said(""), revoked: taken, performance: "knowledge.sin-ho", correct: 0, answers: [] },
      {
        id: "t2",
        made: said(""),
        revoked: null,
        performance: "knowledge.sin-ho",
        correct: 17,
        answers: ["D", "", "A", ...rightAnswers.slice(3)],
      },
    ],
    penalties: [
      { id: "p1", made: said("quá người"), revoked: null, ...penalty, performance: null, appliesTo: "total" },
      {
        id: "p2",
        made: said("đạo cụ"),
        revoked: taken,
        ...penalty,
        performance: "skit.sin-ho",
        appliesTo: "each-ballot",
      },
    ],
    decisions,
    confirmations: [{ id: "c1", made: said(""), revoked: taken, performance: "skit.sin-ho" }],
    publications: [
      { id: "b1", made: said(""), revoked: null, kind: "performance", performance: "skit.sin-ho" },
      { id: "b2", made: said(""), revoked: taken, kind: "round", round: "final" },
      { id: "b3", made: said(""), revoked: null, kind: "freeze", round: "final" },
      { id: "b5", made: said(""), revoked: null, kind: "briefing", round: "final" },
      { id: "b4", made: said(""), revoked: null, kind: "reveal", round: "final", team: "sin-ho" },
    ],
    situations: [{ id: "s1", part: "skit", number: 1, title: "Đường liên bản", text: "Ba hộ không nhường đất." }],
    arrivals: [{ id: "a1", made: said("đến muộn"), revoked: null, team: "sin-ho", absent: ["sin-ho.2"] }],
    substitutions: [{ id: "u1", made: said("ốm"), revoked: taken, team: "sin-ho", out: "sin-ho.1", in: "sin-ho.2" }],
    approvals: [
      { id: "h1", made: said(""), revoked: taken, of: "rules", hash: "a1".repeat(32) },
      { id: "h2", made: said(""), revoked: null, of: "results", round: "final", hash: "0f".repeat(32) },
    ],
    ceremonies: [
      {
        id: "l1",
        made: said(""),
        revoked: taken,
        round: "final",
        steps,
        at: 0,
        paused: false,
        results: "0f".repeat(32),
      },
      { id: "l2", made: said(""), revoked: null, round: "final", steps, at: 1, paused: true, results: "0f".repeat(32) },
    ],
    votes: [
      {
        ...{ id: "v1", made: said(""), revoked: null, title: "Đội khán giả yêu thích", teams: ["sin-ho", "than-uyen"] },
        ...{ closed: said(""), counts: [{ team: "sin-ho", votes: 812 }] },
      },
    ],
    draws: [
      { ...drawn, id: "d1", of: "order", situations: [] },
      { ...drawn, id: "d2", of: "situations", lots: ["s1"], performances: ["skit.sin-ho"], situations: ["s1"] },
    ],
    reviews: [
      {
        id: "x1",
        made: said("cộng lại giúp"),
        revoked: null,
        performance: "skit.sin-ho",
        judge: "pao",
        answered: null,
      },
    ],
    calls: [
      { id: "k1", judge: "thang", performance: null, text: "Máy hết pin", at: said("").at, answered: said("đã thay") },
      { id: "k2", judge: "pao", performance: "skit.sin-ho", text: "", at: said("").at, answered: null },
    ],
  };
  const read = readRecord(record);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.record;
}

const order = ["skit.than-uyen", "skit.sin-ho"];
const drawn = { made: said(""), part: "skit", seed: "8f3a", lots: order.toReversed(), performances: order };
const table = { kind: "table" as const, rows: [{ from: 60, points: 50, stopped: false }] };
const started = { kind: "started-periods" as const, seconds: 30, points: 50 };
const steps: ContestRecord["ceremonies"][number]["steps"] = [
  { show: "marks", team: "sin-ho", part: "skit" },
  { show: "marks", team: "than-uyen", part: null },
  { show: "total", team: "sin-ho" },
  { show: "ranking" },
];
const rightAnswers = Array.from("ABCDABCDABCDABCDABCD");
const keyed = { performance: "skit.sin-ho", judge: "pao", revision: 3, marks: { "skit-mark": 875 } };
const penalty = { round: "final", team: "sin-ho", points: 150 };

function unit(id: string, name: string): ContestRecord["units"][number] {
  return { id, name, kind: "huyện", parent: null, validFrom: null, validTo: null, successors: [], source: "" };
}

const tieBreaks: ContestRecord["rounds"][number]["tieBreaks"] = [
  { by: "part", part: "skit" },
  { by: "criterion", criterion: "skit-mark" },
  { by: "chair" },
  { by: "fewer-penalties" },
  { by: "shorter-time", part: "skit" },
  { by: "decision" },
];
const origin: ContestRecord["teams"][number]["origin"] = {
  contest: "sin-ho-2018",
  team: "doi-1",
  contestTitle: "Hội thi huyện Sìn Hồ",
  way: "rank",
  rank: 1,
  sent: said("đứng đầu"),
};
const prizes: ContestRecord["rounds"][number]["prizes"] = {
  tiers: [
    { id: "nhat", name: "Giải Nhất", count: 1, minimum: 9000 },
    { id: "kk", name: "Giải Khuyến khích", count: null, minimum: null },
  ],
  onTie: "share",
  side: [{ id: "hay-nhat", name: "Tiểu phẩm hay nhất", award: { by: "best-part", part: "skit" } }],
};

const decided = (id: string) => ({ id, made: said("theo biên bản"), revoked: null });
const decisions: ContestRecord["decisions"] = [
  { ...decided("e1"), kind: "standing", team: "muong-te", round: null, standing: "withdrawn" },
  { ...decided("e2"), revoked: taken, kind: "judge-away", judge: "my", performance: "skit.sin-ho", why: "recused" },
  { ...decided("e9"), kind: "recusal", judge: "my", team: "than-uyen", recused: true },
  { ...decided("e3"), kind: "no-show", performance: "skit.muong-te" },
  { ...decided("e4"), kind: "quorum", performance: "skit.sin-ho" },
  { ...decided("e5"), kind: "time-penalty", performance: "skit.sin-ho", points: 25 },
  { ...decided("e6"), kind: "order", round: "final", for: "prize", by: "lot", teams: ["than-uyen", "sin-ho"] },
  { ...decided("e7"), kind: "side-prize", round: "final", prize: "hay-nhat", team: "sin-ho", contestant: null },
  { ...decided("e8"), kind: "nomination", round: "super", team: "than-uyen" },
];
