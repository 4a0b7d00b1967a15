import { describe, expect, test } from "vitest";
import { answered, handedIn, newDraft } from "~/domain/draft";
import type { ContestRecord } from "~/domain/record";
import { awaitedBallot, type Carried, carriedOf, mostCarried } from "~/domain/tablets/carried";
import { duty } from "~/domain/tablets/duty";
import { levels, type TabletHealth, tabletState } from "~/domain/tablets/tablet";
import { type Paired, wall } from "~/domain/tablets/wall";
import { confirm, contest, decide, instant, mark, withPerformance } from "../../support/record";

const one = "skit.lai-chau";
const criteria = [{ id: "acting", name: "Diễn xuất", maximum: 10, step: 0.25 }];
const opened = { at: instant(0), by: "Nguyễn Văn An", reason: "" };
const base = () => {
  const start = withPerformance(contest({ judges: 3, parts: [{ id: "skit", criteria }] }), one, { opened });
  return { ...start, contest: { ...start.contest, onStage: one } };
};
/** Seconds after the beginning. */
const at = (seconds: number) => Date.parse(instant(seconds));
const about = { performance: one, team: "Thành phố Lai Châu", part: "Tiểu phẩm" };
const tablet = (fields: Partial<TabletHealth> = {}): TabletHealth => ({
  session: "s1",
  seat: "ha",
  device: "máy 1",
  windows: 1,
  heard: instant(10),
  lost: null,
  page: "sheet",
  shows: about,
  visible: true,
  build: "b1",
  battery: null,
  awaited: [],
  revoked: false,
  ...fields,
});
const on = (phase: Carried["phase"], since = 0) => ({
  performance: one,
  revision: 1,
  phase,
  about,
  since: instant(since),
});
const state = (fields: Partial<TabletHealth>, now: number) => tabletState(tablet(fields), at(now), false);

describe("how a device is", () => {
  test.each([
    ["it speaks and owes nothing", {}, 12, "fine"],
    ["what was handed in is on its way", { awaited: [on("unsent", 8)] }, 12, "fine"],
    ["what was handed in does not arrive", { awaited: [on("unsent", 4)] }, 12, "undelivered"],
    ["so with the screen off", { awaited: [on("unsent", 4)], visible: false }, 12, "undelivered"],
    ["what is only typed may lie there for long", { awaited: [on("typed", 0)] }, 12, "fine"],
    ["its page says nothing any more", {}, 19, "silent"],
    ["its page cannot speak for long with the screen off", { visible: false }, 300, "asleep"],
    ["its page is one that never speaks", { heard: null, page: null, visible: false }, 300, "fine"],
    ["a ballot on it was refused", { awaited: [on("refused")] }, 12, "refused"],
    ["it goes from page to page", { lost: instant(11), awaited: [on("unsent", 10)] }, 12, "fine"],
    ["it is gone", { lost: instant(11) }, 15, "lost"],
    ["it is gone with what was handed in", { lost: instant(11), awaited: [on("unsent", 10)] }, 15, "lost-unsent"],
    ["it is gone with what was typed", { lost: instant(11), awaited: [on("typed", 10)] }, 500, "lost-unsent"],
  ] as const)("%s", (_, fields, now, expected) => {
    expect(state(fields as Partial<TabletHealth>, now)).toBe(expected);
  });

  test("one that looks connected and does not deliver is bad within ten seconds, for every way of it", () => {
    for (const fields of [{ awaited: [on("unsent", 10)] }, { heard: instant(10) }]) {
      const seconds = Array.from({ length: 40 }, (_, half) => half / 2);
      const bad = seconds.find((after) => levels[state(fields, 10 + after)] === "bad");
      expect(bad).toBeLessThan(10);
    }
  });

  test("one that was not heard since the server was started is not known", () => {
    expect(tabletState(null, at(0), false)).toBe("unknown");
  });
});

const paired = (session: string, seat: string): Paired => ({
  session,
  seat,
  device: `máy ${session}`,
  lastSeen: instant(0),
});
const see = (record: ContestRecord, tablets: TabletHealth[], sessions: Paired[] = [], now = 12) =>
  wall(duty(record), sessions, tablets, at(now));
const seat = (record: ContestRecord, tablets: TabletHealth[], sessions: Paired[] = [], now = 12) =>
  see(record, tablets, sessions, now).seats.find(({ id }) => id === "ha");

describe("a seat", () => {
  test("has no device, or one that is not known yet", () => {
    expect(seat(base(), [])?.state).toBe("unpaired");
    expect(seat(base(), [], [paired("s1", "ha"), paired("s2", "pao")])).toMatchObject({
      state: "unknown",
      devices: [{ session: "s1", tablet: null }],
    });
  });

  test("has two devices, and is as the worse of them; what was laid aside empty does not count", () => {
    const other = tablet({ session: "s2", awaited: [on("unsent")] });
    const both = seat(base(), [tablet(), other], [paired("s1", "ha"), paired("s2", "ha")]);
    expect(both?.state).toBe("undelivered");
    expect(both?.devices.map(({ session }) => session)).toEqual(["s2", "s1"]);
    const laidAside = tablet({ session: "s2", lost: instant(1) });
    expect(seat(base(), [tablet(), laidAside])).toMatchObject({ state: "fine", level: "good" });
    expect(seat(base(), [tablet(), { ...laidAside, awaited: [on("typed")] }])?.state).toBe("lost-unsent");
  });

  test("loses a device that was disconnected on purpose, though the page still has it on its list", () => {
    expect(seat(base(), [tablet({ revoked: true })], [paired("s1", "ha")])?.state).toBe("unpaired");
  });

  test("has the sheet of another team open while it owes one for the team on stage", () => {
    const elsewhere = tablet({ shows: { ...about, performance: "skit.muong-te" } });
    expect(seat(base(), [elsewhere])?.state).toBe("wrong-team");
    expect(seat(base(), [tablet()])?.state).toBe("fine");
    expect(seat(base(), [{ ...elsewhere, page: "list" }])?.state).toBe("fine");
    expect(seat(mark(base(), one, [null, 9]), [elsewhere])?.state).toBe("fine");
    const closed = withPerformance(base(), one, { opened: null });
    expect(seat(closed, [elsewhere])?.state).toBe("fine");
  });

  test("says what its judge called for", () => {
    const call = { id: "k1", judge: "ha", performance: null, text: "Máy nóng", at: instant(1), answered: null };
    expect(seat({ ...base(), calls: [call] }, [])?.calls).toMatchObject([{ text: "Máy nóng" }]);
    expect(seat({ ...base(), calls: [{ ...call, answered: opened }] }, [])?.calls).toEqual([]);
  });
});

test("a ballot that is missing on stage is looked for on the devices, then on paper", () => {
  const where = (record: ContestRecord, tablets: TabletHealth[]) =>
    see(record, tablets).missing.map(({ judge, where: found }) => [judge, found]);
  const only = mark(base(), one, [9, null, 8]);
  expect(where(only, [])).toEqual([["ha", "unknown"]]);
  expect(where(only, [tablet()])).toEqual([["ha", "not-typed"]]);
  expect(where(only, [tablet({ lost: instant(1) })])).toEqual([["ha", "unknown"]]);
  expect(where(only, [tablet({ awaited: [on("typed")] })])).toEqual([["ha", "typed"]]);
  expect(where(only, [tablet(), tablet({ session: "s2", awaited: [on("unsent")] })])).toEqual([["ha", "unsent"]]);
  const entry = {
    id: "p1",
    performance: one,
    judge: "ha",
    revision: 1,
    marks: { acting: 900 },
    note: "",
    author: "thu-ky",
  };
  const paper = { ...only, paperEntries: [{ ...entry, made: opened, revoked: null }] };
  expect(where(paper, [tablet({ awaited: [on("typed")] })])).toEqual([["ha", "paper"]]);
  expect(where(paper, [tablet({ awaited: [on("unsent")] })])).toEqual([["ha", "unsent"]]);
  expect(where(mark(only, one, [null, 9]), [])).toEqual([]);
  expect(where({ ...only, contest: { ...only.contest, onStage: null } }, [])).toEqual([]);
});

describe("what a device carries", () => {
  const scale = [{ id: "acting", maximum: 1000, step: 25 }];
  const typed = { ...newDraft("d1", null, String), texts: { acting: "9" } };
  const pending = handedIn(typed, scale);

  test("says which ballots and how far they are, never a mark", () => {
    const carried = carriedOf(
      new Map([
        ["a", newDraft("d0", null, String)],
        ["b", typed],
        ["c", pending],
        [
          "d",
          answered(
            pending,
            { id: "d1", revision: 1 },
            { kind: "received", at: instant(1), receipt: "K7Q2", revision: 1 },
          ),
        ],
        [
          "e",
          answered(
            pending,
            { id: "d1", revision: 1 },
            { kind: "refused", refusal: { refused: "locked" }, stands: null },
          ),
        ],
      ]),
    );
    expect(carried).toEqual([
      { performance: "c", revision: 1, phase: "unsent" },
      { performance: "e", revision: 1, phase: "refused" },
      { performance: "b", revision: 1, phase: "typed" },
    ]);
  });

  test("has room for the most urgent", () => {
    const many = new Map(Array.from({ length: 50 }, (_, n) => [`p${n}`, n === 49 ? pending : typed]));
    expect(carriedOf(many)).toHaveLength(mostCarried);
    expect(carriedOf(many)[0]).toMatchObject({ performance: "p49", phase: "unsent" });
  });

  test("is waited for until its revision is in, and while it could still count", () => {
    const carried = { performance: one, revision: 1, phase: "unsent" } as const;
    const waits = (record: ContestRecord, revision = 1) => awaitedBallot(record, "ha", { ...carried, revision })?.team;
    expect(waits(base())).toBe("Thành phố Lai Châu");
    const received = mark(base(), one, [null, 9]);
    expect([waits(received), waits(received, 2)]).toEqual([undefined, "Thành phố Lai Châu"]);
    expect(waits(confirm(received, one), 2)).toBeUndefined();
    const away = decide(base(), { kind: "judge-away", judge: "ha", performance: one, why: "absent" });
    expect(waits(away)).toBeUndefined();
    expect(awaitedBallot(base(), "ha", { ...carried, performance: "skit.nobody" })).toBeNull();
    expect(awaitedBallot(base(), "nobody", carried)).toBeNull();
  });
});
