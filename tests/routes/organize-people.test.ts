import { expect, test } from "vitest";
import { photosOf } from "~/data/photos.server";
import { find } from "~/domain/rows";
import * as arrivals from "~/routes/organize.$contest.arrivals";
import * as people from "~/routes/organize.$contest.people";
import * as person from "~/routes/organize.$contest.people_.$contestant";
import * as photos from "~/routes/organize.$contest.photos.$photo";
import * as team from "~/routes/organize.$contest.teams_.$team";
import { contest } from "../support/record";
import { call } from "./call";
import { openOffice } from "./organize-cast";

const prepared = () => contest({ parts: [{ id: "alone", scoredPer: "contestant", performers: 2 }] });
const png = (size = 40) => {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return bytes;
};

/** Sends a file as a browser does. */
async function upload(office: Awaited<ReturnType<typeof openOffice>>, bytes: BlobPart, contestant = "lai-chau.1") {
  const body = new FormData();
  body.set("photo", new File([bytes], "anh.png", { type: "image/png" }));
  const request = new Request("http://localhost/", { method: "POST", headers: { Cookie: office.cookie }, body });
  const params = { contest: office.contest, contestant };
  const response = await call((args) => person.action({ ...args, request }), "/", { params });
  const said = await response.json();
  return { status: response.status, refusal: said.refusal?.refused ?? null };
}

test("a picture is kept, named by its hash, served to staff for a long time, and taken off again", async () => {
  const office = await openOffice(prepared());
  expect(await upload(office, png())).toEqual({ status: 200, refusal: null });
  const { photo } = find((await office.now()).record.contestants, "lai-chau.1") ?? {};
  expect(photo).toMatch(/^[0-9a-f]{64}$/);
  const served = await office.look(photos, { photo: photo ?? "" });
  expect([served.status, served.headers.get("Content-Type"), served.headers.get("Cache-Control")]).toEqual([
    200,
    "image/png",
    "private, max-age=31536000, immutable",
  ]);
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(png());
  const { revision } = await office.now();
  await upload(office, png());
  expect((await office.now()).revision).toBe(revision);
  expect(await office.remove(person, { contestant: "lai-chau.1" })).toMatchObject({ status: 200 });
  expect(find((await office.now()).record.contestants, "lai-chau.1")?.photo).toBeNull();
});

test.each([
  ["an SVG that says it is a PNG", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "not-a-photo"],
  ["an empty file", "", "not-a-photo"],
  ["600 kB and a byte", png(600_001), "photo-too-large"],
  ["ten megabytes", png(10_000_000), "photo-too-large"],
])("%s is refused, and nothing is kept", async (_, bytes, refusal) => {
  const office = await openOffice(prepared());
  expect(await upload(office, bytes)).toEqual({ status: 422, refusal });
  expect([...(await photosOf(office.contest))]).toEqual([]);
});

test("a form without a file, and a picture of nobody, are refused", async () => {
  const office = await openOffice(prepared());
  expect(await office.send(person, { photo: "x" }, { contestant: "lai-chau.1" })).toMatchObject({ status: 422 });
  expect(await upload(office, png(), "khong-co")).toEqual({ status: 422, refusal: "unknown" });
});

test("the list takes any query, and leads back from who is gone", async () => {
  const office = await openOffice(prepared());
  for (const query of [
    "",
    "?q=nguyen&team=lai-chau&role=official&same=1&page=2",
    "?role=x&page=-3&team=%00",
    `?q=${"a".repeat(5000)}`,
  ]) {
    expect((await office.look(people, {}, query)).status).toBe(200);
  }
  const gone = await office.look(person, { contestant: "khong-co" });
  expect([gone.status, gone.headers.get("Location")]).toEqual([302, `/organize/${office.contest}/people`]);
});

test("the door and a team's page name only pictures that are here", async () => {
  const record = prepared();
  const named = record.contestants.map((one) => ({ ...one, photo: "f".repeat(64) }));
  const office = await openOffice({ ...record, contestants: named });
  for (const [page, params] of [
    [arrivals, {}],
    [people, {}],
    [team, { team: "lai-chau" }],
  ] as const) {
    const answer = await office.look(page, params);
    expect(answer.status).toBe(200);
    if (page !== team) expect(await answer.text()).not.toContain("ffff");
  }
});
