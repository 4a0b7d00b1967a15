import "./score-sheet.css";
import type { BlankSheet } from "../domain/blank-sheets";
import type { Contest } from "../domain/record";
import { useFormat, useWords } from "../text/words";
import { sheetWords } from "../text/words/blank-sheets";
import { Blank, PaperHeading, Signs } from "./paper";

/** One sheet to be filled in by hand, on a page of its own. `code` is that of the sealed rules. */
export function ScoreSheet({
  sheet,
  contest,
  body,
  code,
}: {
  sheet: BlankSheet;
  contest: string;
  body: Pick<Contest, "organizer" | "heading" | "place">;
  code: string | null;
}) {
  const words = useWords(sheetWords);
  const byKey = sheet.questions !== null;
  return (
    <article className="paper score-sheet" lang="vi">
      <PaperHeading body={body} />
      <h1>{(byKey ? words.answers : words.ballot).toLocaleUpperCase("vi")}</h1>
      <p className="paper-about">{contest}</p>
      <About sheet={sheet} />
      {sheet.questions === null ? <Criteria sheet={sheet} /> : <Answers questions={sheet.questions} />}
      <p className="paper-note">{byKey ? words.howAnswers : words.how}</p>
      <p>{words.note}</p>
      <Blank />
      {!byKey && <Blank />}
      <Signs who={byKey ? words.signs.answers : words.signs.ballot} />
      <footer className="score-sheet-foot">
        {!byKey && words.keyed.map((line) => <span key={line}>{line}</span>)}
        {code !== null && <span>{words.rules(code)}</span>}
      </footer>
    </article>
  );
}

function About({ sheet: { part, round, place, team, contestant, judge, questions } }: { sheet: BlankSheet }) {
  const words = useWords(sheetWords);
  const { count } = useFormat();
  const teamName = team.number === null ? team.name : `${words.number(String(team.number))}. ${team.name}`;
  return (
    <dl className="score-sheet-about">
      <dt>{words.part}</dt>
      <dd>
        <strong>{part}</strong> ({round}, {words.place(count(place.n), count(place.of))})
      </dd>
      <dt>{words.team}</dt>
      <dd>
        <strong>{teamName}</strong>
      </dd>
      {contestant !== null && (
        <>
          <dt>{words.contestant}</dt>
          <dd>
            <strong>{contestant}</strong>
          </dd>
        </>
      )}
      {questions === null && (
        <>
          <dt>{words.judge}</dt>
          <dd>{judge === null ? <Blank /> : <strong>{judge}</strong>}</dd>
        </>
      )}
    </dl>
  );
}

function Criteria({ sheet }: { sheet: BlankSheet }) {
  const words = useWords(sheetWords);
  const { maximum } = useFormat();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" className="score-sheet-number">
            {words.row}
          </th>
          <th scope="col">{words.criterion}</th>
          <th scope="col" className="score-sheet-scale">
            {words.maximum}
          </th>
          <th scope="col" className="score-sheet-scale">
            {words.step}
          </th>
          <th scope="col" className="score-sheet-mark">
            {words.mark}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.criteria.map((one, at) => (
          <tr key={one.id}>
            <td className="paper-figure">{at + 1}</td>
            <th scope="row">
              {one.name}
              {one.guide && <span className="score-sheet-guide">{one.guide}</span>}
            </th>
            <td className="paper-figure">{maximum(one.maximum)}</td>
            <td className="paper-figure">{maximum(one.step)}</td>
            <td />
          </tr>
        ))}
        <tr className="score-sheet-total">
          <td />
          <th scope="row">{words.total}</th>
          <td className="paper-figure">{maximum(sheet.maximum)}</td>
          <td />
          <td />
        </tr>
        <tr>
          <td />
          <td colSpan={4}>{words.inWords}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** A box for each answer, numbered down the columns as people read a list. */
function Answers({ questions }: { questions: number }) {
  const words = useWords(sheetWords);
  const { count } = useFormat();
  const rows = Math.ceil(questions / 5);
  return (
    <>
      <ol className="score-sheet-answers" style={{ gridTemplateRows: `repeat(${rows}, auto)` }}>
        {Array.from({ length: questions }, (_, at) => at + 1).map((n) => (
          <li key={n}>
            <span>{words.question(String(n))}</span>
            <span className="score-sheet-box" />
          </li>
        ))}
      </ol>
      <p>
        <strong>{words.correct(count(questions))}</strong>
      </p>
    </>
  );
}
