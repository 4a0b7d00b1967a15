import "./ceremony.css";
import type { CeremonyLine, CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { classNames } from "../class-names";
import { Lotus } from "../lotus";
import { useRankLines, winner, winnersOf } from "./ceremony-lines";
import { CeremonyMarks, CeremonyTeam } from "./ceremony-marks";
import { Lines, Listed } from "./listed";
import { isLong } from "./long-name";

/** One step of a ceremony as the hall sees it; `small` for the operator's and the MC's pictures of it. */
export function CeremonyStage({
  shown,
  paused,
  opening,
  small = false,
  paged = false,
}: {
  shown: CeremonyShown | null;
  paused: boolean;
  /** What stands on the curtain before the first step. */
  opening: string;
  small?: boolean;
  /** Long lists in pages: on the hall's screen, where nothing scrolls. */
  paged?: boolean;
}) {
  const words = useWords(ceremonyHall);
  const curtain = paused || shown === null;
  return (
    <div className={classNames("ceremony", small && "ceremony-small")} aria-live={small ? undefined : "polite"}>
      {curtain ? (
        <div className="ceremony-curtain">
          <Lotus className="ceremony-lotus" />
          <p className="ceremony-title">{paused ? words.paused : words.opening}</p>
          {!paused && <p className="ceremony-under">{opening}</p>}
        </div>
      ) : (
        <div className="ceremony-step" key={JSON.stringify(shown)}>
          <Shown shown={shown} paged={paged} />
        </div>
      )}
    </div>
  );
}

function Shown({ shown, paged }: { shown: CeremonyShown; paged: boolean }) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  switch (shown.show) {
    case "marks":
      return <CeremonyMarks shown={shown} />;
    case "total":
      return (
        <>
          <CeremonyTeam name={shown.team.name} />
          <p className="ceremony-under">{words.total}</p>
          <p className="ceremony-total figures">{shown.total === null ? "–" : decimal(shown.total)}</p>
          {shown.off !== null && <p className="ceremony-under">{words.off(decimal(shown.off))}</p>}
          <p className="ceremony-rank">
            {shown.rank !== null && (
              <span>{[words.rank(shown.rank, shown.shared), shown.bloc].filter(Boolean).join(" · ")}</span>
            )}
            {shown.prize && <span className="ceremony-prize">{words.prize(shown.prize)}</span>}
          </p>
        </>
      );
    case "tier":
    case "side-prize": {
      const names = winnersOf(shown);
      return (
        <>
          <p className="ceremony-title">{shown.show === "tier" ? words.prize(shown.name) : shown.name}</p>
          {paged && names.length > most ? <Listed rows={names.map(winner)} /> : <Winners names={names} />}
        </>
      );
    }
    case "ranking":
      return (
        <>
          <p className="ceremony-title">{words.ranking}</p>
          <CeremonyList rows={shown.rows} paged={paged} />
        </>
      );
  }
}

/** As many winners of a prize as the hall's screen holds at once. */
const most = 8;

function Winners({ names }: { names: readonly string[] }) {
  const words = useWords(ceremonyHall);
  return (
    <ul
      className={classNames(
        "ceremony-winners",
        names.length > 4 && "ceremony-many",
        names.length > 2 && names.some(isLong) && "ceremony-long",
      )}
    >
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {names.length === 0 && <li>{words.nobody}</li>}
    </ul>
  );
}

/** Teams by rank, with total and prize; in the hall in pages. */
export function CeremonyList({ rows, paged = false }: { rows: readonly CeremonyLine[]; paged?: boolean }) {
  const lines = useRankLines(rows);
  return paged ? <Listed rows={lines} /> : <Lines rows={lines} />;
}
