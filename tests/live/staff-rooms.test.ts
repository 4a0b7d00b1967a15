import { describe, expect, test, vi } from "vitest";
import {
  announceAilment,
  announceRehearsal,
  announceRevoked,
  announceSeat,
  announceVotes,
} from "~/live/announce.server";
import { change, client, people, refusal, runProgram, staff } from "./program";

runProgram();

describe("/staff", () => {
  test("hears the contest's revision on joining and on every change, and nothing else of it", async () => {
    const judge = staff("minh");
    await vi.waitFor(() => expect(judge.of("revision")).toEqual([{ contest: "final", revision: 7 }]));
    change("final", { state: "1" });
    change("other");
    change("final");
    await vi.waitFor(() => expect(judge.of("revision")).toHaveLength(3));
    expect(judge.of("revision").slice(1)).toEqual([
      { contest: "final", revision: 8 },
      { contest: "final", revision: 9 },
    ]);
  });

  test("hears what ails the server, from now on or since before", async () => {
    const judge = staff("minh");
    await vi.waitFor(() => expect(judge.of("ailment")).toEqual([null]));
    announceAilment("disk-full");
    const desk = staff("lan");
    await vi.waitFor(() =>
      expect([judge.of("ailment").at(-1), desk.of("ailment")]).toEqual(["disk-full", ["disk-full"]]),
    );
    announceAilment(null);
    await vi.waitFor(() => expect([judge, desk].map((one) => one.of("ailment").at(-1))).toEqual([null, null]));
  });

  test.each([
    ["without a session", () => client("/staff", { contest: "final" })],
    ["with a cookie of nobody", () => staff("nobody")],
    ["in a contest that is not theirs", () => staff("minh", "other")],
    ["in an unknown contest", () => staff("lan", "nowhere")],
  ])("refuses everybody %s", async (_who, knock) => {
    await expect(refusal(knock())).resolves.toBe("refused");
  });

  test("the desk hears which seats are connected; a seat with two windows is one, until both are gone", async () => {
    const desk = staff("lan");
    await vi.waitFor(() => expect(desk.of("presence")).toEqual([{ contest: "final", seats: [] }]));
    const [first, second] = [staff("minh"), staff("minh")];
    await vi.waitFor(() => expect(first.socket.connected && second.socket.connected).toBe(true));
    await vi.waitFor(() => expect(desk.of("presence").at(-1)).toEqual({ contest: "final", seats: ["judge-1"] }));
    first.socket.disconnect();
    second.socket.disconnect();
    await vi.waitFor(() => expect(desk.of("presence").at(-1)).toEqual({ contest: "final", seats: [] }));
    expect(desk.of("presence")).toHaveLength(3);
    expect(first.of("presence")).toEqual([]);
  });

  test("the desk hears that votes came in, many at once and the last for sure, and nothing of them; others do not", async () => {
    const [desk, judge] = [staff("lan"), staff("minh")];
    await vi.waitFor(() => expect([desk, judge].every((one) => one.of("ailment").length === 1)).toBe(true));
    for (let cast = 0; cast < 50; cast += 1) announceVotes("final");
    announceVotes("other");
    await vi.waitFor(() => expect(desk.of("votes")).toEqual([undefined]), 5000);
    announceVotes("final");
    await vi.waitFor(() => expect(desk.of("votes")).toEqual([undefined, undefined]), 5000);
    expect(judge.of("votes")).toEqual([]);
  });

  test("who may follow a rehearsal hears on joining to look for one, and whenever it moves; others do not", async () => {
    const [desk, judge] = [staff("lan"), staff("minh")];
    await vi.waitFor(() => expect([desk, judge].every((one) => one.of("ailment").length === 1)).toBe(true));
    await vi.waitFor(() => expect(desk.of("rehearsal")).toHaveLength(1));
    announceRehearsal("other");
    announceRehearsal("final");
    await vi.waitFor(() => expect(desk.of("rehearsal")).toEqual([undefined, undefined]));
    change("final");
    await vi.waitFor(() => expect(judge.of("revision")).toHaveLength(2));
    expect(judge.of("rehearsal")).toEqual([]);
  });

  test("who holds a seat that may do something else now is asked at the door again, others are not", async () => {
    const [judge, desk] = [staff("minh"), staff("lan")];
    await vi.waitFor(() => expect(judge.heard.length > 0 && desk.heard.length > 0).toBe(true));
    const reasons: string[] = [];
    judge.socket.on("disconnect", (reason) => reasons.push(reason));
    announceSeat("other", "judge-1");
    announceSeat("final", "judge-1");
    // For this reason a client comes back by itself.
    await vi.waitFor(() => expect(reasons).toEqual(["transport close"]));
    expect(desk.socket.connected).toBe(true);
    people.delete("minh");
    await expect(refusal(staff("minh"))).resolves.toBe("refused");
  });

  test("a revoked session loses its connections at once; others stay, and it does not get in again", async () => {
    const [judge, desk] = [staff("minh"), staff("lan")];
    await vi.waitFor(() => expect(judge.heard.length > 0 && desk.heard.length > 0).toBe(true));
    people.delete("minh");
    announceRevoked("s-minh");
    await vi.waitFor(() => expect(judge.socket.connected).toBe(false));
    expect(desk.socket.connected).toBe(true);
    await expect(refusal(staff("minh"))).resolves.toBe("refused");
  });
});
