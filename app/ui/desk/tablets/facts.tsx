import type { TabletHealth } from "../../../domain/tablets/tablet";
import type { WallDevice } from "../../../domain/tablets/wall";
import { useFormat, useWords } from "../../../text/words";
import { tabletWords } from "../../../text/words/tablets";

/** Seconds: what was heard within is news. */
const fresh = 5;

/** How many ballots a device has that the server waits for, in words; what a lost one had is said as of its last word. */
export function useCarried(): (tablet: TabletHealth | null) => string {
  const words = useWords(tabletWords).carried;
  const { time } = useFormat();
  return (tablet) => {
    if (tablet === null || (tablet.heard === null && tablet.awaited.length === 0)) return words.unclear;
    const count = (phase: TabletHealth["awaited"][number]["phase"]) =>
      tablet.awaited.filter((one) => one.phase === phase).length;
    const said = (["unsent", "refused", "typed"] as const).flatMap((phase) =>
      count(phase) > 0 ? words[phase](count(phase)) : [],
    );
    const old = tablet.lost !== null && tablet.heard !== null ? ` (${words.asOf(time(tablet.heard))})` : "";
    return (said.length > 0 ? said.join(", ") : words.nothing) + old;
  };
}

/** When a device last said something; of one not heard since the server was started, when it last asked for a page. */
export function useContact(): (device: WallDevice, now: number) => string {
  const words = useWords(tabletWords).contact;
  const { span, time } = useFormat();
  return ({ tablet, lastSeen }, now) => {
    const at = tablet?.heard ?? lastSeen;
    if (at === "") return words.never;
    if (!tablet?.heard || tablet.lost) return words.at(time(at));
    const seconds = Math.max(0, Math.floor((now - Date.parse(at)) / 1000));
    return seconds < fresh ? words.now : words.ago(span(seconds));
  };
}
