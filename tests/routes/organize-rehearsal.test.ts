import { describe, expect, test } from "vitest";
import { db } from "~/data/database.server";
import { scenarios } from "~/domain/rehearsal";
import * as rehearsal from "~/routes/organize.$contest.rehearsal";
import { contest } from "../support/record";
import { openOffice } from "./organize-cast";

/** How many rows the database holds of what a rehearsal makes up. */
const rows = async () => {
  const { client } = db();
  return [
    await client.ballotRevision.count(),
    await client.tally.count(),
    await client.decision.count(),
    await client.performance.count(),
    await client.team.count(),
    await client.auditEntry.count(),
  ];
};

describe("a rehearsal of the rules", () => {
  test("writes nothing, whatever is rehearsed", async () => {
    const office = await openOffice(contest());
    const before = [(await office.now()).revision, (await office.now()).record, await rows()];
    for (const scenario of scenarios) {
      const page = await (await office.look(rehearsal, {}, `?scenario=${scenario}&runs=5&seed=7`)).json();
      expect(page.done.summary.runs).toBe(5);
      expect(page.done.rounds[0].groups[0].teams).toHaveLength(3);
    }
    expect([(await office.now()).revision, (await office.now()).record, await rows()]).toEqual(before);
  });

  test("answers the same to the same question, and nothing before one is asked", async () => {
    const office = await openOffice(contest());
    const ask = async (search: string) => (await office.look(rehearsal, {}, search)).json();
    expect((await ask("")).done).toBeNull();
    expect(await ask("?scenario=ties&runs=9&seed=đèn")).toEqual(await ask("?scenario=ties&runs=9&seed=đèn"));
  });

  test("invents teams and judges in number asked where there are none", async () => {
    const office = await openOffice(contest({ teams: [], judges: 0 }));
    const page = await (await office.look(rehearsal, {}, "?scenario=ordinary&runs=1&teams=9&judges=3")).json();
    expect(Object.values(page.done.names.teams)).toContain("Đội 9");
    expect(Object.keys(page.done.names.judges)).toHaveLength(3);
  });

  test.each([
    [
      "?scenario=x&runs=999999&seed=%00&teams=1e9&judges=-3",
      { scenario: "ordinary", runs: 200, seed: "1", teams: 12, judges: 5 },
    ],
    [`?scenario=ordinary&runs=1&seed=${"a".repeat(5000)}`, { seed: "1" }],
  ])("takes the usual for what makes no sense: %s", async (search, wish) => {
    const office = await openOffice(contest());
    const page = await (await office.look(rehearsal, {}, search)).json();
    expect(page.wish).toMatchObject(wish);
  });
});
