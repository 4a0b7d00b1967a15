import type { CeremonyPart, CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { classNames } from "../class-names";
import { isLong } from "./long-name";

type Marks = Extract<CeremonyShown, { show: "marks" }>;

export function CeremonyTeam({ name }: { name: string }) {
  return <p className={classNames("ceremony-team", isLong(name) && "hall-long")}>{name}</p>;
}

/** A team's marks part by part, each judge's among them, their sum, and what it still needs to lead. */
export function CeremonyMarks({ shown }: { shown: Marks }) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  return (
    <>
      <CeremonyTeam name={shown.team.name} />
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
