import type { ReactNode } from "react";
import type { DeskView } from "../../domain/desk/view";
import type { Ailment } from "../../domain/trouble";
import { LanguageSwitch } from "../language-switch";
import { LiveDot } from "../live-dot";
import { Who } from "../organize/who";
import { ServerAilment } from "../server-ailment";
import { WorkShell } from "../work-shell";
import { useDesk } from "./context";
import { type DeskPage, Doors } from "./doors";
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
  page?: DeskPage;
  children: ReactNode;
}) {
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
          <Doors contest={contest.id} page={page} turnout={turnout} />
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
