import { type PanelStatus, panelOf, standingBallot } from "../ballots";
import { type Lookup, lookup } from "../lookup";
import { inForce } from "../made";
import type { ContestRecord, Officer } from "../record";
import { type About, aboutPerformance } from "./carried";

export type SeatRole = "chair" | "judge" | Officer["role"];
/** A judge of the panel of what is on stage; `paper`: a paper sheet was keyed in once and waits for the second time. */
export type OnPanel = { judge: string; status: PanelStatus; paper: boolean };

/** What the day asks of the devices, from the record alone. */
export type Duty = {
  seats: { id: string; name: string; role: SeatRole; calls: { id: string; text: string; at: string }[] }[];
  stage: (About & { marking: boolean; panel: OnPanel[] }) | null;
};

export function duty(record: ContestRecord): Duty {
  const look = lookup(record);
  const callsOf = (judge: string) =>
    record.calls
      .filter((call) => call.judge === judge && call.answered === null)
      .map(({ id, text, at }) => ({ id, text, at }));
  return {
    seats: [
      ...record.judges.map(({ id, fullName, chair }) => {
        const role: SeatRole = chair ? "chair" : "judge";
        return { id, name: fullName, role, calls: callsOf(id) };
      }),
      ...record.officers.map(({ id, fullName, role }) => ({ id, name: fullName, role, calls: [] })),
    ],
    stage: onStage(look),
  };
}

function onStage(look: Lookup): Duty["stage"] {
  const one = look.performances.get(look.record.contest.onStage ?? "");
  const about = one && aboutPerformance(look.record, one.id);
  if (!about) return null;
  return {
    ...about,
    marking: one.opened !== null && look.happenedIn(one.id).confirmed === null,
    panel: panelOf(look, one).map(({ judge, status }) => ({
      judge,
      status,
      paper: onPaper(look.record, one.id, judge),
    })),
  };
}

function onPaper(record: ContestRecord, performance: string, judge: string): boolean {
  const stands = standingBallot(record, performance, judge)?.revision ?? 0;
  return inForce(record.paperEntries).some(
    (entry) => entry.performance === performance && entry.judge === judge && entry.revision > stands,
  );
}
