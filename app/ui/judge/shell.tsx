import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Unsent } from "../../domain/drafts";
import type { JudgeHome } from "../../domain/sheet";
import type { Ailment } from "../../domain/trouble";
import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { classNames } from "../class-names";
import { LanguageSwitch } from "../language-switch";
import { LiveDot } from "../live-dot";
import { ServerAilment } from "../server-ailment";
import { WorkShell } from "../work-shell";
import { UnsentCount } from "./unsent";

export type Connection = { connected: boolean; since: number | null; ailment: Ailment | null };

/** The frame of a judge's pages. */
export function JudgeShell({
  view: { contest, judge: person },
  connection: { connected, since, ailment },
  unsent,
  fill = false,
  children,
}: {
  view: JudgeHome;
  connection: Connection;
  unsent: readonly Unsent[];
  fill?: boolean;
  children: ReactNode;
}) {
  const words = useWords(judge);
  const lost = !connected && since !== null;
  const link =
    "inline-flex min-h-10 items-center whitespace-nowrap font-semibold text-brand underline underline-offset-4";
  return (
    <WorkShell
      fill={fill}
      title={contest.title}
      sample={contest.sample}
      home={`/judge/${contest.id}`}
      live={<LiveDot live={connected} lostAt={since === null ? null : new Date(since).toISOString()} />}
      who={
        <>
          <UnsentCount contest={contest.id} unsent={unsent} />
          {fill && (
            <Link to={`/judge/${contest.id}`} className={link}>
              {words.home}
            </Link>
          )}
          {person.chair && !lost && (
            <Link to={`/judge/${contest.id}/chair`} className={classNames(link, fill && "max-sm:hidden")}>
              {words.chair}
            </Link>
          )}
          <span className={classNames("max-w-48 truncate font-medium", fill && "max-sm:hidden")}>{person.name}</span>
        </>
      }
      language={!fill && <LanguageSwitch />}
      notice={<ServerAilment ailment={ailment} judge />}
    >
      {children}
    </WorkShell>
  );
}
