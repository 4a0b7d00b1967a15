import type { BoardCeremony, CeremonyShown } from "../../domain/ceremony-shown";
import { useFormat, useWords } from "../../text/words";
import { ceremonyHall } from "../../text/words/ceremony-hall";
import { useRankLines, winner, winnersOf } from "./ceremony-lines";
import { Bar } from "./overlay-bar";
import { OverlayList } from "./overlay-list";

/** The ceremony over the camera's picture: its newest step in a bar, or as a list where many are named. */
export function CeremonyOver({ ceremony: { round, paused, shown } }: { ceremony: BoardCeremony }) {
  const words = useWords(ceremonyHall);
  const step = shown.at(-1);
  if (paused || !step) return <Bar over={round.name} name={paused ? words.paused : words.opening} />;
  return <Step step={step} />;
}

function Step({ step }: { step: CeremonyShown }) {
  const words = useWords(ceremonyHall);
  const { decimal } = useFormat();
  switch (step.show) {
    case "marks": {
      const marks = step.parts.map(({ name, mark }) => `${name} ${mark === null ? "–" : decimal(mark)}`);
      return <Bar over={marks.join(" · ")} name={step.team.name} figure={decimal(step.sum)} label={words.sum} />;
    }
    case "total": {
      const rank = step.rank === null ? "" : words.rank(step.rank, step.shared);
      const prize = step.prize ? words.prize(step.prize) : "";
      return (
        <Bar
          over={[rank, step.bloc, prize].filter(Boolean).join(" · ")}
          name={step.team.name}
          figure={step.total === null ? "–" : decimal(step.total)}
          label={words.total}
        />
      );
    }
    case "tier":
    case "side-prize": {
      const [title, names] = [step.show === "tier" ? words.prize(step.name) : step.name, winnersOf(step)];
      if (names.length > 1) return <OverlayList title={title} rows={names.map(winner)} />;
      return <Bar over={title} name={names[0] ?? words.nobody} />;
    }
    case "ranking":
      return <FinalRanking rows={step.rows} />;
  }
}

function FinalRanking({ rows }: Pick<Extract<CeremonyShown, { show: "ranking" }>, "rows">) {
  return <OverlayList title={useWords(ceremonyHall).ranking} rows={useRankLines(rows)} />;
}
