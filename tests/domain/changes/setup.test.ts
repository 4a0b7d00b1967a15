import { describe, expect, it } from "vitest";
import { access, may, roles } from "~/domain/access";
import { submitBallot } from "~/domain/changes/ballots";
import { copyOrder, drawOrder, setOrder } from "~/domain/changes/order";
import { addJudges, removeJudge, setPanel } from "~/domain/changes/panel";
import { addCriterion, addPart, editCriterion, editPart, removeCriterion, removePart } from "~/domain/changes/parts";
import { addRound, removeRound, setEntrants } from "~/domain/changes/rounds";
import { openMarking } from "~/domain/changes/stage";
import { addContestants, addTeams, editTeam, removeContestant, removeTeam } from "~/domain/changes/teams";
import { drawLots } from "~/domain/draw";
import { readRecord } from "~/domain/integrity";
import type { Contestant } from "~/domain/record";
import { problemsOf } from "~/domain/references";
import { fromTemplate, templates } from "~/domain/templates";
import { actor, carry, judge, moment, newContest, refusalOf, team } from "../../support/acting";
import { criteria, performanceId, round, skit, smallContest } from "../../support/small-contest";

const organizer = actor();
const contest = smallContest();
const person = (id: string, of: string, role: Contestant["role"] = "official"): Contestant => ({
  id,
  team: of,
  fullName: `Lò Văn ${id}`,
  gender: null,
  birthYear: null,
  ethnicity: "",
  title: "",
  workplace: "",
  role,
  photo: null,
  origin: null,
  sample: false,
});

const marked = () => {
  const performance = performanceId(contest, "tieu-pham", "sin-ho");
  const marks = { "noi-dung": 1000, "dien-xuat": 1000 };
  const ballot = submitBallot({ id: "b", performance, revision: 1, marks, note: "" });
  return carry(carry(contest, organizer, openMarking(performance)), actor(["judge"], "binh"), ballot);
};

describe("every team has its performances", () => {
  const of = (record: typeof contest, part: string) =>
    record.performances.filter((one) => one.part === part).map((one) => one.contestant ?? one.team);

  it("in each part, also in a part or for a team that comes later", () => {
    expect(of(contest, "kien-thuc")).toEqual(["sin-ho", "than-uyen"]);
    const more = carry(contest, organizer, addTeams([team("muong-te", "Mường Tè")]), addPart({ ...skit, id: "p" }, []));
    expect(of(more, "tieu-pham")).toEqual(["sin-ho", "than-uyen", "muong-te"]);
    expect(of(more, "p")).toEqual(["sin-ho", "than-uyen", "muong-te"]);
  });

  it("one for each official contestant where contestants are scored, and back", () => {
    const people = [person("a", "sin-ho"), person("b", "sin-ho"), person("c", "than-uyen", "reserve")];
    const each = carry(contest, organizer, editPart("tieu-pham", { scoredPer: "contestant" }), addContestants(people));
    expect(of(each, "tieu-pham")).toEqual(["a", "b"]);
    expect(of(carry(each, organizer, removeContestant("a")), "tieu-pham")).toEqual(["b"]);
    expect(of(carry(each, organizer, editPart("tieu-pham", { scoredPer: "team" })), "tieu-pham")).toHaveLength(2);
  });

  it("in a later round only for those who are let in", () => {
    const cut = { best: 1, of: "round" as const, bestOfRest: 0, onTie: "decide" as const };
    const two = carry(
      newContest(),
      organizer,
      addRound({ ...round, id: "so-khao", advance: cut }),
      addRound({ ...round, carryOver: { round: "so-khao", coefficient: 5000 } }),
      addPart({ ...skit, id: "mot", round: "so-khao" }, []),
      addPart(skit, criteria),
      addTeams([team("sin-ho", "Sìn Hồ"), team("than-uyen", "Than Uyên")]),
    );
    expect(of(two, "tieu-pham")).toEqual([]);
    const entered = carry(two, organizer, setEntrants(round.id, ["than-uyen"]));
    expect(of(entered, "tieu-pham")).toEqual(["than-uyen"]);
    expect(of(carry(entered, organizer, setEntrants(round.id, [])), "tieu-pham")).toEqual([]);
  });
});

describe("what has marks cannot be removed by accident", () => {
  it.each([
    ["its team", removeTeam("sin-ho")],
    ["its part", removePart("tieu-pham")],
    ["its round", removeRound("chung-ket")],
    ["its criterion", removeCriterion("noi-dung")],
    ["its judge", removeJudge("binh")],
    ["the judge's seat on the panel", setPanel("tieu-pham", ["ha", "cuc"])],
    ["the scale of its criterion", editCriterion("noi-dung", { maximum: 1000 })],
    ["a new criterion beside it", addCriterion({ ...criteria[0], id: "moi" } as never)],
    ["the way the part is marked", editPart("tieu-pham", { scoredPer: "contestant" })],
  ])("%s", (_, change) => {
    expect(refusalOf(marked(), organizer, change)).toMatchObject({ refused: "has-marks" });
  });

  it("while nothing is marked, everything can go, and leaves nothing behind", () => {
    const emptied = carry(contest, organizer, removeJudge("binh"), removeTeam("sin-ho"), removeRound("chung-ket"));
    expect(emptied).toMatchObject({ parts: [], criteria: [], performances: [], rounds: [] });
    expect(problemsOf(emptied)).toEqual([]);
  });
});

it.each([
  ["two teams with one number", addTeams([team("x", "X", { number: 1 })]), "duplicate-number"],
  ["a number that another team has", editTeam("sin-ho", { number: 2 }), "duplicate-number"],
  ["two chairs", addJudges([judge("x", "Lý Thị Xuân", true)]), "two-chairs"],
  ["a maximum off its step", editCriterion("noi-dung", { step: 300 }), "maximum-off-step"],
  [
    "a carry-over from no earlier round",
    addRound({ ...round, id: "r2", carryOver: { round: "r2", coefficient: 1 } }),
    "no-such-round-before",
  ],
  ["an order that forgets somebody", setOrder("tieu-pham", []), "wrong-order"],
])("%s is refused", (_, change, refused) => {
  expect(refusalOf(contest, organizer, change)).toMatchObject({ refused });
});

describe("the running order", () => {
  const ids = contest.performances.filter((one) => one.part === "tieu-pham").map((one) => one.id);
  const orderOf = (record: typeof contest, part: string) =>
    record.performances.filter((one) => one.part === part).map((one) => one.team);

  it("is set by hand and carried to another part", () => {
    const turned = carry(
      contest,
      organizer,
      setOrder("tieu-pham", [...ids].reverse()),
      copyOrder("tieu-pham", ["kien-thuc"]),
    );
    expect(orderOf(turned, "tieu-pham")).toEqual(["than-uyen", "sin-ho"]);
    expect(orderOf(turned, "kien-thuc")).toEqual(["than-uyen", "sin-ho"]);
  });

  it("is drawn from a seed that draws the same again, whatever the order was before", () => {
    const drawn = carry(contest, organizer, drawOrder("d", "tieu-pham", "hat-giong"));
    const again = carry(
      contest,
      organizer,
      setOrder("tieu-pham", [...ids].reverse()),
      drawOrder("d", "tieu-pham", "hat-giong"),
    );
    expect(orderOf(again, "tieu-pham")).toEqual(orderOf(drawn, "tieu-pham"));
    expect(drawn.draws[0]?.performances).toEqual(drawLots("hat-giong", ids));
  });

  it("gives every order about as often", () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const key = drawLots(`hat-${seed}`, ["a", "b", "c"]).join("");
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(150);
  });
});

it.each(templates)("the template %s makes a record that holds together", (template) => {
  const made = fromTemplate(template, newContest().contest, moment(organizer).newId);
  expect(readRecord(JSON.parse(JSON.stringify(made)))).toEqual({ record: made });
});

it("the four-part template is worth 100 points", () => {
  const made = fromTemplate("four-parts", newContest().contest, moment(organizer).newId);
  const key = made.parts.flatMap((part) =>
    part.marking.by === "tally" ? part.marking.questions * part.marking.pointsEach : [],
  );
  const maxima = made.criteria.map((criterion) => criterion.maximum);
  expect([...key, ...maxima].reduce((sum, points) => sum + points, 0)).toBe(100_00);
});

describe("the access table", () => {
  it("names roles that exist, and lets the public do nothing but look at the board and vote for its favourite", () => {
    const open = Object.keys(access).filter((action) => may(["public"], action as keyof typeof access));
    expect(open).toEqual(["board.read", "vote.cast"]);
    for (const named of Object.values(access)) for (const role of named) expect(roles).toContain(role);
  });

  it("lets no judge see the others' marks", () => {
    expect(may(["judge"], "marks.read")).toBe(false);
  });
});
