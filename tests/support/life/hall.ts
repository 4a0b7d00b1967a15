import type { Change } from "~/domain/change";
import { receivedAs, submitBallot } from "~/domain/changes/ballots";
import { decide } from "~/domain/changes/decisions";
import { openMarking } from "~/domain/changes/stage";
import type { Answer, SentBallot } from "~/domain/draft";
import { isRefusal } from "~/domain/refusal";
import { ownBallot, sheetIn, tabletOf } from "~/domain/sheet";
import { actor, carry, moment } from "../acting";
import { performanceId, smallContest } from "../small-contest";
import type { Page } from "./device";

const begun = smallContest();
export const performances = ["sin-ho", "than-uyen"].map((team) => performanceId(begun, "tieu-pham", team));
export const criteria = ["noi-dung", "dien-xuat"];

/** Cúc is away; Hà and Bình mark. */
const away = performances.map((performance) =>
  decide({ id: `away-${performance}`, kind: "judge-away", judge: "cuc", performance, why: "absent" }, "ốm"),
);

/** What a server that is reached answers to a ballot. */
export type Answered = Extract<Answer, { kind: "received" | "refused" }>;

/** The server of a small contest, without a network: what it has answered is on its disk. */
export function server() {
  let record = carry(begun, actor(), ...performances.map(openMarking), ...away);
  return {
    record: () => record,
    /** The decisions that keep a judge away, but for Cúc's. */
    ill: () =>
      record.decisions.filter((one) => one.kind === "judge-away" && one.judge !== "cuc" && one.revoked === null),
    /** What the chair, the desk or a judge does; false when it is refused. */
    carryOut(change: Change, by = actor(["organizer", "chair"])): boolean {
      const next = change.apply(record, moment(by));
      if (!isRefusal(next)) record = next;
      return !isRefusal(next);
    },
    /** As the route of a ballot answers it. */
    receive(judge: string, performance: string, sent: SentBallot): Answered {
      const ballot = { ...sent, performance };
      const next = submitBallot(ballot).apply(record, moment(actor(["judge"], judge)));
      if (isRefusal(next)) return { kind: "refused", refusal: next, stands: ownBallot(record, performance, judge) };
      record = next;
      const received = receivedAs(record, judge, ballot);
      if (!received) throw new Error("acknowledged and not stored");
      const { at, receipt, revision } = received;
      return { kind: "received", at, receipt, revision };
    },
    /** As the route of a sheet answers it. */
    page(judge: string, performance: string): Page {
      const tablet = tabletOf(record, judge);
      const sheet = tablet && sheetIn(tablet, performance);
      if (!sheet) throw new Error("no sheet");
      const { ballot, criteria, state } = sheet;
      return { ballot, criteria, state };
    },
  };
}
export type Server = ReturnType<typeof server>;
