import { addJudges } from "~/domain/changes/panel";
import { addPart } from "~/domain/changes/parts";
import { addRound } from "~/domain/changes/rounds";
import { addTeams } from "~/domain/changes/teams";
import type { ContestRecord, Criterion, Part, Round } from "~/domain/record";
import { actor, carry, judge, newContest, team } from "./acting";

export const round: Round = {
  id: "chung-ket",
  name: "Chung kết",
  kind: "final",
  carryOver: null,
  rankBy: "round",
  tieBreaks: [{ by: "decision" }],
  prizes: {
    tiers: [
      { id: "nhat", name: "Giải Nhất", count: 1, minimum: null },
      { id: "kk", name: "Giải Khuyến khích", count: null, minimum: null },
    ],
    onTie: "decide",
    side: [],
  },
  advance: null,
};

export const skit: Part = {
  id: "tieu-pham",
  round: "chung-ket",
  name: "Tiểu phẩm",
  scoredPer: "team",
  contestants: { take: "mean" },
  marking: { by: "panel" },
  panel: [],
  coefficient: 10_000,
  time: { minimum: null, maximum: 900, grace: 0, over: null, under: null, appliesTo: "part", warnings: [] },
};

export const quiz: Part = {
  ...skit,
  id: "kien-thuc",
  name: "Kiến thức",
  marking: { by: "tally", questions: 20, pointsEach: 100, key: [] },
};

export const criteria: Criterion[] = [
  { id: "noi-dung", part: "tieu-pham", name: "Nội dung", guide: "", maximum: 2000, step: 25 },
  { id: "dien-xuat", part: "tieu-pham", name: "Diễn xuất", guide: "", maximum: 2000, step: 50 },
];

/** A contest of two teams (Sìn Hồ, Than Uyên), three judges (Hà the chair, Bình, Cúc) and two parts (skit, quiz). */
export function smallContest(): ContestRecord {
  return carry(
    newContest(),
    actor(),
    addRound(round),
    addPart(skit, criteria),
    addPart(quiz, []),
    addTeams([team("sin-ho", "Sìn Hồ", { number: 1 }), team("than-uyen", "Than Uyên", { number: 2 })]),
    addJudges([judge("ha", "Lò Thị Hà", true), judge("binh", "Vàng A Bình"), judge("cuc", "Phan Thị Cúc")]),
  );
}

/** The id of a team's performance in a part. */
export function performanceId(record: ContestRecord, part: string, of: string): string {
  const found = record.performances.find((one) => one.part === part && one.team === of);
  if (!found) throw new Error(`no performance of ${of} in ${part}`);
  return found.id;
}
