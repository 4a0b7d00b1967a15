import { change, createContest } from "~/data/door.server";
import { issuePairing, redeemPairing } from "~/data/pairings.server";
import { openVote } from "~/domain/changes/votes";
import type { ContestRecord } from "~/domain/record";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { onAnnouncement } from "~/live/announce.server";
import { organizer } from "../../prisma/sample/make/day";
import { openServer } from "../../server";
import { answer, memory, now, processorTime, tidy } from "./child";
import { openFinal } from "./judged";

/** A judge's paired device: its session, and a ballot's address with the marks to send there, for each that it may send. */
export type Seat = { token: string; sheets: { path: string; marks: Record<string, number> }[] };

/** When something was committed, or sending began; and the processor time that its process had used by then. Milliseconds. */
export type Begun = { at: number; processor: number };

const commits = new Map<string, Begun>();

/** The whole program as `npm start` runs it. What is measured comes to it as it comes from a tablet: over http. */
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
    onAnnouncement((contest) => commits.set(contest, { at: now(), processor: processorTime() }));
    return server.port;
  },
  /** A final with marking open for everybody, and a paired device for each of so many judges. */
  async contest(id: string, judges: number): Promise<Seat[]> {
    const { record } = given(await createContest(organizer, await openFinal(id)));
    const seats: Seat[] = [];
    for (const judge of record.judges.slice(0, judges))
      seats.push({ token: await paired(id, judge.id), sheets: sheetsOf(record) });
    return seats;
  },
  /** A final whose audience may vote for a team. */
  async vote(contest: string) {
    const { record } = given(await createContest(organizer, await openFinal(contest)));
    const teams = record.teams.map(({ id }) => id);
    given(await change(contest, organizer, openVote("favourite", "Đội được yêu thích", teams)));
    return { contest, vote: "favourite", teams };
  },
  /** When the newest change of a contest was committed. */
  committed: (id: string) => commits.get(id),
  memory,
  processorTime,
  tidy,
});

async function paired(contest: string, seat: string): Promise<string> {
  const { code } = given(await issuePairing(organizer, contest, seat));
  return (await redeemPairing(code, "máy tính bảng"))?.token ?? "";
}

function sheetsOf({ contest, parts, criteria, performances }: ContestRecord): Seat["sheets"] {
  const panels = new Set(parts.filter(({ marking }) => marking.by === "panel").map(({ id }) => id));
  return performances.flatMap(({ id, part }) => {
    const marks = criteria.filter((one) => one.part === part).map(({ id, maximum }) => [id, maximum] as const);
    const path = `/judge/${contest.id}/${id}/ballot`;
    return panels.has(part) ? [{ path, marks: Object.fromEntries(marks) }] : [];
  });
}

function given<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
