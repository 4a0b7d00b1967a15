import { change, createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { publishPerformance, revokePublication } from "~/domain/changes/publication";
import { publicationOf } from "~/domain/publications";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { onAnnouncement } from "~/live/announce.server";
import { organizer } from "../../prisma/sample/make/day";
import { openServer } from "../../server";
import { answer, memory, now, processorTime } from "./child";
import { judgedFinal, openFinal } from "./judged";

/** The whole program as `npm start` runs it, with contests put straight through its door. */
const records = new Map<string, ContestRecord>();
let turn = 0;

answer({
  async open(folder: string) {
    const server = await openServer({
      NODE_ENV: "production",
      PORT: 0,
      HOST: "127.0.0.1",
      DATA_DIR: folder,
      TRUST_PROXY: 0,
      LOG_LEVEL: "silent",
    });
    return server.port;
  },
  /** A final with every performance judged and none published. */
  async contest(id: string) {
    records.set(id, given(await createContest(organizer, await judgedFinal(id))).record);
  },
  /** Publishes one performance after the other, then takes one after the other back. Answers when it was committed. */
  async publish(id: string) {
    const record = records.get(id);
    const performance = record?.performances[turn++ % record.performances.length]?.id ?? "";
    const shown = record && publicationOf(record, "performance", performance);
    let committed = now();
    const deaf = onAnnouncement((contest) => {
      if (contest === id) committed = now();
    });
    const wanted = shown ? revokePublication(shown.id, "Đo tải") : publishPerformance(performance);
    records.set(id, given(await change(id, organizer, wanted)).record);
    deaf();
    return committed;
  },
  /** A final with marking open, and a judge's paired device. Answers its session, and all that it may mark. */
  async judge(id: string) {
    const { record } = given(await createContest(organizer, await openFinal(id)));
    const judge = record.judges[0]?.id ?? "";
    const { code } = given(await issuePairing(organizer, id, judge));
    const token = (await redeemPairing(code, "máy tính bảng"))?.token ?? "";
    const panels = new Set(record.parts.filter(({ marking }) => marking.by === "panel").map((part) => part.id));
    const sheets = record.performances.flatMap(({ id: performance, part }) => {
      const criteria = record.criteria.filter((one) => one.part === part);
      const marks = Object.fromEntries(criteria.map(({ id, maximum }) => [id, maximum]));
      return panels.has(part) ? [{ performance, marks }] : [];
    });
    return { token, sheets };
  },
  memory,
  processorTime,
});

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
