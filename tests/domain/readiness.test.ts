import { describe, expect, test } from "vitest";
import { approveRules } from "~/domain/changes/approvals";
import { type Need, phase, readiness } from "~/domain/readiness";
import type { ContestRecord } from "~/domain/record";
import { emptyRecord, fromTemplate } from "~/domain/templates";
import { actor, carry } from "../support/acting";
import { contest, mark, publish } from "../support/record";

const plain = contest().contest;
let made = 0;
const newId = () => `new-${++made}`;
const missing = (record: ContestRecord): Need[] => readiness(record).flatMap(({ need, met }) => (met ? [] : need));

describe("what is missing before the day", () => {
  test.each<[string, ContestRecord, Need[]]>([
    ["an empty contest", emptyRecord(plain), ["rounds", "teams", "chair", "secretary"]],
    [
      "a contest from the usual template",
      fromTemplate("four-parts", plain, newId),
      ["approved", "teams", "judges", "chair", "panels", "secretary", "timekeeper"],
    ],
    ["a contest with teams and judges", contest(), ["approved", "contestants", "secretary", "order"]],
    [
      "one without day and place",
      contest({ contest: { startsOn: null, place: "" } }),
      ["when", "approved", "contestants", "secretary", "order"],
    ],
    [
      "one of too few judges",
      contest({ rules: { quorum: 6 } }),
      ["approved", "contestants", "judges", "panels", "secretary", "order"],
    ],
    [
      "one with a part that has no criteria",
      contest({ parts: [{ id: "skit", criteria: [] }] }),
      ["criteria", "approved", "contestants", "secretary", "order"],
    ],
  ])("%s", (_, record, needs) => expect(missing(record)).toEqual(needs));

  test("is no approval once the rules are approved", () => {
    expect(missing(carry(contest(), actor(), approveRules("phe-duyet")))).not.toContain("approved");
  });

  test("is named where it concerns parts or teams", () => {
    const whole = contest({ teams: ["sin-ho", "muong-te"] });
    const teams = whole.teams.map((team) => (team.id === "sin-ho" ? { ...team, number: null } : team));
    const record = { ...whole, teams };
    const numbers = readiness(record).find((one) => one.need === "numbers");
    expect(numbers).toEqual({ need: "numbers", met: false, must: false, missing: ["Huyện Sìn Hồ"] });
  });
});

describe("how far a contest is", () => {
  test.each<[string, ContestRecord, string]>([
    ["without judges it is being set up", contest({ judges: 0 }), "setup"],
    ["with all that must be there it is ready", contest(), "ready"],
    ["with a ballot it is under way", mark(contest(), "skit.muong-te", [8]), "running"],
    ["with its last round published it is finished", publish(contest(), { kind: "round", round: "final" }), "finished"],
  ])("%s", (_, record, is) => expect(phase(record)).toBe(is));
});
