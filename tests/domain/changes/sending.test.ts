import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide as decideOn } from "~/domain/changes/decisions";
import { takeOver } from "~/domain/changes/origin-changes";
import { nominateTeam, type Sending, sendTeams } from "~/domain/changes/sending";
import { editContestant, removeContestant, removeTeam } from "~/domain/changes/teams";
import { originChanges } from "~/domain/origin-changes";
import type { ContestRecord } from "~/domain/record";
import { problemsOf } from "~/domain/references";
import { type Cut, candidates } from "~/domain/sending";
import { actor, carry, refusalOf } from "../../support/acting";
import { anyContest } from "../../support/any-contest";
import { contest, decide, mark, publish } from "../../support/record";

const unit = (id: string, name: string) => ({
  ...{ id, name, kind: "huyện", parent: null, validFrom: null, validTo: null, successors: [], source: "" },
});

/** A finished contest of one part, by team → points; `x…` and `y…` are in two clusters. */
function finished(points: Record<string, number>, plan: Parameters<typeof contest>[0] = {}): ContestRecord {
  const teams = Object.keys(points).map((id) => ({ id, bloc: "xy".includes(id[0] ?? "") ? (id[0] ?? null) : null }));
  const start = contest({
    ...{ teams, blocs: ["x", "y"], judges: 1, parts: [{ id: "skit", performers: 0 }] },
    ...plan,
    contest: { id: "duoi", title: "Hội thi huyện Sìn Hồ", parent: "lai-chau-2018", holders: ["h"] },
  });
  const people = teams.flatMap(({ id }) =>
    ["Lò Văn An", "Vàng Thị Mỷ"].map((fullName, at) => ({
      ...{ id: `${id}.${at}`, team: id, fullName, gender: null, birthYear: 1980 + at, ethnicity: "Thái", title: "" },
      ...{ workplace: "", role: "official" as const, photo: null, origin: null, sample: false },
    })),
  );
  const whole: ContestRecord = { ...start, units: [unit("h", "Huyện Sìn Hồ")], contestants: people };
  const marked = Object.entries(points).reduce((sofar, [team, total]) => mark(sofar, `skit.${team}`, [total]), whole);
  return publish(marked, { kind: "round", round: "final" });
}

const above = contest({ teams: 2 });
const cut = (fields: Partial<Cut> = {}): Cut => ({ best: 1, of: "round", bestOfRest: 0, onTie: "decide", ...fields });
const send = (team: string, reason = "", name = `Đội ${team}`): Sending => ({ team, name, reason });
const going = (record: ContestRecord, by: Cut) =>
  candidates(record, by).teams.flatMap(({ team, via }) => (via === null ? [] : `${team} ${via}`));
const came = (record: ContestRecord) => record.teams.filter((team) => team.origin !== null);

describe("who goes up by rank", () => {
  test.each<[string, Cut, string[]]>([
    ["the best", cut({ best: 2 }), ["x1 best", "x2 best"]],
    ["the best of each cluster", cut({ of: "bloc" }), ["x1 best", "y1 best"]],
    ["and the best of the rest", cut({ of: "bloc", bestOfRest: 2 }), ["x1 best", "x2 rest", "x3 rest", "y1 best"]],
    ["nobody", cut({ best: 0 }), []],
  ])("%s", (_, by, teams) => {
    expect(going(finished({ x1: 90, x2: 85, x3: 80, y1: 50, y2: 40 }), by)).toEqual(teams);
  });

  const tied = finished({ a: 90, b: 80, c: 80, d: 70 });

  test("a tie across the cut is never cut silently", () => {
    expect(going(tied, cut({ best: 2 }))).toEqual(["a best"]);
    const { blocks, teams } = candidates(tied, cut({ best: 2 }));
    expect(blocks).toEqual([{ stage: "best", bloc: null, teams: ["b", "c"], places: 1 }]);
    expect(teams.filter((team) => team.tied).map(({ team }) => team)).toEqual(["b", "c"]);
    expect(going(tied, cut({ best: 2, onTie: "all" }))).toEqual(["a best", "b tie", "c tie"]);
  });

  test("a decision recorded below tells them apart, though the results are published", () => {
    const order = { id: "qd", kind: "order" as const, round: "final", by: "lot" as const, teams: ["c", "b"] };
    const decided = carry(tied, actor(), decideOn({ ...order, for: "advance" }, "Bốc thăm"));
    expect(refusalOf(tied, actor(), decideOn({ ...order, for: "rank" }, "Bốc thăm"))).toMatchObject({
      refused: "round-published",
    });
    expect(going(decided, cut({ best: 2 }))).toEqual(["a best", "c best"]);
    expect(candidates(decided, cut({ best: 2 })).blocks).toEqual([]);
  });

  test("nobody before the results are published", () => {
    expect(candidates({ ...tied, publications: [] }, cut())).toEqual({ teams: [], blocks: [] });
    expect(refusalOf(above, actor(), sendTeams({ ...tied, publications: [] }, cut(), [send("a")], null))).toMatchObject(
      {
        refused: "not-published",
      },
    );
  });
});

describe("a team that is sent up", () => {
  const below = finished({ a: 90, b: 80, c: 80 });
  const sent = carry(above, actor(), sendTeams(below, cut(), [send("a", "Đứng đầu"), send("c", "Vùng cao")], null));

  test("names where it came from, which way and why", () => {
    expect(came(sent)).toMatchObject([
      {
        ...{ name: "Đội a", number: 3, unit: "h", unitName: "Huyện Sìn Hồ" },
        origin: { contest: "duoi", team: "a", contestTitle: "Hội thi huyện Sìn Hồ", way: "rank", rank: 1 },
      },
      { number: 4, origin: { team: "c", way: "choice", rank: 2, sent: { reason: "Vùng cao" } } },
    ]);
  });

  test("brings its people as copies, its unit, and a performance in every part", () => {
    const [copy] = came(sent);
    const people = sent.contestants.filter((one) => one.team === copy?.id);
    expect(people.map((one) => [one.fullName, one.birthYear, one.origin])).toEqual([
      ["Lò Văn An", 1980, "a.0"],
      ["Vàng Thị Mỷ", 1981, "a.1"],
    ]);
    expect(sent.units.map(({ id }) => id)).toEqual(["h"]);
    expect(sent.performances.filter((one) => one.team === copy?.id)).toHaveLength(sent.parts.length);
    expect(problemsOf(sent)).toEqual([]);
  });

  test("is here once, however often it is sent", () => {
    const again = carry(sent, actor(), sendTeams(below, cut(), [send("a", "Lần nữa"), send("c", "Lần nữa")], null));
    expect(again).toBe(sent);
  });

  test("needs a reason when it does not come by rank; a team that is out, or unknown, does not come", () => {
    const refused = (record: ContestRecord, ...wanted: Sending[]) =>
      refusalOf(above, actor(), sendTeams(record, cut(), wanted, null));
    expect(refused(below, send("a"), send("b", " "))).toMatchObject({ refused: "required", at: "teams[1].reason" });
    expect(refused(below, send("z", "Vì"))).toMatchObject({ refused: "unknown" });
    const out = decide(below, { kind: "standing", team: "b", round: null, standing: "disqualified" });
    expect(refused(out, send("b", "Vì"))).toMatchObject({ refused: "not-competing" });
  });

  test("goes again without a trace while it has no marks", () => {
    const [copy, other] = came(sent);
    const back = carry(sent, actor(), removeTeam(copy?.id ?? ""), removeTeam(other?.id ?? ""));
    expect({ ...back, units: above.units }).toEqual(above);
  });

  test("by nomination comes from no contest, with a reason", () => {
    const team = { id: "n", number: null, name: "Nậm Nhùn", unit: null, unitName: "Huyện Nậm Nhùn", bloc: null };
    expect(refusalOf(above, actor(), nominateTeam(team, " "))).toMatchObject({ refused: "required", at: "reason" });
    const nominated = carry(above, actor(), nominateTeam(team, "Công văn số 12"), nominateTeam(team, "Công văn số 12"));
    expect(came(nominated)).toMatchObject([{ id: "n", origin: { way: "nomination", contest: null, rank: null } }]);
  });

  test("comes with the unit that its cluster's contest has it stand for", () => {
    const cluster = {
      ...below,
      contest: { ...below.contest, holders: ["h", "k"] },
      units: [unit("h", "Xã Sìn Hồ"), unit("k", "Xã Tả Phìn")],
      teams: below.teams.map((team) => (team.id === "a" ? { ...team, unit: "k" } : team)),
    };
    expect(came(carry(above, actor(), sendTeams(cluster, cut(), [send("a")], null)))).toMatchObject([
      { unit: "k", unitName: "Xã Tả Phìn" },
    ]);
  });
});

describe("what is changed below later", () => {
  const below = finished({ a: 90, b: 80 });
  const sent = carry(above, actor(), sendTeams(below, cut(), [send("a")], null));
  const copy = came(sent)[0]?.id ?? "";
  const late = {
    ...(below.contestants[0] as ContestRecord["contestants"][number]),
    id: "moi",
    fullName: "Lý Thị Xuân",
  };
  const later = {
    ...carry(
      below,
      actor(),
      editContestant("a.0", { fullName: "Lò Văn Ân", birthYear: 1979 }),
      removeContestant("a.1"),
    ),
  };
  const changed = { ...later, contestants: [...later.contestants, late] };
  const found = originChanges(sent, copy, changed);

  test("is told person by person, and is nothing before", () => {
    expect(originChanges(sent, copy, below)).toEqual([]);
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "changed Lò Văn An",
      "new Lý Thị Xuân",
      "gone Vàng Thị Mỷ",
    ]);
    expect(found[0]?.fields).toEqual([
      { field: "fullName", here: "Lò Văn An", below: "Lò Văn Ân" },
      { field: "birthYear", here: 1980, below: 1979 },
    ]);
    expect(originChanges(sent, copy, changed, (person) => person === "moi")).toHaveLength(1);
  });

  test("is taken over for those who were chosen, and then is no difference any more", () => {
    const one = carry(sent, actor(), takeOver(copy, changed, [found[0]?.person ?? ""]));
    expect(originChanges(one, copy, changed).map(({ kind }) => kind)).toEqual(["new", "gone"]);
    const all = carry(
      sent,
      actor(),
      takeOver(
        copy,
        changed,
        found.map(({ person }) => person),
      ),
    );
    expect(originChanges(all, copy, changed)).toEqual([]);
    expect(all.contestants.filter((one) => one.team === copy).map((one) => one.fullName)).toEqual([
      "Lò Văn Ân",
      "Lý Thị Xuân",
    ]);
    expect(carry(sent, actor(), takeOver(copy, changed, []))).toBe(sent);
  });

  test("never moves a copy by itself, whatever happens in either contest", () => {
    fc.assert(
      fc.property(anyContest, (record) => {
        const source = publish(record, { kind: "round", round: record.rounds.at(-1)?.id ?? "" });
        const up = { ...cut({ best: 3, onTie: "all" }) };
        const listed = candidates(source, up).teams.filter((team) => team.standing === null);
        const wanted = listed.map(({ team }) => send(team, "Vì"));
        const other = contest({ teams: 1, contest: { id: "tren" } });
        const received = carry(other, actor(), sendTeams(source, up, wanted, null));
        expect(problemsOf(received)).toEqual([]);
        expect(came(received)).toHaveLength(wanted.length);
        for (const team of came(received)) expect(originChanges(received, team.id, source)).toEqual([]);
        const ways = came(received).map(({ origin }) => `${origin?.team} ${origin?.way}`);
        expect(ways).toEqual(
          listed.map(({ team, via }) => `${team} ${via && via !== "nomination" ? "rank" : "choice"}`),
        );
        // A value was handed over, nothing is shared that could change: the source is as it was.
        expect(carry(received, actor(), sendTeams(source, up, wanted, null))).toBe(received);
      }),
      { numRuns: 60 },
    );
  });
});
