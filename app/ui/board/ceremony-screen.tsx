import type { BoardCeremony, CeremonyLine } from "../../domain/ceremony-shown";
import { useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { CeremonyList, CeremonyStage } from "./ceremony-stage";
import { Framed } from "./hall-screen";
import { usePhone } from "./on-phone";

/** The ceremony: its newest step; on a phone below it every total told so far, the highest first, bloc by bloc. */
export function CeremonyScreen({ ceremony: { round, paused, shown } }: { ceremony: BoardCeremony }) {
  const phone = usePhone();
  const newest = shown.at(-1) ?? null;
  return (
    <Framed>
      <CeremonyStage shown={newest} paused={paused} opening={round.name} paged={!phone} />
      {phone && newest?.show !== "ranking" && <Told ceremony={shown} />}
    </Framed>
  );
}

function byRank(a: CeremonyLine, b: CeremonyLine): number {
  return (a.bloc ?? "").localeCompare(b.bloc ?? "", "vi") || (a.rank ?? 0) - (b.rank ?? 0);
}

function Told({ ceremony }: { ceremony: BoardCeremony["shown"] }) {
  const words = useWords(ceremonyHall);
  const told = ceremony.flatMap((one) => (one.show === "total" ? [one] : []));
  if (told.length === 0) return null;
  return (
    <div className="ceremony">
      <h2 className="ceremony-under">{words.told}</h2>
      <CeremonyList rows={[...told].sort(byRank)} />
    </div>
  );
}
