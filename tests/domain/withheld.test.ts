import { expect, it } from "vitest";
import { board } from "~/domain/board";
import { setEntrants } from "~/domain/changes/rounds";
import { callOnStage } from "~/domain/changes/stage";
import { published } from "~/domain/published";
import type { ContestRecord } from "~/domain/record";
import { withheldRounds } from "~/domain/withheld";
import { actor, carry } from "../support/acting";
import { contest, decide, instant, publish, withPerformance } from "../support/record";

const advance = { best: 1, of: "round" as const, bestOfRest: 0, onTie: "all" as const };

/** A qualifying round of three teams, of which two were entered into the final. */
function entered(): ContestRecord {
  const made = contest({
    teams: ["sin-ho", "than-uyen", "muong-te"],
    rounds: [{ id: "heat", advance }, { id: "final" }, { id: "gala" }],
    parts: ["greeting", { id: "skit", round: "final" }, { id: "song", round: "gala" }],
  });
  const heat = { ...made, performances: made.performances.filter(({ part }) => part === "greeting") };
  return carry(heat, actor(), setEntrants("final", ["sin-ho", "than-uyen"]), setEntrants("gala", ["sin-ho"]));
}

const withheld = (record: ContestRecord) => [...withheldRounds(record)];
const skit = (record: ContestRecord) => record.performances.find(({ part }) => part === "skit")?.id ?? "";
const on = (record: ContestRecord, round: string) => board(record).rounds.find(({ id }) => id === round);

it("who is in a later round is not public until the round before is published", () => {
  const record = entered();
  expect(withheld(record)).toEqual(["final", "gala"]);
  expect(on(record, "heat")?.teams).toHaveLength(3);
  expect(on(record, "final")).toMatchObject({ teams: [], rows: [], columns: [{ id: "skit", order: [] }] });
  expect(published(record).performances.every(({ part }) => part === "greeting")).toBe(true);

  const told = publish(record, { kind: "round", round: "heat" });
  expect(withheld(told)).toEqual([]);
  expect(on(told, "final")?.teams).toEqual(["sin-ho", "than-uyen"]);
  expect(on(told, "final")?.columns[0]?.order.map(({ team }) => team)).toEqual(["sin-ho", "than-uyen"]);
  const revoked = { at: instant(1), by: "Bùi Thu Trang", reason: "Công bố nhầm" };
  expect(withheld({ ...told, publications: told.publications.map((one) => ({ ...one, revoked })) })).toEqual([
    "final",
    "gala",
  ]);
});

it.each<[string, (record: ContestRecord) => ContestRecord]>([
  ["a team of it is called on stage", (record) => carry(record, actor(), callOnStage(skit(record)))],
  [
    "marking of it has begun",
    (record) => withPerformance(record, skit(record), { opened: { at: instant(0), by: "Trang", reason: "" } }),
  ],
  ["a mark of it is published", (record) => publish(record, { kind: "performance", performance: skit(record) })],
  [
    "its lots are drawn",
    (record) => ({
      ...record,
      draws: [
        {
          ...{ id: "boc", of: "order", part: "skit", seed: "7", lots: [skit(record)], performances: [skit(record)] },
          ...{ situations: [], made: { at: instant(0), by: "Trang", reason: "" } },
        } as ContestRecord["draws"][number],
      ],
    }),
  ],
  ["it is published itself", (record) => publish(record, { kind: "round", round: "final" })],
])("who is in a later round is public once %s, and in that round alone", (_, happen) => {
  const seen = happen(entered());
  expect(withheld(seen)).toEqual(["gala"]);
  expect(on(seen, "final")?.teams).toEqual(["sin-ho", "than-uyen"]);
  expect(on(seen, "gala")?.teams).toEqual([]);
});

it("a round that takes all teams withholds nothing", () => {
  expect(withheld(contest({ rounds: ["heat", "final"] }))).toEqual([]);
});

it("who withdrew from a later round does not say who was in it", () => {
  const withdrawn = (team: string) =>
    decide(entered(), { kind: "standing", team, round: "final", standing: "withdrawn" });
  expect(JSON.stringify(board(withdrawn("sin-ho")))).toBe(JSON.stringify(board(withdrawn("muong-te"))));
});

it("a withdrawal from the whole contest brings nobody into a round in which they are not", () => {
  const frozen = publish(entered(), { kind: "freeze", round: "heat" });
  const out = decide(frozen, { kind: "standing", team: "muong-te", round: null, standing: "withdrawn" });
  expect(on(carry(out, actor(), callOnStage(skit(out))), "final")?.teams).toEqual(["sin-ho", "than-uyen"]);
});
