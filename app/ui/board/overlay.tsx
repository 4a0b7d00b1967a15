import "./overlay.css";
import type { CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { hasBegun, useShown } from "./context";
import { StageClock } from "./stage";

/**
 * Over the camera's picture, on a ground that lets everything through: a bar with who is on stage, what was just told or
 * the hall's message; above it the first three, while the hall looks at a ranking.
 */
export function Overlay() {
  const { board: shown, round } = useShown();
  const { hall, ceremony, stage } = shown;
  const step = hall.show === "auto" && ceremony && !ceremony.paused ? ceremony.shown.at(-1) : null;
  const ranking = hall.show === "ranking" || (hall.show === "auto" && !ceremony && !stage);
  return (
    <div className="board-overlay">
      {ranking && hasBegun(round) && <Leaders />}
      {hall.show === "message" ? (
        <p className="overlay-bar">
          <strong>{hall.text}</strong>
        </p>
      ) : step ? (
        <Told step={step} />
      ) : (
        stage && <OnStage />
      )}
    </div>
  );
}

function OnStage() {
  const { stage } = useShown().board;
  const words = useWords(board).stage;
  if (!stage) return null;
  const { progress, state } = stage;
  return (
    <section aria-label={words.title} className="overlay-bar">
      <div>
        <p className="overlay-over">
          {stage.part.name}, {words.place(stage.place.n, stage.place.of)}
        </p>
        <strong>{[stage.team.name, stage.contestant].filter(Boolean).join(" · ")}</strong>
      </div>
      <div className="overlay-side">
        <p className="overlay-figure">
          <StageClock stage={stage} />
        </p>
        <p>
          {progress && progress.of > 0 && state === "marking"
            ? words.ballots(progress.in, progress.of)
            : words.states[state]}
        </p>
      </div>
    </section>
  );
}

/** A step of the ceremony in a line. */
function Told({ step }: { step: CeremonyShown }) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  switch (step.show) {
    case "marks":
      return <Bar over={words.sum} name={step.team.name} figure={decimal(step.sum)} />;
    case "total": {
      const rank = step.rank === null ? "" : words.rank(step.rank);
      const prize = step.prize ? words.prize(step.prize) : "";
      const over = [rank, prize].filter(Boolean).join(" · ");
      return <Bar over={over} name={step.team.name} figure={step.total === null ? "–" : decimal(step.total)} />;
    }
    case "tier":
      return <Bar over={words.prize(step.name)} name={step.teams.map(({ name }) => name).join(", ")} />;
    case "side-prize": {
      const names = step.winners.map(({ team, contestant }) => [contestant, team.name].filter(Boolean).join(" – "));
      return <Bar over={step.name} name={names.join(", ")} />;
    }
    case "ranking":
      return <Bar over={words.ranking} name={step.rows[0]?.team.name ?? ""} />;
  }
}

function Bar({ over, name, figure }: { over: string; name: string; figure?: string }) {
  return (
    <div className="overlay-bar">
      <div>
        <p className="overlay-over">{over}</p>
        <strong>{name}</strong>
      </div>
      {figure && <p className="overlay-figure figures">{figure}</p>}
    </div>
  );
}

function Leaders() {
  const { round } = useShown();
  const { decimal } = useFormat();
  const rows = (round?.rows ?? []).filter(({ rank, total }) => rank !== null && total !== null).slice(0, 3);
  if (rows.length === 0) return null;
  return (
    <ol className="overlay-leaders">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="overlay-over figures">{row.rank}</span>
          <span>{row.name}</span>
          <span className="figures">{decimal(row.total ?? "")}</span>
        </li>
      ))}
    </ol>
  );
}
