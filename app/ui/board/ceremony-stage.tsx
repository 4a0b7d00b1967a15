import "./ceremony.css";
import type { CeremonyLine, CeremonyPart, CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { classNames } from "../class-names";
import { Lotus } from "../lotus";
import { useRankLines, winner, winnersOf } from "./ceremony-lines";
import { Lines, Listed } from "./listed";
import { isLong } from "./long-name";

type Marks = Extract<CeremonyShown, { show: "marks" }>;

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
      return <TeamMarks shown={shown} />;
    case "total":
      return (
        <>
          <Team name={shown.team.name} />
          <p className="ceremony-under">{words.total}</p>
          <p className="ceremony-total figures">{shown.total === null ? "–" : decimal(shown.total)}</p>
          {shown.off !== null && <p className="ceremony-under">{words.off(decimal(shown.off))}</p>}
          <p className="ceremony-rank">
            {shown.rank !== null && <span>{[words.rank(shown.rank), shown.bloc].filter(Boolean).join(" · ")}</span>}
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

function Team({ name }: { name: string }) {
  return <p className={classNames("ceremony-team", isLong(name) && "hall-long")}>{name}</p>;
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

function TeamMarks({ shown }: { shown: Marks }) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  return (
    <>
      <Team name={shown.team.name} />
      <dl className="ceremony-parts">
        {shown.parts.map((part) => (
          <div key={part.id}>
            <dt>{part.name}</dt>
            <dd>
              <Ballots part={part} />
              <span className="ceremony-mark figures">{part.mark === null ? "–" : decimal(part.mark)}</span>
            </dd>
          </div>
        ))}
        {shown.carried !== null && (
          <div>
            <dt>{words.carried}</dt>
            <dd className="ceremony-mark figures">{decimal(shown.carried)}</dd>
          </div>
        )}
        <div className="ceremony-sum">
          <dt>{words.sum}</dt>
          <dd className="ceremony-mark figures">{decimal(shown.sum)}</dd>
        </div>
      </dl>
      {shown.highest !== null && (
        <p className="ceremony-under">
          {words.highest(decimal(shown.highest), shown.bloc)}
          {" · "}
          <Lead sum={shown.sum} highest={shown.highest} toLead={shown.toLead} />
        </p>
      )}
    </>
  );
}

/** How a team's sum stands to the highest total. */
function Lead({ sum, highest, toLead }: Pick<Marks, "sum" | "highest" | "toLead">) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  if (toLead !== null) return words.toLead(decimal(toLead));
  return sum === highest ? words.level : words.leads;
}

/** What each judge gave, without names; what was dropped is struck through. */
function Ballots({ part }: { part: CeremonyPart }) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  if (part.ballots.length === 0) return null;
  return (
    <span className="ceremony-ballots figures">
      <span className="ceremony-judges">{words.judges}</span>
      {part.ballots.map(({ mark, dropped }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a ballot is its place in the panel
        <span key={at} className={dropped ? "line-through" : undefined}>
          {decimal(mark)}
        </span>
      ))}
    </span>
  );
}

/** Teams by rank, with total and prize; in the hall in pages. */
export function CeremonyList({ rows, paged = false }: { rows: readonly CeremonyLine[]; paged?: boolean }) {
  const lines = useRankLines(rows);
  return paged ? <Listed rows={lines} /> : <Lines rows={lines} />;
}
