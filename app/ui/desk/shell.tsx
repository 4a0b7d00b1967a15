import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DeskView } from "../../domain/desk/view";
import type { Ailment } from "../../domain/trouble";
import { useFormat, useWords } from "../../text/words";
import { arrivals } from "../../text/words/arrivals";
import { ceremonyWords } from "../../text/words/ceremony";
import { desk } from "../../text/words/desk";
import { keying } from "../../text/words/keying";
import { LanguageSwitch } from "../language-switch";
import { LiveDot } from "../live-dot";
import { Who } from "../organize/who";
import { ServerAilment } from "../server-ailment";
import { WorkShell } from "../work-shell";
import { useDesk } from "./context";
import { Keys } from "./keys";

/** The frame of the desk: one bar, then the window's whole height. */
export function DeskShell({
  contest,
  who,
  connection,
  turnout = null,
  page = "desk",
  children,
}: {
  contest: DeskView["contest"];
  who: string;
  connection: { connected: boolean; since: number | null; ailment: Ailment | null };
  turnout?: DeskView["turnout"];
  page?: "desk" | "chair" | "tablets" | "paper" | "clock" | "ceremony";
  children: ReactNode;
}) {
  const words = useWords(desk);
  const door = useWords(arrivals);
  const keyed = useWords(keying);
  const ceremony = useWords(ceremonyWords);
  const { count } = useFormat();
  const { can } = useDesk();
  const { connected, since, ailment } = connection;
  const lost = since === null ? null : new Date(since).toISOString();
  return (
    <WorkShell
      fill
      title={contest.title}
      sample={contest.sample}
      home={can("contest.read") ? `/organize/${contest.id}` : `/desk/${contest.id}`}
      live={<LiveDot live={connected} lostAt={lost} />}
      who={
        <>
          {can("sheet.read") && page !== "tablets" && <Door to={`/judge/${contest.id}`}>{words.chair.sheet}</Door>}
          {page !== "desk" && <Door to={`/desk/${contest.id}`}>{words.title}</Door>}
          {(page === "desk" || page === "chair") && can("paper.write") && (
            <Door to={`/desk/${contest.id}/paper`}>{keyed.title}</Door>
          )}
          {page === "desk" && can("mc.read") && <Door to={`/mc/${contest.id}`}>{words.mc}</Door>}
          {page === "desk" && can("clock.write") && <Door to={`/desk/${contest.id}/clock`}>{words.timekeeper}</Door>}
          {page === "desk" && can("sheet.read") && can("confirmation.write") && (
            <Door to={`/judge/${contest.id}/chair`}>{words.chair.title}</Door>
          )}
          {page === "desk" && can("arrival.write") && (
            <Door to={`/organize/${contest.id}/arrivals`}>
              {turnout ? door.desk.turnout(count(turnout.here), count(turnout.of)) : door.page}
            </Door>
          )}
          {page === "desk" && can("publication.write") && (
            <Door to={`/desk/${contest.id}/ceremony`}>{ceremony.door}</Door>
          )}
          {page === "desk" && <Keys />}
          <Who name={who} />
        </>
      }
      language={<LanguageSwitch />}
      notice={<ServerAilment ailment={ailment} />}
    >
      {children}
    </WorkShell>
  );
}

function Door({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="inline-flex min-h-14 items-center whitespace-nowrap font-semibold text-brand underline underline-offset-4"
    >
      {children}
    </Link>
  );
}
