import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { McView } from "../../domain/mc";
import { useWords } from "../../text/words";
import { mc } from "../../text/words/mc";
import { LanguageSwitch } from "../language-switch";
import { LiveDot } from "../live-dot";
import { WorkShell } from "../work-shell";

/** The frame of the MC's page: the hall's colours, on a light ground for a bright stage or a dark one for a dim one. */
export function McShell({
  contest,
  connection: { connected, since },
  desk,
  dark,
  children,
}: {
  contest: McView["contest"];
  connection: { connected: boolean; since: number | null };
  /** whoever looks also works at the desk */
  desk: boolean;
  dark: boolean;
  children: ReactNode;
}) {
  const words = useWords(mc);
  const link =
    "inline-flex min-h-14 items-center whitespace-nowrap font-semibold text-brand underline underline-offset-4";
  return (
    <div data-theme={dark ? "hall" : "hall-light"} className="min-h-dvh text-ink">
      <WorkShell
        title={contest.title}
        sample={contest.sample}
        home={`/mc/${contest.id}`}
        width="full"
        live={<LiveDot live={connected} lostAt={since === null ? null : new Date(since).toISOString()} />}
        who={
          <>
            {desk && (
              <Link to={`/desk/${contest.id}`} className={link}>
                {words.desk}
              </Link>
            )}
            <Link to={dark ? "?" : "?theme=dark"} replace preventScrollReset className={link}>
              {dark ? words.light : words.dark}
            </Link>
          </>
        }
        language={<LanguageSwitch />}
      >
        {children}
      </WorkShell>
    </div>
  );
}
