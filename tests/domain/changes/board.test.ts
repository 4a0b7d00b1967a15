import { describe, expect, it } from "vitest";
import { board } from "~/domain/board";
import { showInHall } from "~/domain/changes/hall";
import { removeTeam } from "~/domain/changes/teams";
import { closeVote, openVote, revokeVote } from "~/domain/changes/votes";
import { results } from "~/domain/results";
import { actor, carry, refusalOf } from "../../support/acting";
import { contest } from "../../support/record";

const record = contest();
const [first, second, third] = record.teams.map(({ id }) => id) as [string, string, string];

describe("what the hall's screen shows", () => {
  it("is what its operator chose, as long as that is there", () => {
    const view = { show: "marks" as const, round: "final", team: third };
    const chosen = carry(record, actor(["secretary"], "thu-ky"), showInHall(view));
    expect(board(chosen).hall).toEqual(view);
    expect(board(carry(chosen, actor(), removeTeam(third))).hall).toEqual({ show: "auto" });
    expect(carry(chosen, actor(), showInHall({ ...view }))).toBe(chosen);
    expect(refusalOf(record, actor(), showInHall({ show: "order", part: "khong-co" })).refused).toBe("unknown");
  });
});

describe("a vote of the audience", () => {
  const open = carry(record, actor(), openVote("v", " Đội khán giả yêu thích ", [second, first]));

  it("is among two teams at least, one vote at a time", () => {
    expect(board(open).vote).toMatchObject({ title: "Đội khán giả yêu thích", open: true, counts: null });
    expect(board(open).vote?.teams.map(({ id }) => id)).toEqual([first, second]);
    expect(refusalOf(record, actor(), openVote("v", "x", [first])).refused).toBe("too-few-teams");
    expect(refusalOf(record, actor(), openVote("v", "x", [first, "la"])).refused).toBe("unknown");
    expect(refusalOf(open, actor(), openVote("w", "x", [first, second])).refused).toBe("taken");
    expect(carry(open, actor(), openVote("v", "x", [first, second]))).toBe(open);
  });

  it("is closed once, with what was counted, and touches no result", () => {
    const closed = carry(open, actor(), closeVote("v", new Map([[second, 812]])));
    expect(board(closed).vote).toMatchObject({ open: false, counts: [0, 812] });
    expect(carry(closed, actor(), closeVote("v", new Map([[first, 5]])))).toBe(closed);
    expect(results(closed)).toEqual(results(record));
    expect(carry(closed, actor(), openVote("w", "x", [first, second])).votes).toHaveLength(2);
  });

  it("is cancelled with a reason, and goes on without a team that is removed", () => {
    expect(refusalOf(open, actor(), revokeVote("v", "")).refused).toBe("required");
    expect(board(carry(open, actor(), revokeVote("v", "Mở nhầm"))).vote).toBeNull();
    const three = carry(record, actor(), openVote("v", "x", [first, second, third]));
    expect(carry(three, actor(), removeTeam(third)).votes[0]?.teams).toEqual([first, second]);
  });
});
