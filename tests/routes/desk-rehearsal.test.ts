import { afterEach, expect, test, vi } from "vitest";
import { change } from "~/data/door.server";
import { planCeremony } from "~/domain/changes/ceremony";
import { loader as hallLoader } from "~/routes/desk.$contest.ceremony_.rehearsal_.hall";
import { action } from "~/routes/desk.$contest.ceremony_.rehearsal_.stand";
import { loader as prompterLoader } from "~/routes/mc.$contest_.prompter";
import { actor } from "../support/acting";
import { ready } from "../support/announced";
import { call } from "./call";
import { openDesk, type Person, withOfficers } from "./desk-cast";

const query = "round=final&order=last-to-first&seed=3";

async function open() {
  const desk = await openDesk(withOfficers(ready()));
  const params = { contest: (await desk.now()).record.contest.id };
  const read = async (loader: typeof prompterLoader | typeof hallLoader, person: Person) => {
    const cookie = await desk.cookieFor(person);
    return (await call(loader, "/", { cookie, params })).json();
  };
  const ask = async (method: string, form: Record<string, string> = {}) => {
    const cookie = await desk.cookieFor("organizer");
    return (await call(action, "/", { method, cookie, form, params })).status;
  };
  return {
    ...{ id: params.contest, now: desk.now, stand: (form: Record<string, string>) => ask("POST", form) },
    ...{
      end: () => ask("DELETE"),
      prompter: () => read(prompterLoader, "mc"),
      hall: () => read(hallLoader, "organizer"),
    },
  };
}

afterEach(() => void vi.restoreAllMocks());

test("the MC's prompter and a screen to practise with follow a rehearsal, on whatever device, until it ends", async () => {
  const desk = await open();
  expect(await desk.prompter()).toMatchObject({ prompter: null, rehearsal: false });
  expect(await desk.hall()).toMatchObject({ run: null });
  expect(await desk.stand({ query, at: "2" })).toBe(200);
  const [read, shown] = [await desk.prompter(), await desk.hall()];
  expect(read).toMatchObject({ prompter: { at: 2, paused: false, hall: "auto" }, rehearsal: true });
  expect(read.prompter.now).toEqual(shown.run.steps[1]);
  expect(read.prompter.next).toEqual(shown.run.steps[2]);
  await desk.stand({ query, at: "2", paused: "on" });
  expect(await desk.prompter()).toMatchObject({ prompter: { at: 2, paused: true } });
  // Past the last step there is none.
  await desk.stand({ query, at: "9999" });
  expect(await desk.prompter()).toMatchObject({ prompter: { at: shown.run.steps.length, next: null } });
  expect(await desk.end()).toBe(200);
  expect(await desk.prompter()).toMatchObject({ prompter: null, rehearsal: false });
  expect((await desk.now()).revision).toBe(1);
});

test("a ceremony that goes on is read, and no rehearsal", async () => {
  const desk = await open();
  await desk.stand({ query, at: "2" });
  await change(desk.id, actor(), planCeremony("le", "final", { order: "last-to-first", byPart: false }));
  expect(await desk.prompter()).toMatchObject({ prompter: { at: 0 }, rehearsal: false });
});

test("a rehearsal that was left is over after two hours without a step", async () => {
  const desk = await open();
  await desk.stand({ query, at: "2" });
  const now = performance.now();
  const clock = vi.spyOn(performance, "now");
  clock.mockReturnValue(now + 2 * 3600_000 - 1000);
  expect(await desk.prompter()).toMatchObject({ rehearsal: true });
  clock.mockReturnValue(now + 2 * 3600_000 + 60_000);
  expect(await desk.prompter()).toMatchObject({ prompter: null, rehearsal: false });
});

test.each([
  ["a step before the beginning", { query, at: "-1" }],
  ["no number", { query, at: "hai" }],
  ["a query beyond all measure", { query: "x".repeat(301), at: "1" }],
])("%s is refused, and the rehearsal stays where it was", async (_, fields) => {
  const desk = await open();
  await desk.stand({ query, at: "2" });
  expect(await desk.stand(fields)).toBe(422);
  expect(await desk.prompter()).toMatchObject({ prompter: { at: 2 } });
});

test("one of a round that is no more is not followed", async () => {
  const desk = await open();
  await desk.stand({ query: "round=gone", at: "1" });
  expect(await desk.prompter()).toMatchObject({ prompter: null, rehearsal: false });
});
