import type { BoardCeremony, CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { common } from "../../text/words/common";
import { winnersOf } from "./ceremony-lines";

/** What scrolls must be reachable by keyboard, though it is no control. */
export const byKeyboard = { tabIndex: 0 };

/** A ceremony in plain text, as far as it has come: each step in a line, and the ranking at its end as a table. */
export function CeremonyTold({ ceremony: { round, paused, shown } }: { ceremony: BoardCeremony }) {
  const words = useWords(ceremonyHall);
  const { announcing } = useWords(board);
  const lineOf = useLine();
  const ranking = shown.find((step) => step.show === "ranking");
  const lines = shown.flatMap((step) => lineOf(step) ?? []);
  return (
    <section aria-label={words.opening}>
      <h2>
        {words.opening} · {round.name}
      </h2>
      <p>{announcing}</p>
      {paused && <p>{words.paused}</p>}
      {ranking?.show === "ranking" && <Ranking rows={ranking.rows} />}
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/** A step in a line; null of the one that is a table. */
function useLine() {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  return (step: CeremonyShown): string | null => {
    switch (step.show) {
      case "marks": {
        const marks = step.parts.map(({ name, mark }) => `${name} ${mark === null ? "–" : decimal(mark)}`);
        return [step.team.name, ...marks, `${words.sum} ${decimal(step.sum)}`].join(" · ");
      }
      case "total": {
        const { team, bloc, total, off, rank, shared, prize } = step;
        const place = rank !== null && [words.rank(rank, shared), bloc].filter(Boolean).join(" ");
        return [
          team.name,
          `${words.total} ${total === null ? "–" : decimal(total)}`,
          off !== null && words.off(decimal(off)),
          place,
          prize && words.prize(prize),
        ]
          .filter(Boolean)
          .join(" · ");
      }
      case "tier":
      case "side-prize": {
        const name = step.show === "tier" ? words.prize(step.name) : step.name;
        return `${name}: ${winnersOf(step).join("; ") || words.nobody}`;
      }
      case "ranking":
        return null;
    }
  };
}

function Ranking({ rows }: Pick<Extract<CeremonyShown, { show: "ranking" }>, "rows">) {
  const words = useWords(ceremonyHall);
  const heads = useWords(board);
  const states = useWords(common).states;
  const { decimal } = useFormat();
  return (
    <div className="board-plain-scroll" {...byKeyboard}>
      <table>
        <caption>{words.ranking}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.rank}</th>
            <th scope="col">{heads.team}</th>
            <th scope="col">{heads.total}</th>
            <th scope="col">{heads.prizes.title}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ team, bloc, total, rank, prize, standing, apart }) => (
            <tr key={team.id}>
              <td className="figures">{rank ?? "–"}</td>
              <th scope="row">
                {[team.name, bloc, apart && words.apart[apart.by](apart.of)].filter(Boolean).join(" – ")}
              </th>
              <td className="figures">{standing ? states[standing] : total === null ? "–" : decimal(total)}</td>
              <td>{prize && words.prize(prize)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
