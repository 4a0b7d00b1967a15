import { CircleDashed, Unplug, Wifi } from "lucide-react";
import type { DeskSeat } from "../../domain/desk/view";
import { useWords } from "../../text/words";
import { common } from "../../text/words/common";
import { desk } from "../../text/words/desk";
import { classNames } from "../class-names";
import { Side } from "./side";

const signs = {
  connected: { icon: Wifi, tone: "text-ok" },
  away: { icon: Unplug, tone: "text-warn" },
  unpaired: { icon: CircleDashed, tone: "text-quiet" },
};

/** Whose device is paired, and whose is connected now. */
export function Seats({
  seats,
  paired,
  connected,
}: {
  seats: readonly DeskSeat[];
  paired: readonly string[];
  connected: readonly string[];
}) {
  const words = useWords(desk).seats;
  const roles = useWords(common).roles;
  const stateOf = (id: string) =>
    connected.includes(id) ? "connected" : paired.includes(id) ? "away" : ("unpaired" as const);
  return (
    <Side
      title={words.title}
      note={seats.length > 0 && words.count(seats.filter(({ id }) => connected.includes(id)).length, seats.length)}
    >
      {seats.length === 0 && <p className="text-quiet">{words.none}</p>}
      <ul>
        {seats.map(({ id, name, role }) => {
          const state = stateOf(id);
          const { icon: Icon, tone } = signs[state];
          return (
            <li key={id} className="flex items-center gap-2 py-0.5">
              <Icon aria-hidden className={classNames("size-4 shrink-0", tone)} />
              <span className="min-w-0 flex-1 truncate" title={`${name}, ${roles[role]}`}>
                {name}
                {role !== "judge" && <span className="block text-quiet text-xs leading-tight">{roles[role]}</span>}
              </span>
              <span className={classNames("shrink-0 text-xs", state === "connected" ? "text-quiet" : tone)}>
                {words[state]}
              </span>
            </li>
          );
        })}
      </ul>
    </Side>
  );
}
