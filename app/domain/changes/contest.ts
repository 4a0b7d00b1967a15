import type { Change } from "../change";
import type { Contest, Rules } from "../record";

type ContestFields = Omit<Contest, "id" | "sample" | "onStage">;

/** Changes what the contest is called, where and when it is, and which contest it feeds. */
export function editContest(fields: Partial<ContestFields>): Change {
  return {
    name: "contest.edited",
    action: "setup.write",
    apply: (record) => ({ ...record, contest: { ...record.contest, ...fields } }),
  };
}

/** Changes the rules of the whole contest (scoring.md, "From ballots to a part's mark"). Results are derived again. */
export function editRules(fields: Partial<Rules>): Change {
  return {
    name: "rules.edited",
    action: "setup.write",
    apply: (record) => ({ ...record, rules: { ...record.rules, ...fields } }),
  };
}
