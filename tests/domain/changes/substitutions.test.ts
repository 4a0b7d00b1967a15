import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { board } from "~/domain/board";
import { confirm } from "~/domain/changes/confirmation";
import { setContestants } from "~/domain/changes/lists";
import { callOnStage, openMarking, startClock } from "~/domain/changes/stage";
import { addLate, revokeSubstitution, substitute } from "~/domain/changes/substitutions";
import { enterTally } from "~/domain/changes/tallies";
import { addContestants, removeContestant } from "~/domain/changes/teams";
import type { ContestRecord } from "~/domain/record";
import { recount } from "~/domain/recount";
import { results } from "~/domain/results";
import { find } from "~/domain/rows";
import { actor, carry, refusalOf } from "../../support/acting";
import { contest, mark } from "../../support/record";

const why = "Chị Mai ốm, có giấy của bệnh viện";
const blank = { gender: null, birthYear: null, ethnicity: "", title: "", workplace: "" };
const reserve = (id: string, fullName: string) => ({
  ...blank,
  id,
  team: "lai-chau",
  fullName,
  role: "reserve" as const,
  photo: null,
  origin: null,
  sample: false,
});

/** Three teams with two contestants each who perform alone in one part; Lai Châu has two in reserve. */
function prepared(): ContestRecord {
  const alone = { id: "hung-bien", scoredPer: "contestant" as const, performers: 2 };
  const record = contest({ parts: [alone, { id: "skit" }] });
  return carry(record, actor(), addContestants([reserve("mai", "Lò Thị Mai"), reserve("pao", "Giàng A Páo")]));
}

const performers = (record: ContestRecord) =>
  record.performances.filter((one) => one.team === "lai-chau").map((one) => one.contestant);
const roles = (record: ContestRecord) =>
  Object.fromEntries(record.contestants.filter((one) => one.team === "lai-chau").map(({ id, role }) => [id, role]));
const [first, second] = ["lai-chau.1", "lai-chau.2"] as const;
const swap = (id: string, out: string, coming: string) => substitute(id, "lai-chau", out, coming, why);

describe("a substitution", () => {
  test("exchanges the roles and hands on what was still to be performed, in the same place", () => {
    const before = prepared();
    const after = carry(before, actor(), swap("t1", first, "mai"));
    expect(roles(after)).toEqual({ [first]: "reserve", [second]: "official", mai: "official", pao: "reserve" });
    expect(performers(after)).toEqual(["mai", second, null]);
    expect(after.performances.map(({ id }) => id)).toEqual(before.performances.map(({ id }) => id));
    expect(find(after.substitutions, "t1")).toMatchObject({
      out: first,
      in: "mai",
      made: { reason: why },
      revoked: null,
    });
  });

  test("is made once, however often it is sent", () => {
    const after = carry(prepared(), actor(), swap("t1", first, "mai"));
    expect(carry(after, actor(), swap("t1", first, "mai"))).toBe(after);
  });

  test("is still possible when the team has just been called on stage", () => {
    const record = prepared();
    const called = carry(record, actor(), callOnStage("hung-bien.lai-chau.1"), swap("t1", first, "mai"));
    expect(performers(called)[0]).toBe("mai");
  });

  test.each([
    ["no reason", substitute("t1", "lai-chau", first, "mai", " "), "required"],
    ["somebody of another team", substitute("t1", "lai-chau", first, "muong-te.1", why), "unknown"],
    ["another team's", substitute("t1", "muong-te", first, "mai", why), "unknown"],
    ["one in reserve going out", swap("t1", "mai", "pao"), "not-to-be-substituted"],
    ["an official coming in", swap("t1", first, second), "not-to-be-substituted"],
    ["oneself", swap("t1", first, first), "not-to-be-substituted"],
  ])("with %s is refused", (_, change, refused) => {
    expect(refusalOf(prepared(), actor(), change).refused).toBe(refused);
  });

  test.each([
    ["opened", openMarking("hung-bien.lai-chau.1"), "performed"],
    ["timed", startClock("hung-bien.lai-chau.1"), "performed"],
  ])("of somebody whose performance is %s is refused", (_, happened, refused) => {
    const record = carry(prepared(), actor(), happened);
    expect(refusalOf(record, actor(), swap("t1", first, "mai"))).toMatchObject({
      refused,
      with: { part: "hung-bien" },
    });
  });

  test("of somebody who has marks, or is confirmed, is refused", () => {
    const marked = mark(prepared(), "hung-bien.lai-chau.1", [8, 8, 8, 8, 8]);
    expect(refusalOf(marked, actor(), swap("t1", first, "mai")).refused).toBe("performed");
    const confirmed = carry(marked, actor(["chair"]), confirm("x", "hung-bien.lai-chau.1"));
    expect(refusalOf(confirmed, actor(), swap("t1", first, "mai")).refused).toBe("locked");
    expect(performers(carry(confirmed, actor(), swap("t2", second, "mai")))).toEqual([first, "mai", null]);
  });
});

describe("a substitution taken back", () => {
  test("restores exactly what was, results and board too", () => {
    const chosen = fc.record({
      out: fc.constantFrom(first, second),
      coming: fc.constantFrom("mai", "pao"),
      marked: fc.subarray(["muong-te.1", "muong-te.2", "tam-duong.1", "sin-ho.1"]),
    });
    fc.assert(
      fc.property(chosen, ({ out, coming, marked }) => {
        const before = marked.reduce((record, who) => {
          const id = `hung-bien.${who}`;
          return find(record.performances, id) ? mark(record, id, [9, 8, 7, 8, 9]) : record;
        }, prepared());
        const after = carry(before, actor(), swap("t", out, coming), revokeSubstitution("t", "Nhầm người"));
        const { substitutions, ...rest } = after;
        const { substitutions: _, ...was } = before;
        expect(rest).toEqual(was);
        expect(substitutions.map(({ revoked }) => revoked?.reason)).toEqual(["Nhầm người"]);
        for (const read of [results, board, recount] as const) expect(read(after)).toEqual(read(before));
      }),
      { numRuns: 40 },
    );
  });

  test("needs a reason, and nobody who has performed meanwhile", () => {
    const after = carry(prepared(), actor(), swap("t1", first, "mai"));
    expect(refusalOf(after, actor(), revokeSubstitution("t1", "")).refused).toBe("required");
    const marked = mark(after, "hung-bien.lai-chau.1", [8, 8, 8, 8, 8]);
    expect(refusalOf(marked, actor(), revokeSubstitution("t1", why)).refused).toBe("performed");
  });

  test("goes from the last one backwards", () => {
    const chain = carry(prepared(), actor(), swap("t1", first, "mai"), swap("t2", "mai", "pao"));
    expect(performers(chain)).toEqual(["pao", second, null]);
    expect(refusalOf(chain, actor(), revokeSubstitution("t1", why)).refused).toBe("substituted-since");
    const back = carry(chain, actor(), revokeSubstitution("t2", why), revokeSubstitution("t1", why));
    expect([performers(back), roles(back)]).toEqual([performers(prepared()), roles(prepared())]);
  });

  test("goes backwards also where the same two have changed places since", () => {
    const steps = [
      swap("t1", first, "mai"),
      swap("t2", "mai", "pao"),
      swap("t3", "pao", "mai"),
      swap("t4", second, "pao"),
    ];
    const round = carry(prepared(), actor(), ...steps);
    for (const id of ["t1", "t2", "t3"]) {
      expect(refusalOf(round, actor(), revokeSubstitution(id, why)).refused).toBe("substituted-since");
    }
  });
});

describe("the people of a substitution", () => {
  const substituted = () => carry(prepared(), actor(), swap("t1", first, "mai"));

  test("stay on the list and in their roles while it stands", () => {
    const record = substituted();
    expect(refusalOf(record, actor(), removeContestant(first))).toMatchObject({ refused: "substituted" });
    const list = record.contestants.filter((one) => one.team === "lai-chau");
    const plain = list.map(({ team: _, photo: __, origin: ___, sample: ____, ...row }) => row);
    const other = plain.map((row) => (row.id === "mai" ? { ...row, role: "support" as const } : row));
    expect(refusalOf(record, actor(), setContestants("lai-chau", other))).toMatchObject({ refused: "substituted" });
    const renamed = plain.map((row) => (row.id === "mai" ? { ...row, title: "Chủ tịch" } : row));
    expect(find(carry(record, actor(), setContestants("lai-chau", renamed)).contestants, "mai")?.title).toBe(
      "Chủ tịch",
    );
  });

  test("may go once it was taken back; then it goes with them", () => {
    const record = carry(substituted(), actor(), revokeSubstitution("t1", why), removeContestant("mai"));
    expect([record.substitutions, find(record.contestants, "mai")]).toEqual([[], undefined]);
  });
});

describe("somebody who is on no list yet", () => {
  const late = { ...blank, id: "sua", team: "lai-chau", fullName: "Vàng Thị Súa", role: "reserve" as const };

  test("is added with a reason, and can then take a place", () => {
    expect(refusalOf(prepared(), actor(), addLate(late, "")).refused).toBe("required");
    expect(refusalOf(prepared(), actor(), addLate({ ...late, team: "khong-co" }, why)).refused).toBe("unknown");
    expect(addLate(late, why).reason).toBe(why);
    const record = carry(prepared(), actor(), addLate(late, why), addLate(late, why), swap("t1", second, "sua"));
    expect(performers(record)).toEqual([first, "sua", null]);
  });

  test("is given no performance in a round whose results are published", () => {
    const tally = { questions: 10, pointsEach: 1 };
    const plan = contest({ parts: [{ id: "trac-nghiem", scoredPer: "contestant", performers: 1, tally }] });
    const ids = plan.performances.map(({ id }) => id);
    const confirmed = carry(
      plan,
      actor(["chair", "organizer"]),
      ...ids.flatMap((id, at) => [enterTally(`d-${id}`, id, at + 3), confirm(`x-${id}`, id)]),
    );
    const made = { id: "cb", made: { at: "2018-11-20T09:00:00.000Z", by: "An", reason: "" }, revoked: null };
    const published: ContestRecord = { ...confirmed, publications: [{ ...made, kind: "round", round: "final" }] };
    const record = carry(published, actor(), addLate({ ...late, role: "official" }, why));
    expect(record.performances).toEqual(published.performances);
  });
});
