import { ServerOff, Unplug } from "lucide-react";
import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { ButtonLink } from "../button";
import { Empty } from "../empty";

/** In the place of a sheet that cannot be shown: why, what was kept, and the way on. */
export function TroublePage({ kind, home }: { kind: "ended" | "notPaired" | "notLoaded" | "notMine"; home: string }) {
  const words = useWords(judge).trouble;
  const unpaired = kind === "ended" || kind === "notPaired";
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col justify-center">
      <h1 className="sr-only">{words[kind]}</h1>
      <Empty
        icon={unpaired ? Unplug : ServerOff}
        title={<span className="text-2xl">{words[kind]}</span>}
        actions={
          unpaired ? (
            <ButtonLink to="/pair" reloadDocument kind="primary" size="touch">
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
