import { describe, expect, it } from "vitest";
import { approveRules, unsealRules } from "~/domain/changes/approvals";
import { editContest, editRules } from "~/domain/changes/contest";
import { setPanel } from "~/domain/changes/panel";
import { editPart } from "~/domain/changes/parts";
import { sealed } from "~/domain/changes/sealed";
import { enterTally } from "~/domain/changes/tallies";
import { addTeams, removeTeam } from "~/domain/changes/teams";
import { holdsSeal, rulesApprovals, rulesHash, sealOf } from "~/domain/seal";
import { actor, carry, moment, newContest, refusalOf, team } from "../../support/acting";
import { performanceId, smallContest } from "../../support/small-contest";

const start = smallContest();
const approved = carry(start, actor(), approveRules("phe-duyet", "Quyết định số 12/QĐ-BTC"));
const looser = editRules({ quorum: 2 });

describe("approving the rules", () => {
  it("seals them as they stand, with what it rests on", () => {
    expect(sealOf(start)).toBeNull();
    expect(sealOf(approved)).toMatchObject({
      hash: rulesHash(start),
      approved: { by: "Nguyễn Văn An", note: "Quyết định số 12/QĐ-BTC" },
      amendments: [],
    });
    expect(sealOf(approved)?.code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
  });

  it("twice approves once", () => {
    expect(approveRules("phe-duyet").apply(approved, moment())).toBe(approved);
    expect(approveRules("lan-hai").apply(approved, moment())).toBe(approved);
  });

  it("needs rules", () => {
    expect(refusalOf(newContest(), actor(), approveRules("phe-duyet"))).toMatchObject({ refused: "required" });
  });
});

describe("sealed rules", () => {
  it("do not change without a reason", () => {
    const code = sealOf(approved)?.code;
    const refusal = { refused: "rules-sealed", at: "amendment", with: { code } };
    expect(refusalOf(approved, actor(), sealed(looser))).toEqual(refusal);
    expect(refusalOf(approved, actor(), sealed(looser, "  "))).toEqual(refusal);
    expect(refusalOf(approved, actor(), sealed(editPart("tieu-pham", { coefficient: 20_000 })))).toEqual(refusal);
  });

  it("change with one, and stand approved as they then are", () => {
    const changed = carry(approved, actor(), sealed(looser, "Một giám khảo ốm"));
    expect(sealOf(changed)).toMatchObject({
      hash: rulesHash(changed),
      approved: { code: sealOf(approved)?.code },
      amendments: [{ by: "Nguyễn Văn An", note: "Một giám khảo ốm" }],
    });
    expect(holdsSeal(changed)).toBe(true);
    expect(sealed(looser, "Một giám khảo ốm").apply(changed, moment())).toMatchObject({ approvals: changed.approvals });
  });

  it.each([
    ["another place", editContest({ place: "Sân vận động" })],
    ["another panel", setPanel("tieu-pham", ["ha", "binh"])],
    ["another team", addTeams([team("muong-te", "Mường Tè")])],
    ["a team less", removeTeam("than-uyen")],
    ["a tally", enterTally("t", performanceId(start, "kien-thuc", "sin-ho"), 12)],
  ])("leave %s alone", (_, change) => {
    const next = carry(approved, actor(), sealed(change));
    expect(next.approvals).toHaveLength(1);
    expect(holdsSeal(next)).toBe(true);
  });

  it("keep their approval whatever a change would take away", () => {
    const emptied = { ...looser, apply: (record: typeof start) => ({ ...record, approvals: [] }) };
    expect(refusalOf(approved, actor(), sealed(emptied, "vì muốn thế"))).toMatchObject({ refused: "rules-sealed" });
  });

  it("that are not approved change freely", () => {
    expect(carry(start, actor(), sealed(looser)).approvals).toEqual([]);
  });
});

describe("taking the approval back", () => {
  it("needs a reason, and makes a draft of them again", () => {
    expect(refusalOf(approved, actor(), unsealRules(" "))).toMatchObject({ refused: "required", at: "reason" });
    const changed = carry(approved, actor(), sealed(looser, "Một giám khảo ốm"));
    const draft = carry(changed, actor(), sealed(unsealRules("Phê duyệt nhầm bản")));
    expect(rulesApprovals(draft)).toEqual([]);
    expect(draft.approvals.map((one) => one.revoked?.reason)).toEqual(["Phê duyệt nhầm bản", "Phê duyệt nhầm bản"]);
    expect(unsealRules("lại").apply(draft, moment())).toBe(draft);
    expect(sealOf(carry(draft, actor(), approveRules("lan-hai")))?.amendments).toEqual([]);
  });

  it("is refused once anything was marked", () => {
    const marked = carry(approved, actor(), enterTally("t", performanceId(start, "kien-thuc", "sin-ho"), 12));
    const refusal = { refused: "marked-under-rules", with: { count: 1 } };
    expect(refusalOf(marked, actor(), unsealRules("Phê duyệt nhầm bản"))).toMatchObject(refusal);
  });
});

describe("the questions of a part marked by key", () => {
  it("are never fewer than were answered right", () => {
    const marked = carry(start, actor(), enterTally("t", performanceId(start, "kien-thuc", "sin-ho"), 12));
    const to = (questions: number) =>
      editPart("kien-thuc", { marking: { by: "tally", questions, pointsEach: 100, key: [] } });
    expect(refusalOf(marked, actor(), to(11))).toEqual({
      refused: "tally-above",
      at: "questions",
      with: { correct: 12 },
    });
    expect(carry(marked, actor(), to(12)).parts.find(({ id }) => id === "kien-thuc")?.marking).toMatchObject({
      questions: 12,
    });
    const corrected = carry(marked, actor(), enterTally("u", performanceId(start, "kien-thuc", "sin-ho"), 5));
    expect(carry(corrected, actor(), to(5)).parts).toHaveLength(2);
  });
});
