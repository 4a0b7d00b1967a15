import fc from "fast-check";
import { expect, it } from "vitest";
import { board } from "~/domain/board";
import { ceremonyOf } from "~/domain/ceremony";
import { asTold } from "~/domain/changes/as-told";
import { holding } from "~/domain/changes/holding";
import { sealed } from "~/domain/changes/sealed";
import { revokeSubstitution, substitute } from "~/domain/changes/substitutions";
import { readRecord } from "~/domain/integrity";
import { published } from "~/domain/published";
import type { ContestRecord } from "~/domain/record";
import { recount } from "~/domain/recount";
import { problemsOf } from "~/domain/references";
import { isRefusal } from "~/domain/refusal";
import { results } from "~/domain/results";
import { holdsSeal, rulesApprovals } from "~/domain/seal";
import { publicBoard } from "~/live/public-board";
import { moment } from "../../support/acting";
import { announced } from "../../support/announced";
import { type Aim, steps } from "../../support/any-step";
import { smallContest } from "../../support/small-contest";

const beginning = smallContest();
const plans = fc.array(
  fc.record({ step: fc.constantFrom(...Object.keys(steps)), n: fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }) }),
  { minLength: 10, maxLength: 60, size: "max" },
);

/** The contest after as many of the steps as the rules accept, and what it looked like after each. */
function play(
  plan: readonly { step: string; n: readonly number[] }[],
  aim: Aim,
  see: (now: ContestRecord) => void,
  from = beginning,
) {
  plan.reduce((record, { step, n }) => {
    const made = steps[step]?.(record, n, aim);
    if (!made) return record;
    const { change, by } = made;
    const reason = (n[2] ?? 0) % 3 === 0 ? "" : "Theo biên bản họp";
    const held = sealed(asTold(change), reason);
    const next = (aim === "wild" ? holding(held) : held).apply(record, moment(by));
    if (isRefusal(next) || next === record) return record;
    expect({ step, n, problems: problemsOf(next) }).toEqual({ step, n, problems: [] });
    see(next);
    return next;
  }, from);
}

/** The public board as it leaves the server. */
const told = (record: ContestRecord) => ({ ...publicBoard(board(record)), board: publicBoard(board(record)).board() });

it("whatever is done to what is there, what a record refers to stays in it", () => {
  fc.assert(
    fc.property(plans, (plan) => play(plan, "true", () => {})),
    { numRuns: 250 },
  );
});

it("whatever anybody asks for, what is accepted is a record that can be counted, shown, exported and read again", () => {
  fc.assert(
    fc.property(plans, (plan) =>
      play(plan, "wild", (record) => {
        for (const made of [results(record), board(record), recount(record)]) expect(made).toBeTruthy();
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual({ record });
      }),
    ),
    { numRuns: 240 },
  );
});

it("whatever was done before, what is remembered of it is what comes of the record alone", () => {
  let counted = 0;
  fc.assert(
    fc.property(plans, (plan) =>
      play(plan, "true", (record) => {
        const alone = structuredClone(record);
        expect(results(record)).toEqual(results(alone));
        expect(published(record)).toEqual(published(alone));
        expect(board(record)).toEqual(board(alone));
        expect(recount(record)).toEqual(recount(alone));
        expect(told(record)).toEqual(told(alone));
        counted += Number(results(record).performances.some(({ mark }) => mark !== null));
      }),
    ),
    { numRuns: 60 },
  );
  expect(counted).toBeGreaterThan(20);
});

it("whatever is done, rules that are sealed are those that stand approved, and no approval is lost", () => {
  let seen = 0;
  fc.assert(
    fc.property(plans, (plan) => {
      let approvals: ContestRecord["approvals"] = [];
      const begun = [{ step: "rules approved", n: [1, 1, 1] }, ...plan];
      play(begun, "true", (record) => {
        const kept = new Set(record.approvals.map(({ id }) => id));
        expect(approvals.filter(({ id }) => !kept.has(id))).toEqual([]);
        approvals = record.approvals;
        if (rulesApprovals(record).length === 0) return;
        expect(holdsSeal(record)).toBe(true);
        seen += Number(rulesApprovals(record).length > 1);
      });
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(0);
});

it("whatever is done, a ceremony goes on saying what it has told until it is stepped back or ends", () => {
  const start = announced();
  let held = 0;
  fc.assert(
    fc.property(plans, (plan) => {
      let said = board(start).ceremony?.shown ?? [];
      let going = "le";
      const see = (record: ContestRecord) => {
        const [now, id] = [board(record).ceremony?.shown ?? [], ceremonyOf(record)?.id ?? ""];
        const both = id === going ? Math.min(said.length, now.length) : 0;
        expect(now.slice(0, both)).toEqual(said.slice(0, both));
        held += both;
        [said, going] = [now, id];
      };
      play(plan, "true", see, start);
    }),
    { numRuns: 100 },
  );
  expect(held).toBeGreaterThan(100);
});

it("a substitution that is taken back leaves everything as it was, whatever was done before", () => {
  let made = 0;
  const tryAll = (record: ContestRecord) => {
    for (const out of record.contestants.slice(-3)) {
      for (const coming of record.contestants.slice(-3)) {
        const there = substitute("thay-thu", out.team, out.id, coming.id, "Ốm").apply(record, moment());
        if (isRefusal(there)) continue;
        made++;
        expect(problemsOf(there)).toEqual([]);
        const back = revokeSubstitution("thay-thu", "Khỏi ốm").apply(there, moment());
        if (isRefusal(back)) throw new Error(JSON.stringify(back));
        expect({ ...back, substitutions: record.substitutions }).toEqual(record);
        expect(results(back)).toEqual(results(record));
      }
    }
  };
  fc.assert(
    fc.property(plans, (plan) => play(plan, "true", tryAll)),
    { numRuns: 240 },
  );
  expect(made).toBeGreaterThan(0);
});
