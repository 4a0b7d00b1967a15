import type { BoardCeremony } from "../../domain/ceremony-shown";
import { useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { CeremonyList, CeremonyStage } from "./ceremony-stage";
import { Framed } from "./hall-screen";

/** The ceremony on the hall's screen: its newest step. */
export function CeremonyScreen({ ceremony }: { ceremony: BoardCeremony }) {
  return (
    <Framed>
      <CeremonyStage
        shown={ceremony.shown.at(-1) ?? null}
        paused={ceremony.paused}
        opening={ceremony.round.name}
        paged
      />
    </Framed>
  );
}

/** On a phone: the newest step, and below it every total told so far, the highest first. */
export function PhoneCeremony({ ceremony }: { ceremony: BoardCeremony }) {
  const words = useWords(ceremonyHall);
  const told = ceremony.shown.flatMap((one) => (one.show === "total" ? [one] : []));
  const newest = ceremony.shown.at(-1) ?? null;
  return (
    <section aria-label={words.opening}>
      <CeremonyStage shown={newest} paused={ceremony.paused} opening={ceremony.round.name} />
      {told.length > 0 && newest?.show !== "ranking" && (
        <div className="ceremony">
          <h2 className="ceremony-under">{words.told}</h2>
          <CeremonyList rows={[...told].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))} />
        </div>
      )}
    </section>
  );
}
