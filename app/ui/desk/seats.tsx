import { Link } from "@remix-run/react";
import type { Wall, WallSeat } from "../../domain/tablets/wall";
import { useWords } from "../../text/words";
import { common } from "../../text/words/common";
import { tabletWords } from "../../text/words/tablets";
import { classNames } from "../class-names";
import { useDesk } from "./context";
import { Side } from "./side";
import { useCarried } from "./tablets/facts";
import { signs, tones } from "./tablets/looks";

/** How everybody's device is, a line each; the wall has the rest. */
export function Seats({ wall: { seats } }: { wall: Wall }) {
  const words = useWords(tabletWords);
  const { contest } = useDesk();
  const good = seats.filter(({ level }) => level === "good").length;
  const bad = seats.filter(({ level }) => level === "bad").length;
  return (
    <Side
      title={words.title}
      note={
        <Link to={`/desk/${contest}/tablets`} className="text-info underline">
          {words.open}
        </Link>
      }
    >
      {seats.length === 0 && <p className="text-quiet">{words.none}</p>}
      {seats.length > 0 && (
        <p role="status" className={bad > 0 ? "font-semibold text-danger" : "text-quiet text-xs"}>
          {bad > 0 ? words.bad(bad) : words.sum(good, seats.length)}
        </p>
      )}
      <ul>
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} />
        ))}
      </ul>
    </Side>
  );
}

function Seat({ seat: { name, role, state, level, devices } }: { seat: WallSeat }) {
  const words = useWords(tabletWords);
  const roles = useWords(common).roles;
  const carried = useCarried();
  const Icon = signs[state];
  const waiting = devices.filter(({ tablet }) => tablet !== null && tablet.awaited.length > 0);
  const notes = [
    role !== "judge" && roles[role],
    devices.length > 1 && words.devices(devices.length),
    ...waiting.map(({ tablet }) => carried(tablet)),
  ].filter(Boolean);
  return (
    <li
      className={classNames(
        "border-l-4 py-0.5 pl-1.5",
        level === "bad" ? "border-danger bg-danger-soft" : level === "warn" ? "border-warn" : "border-transparent",
      )}
    >
      <p className="flex items-center gap-2">
        <Icon aria-hidden className={classNames("size-4 shrink-0", tones[level])} />
        <span className="min-w-0 flex-1 truncate" title={`${name}, ${roles[role]}`}>
          {name}
        </span>
        <span
          title={words.why[state]}
          className={classNames("shrink-0 text-xs", tones[level], level === "bad" && "font-semibold")}
        >
          {words.states[state]}
        </span>
      </p>
      {notes.length > 0 && <p className="pl-6 text-quiet text-xs leading-tight">{notes.join(" · ")}</p>}
    </li>
  );
}
