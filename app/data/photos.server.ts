import { createHash } from "node:crypto";
import type { PhotoType } from "~/domain/photo";
import { db } from "./database.server";

export type Photo = { type: string; bytes: Uint8Array<ArrayBuffer> };

/** When this process kept which picture: what was kept a moment ago is about to be named, and no sweep may take it. */
const kept = new Map<string, number>();
/** Milliseconds in which a kept picture must have been named. */
const naming = 3_600_000;

/** Keeps a contestant's picture beside the record and answers its SHA-256, by which the record names it. Twice is once. */
export async function keepPhoto(contestId: string, type: PhotoType, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const id = createHash("sha256").update(bytes).digest("hex");
  kept.set(`${contestId} ${id}`, db().clock.now());
  await db().client.photo.upsert({
    where: { contestId_id: { contestId, id } },
    create: { contestId, id, type, bytes },
    update: {},
    select: { id: true },
  });
  return id;
}

/** A picture by its SHA-256, or null: a record that was brought in names pictures that did not come with it. */
export async function readPhoto(contestId: string, id: string): Promise<Photo | null> {
  const where = { contestId_id: { contestId, id } };
  return db().client.photo.findUnique({ where, select: { type: true, bytes: true } });
}

/** The pictures of a contest that are here. */
export async function photosOf(contestId: string): Promise<ReadonlySet<string>> {
  const rows = await db().client.photo.findMany({ where: { contestId }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** Copies pictures to another contest, for people who are sent up with them. Those that are not here are passed over. */
export async function copyPhotos(from: string, to: string, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const found = await readPhoto(from, id);
    if (found) await keepPhoto(to, found.type as PhotoType, found.bytes);
  }
}

/**
 * Removes the pictures that no contestant has any more, and answers how many. A picture taken off a contestant stays until
 * the next sweep, so that taking it off can be undone for a while.
 */
export async function sweepPhotos(now = db().clock.now()): Promise<number> {
  const { client } = db();
  for (const [key, at] of kept) if (now - at > naming) kept.delete(key);
  return client.$transaction(async (tx) => {
    const photos = await tx.photo.findMany({ select: { contestId: true, id: true } });
    if (photos.length === 0) return 0;
    const named = await tx.contestant.findMany({
      where: { photo: { not: null } },
      select: { contestId: true, photo: true },
    });
    const used = new Set(named.map((one) => `${one.contestId} ${one.photo}`));
    const idle = photos.filter(({ contestId, id }) => {
      const key = `${contestId} ${id}`;
      return !used.has(key) && !kept.has(key);
    });
    for (const { contestId, id } of idle) await tx.photo.delete({ where: { contestId_id: { contestId, id } } });
    return idle.length;
  });
}

const daily = 24 * 3_600_000;

/** Sweeps now and once a day, until the answered function is called. */
export function sweepPhotosDaily(failed: (error: unknown) => void): () => void {
  const sweep = () => void sweepPhotos().catch(failed);
  sweep();
  const timer = setInterval(sweep, daily);
  timer.unref();
  return () => clearInterval(timer);
}
