import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readRecord } from "~/domain/integrity";
import { ContestRecord } from "~/domain/record";
import { smallContest } from "../support/small-contest";

it("the published JSON Schema is the record's own (npx vitest run -u writes it anew)", async () => {
  const schema = { title: "Hồ sơ hội thi Dân vận khéo", ...z.toJSONSchema(ContestRecord) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot("../../public/contest-record.schema.json");
});

describe("a record is refused, with the place named, when", () => {
  const good = JSON.parse(JSON.stringify(smallContest()));
  const performance = good.performances[0];
  const penalty = {
    id: "p",
    made: { at: "2025-10-12T01:00:00.000Z", by: "An", reason: "x" },
    revoked: null,
    round: "chung-ket",
    team: "than-uyen",
    performance: performance.id,
    appliesTo: "part",
    points: 50,
  };
  const ballot = {
    id: "b",
    performance: performance.id,
    judge: "ha",
    revision: 1,
    marks: { "noi-dung": 1010 },
    note: "",
    at: "2025-10-12T01:00:00.000Z",
    device: "",
    receipt: "",
  };
  const officer = { id: "ha", fullName: "Hà", title: "", workplace: "", sample: false, role: "secretary" };

  it.each([
    ["it is no object", 5, ""],
    ["a key is unknown", { ...good, extra: 1 }, ""],
    ["a team is in it twice", { ...good, teams: [...good.teams, good.teams[0]] }, "teams.2.id"],
    ["a performance is of no team", { ...good, performances: [{ ...performance, team: "x" }] }, "performances.0.team"],
    ["a mark is off its step", { ...good, ballots: [ballot] }, "ballots.0.marks.noi-dung"],
    [
      "a revision is in it twice",
      { ...good, ballots: [ballot, { ...ballot, id: "c", marks: {} }] },
      "ballots.1.revision",
    ],
    ["a penalty is not of the performance's team", { ...good, penalties: [penalty] }, "penalties.0.team"],
    ["an officer sits in a judge's seat", { ...good, officers: [officer] }, "officers"],
    ["a date does not exist", { ...good, contest: { ...good.contest, startsOn: "2025-02-30" } }, "contest.startsOn"],
    [
      "a mark is half a hundredth",
      { ...good, ballots: [{ ...ballot, marks: { "noi-dung": 0.5 } }] },
      "ballots.0.marks.noi-dung",
    ],
  ])("%s", (_, json, path) => {
    const read = readRecord(json);
    expect("problems" in read && read.problems.map((problem) => problem.path)).toContain(path);
  });
});
