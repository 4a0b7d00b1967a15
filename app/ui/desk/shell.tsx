import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DeskView } from "../../domain/desk/view";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { LanguageSwitch } from "../language-switch";
import { LiveDot } from "../live-dot";
import { Who } from "../organize/who";
import { WorkShell } from "../work-shell";
import { useDesk } from "./context";
import { Keys } from "./keys";

/** The frame of the desk: one bar, then the window's whole height. */
export function DeskShell({
  contest,
  who,
  connection,
  children,
}: {
  contest: DeskView["contest"];
  who: string;
  connection: { connected: boolean; since: number | null };
  children: ReactNode;
}) {
  const words = useWords(desk);
  const { can } = useDesk();
  const { connected, since } = connection;
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
          {can("sheet.read") && <Link to={`/judge/${contest.id}`}>{words.chair.sheet}</Link>}
          <Keys />
          <Who name={who} />
        </>
      }
      language={<LanguageSwitch />}
    >
      {children}
    </WorkShell>
  );
}
