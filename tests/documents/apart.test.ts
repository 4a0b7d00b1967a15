import { describe, expect, test } from "vitest";
import { type Job, readApart } from "~/documents/apart.server";
import { recordFileOf } from "~/documents/record-file.server";
import { bomb } from "../support/files";
import { contest } from "../support/record";

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

async function outcome(job: Job, of: Uint8Array, options: Parameters<typeof readApart>[2] = {}) {
  const lines = readApart(job, of, options);
  const said: string[] = [];
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return { said, ending: value };
    said.push(value);
  }
}

describe("a process apart", () => {
  test("answers what it read", async () => {
    const { said, ending } = await outcome("list", Buffer.from("Họ và tên;Đội\nA;B\n"));
    expect(ending).toBeNull();
    expect(JSON.parse(said.at(-1) ?? "")).toMatchObject({ sheets: [{ lines: [{ line: 1 }, { line: 2 }] }] });
  });

  test("is ended when it takes too long", async () => {
    expect(await outcome("list", Buffer.from("a"), { seconds: 0.01 })).toEqual({ said: [], ending: "too-slow" });
  });

  test("is ended when whoever asked is gone", async () => {
    const gone = new AbortController();
    const waiting = outcome("list", bomb(30), { signal: gone.signal });
    gone.abort();
    expect((await waiting).said).toEqual([]);
  });

  test("breaks alone when a file takes more memory than there is for it", async () => {
    const rss = process.memoryUsage().rss;
    // Ten million small objects: far beyond the bound, from ten million bytes.
    const hostile = Buffer.from(`[${"{},".repeat(3_300_000)}{}]`);
    expect(await outcome("record", hostile, { seconds: 150 })).toEqual({ said: [], ending: "too-large" });
    expect(process.memoryUsage().rss - rss).toBeLessThan(150_000_000);
  });

  test("is there for a few at once, and says so to the others", async () => {
    const endings = await Promise.all(
      Array.from({ length: 16 }, () => outcome("list", Buffer.from("a"), { seconds: 0.2 })),
    );
    expect(endings.filter(({ ending }) => ending === "busy").length).toBe(4);
  });
});

describe("a record's file", () => {
  test("gives the record", async () => {
    const record = contest();
    expect(await recordFileOf(bytes(record))).toEqual({ record });
  });

  test.each<[string, Uint8Array, object]>([
    ["no JSON", Buffer.from("PK"), { wrong: "notJson" }],
    ["brackets without end", Buffer.from("[".repeat(2_000_000)), { wrong: "notJson" }],
  ])("%s", async (_, of, expected) => {
    expect(await recordFileOf(of)).toEqual(expected);
  });

  test("names a hundred problems of a hundred thousand, and stops", async () => {
    const read = await recordFileOf(bytes({ ...contest(), ballots: Array.from({ length: 100_000 }, () => ({})) }));
    expect("problems" in read && read.problems.length).toBe(100);
  });
});
