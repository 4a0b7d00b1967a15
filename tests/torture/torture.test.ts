import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { chance } from "./chance";
import { type Letter, ledger, type Row } from "./ledger";
import { run } from "./run";

/** What the command prints, and its exit code. */
const torture = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((done) => {
    execFile(process.execPath, ["app/commands/run.js", "torture", ...args], (error, output) =>
      done({ code: error ? Number(error.code) : 0, output }),
    );
  });

test("a server that is killed five times in a storm of ballots has every acknowledged one, once", async () => {
  const { code, output } = await torture("--kills", "5", "--seed", "suite");
  expect(output).not.toContain("WRONG");
  expect(output).toMatch(/stored twice \| 0 \|\n.*lost \| 0 \|/);
  expect(Number(/acknowledged \| (\d+)/.exec(output)?.[1])).toBeGreaterThan(20);
  expect(code).toBe(0);
});

test.each([[["--kills", "none"]], [["--kills", "0"]], [["--what"]]])("%j is not understood", async (args) => {
  expect(await run(args, () => {})).toBe(2);
});

const [contest, judge, performance] = ["torture-1", "ha", "skit"];
const letter = (note: string, revision = 1): Letter => ({
  ...{ contest, judge, performance },
  ballot: { id: `id ${note}`, revision, marks: { acting: 800 }, note },
});
const row = (note: string, revision = 1): Row => ({
  ...{ judge, performance, note, revision },
  ...{ id: `id ${note}`, at: "2026-11-28T01:00:00.000Z", receipt: `K${note}`, marks: { acting: 800 } },
});
const [one, two] = [row("1"), row("2", 2)];
const { judge: _judge, performance: _performance, note: _note, marks: _marks, ...received } = one;

const ends: [string, Row[], RegExp | null][] = [
  ["is there, and one more that was never acknowledged", [one, two], null],
  ["is lost", [], /acknowledged as K1 and is not stored/],
  ["is there twice", [one, { ...one, id: "id 3", revision: 2 }], /stored twice/],
  ["is there with another receipt", [{ ...one, receipt: "K9" }], /not stored so/],
  ["is there with other marks", [{ ...one, marks: { acting: 900 } }], /nobody sent K1/],
  ["is there as another judge's", [{ ...one, judge: "binh" }], /nobody sent K1/],
  ["is there beside one that nobody sent", [one, row("9", 2)], /nobody sent K9/],
  ["is there, and a revision is missing after it", [one, { ...two, revision: 3 }], /revision 3 .* follows 1/],
];
test.each(ends)("an acknowledged ballot %s", (_, rows, fault) => {
  const kept = ledger();
  for (const each of [letter("1"), letter("1"), letter("2", 2)]) kept.sent(each);
  kept.answered(letter("1"), 200, { ok: true, ...received });
  kept.check(contest, rows);
  if (fault) expect(kept.faults.join("\n")).toMatch(fault);
  else
    expect(kept).toMatchObject({ faults: [], counts: { sent: 3, resent: 1, acknowledged: 1, lost: 0, duplicates: 0 } });
});

test.each([
  ["as something else than before", 200, { ok: true, ...received, receipt: "K9" }, 1],
  ["for good", 422, { ok: false, refusal: { refused: "taken" } }, 1],
  ["by an error", 500, null, 1],
  ["as before", 200, { ok: true, ...received }, 0],
  ["as older than what stands", 422, { ok: false, refusal: { refused: "outdated-revision" } }, 0],
  ["as not for now", 503, { trouble: "disk-full" }, 0],
])("a ballot that is sent again is answered %s", (_, status, body, faults) => {
  const kept = ledger();
  kept.sent(letter("1"));
  kept.answered(letter("1"), 200, { ok: true, ...received });
  kept.answered(letter("1"), status, body);
  expect(kept.faults).toHaveLength(faults);
});

test("chance is the same for the same seed, and meets every number", () => {
  const thrown = (seed: string) => {
    const { between } = chance(seed);
    return Array.from({ length: 200 }, () => between(1, 6));
  };
  expect(thrown("a")).toEqual(thrown("a"));
  expect(thrown("a")).not.toEqual(thrown("b"));
  expect([...new Set(thrown("a"))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});
