import "../board/board.css";
import "../board/projector.css";
import "./rehearsal.css";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { CeremonyStage } from "../board/ceremony-stage";
import { HallFrame } from "../board/hall-frame";
import { HallShell } from "../hall-shell";

/**
 * What the hall would see of a ceremony that is only practised; null: none is. It says so, as nobody told it apart otherwise.
 */
export function RehearsalHall({
  run,
  contest,
}: {
  run: CeremonyRun | null;
  contest: { title: string; subtitle: string };
}) {
  const words = useWords(ceremonyWords).rehearsal;
  const shown = (run && run.at > 0 && run.steps[run.at - 1]) || null;
  return (
    <HallShell className="rehearsal">
      <div className="board-projector">
        <HallFrame contest={contest} foot={<p className="board-notice">{run ? words.mark : words.none}</p>}>
          <CeremonyStage shown={shown} paused={run?.paused ?? false} opening={run?.round.name ?? ""} paged />
        </HallFrame>
      </div>
    </HallShell>
  );
}
