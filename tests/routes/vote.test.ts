import { expect, test } from "vitest";
import { action, loader } from "~/routes/vote.$contest";
import { action as cast } from "~/routes/vote.$contest_.cast";
import { contest } from "../support/record";
import { call } from "./call";
import { openDesk, withOfficers } from "./desk-cast";

const params = { contest: "lai-chau-2018" };

async function open() {
  const desk = await openDesk(withOfficers(contest({ judges: 3, teams: ["sin-ho", "than-uyen"], parts: ["skit"] })));
  const vote = (form: Record<string, string>, cookie: string | null = null) =>
    call(action, "/vote/lai-chau-2018", { method: "POST", params, form, cookie });
  const page = async (cookie: string | null = null) =>
    (await call(loader, "/vote/lai-chau-2018", { params, cookie })).json();
  return { desk, vote, page };
}

const voterIn = (answer: Response) => answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";

test("a phone votes without an account, votes again for another team, and sees how it stands", async () => {
  const { desk, vote, page } = await open();
  expect(await page()).toMatchObject({ live: { board: { vote: null } }, standing: null, mine: null });
  expect((await desk.post("secretary", "vote", { id: "v", title: "Yêu thích", round: "final" })).status).toBe(200);
  const first = await vote({ vote: "v", team: "sin-ho" });
  expect([first.status, first.headers.get("Location")]).toEqual([302, "/vote/lai-chau-2018"]);
  const cookie = voterIn(first);
  expect(first.headers.get("Set-Cookie")).toMatch(/; Path=\/vote; .*SameSite=Lax; HttpOnly$/);
  expect(await page(cookie)).toMatchObject({ mine: "sin-ho", standing: { counts: [1, 0] } });
  expect(voterIn(await vote({ vote: "v", team: "than-uyen" }, cookie))).toBe(cookie);
  expect(await page(cookie)).toMatchObject({ mine: "than-uyen", standing: { counts: [0, 1] } });
  await vote({ vote: "v", team: "than-uyen" });
  expect(await page()).toMatchObject({ mine: null, standing: { counts: [0, 2] } });
});

test("a vote that is closed takes nothing more, keeps its numbers, and touches no total", async () => {
  const { desk, vote, page } = await open();
  await desk.post("secretary", "vote", { id: "v", title: "Yêu thích", round: "final" });
  await vote({ vote: "v", team: "sin-ho" });
  expect((await desk.post("timekeeper", "vote/v/closing", {})).status).toBe(403);
  expect((await desk.post("secretary", "vote/v/closing", {})).status).toBe(200);
  const late = await vote({ vote: "v", team: "sin-ho" });
  expect(late.status).toBe(422);
  expect(await late.text()).toContain("Bình chọn đã đóng");
  expect(await page()).toMatchObject({ standing: null, live: { board: { vote: { open: false, counts: [1, 0] } } } });
  expect((await desk.post("secretary", "vote/v/cancellation", { reason: "Mở nhầm" })).status).toBe(200);
  expect(await page()).toMatchObject({ live: { board: { vote: null } } });
});

test("nonsense is refused at its place", async () => {
  const { vote } = await open();
  expect((await vote({ vote: "v", team: "sin-ho" })).status).toBe(422);
  expect((await vote({})).status).toBe(422);
});

test("a page that stays where it is sends its vote, also twice, as the device that it was given to", async () => {
  const { desk, page } = await open();
  await desk.post("secretary", "vote", { id: "v", title: "Yêu thích", round: "final" });
  const cookie = voterIn(await call(loader, "/vote/lai-chau-2018", { params, cookie: null }));
  expect(cookie).toMatch(/^voter=/);
  const send = (form: Record<string, string>) =>
    call(cast, "/vote/lai-chau-2018/cast", { method: "POST", params, form, cookie });
  for (const team of ["sin-ho", "than-uyen", "than-uyen"]) {
    const answer = await send({ vote: "v", team });
    expect([answer.status, voterIn(answer)]).toEqual([200, cookie]);
  }
  expect(await page(cookie)).toMatchObject({ mine: "than-uyen", standing: { counts: [0, 1] } });
  await desk.post("secretary", "vote/v/closing", {});
  const late = await send({ vote: "v", team: "sin-ho" });
  expect([late.status, (await late.json()).form.error[""][0]]).toEqual([422, expect.stringContaining("đã đóng")]);
});
