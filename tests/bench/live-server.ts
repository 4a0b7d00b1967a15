import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openDatabase } from "~/data/database.server";
import { change, createContest } from "~/data/door.server";
import { publishPerformance } from "~/domain/changes/publication";
import { isRefusal } from "~/domain/refusal";
import { openLive } from "~/http/live.server";
import { organizer } from "../../prisma/sample/make/day";
import { answer, now, processorTime } from "./child";
import { judgedFinal } from "./judged";

/** Our own server's live side as it runs: the database, the door, and the sockets with the pages' guards. */
const http = createServer();
const waiting = new Map<string, string[]>();

answer({
  async open(folder: string) {
    await openDatabase(folder);
    openLive(http, { trustProxy: false });
    await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
    return (http.address() as AddressInfo).port;
  },
  /** A final with every performance judged and none published. */
  async contest(id: string) {
    const record = await judgedFinal(id);
    const made = await createContest(organizer, record);
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    waiting.set(
      id,
      record.performances.map((one) => one.id),
    );
  },
  /** Publishes the next performance through the door: a durable write, then the board to everybody. Answers when. */
  async publish(id: string) {
    const performance = waiting.get(id)?.shift();
    if (performance === undefined) throw new Error(`${id}: everything is published`);
    const started = now();
    const made = await change(id, organizer, publishPerformance(performance));
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    return started;
  },
  processorTime,
});
