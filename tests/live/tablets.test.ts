import { describe, expect, test, vi } from "vitest";
import { announceRevoked } from "~/live/announce.server";
import type { Heartbeat, TabletsMessage } from "~/live/wire";
import { awaited, change, people, runProgram, staff } from "./program";

runProgram();

const beat = (fields: Partial<Heartbeat> = {}): Heartbeat => ({
  page: "sheet",
  performance: "skit.sin-ho",
  visible: true,
  build: "b1",
  battery: { percent: 80, charging: false },
  carried: [],
  ...fields,
});
const unsent = { performance: "skit.sin-ho", revision: 1, phase: "unsent" as const };

type Client = ReturnType<typeof staff>;
const last = (desk: Client) => (desk.of("tablets") as TabletsMessage[]).at(-1)?.tablets ?? [];
const connected = ({ socket }: Client) => vi.waitFor(() => expect(socket.connected).toBe(true), 10_000);
const shows = (desk: Client, expected: object[]) =>
  vi.waitFor(() => expect(last(desk)).toMatchObject(expected), { timeout: 10_000, interval: 50 });

describe("the devices, as the desk is told of them", () => {
  test("say what they show and carry; a judge is told nothing of it", async () => {
    awaited.add("judge-1 skit.sin-ho");
    const [desk, judge] = [staff("lan"), staff("minh")];
    await connected(judge);
    await shows(desk, [{ session: "s-minh", seat: "judge-1", device: "máy 1", windows: 1, heard: null, lost: null }]);
    judge.socket.emit("heartbeat", beat({ carried: [unsent] }));
    await shows(desk, [
      {
        page: "sheet",
        shows: { team: "Huyện Sìn Hồ" },
        battery: { percent: 80 },
        awaited: [{ phase: "unsent", about: { part: "Tiểu phẩm" } }],
      },
    ]);
    expect(judge.of("tablets")).toEqual([]);
  });

  test("keep the instant at which something was first not delivered, and forget it once it is in", async () => {
    awaited.add("judge-1 skit.sin-ho");
    const [desk, judge] = [staff("lan"), staff("minh")];
    await connected(judge);
    judge.socket.emit("heartbeat", beat({ carried: [unsent] }));
    await shows(desk, [{ awaited: [unsent] }]);
    const [first] = last(desk);
    judge.socket.emit("heartbeat", beat({ carried: [unsent], battery: null }));
    await shows(desk, [{ battery: null, awaited: [{ since: first?.awaited[0]?.since }] }]);
    awaited.clear();
    change("final");
    await shows(desk, [{ awaited: [] }]);
  });

  test("are remembered with what they last said when they are gone, and it is taken up when they come back", async () => {
    awaited.add("judge-1 skit.sin-ho");
    const desk = staff("lan");
    const judge = staff("minh");
    await connected(judge);
    judge.socket.emit("heartbeat", beat({ carried: [unsent] }));
    await shows(desk, [{ awaited: [unsent] }]);
    const since = last(desk)[0]?.awaited[0]?.since;
    judge.socket.disconnect();
    await shows(desk, [{ windows: 0, lost: expect.any(String), awaited: [{ ...unsent, since }] }]);
    const again = staff("minh");
    await connected(again);
    await shows(desk, [{ windows: 1, lost: null, awaited: [{ since }] }]);
    again.socket.emit("heartbeat", beat({ page: "chair", performance: null, carried: null }));
    await shows(desk, [{ page: "chair", awaited: [{ since }] }]);
    again.socket.emit("heartbeat", beat());
    await shows(desk, [{ page: "sheet", awaited: [] }]);
  });

  test("two windows of a device are one device, which shows what the window in front does", async () => {
    const desk = staff("lan");
    const [front, back] = [staff("minh"), staff("minh")];
    await connected(front);
    await connected(back);
    front.socket.emit("heartbeat", beat());
    back.socket.emit("heartbeat", beat({ page: "list", performance: null, visible: false }));
    await shows(desk, [{ windows: 2, page: "sheet", visible: true }]);
    front.socket.disconnect();
    await shows(desk, [{ windows: 1, page: "list", visible: false, lost: null }]);
  });

  test("two devices of one judge are two", async () => {
    people.set("minh2", {
      session: "s-minh-2",
      seat: "judge-1",
      device: "máy 2",
      seesPresence: false,
      seesRehearsal: false,
    });
    const [desk, first, second] = [staff("lan"), staff("minh"), staff("minh2")];
    await connected(first);
    await connected(second);
    await vi.waitFor(
      () =>
        expect(
          last(desk)
            .map(({ device }) => device)
            .sort(),
        ).toEqual(["máy 1", "máy 2"]),
      10_000,
    );
  });

  test("one that is disconnected on purpose says so, and what was on it is forgotten", async () => {
    awaited.add("judge-1 skit.sin-ho");
    const [desk, judge] = [staff("lan"), staff("minh")];
    await connected(judge);
    judge.socket.emit("heartbeat", beat({ carried: [unsent] }));
    await shows(desk, [{ awaited: [unsent] }]);
    people.delete("minh");
    announceRevoked("s-minh");
    await shows(desk, [{ revoked: true, windows: 0, awaited: [] }]);
  });
});

describe("who says what is not a heartbeat loses the connection", () => {
  const dropped = ({ socket }: Client) => vi.waitFor(() => expect(socket.connected).toBe(false), 10_000);
  test.each([
    ["nothing", undefined],
    ["marks", { ...beat(), carried: [{ ...unsent, marks: { acting: 900 } }] }],
    ["too many ballots", { ...beat(), carried: Array.from({ length: 21 }, () => unsent) }],
    ["something else", "x".repeat(2000)],
  ])("%s", async (_, said) => {
    const judge = staff("minh");
    await connected(judge);
    judge.socket.emit("heartbeat", said);
    await dropped(judge);
  });

  test("another event, a heartbeat of who holds no seat, or far too many", async () => {
    const [judge, organizer, mad] = [staff("minh"), staff("lan"), staff("minh")];
    for (const one of [judge, organizer, mad]) await connected(one);
    judge.socket.emit("revision", 7);
    organizer.socket.emit("heartbeat", beat());
    for (let n = 0; n < 100; n++) mad.socket.emit("heartbeat", beat());
    for (const one of [judge, organizer, mad]) await dropped(one);
  });
});
