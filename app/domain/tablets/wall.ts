import type { Duty, SeatRole } from "./duty";
import { type Level, levels, type TabletHealth, type TabletState, tabletState, tabletStates } from "./tablet";

/** A device that was paired, as the sessions have it; `lastSeen` is to the minute. */
export type Paired = { session: string; seat: string; device: string; lastSeen: string };

export type WallDevice = {
  session: string;
  device: string;
  lastSeen: string;
  state: TabletState;
  tablet: TabletHealth | null;
};
/** A seat with its devices, the worst first; `unpaired`: it has none. */
export type WallSeat = {
  id: string;
  name: string;
  role: SeatRole;
  state: TabletState | "unpaired";
  level: Level;
  devices: WallDevice[];
  calls: Duty["seats"][number]["calls"];
};

/** Where a ballot that is missing probably is. `unknown`: its judge's device is not heard, so that nobody can say. */
export type Where = "unsent" | "refused" | "typed" | "paper" | "not-typed" | "unknown";
export type Missing = { judge: string; name: string; where: Where; device: string };
export type Wall = { seats: WallSeat[]; missing: Missing[] };

/** All devices at `now`, in the order of the seats, and where the ballots are that are missing on stage. */
export function wall(day: Duty, paired: readonly Paired[], tablets: readonly TabletHealth[], now: number): Wall {
  const seats = day.seats.map((seat): WallSeat => {
    const devices = devicesOf(seat.id, paired, tablets)
      .map((one) => ({ ...one, state: tabletState(one.tablet, now, isWrongTeam(day, seat.id, one.tablet)) }))
      .sort((a, b) => tabletStates.indexOf(a.state) - tabletStates.indexOf(b.state));
    const state = stateOfSeat(devices);
    const { id, name, role, calls } = seat;
    return { id, name, role, state, level: state === "unpaired" ? "none" : levels[state], devices, calls };
  });
  return { seats, missing: missingOf(day, seats) };
}

function devicesOf(
  seat: string,
  paired: readonly Paired[],
  tablets: readonly TabletHealth[],
): Omit<WallDevice, "state">[] {
  const own = tablets.filter((tablet) => tablet.seat === seat);
  const gone = new Set(own.filter(({ revoked }) => revoked).map(({ session }) => session));
  const known = own
    .filter(({ session }) => !gone.has(session))
    .map((tablet) => ({ session: tablet.session, device: tablet.device, lastSeen: tablet.heard ?? "", tablet }));
  const heard = new Set(own.map(({ session }) => session));
  const others = paired
    .filter((one) => one.seat === seat && !heard.has(one.session))
    .map(({ session, device, lastSeen }) => ({ session, device, lastSeen, tablet: null }));
  return [...known, ...others];
}

/** A seat is as its worst device, but one that was laid aside empty does not count while another works. */
function stateOfSeat(devices: readonly WallDevice[]): WallSeat["state"] {
  const idle: readonly TabletState[] = ["lost", "asleep", "unknown"];
  const working = devices.filter(({ state }) => !idle.includes(state));
  return (working.length > 0 ? working : devices)[0]?.state ?? "unpaired";
}

/** The sheet that is open is not that of the team on stage, for which this judge still owes a ballot. */
function isWrongTeam({ stage }: Duty, seat: string, tablet: TabletHealth | null): boolean {
  if (!stage?.marking || !tablet || tablet.page !== "sheet" || !tablet.visible) return false;
  const owes = stage.panel.some(({ judge, status }) => judge === seat && status === "missing");
  return owes && tablet.shows?.performance !== stage.performance;
}

function missingOf({ stage }: Duty, seats: readonly WallSeat[]): Missing[] {
  if (!stage?.marking) return [];
  return stage.panel
    .filter(({ status }) => status === "missing")
    .map(({ judge, paper }) => {
      const seat = seats.find(({ id }) => id === judge);
      const name = seat?.name ?? "";
      const carried = (seat?.devices ?? []).flatMap(({ device, tablet }) =>
        (tablet?.awaited ?? [])
          .filter(({ performance }) => performance === stage.performance)
          .map(({ phase }) => ({ where: phase, device })),
      );
      const found = (["unsent", "refused", "typed"] as const).flatMap(
        (phase) => carried.find(({ where }) => where === phase) ?? [],
      )[0];
      if (found?.where === "unsent" || found?.where === "refused") return { judge, name, ...found };
      if (paper) return { judge, name, where: "paper", device: "" };
      if (found) return { judge, name, ...found };
      const heard = seat?.devices.some(
        ({ tablet }) => tablet !== null && tablet.lost === null && tablet.heard !== null,
      );
      return { judge, name, where: heard ? "not-typed" : "unknown", device: "" };
    });
}
