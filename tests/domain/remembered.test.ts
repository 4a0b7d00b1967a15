import fc from "fast-check";
import { expect, it, test } from "vitest";
import { ballotOf } from "~/domain/ballot-ids";
import { type Board, board } from "~/domain/board";
import { grouping } from "~/domain/grouped";
import { groupBy } from "~/domain/made";
import type { Ballot, ContestRecord } from "~/domain/record";
import { mapping, remembering, sameRows, settling } from "~/domain/remembered";
import { performanceOf, results } from "~/domain/results";
import { find } from "~/domain/rows";
import { same } from "~/domain/same";
import { greatContest } from "../support/great-contest";
import { instant, mark, publish } from "../support/record";

test("what was made from the same rows is not made again; from others it is", () => {
  const remembered = remembering<string>();
  const [owner, row, other] = [{}, {}, {}];
  let made = 0;
  const of = (...rows: object[]) => remembered(owner, rows, () => `${++made}`);
  expect([of(row), of(row), of(other), of(row), of(row, other), of({}), of(row)]).toEqual([
    "1",
    "1",
    "2",
    "1",
    "3",
    "4",
    "1",
  ]);
  expect(remembered({}, [row], () => "of another")).toBe("of another");
});

test("what was not asked for longest is forgotten first", () => {
  const remembered = remembering<number>();
  const owner = {};
  const rows = Array.from({ length: 5 }, () => ({}));
  let made = 0;
  const of = (at: number) => remembered(owner, [rows[at]], () => ++made);
  expect([0, 1, 2, 3, 0, 4, 0, 1].map(of)).toEqual([1, 2, 3, 4, 1, 5, 1, 6]);
});

test("what says the same is the very same", () => {
  const settled = settling<{ a: number[] }>();
  const owner = {};
  const first = settled(owner, { a: [1, 2] });
  expect(settled(owner, { a: [1, 2] })).toBe(first);
  expect(settled(owner, { a: [2, 1] })).toEqual({ a: [2, 1] });
  expect(settled({}, { a: [1, 2] })).not.toBe(first);
});

test("of a list, only what stands beside another row is made again", () => {
  const mapped = mapping<string>();
  const teams = ["a", "b", "c"];
  let made = 0;
  const of = (beside: string[], ...inputs: string[]) => mapped(teams, [beside], inputs, (row) => `${row}${++made}`);
  const first = of(["1", "1", "1"]);
  expect(first).toEqual(["a1", "b2", "c3"]);
  expect(of(["1", "2", "1"])).toEqual(["a1", "b4", "c3"]);
  expect(of(["1", "1", "1"])).toBe(first);
  expect(of(["1", "2", "2"])).toEqual(["a1", "b4", "c5"]);
  expect(of(["1", "1", "1"], "other rules")).toEqual(["a6", "b7", "c8"]);
  expect(mapped([...teams], [["1", "1", "1"]], [], (row) => row)).toEqual(teams);
});

test("a list that says the same beside other rows is the very same", () => {
  const mapped = mapping<string>();
  const teams = ["a", "b"];
  const first = mapped(teams, [[1, 2]], [], (row) => row);
  expect(mapped(teams, [[3, 4]], [], (row) => row)).toBe(first);
});

test.each([
  [[1, [2]], [1, [2]], true],
  [[1, 2], [1], false],
  [[], {}, false],
  [{ a: "1", b: [null] }, { b: [null], a: "1" }, true],
  [{ a: "1" }, { a: 1 }, false],
])("%j and %j: %s", (one, other, answer) => {
  expect(same(one, other)).toBe(answer);
});

type Row = { of: string };
/** A list as it changes: a row more, a row less, another in its place, its end before its beginning. */
const how = fc.constantFrom("add", "take", "swap", "turn");
const place = fc.nat(50);
const key = fc.constantFrom("a", "b", "c");
const steps = fc.array(fc.tuple(how, place, key));

function altered<One>(rows: readonly One[], how: string, at: number, come: One): One[] {
  const place = at % (rows.length + 1);
  if (how === "add") return [...rows.slice(0, place), come, ...rows.slice(place)];
  if (how === "take") return rows.filter((_, n) => n !== place);
  if (how === "swap") return rows.map((row, n) => (n === place ? come : row));
  return [...rows.slice(place), ...rows.slice(0, place)];
}

const changed = (rows: readonly Row[], how: string, at: number, of: string) => altered(rows, how, at, { of });

const byOf = ({ of }: Row) => of;

it("rows are grouped as if for the first time, whatever lists were grouped before", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const [grouped, within] = [grouping<Row, object>(byOf), {}];
      all.reduce<Row[]>((rows, step) => {
        const next = changed(rows, ...step);
        const [found, anew] = [grouped(next, within), groupBy(next, byOf)];
        expect(found.size).toBe(anew.size);
        for (const [key, group] of anew) expect(sameRows(group, found.get(key) ?? [])).toBe(true);
        return next;
      }, []);
    }),
  );
});

it("a group in which nothing changed is the very same", () => {
  fc.assert(
    fc.property(steps, fc.tuple(how, place, key), (all, last) => {
      const [grouped, within] = [grouping<Row, object>(byOf), {}];
      const rows = all.reduce<Row[]>((sofar, step) => changed(sofar, ...step), []);
      const [before, after] = [grouped(rows, within), grouped(changed(rows, ...last), within)];
      for (const [key, group] of after) {
        const was = before.get(key) ?? [];
        expect(group === was).toBe(sameRows(group, was));
      }
    }),
  );
});

/** Thirty teams, published one after the other, half of them; the last ballot of all is still to come. */
function evening(): ContestRecord {
  const record = greatContest(30);
  const publications = record.publications.map((one, at) => ({ ...one, made: { ...one.made, at: instant(at) } }));
  return { ...record, publications };
}

it("a ballot is found by its id as in a plain search, whatever lists were searched before", () => {
  const start = greatContest(3);
  const one = start.ballots[0] as Ballot;
  const ids = fc.constantFrom("new", ...start.ballots.slice(0, 9).map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.tuple(how, place, ids)), (all) => {
      let ballots: Ballot[] = start.ballots;
      for (const [how, at, id] of all) {
        ballots = altered(ballots, how, at, { ...one, id });
        const record = { ...start, ballots };
        for (const sought of ["new", "never", ...start.ballots.map((one) => one.id)])
          expect(ballotOf(record, sought)).toBe(find(ballots, sought));
      }
    }),
    { numRuns: 40 },
  );
});

const lines = ({ rounds }: Board) => new Map(rounds.flatMap(({ rows }) => rows.map((row) => [row.id, row])));

test("one more ballot makes anew what is its team's, and nothing of any other team", () => {
  const before = evening();
  const last = before.performances.at(-1);
  const after = mark(before, last?.id ?? "", Array(9).fill(5));
  const [{ performances: was }, { performances: is }] = [results(before), results(after)];
  const others = is.filter(({ team }) => team !== last?.team);
  expect(others).toHaveLength(29 * 5);
  for (const one of others) expect(was).toContain(one);
  expect(performanceOf(results(after), last?.id ?? "")?.complete).toBe(true);
  const [shown, now] = [lines(board(before)), lines(board(after))];
  for (const [id, row] of now) expect(row === shown.get(id)).toBe(id !== last?.team);
});

test("one more publication leaves the public results of every other team as they are", () => {
  const before = evening();
  const hidden = before.performances.find(({ team }) => team === "t20");
  const after = publish(before, { kind: "performance", performance: hidden?.id ?? "" });
  const [shown, now] = [lines(board(before)), lines(board(after))];
  const cells = (all: typeof now, id: string) => all.get(id)?.cells;
  for (const id of now.keys()) expect(cells(now, id) === cells(shown, id)).toBe(id !== "t20");
  expect(now.get("t20")?.cells[0]?.mark).toMatch(/^\d/);
});
