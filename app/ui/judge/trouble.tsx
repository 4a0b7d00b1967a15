import { useLocation } from "@remix-run/react";
import { ServerOff, Unplug } from "lucide-react";
import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { ButtonLink } from "../button";
import { Empty } from "../empty";

/** In the place of a sheet that cannot be shown: why, what was kept, and the way on. */
export function TroublePage({ kind, home }: { kind: "ended" | "notLoaded" | "notMine"; home: string }) {
  const words = useWords(judge).trouble;
  const { pathname } = useLocation();
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center">
      <h1 className="sr-only">{words[kind]}</h1>
      <Empty
        icon={kind === "ended" ? Unplug : ServerOff}
        title={<span className="text-2xl">{words[kind]}</span>}
        actions={
          kind === "ended" ? (
            <ButtonLink to={`/pair?next=${encodeURIComponent(pathname)}`} reloadDocument kind="primary" size="touch">
              {words.enterCode}
            </ButtonLink>
          ) : (
            <ButtonLink to={home} size="touch">
              {words.toList}
            </ButtonLink>
          )
        }
      >
        {words[`${kind}Text`]}
      </Empty>
    </main>
  );
}
