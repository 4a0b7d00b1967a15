import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approveResults, revokeResultsApproval } from "~/domain/changes/results-approval";
import { milestone } from "~/domain/readiness";
import { results } from "~/domain/results";
import { approvalsShown, differsFromApproved, resultsApproval, resultsHash } from "~/domain/results-approval";
import { actor, carry, refusalOf } from "../support/acting";
import { anyContest } from "../support/any-contest";
import { contest, mark, publish, revoke } from "../support/record";

const marked = mark(
  mark(contest({ teams: 2, judges: 1, parts: ["skit"] }), "skit.lai-chau", [80]),
  "skit.muong-te",
  [70],
);
const published = publish(marked, { kind: "round", round: "final" });
const approved = carry(published, actor(), approveResults("pd", "final"));

describe("the approval of results", () => {
  test("takes what is published and is not approved already", () => {
    expect(refusalOf(marked, actor(), approveResults("pd", "final"))).toMatchObject({ refused: "not-published" });
    expect(refusalOf(published, actor(), approveResults("pd", "khac"))).toMatchObject({ refused: "unknown" });
    expect(milestone(published)).toBe("published");
    expect(milestone(approved)).toBe("approved");
    expect(resultsApproval(approved, "final")).toMatchObject({ id: "pd", hash: resultsHash(published, "final") });
    expect(carry(approved, actor(), approveResults("pd", "final"), approveResults("pd-2", "final"))).toBe(approved);
  });

  test("holds for these results and no others, and for the new ones when they are approved too", () => {
    const other = mark(approved, "skit.muong-te", [85]);
    expect([differsFromApproved(approved, "final"), differsFromApproved(other, "final")]).toEqual([false, true]);
    expect(approvalsShown(other, results(other))).toMatchObject([{ published: true, approval: { differs: true } }]);
    const again = carry(other, actor(), approveResults("pd-2", "final"));
    expect(differsFromApproved(again, "final")).toBe(false);
    const withdrawn = revoke(approved, approved.publications[0]?.id ?? "");
    expect(approvalsShown(withdrawn, results(withdrawn))).toMatchObject([{ published: false }]);
  });

  test("is taken back with a reason, and the earlier ones with it", () => {
    expect(refusalOf(approved, actor(), revokeResultsApproval("pd", " "))).toMatchObject({ refused: "required" });
    expect(refusalOf(approved, actor(), revokeResultsApproval("khac", "Vì"))).toMatchObject({ refused: "unknown" });
    const twice = carry(mark(approved, "skit.muong-te", [85]), actor(), approveResults("pd-2", "final"));
    const back = carry(twice, actor(), revokeResultsApproval("pd-2", "Có khiếu nại"));
    expect(resultsApproval(back, "final")).toBeNull();
    expect(milestone(back)).toBe("published");
    expect(carry(back, actor(), revokeResultsApproval("pd-2", "Có khiếu nại"))).toBe(back);
  });

  test("is of the results, whatever the order in which ballots arrived", () => {
    fc.assert(
      fc.property(anyContest, (record) => {
        const stirred = { ...record, ballots: [...record.ballots].reverse(), tallies: [...record.tallies].reverse() };
        for (const { id } of record.rounds) expect(resultsHash(stirred, id)).toBe(resultsHash(record, id));
      }),
      { numRuns: 60 },
    );
  });
});
