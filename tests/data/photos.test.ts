import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createAccount } from "~/data/accounts.server";
import { change, createContest } from "~/data/door.server";
import { copyPhotos, keepPhoto, photosOf, readPhoto, sweepPhotos } from "~/data/photos.server";
import { founder } from "~/data/sessions.server";
import { setPhoto } from "~/domain/changes/photos";
import { photoBytes, photoType } from "~/domain/photo";
import { isRefusal } from "~/domain/refusal";
import { testDatabase } from "../support/database";
import { contest } from "../support/record";

const jpeg = (mark: number) => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Array(20).fill(mark)]);
const later = () => Date.now() + 2 * 3_600_000;

async function opened(...ids: string[]) {
  await testDatabase();
  const account = await createAccount({ username: "an", name: "An", password: "một câu đủ dài" });
  if (isRefusal(account)) throw new Error(account.refused);
  const organizer = founder(account, "máy");
  for (const id of ids) {
    const record = contest({ contest: { id }, parts: [{ id: "p", scoredPer: "contestant", performers: 2 }] });
    await createContest(organizer, record);
  }
  return organizer;
}

test("a picture is kept once under its SHA-256, in its own contest", async () => {
  await opened("mot", "hai");
  const id = await keepPhoto("mot", "image/jpeg", jpeg(1));
  expect(id).toBe(createHash("sha256").update(jpeg(1)).digest("hex"));
  expect(await keepPhoto("mot", "image/jpeg", jpeg(1))).toBe(id);
  expect([...(await photosOf("mot"))]).toEqual([id]);
  expect(await readPhoto("mot", id)).toMatchObject({ type: "image/jpeg" });
  expect(Buffer.from((await readPhoto("mot", id))?.bytes ?? [])).toEqual(Buffer.from(jpeg(1)));
  expect([await readPhoto("hai", id), await readPhoto("mot", "f".repeat(64))]).toEqual([null, null]);
});

test("goes up with people, once, and what is not here is passed over", async () => {
  await opened("mot", "hai");
  const id = await keepPhoto("mot", "image/jpeg", jpeg(1));
  await copyPhotos("mot", "hai", [id, id, "f".repeat(64)]);
  expect([...(await photosOf("hai"))]).toEqual([id]);
});

test("a sweep takes what nobody has any more, and never what was kept a moment ago", async () => {
  const organizer = await opened("mot");
  const ids = await Promise.all([1, 2, 3].map((mark) => keepPhoto("mot", "image/jpeg", jpeg(mark))));
  await change("mot", organizer, setPhoto("lai-chau.1", ids[0] ?? ""));
  await change("mot", organizer, setPhoto("lai-chau.2", ids[1] ?? ""));
  await change("mot", organizer, setPhoto("lai-chau.2", null));
  expect(await sweepPhotos()).toBe(0);
  expect(await sweepPhotos(later())).toBe(2);
  expect([...(await photosOf("mot"))]).toEqual([ids[0]]);
  expect(await sweepPhotos(later())).toBe(0);
});

const bytesOf = (text: string) => new TextEncoder().encode(text.padEnd(20));
test.each([
  ["a JPEG", jpeg(0), "image/jpeg"],
  ["a PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(12).fill(0)]), "image/png"],
  ["a WebP", bytesOf("RIFF0000WEBPVP8 "), "image/webp"],
  ["a WAV, which begins alike", bytesOf("RIFF0000WAVEfmt "), null],
  ["an SVG", bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), null],
  ["a page", bytesOf("<!doctype html><script>alert(1)</script>"), null],
  ["a GIF", bytesOf("GIF89a"), null],
  ["the beginning of a JPEG", Uint8Array.from([0xff, 0xd8, 0xff]), null],
  ["nothing", new Uint8Array(), null],
])("%s is known by its own bytes", (_, bytes, type) => {
  expect(photoType(bytes)).toBe(type);
  expect(photoBytes).toBe(600_000);
});
