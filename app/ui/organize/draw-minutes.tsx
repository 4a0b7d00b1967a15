import type { Drawn, DrawReport } from "~/domain/draw-report";
import type { Contest } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { paper } from "~/text/words/paper";
import { Blank, Paper, Signs } from "~/ui/paper";

/** The minutes of a draw: who was there, the seed, every lot with its number, the result, and how to draw it again. */
export function DrawMinutes({
  draw,
  contest,
  body,
  venue,
  teams,
}: {
  draw: DrawReport;
  contest: string;
  body: Pick<Contest, "organizer" | "heading" | "place">;
  venue: string;
  teams: readonly string[];
}) {
  const said = useWords(paper);
  const words = said.draw;
  const { hour, dayOf } = useFormat();
  const { made, of, seed, lots, part, round } = draw;
  const [hours = "", minutes = ""] = hour(made.at).split(":");
  const [day = "", month = "", year = ""] = dayOf(made.at).split("/");
  const first = lots[0];
  return (
    <Paper body={body} code="BB" kind={words.kind} about={words.about[of](part.name, round)} at={made.at}>
      <p>
        {words.when(hours, minutes, said.day(day, month, year), venue)}: {contest}.
      </p>
      <h2>{words.present}</h2>
      <ul>
        {words.presents.map((line, at) => (
          <li key={line}>
            {line} {at < 2 && <Blank />}
          </li>
        ))}
      </ul>
      <h2>{words.how}</h2>
      <p>{words.rule}</p>
      {draw.passes && <p>{words.passes}</p>}
      <p>
        {words.seed} <strong>{seed}</strong>
      </p>
      <p>{words.operator(made.by)}</p>
      {made.reason && <p>{words.again(made.reason)}</p>}
      {lots.length > 0 && (
        <>
          <h2>{words.lots}</h2>
          <Lots draw={draw} />
        </>
      )}
      <h2>{words.results}</h2>
      <Results draw={draw} />
      {first && (
        <>
          <h2>{words.check}</h2>
          <p>{words.checkText}</p>
          <p>
            <code>{first.text}</code> {words.gives} <code>{first.hash}</code>
          </p>
          <p>{words.compare}</p>
        </>
      )}
      <p>{words.end}</p>
      <h2>{words.witnesses}</h2>
      <Witnesses teams={teams} />
      <Signs who={words.signs} />
    </Paper>
  );
}

const nameOf = (one: Drawn, gone: string): string => one.name || gone;

function Lots({ draw: { of, lots } }: { draw: DrawReport }) {
  const words = useWords(paper).draw;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.lot}</th>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.came}</th>
        </tr>
      </thead>
      <tbody>
        {lots.map((lot) => (
          <tr key={lot.place}>
            <td className="paper-figure">{lot.place}</td>
            <th scope="row">
              {of === "situations" && lot.what.name ? words.lotOf(lot.what.name) : nameOf(lot.what, words.gone)}
            </th>
            <td>
              <code>{lot.hash}</code>
            </td>
            <td className="paper-figure">{lot.came}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Results({ draw: { of, results } }: { draw: DrawReport }) {
  const words = useWords(paper).draw;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.turn[of]}</th>
          <th scope="col">{words.team}</th>
          {of === "situations" && <th scope="col">{words.situation}</th>}
        </tr>
      </thead>
      <tbody>
        {results.map(({ id, place, who, situation }) => (
          <tr key={id}>
            <td className="paper-figure">{place}</td>
            <th scope="row">
              {nameOf(who, words.gone)}
              {who.team !== null && ` (${who.team})`}
            </th>
            {of === "situations" && (
              <td>{situation?.name ? words.situationIs(situation.name, situation.title) : words.gone}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Witnesses({ teams }: { teams: readonly string[] }) {
  const words = useWords(paper).draw;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.team}</th>
          <th scope="col" style={{ width: "35%" }}>
            {words.name}
          </th>
          <th scope="col" style={{ width: "22%" }}>
            {words.signature}
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team}>
            <th scope="row">{team}</th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
