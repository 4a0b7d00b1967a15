import { describe, expect, test } from "vitest";
import { attendance, turnout } from "~/domain/arrivals";
import { recordArrival, recordPresence, revokeArrival } from "~/domain/changes/arrivals";
import { decide } from "~/domain/changes/decisions";
import { removeContestant, removeTeam } from "~/domain/changes/teams";
import type { ContestRecord } from "~/domain/record";
import { actor, carry, refusalOf } from "../../support/acting";
import { contest } from "../../support/record";

const prepared = () => contest({ parts: [{ id: "alone", scoredPer: "contestant", performers: 3 }] });
const who = (record: ContestRecord, team: string) => attendance(record).find((one) => one.team.id === team);
const [mai, pao] = ["lai-chau.1", "lai-chau.2"] as const;

describe("a team's arrival", () => {
  test("counts once, whoever taps; a late one has its reason", () => {
    const record = carry(
      prepared(),
      actor(["secretary"]),
      recordArrival("a1", "lai-chau"),
      recordArrival("a1", "lai-chau"),
      recordArrival("a2", "lai-chau", "muộn"),
      recordArrival("a3", "muong-te", "Xe hỏng trên đèo"),
    );
    expect(record.arrivals.length).toBe(2);
    expect(who(record, "lai-chau")?.arrived?.reason).toBe("");
    expect(who(record, "muong-te")?.arrived?.reason).toBe("Xe hỏng trên đèo");
    expect(turnout(attendance(record))).toMatchObject({
      here: 2,
      of: 3,
      late: 1,
      absent: 0,
      missing: ["Huyện Nậm Nhùn"],
    });
  });

  test("keeps its time and its reason when people are ticked off one by one", () => {
    const record = carry(
      prepared(),
      actor(["secretary"]),
      recordArrival("a1", "lai-chau", "Xe hỏng"),
      recordPresence("a2", mai, false, "ốm"),
      recordPresence("a3", pao, false),
      recordPresence("a4", mai, true),
      recordPresence("a5", mai, true),
    );
    expect(record.arrivals.length).toBe(4);
    expect(who(record, "lai-chau")).toMatchObject({ arrived: { reason: "Xe hỏng" }, absent: [{ id: pao }] });
    expect(turnout(attendance(record)).absent).toBe(1);
  });

  test("is taken back whole, with a reason, and can be noted again", () => {
    const noted = carry(prepared(), actor(), recordArrival("a1", "lai-chau"), recordPresence("a2", mai, false));
    expect(refusalOf(noted, actor(), revokeArrival("lai-chau", " "))).toMatchObject({
      refused: "required",
      at: "reason",
    });
    const back = carry(noted, actor(), revokeArrival("lai-chau", "Nhầm đội"));
    expect(who(back, "lai-chau")).toMatchObject({ arrived: null, absent: [] });
    expect(back.arrivals.every((one) => one.revoked?.reason === "Nhầm đội")).toBe(true);
    const again = carry(back, actor(), recordArrival("a3", "lai-chau"));
    expect(who(again, "lai-chau")).toMatchObject({ absent: [], arrived: { reason: "" } });
  });

  test("is refused for who is not in the contest, and nobody is missed from a team that is not there", () => {
    expect(refusalOf(prepared(), actor(), recordArrival("a1", "khong-co")).refused).toBe("unknown");
    const silent = refusalOf(prepared(), actor(), recordArrival("a1", "lai-chau", " "));
    expect(silent).toMatchObject({ refused: "required", at: "reason" });
    expect(refusalOf(prepared(), actor(), recordPresence("a1", "khong-co", false)).refused).toBe("unknown");
    expect(refusalOf(prepared(), actor(), recordPresence("a1", mai, false)).refused).toBe("not-arrived");
    expect(refusalOf(prepared(), actor(), revokeArrival("khong-co", "x")).refused).toBe("unknown");
  });

  test("is not waited for from a team that withdrew", () => {
    const standing = { kind: "standing" as const, team: "lai-chau", round: null, standing: "withdrawn" as const };
    const record = carry(prepared(), actor(), decide({ id: "d", ...standing }, "Đường sạt lở"));
    expect(who(record, "lai-chau")?.out).toBe("withdrawn");
    expect(turnout(attendance(record))).toMatchObject({ here: 0, of: 2 });
  });

  test("goes with the team, and an absence with the person", () => {
    const noted = carry(prepared(), actor(), recordArrival("a1", "lai-chau"), recordPresence("a2", mai, false));
    const fewer = carry(noted, actor(), removeContestant(mai));
    expect(fewer.arrivals.map((one) => one.absent)).toEqual([[], []]);
    expect(carry(noted, actor(), removeTeam("lai-chau")).arrivals).toEqual([]);
  });
});
