import "../board/board.css";
import "../board/projector.css";
import "./rehearsal.css";
import type { CeremonyRun } from "../../domain/desk/ceremony";
import { prompterOf } from "../../domain/desk/prompter";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { CeremonyStage } from "../board/ceremony-stage";
import { HallFrame } from "../board/hall-frame";
import { PrompterScreen } from "../board/prompter";
import { HallShell } from "../hall-shell";
import type { rehearsalScreens } from "./use-rehearsal";

/** What the hall, or the MC, would see of a ceremony that is only practised. It says so, as nobody told it apart otherwise. */
export function RehearsalScreen({
  screen,
  run,
  contest,
}: {
  screen: (typeof rehearsalScreens)[number];
  run: CeremonyRun;
  contest: { title: string; subtitle: string };
}) {
  const words = useWords(ceremonyWords).rehearsal;
  if (screen === "prompter") return <PrompterScreen prompter={prompterOf(run)} connection={null} />;
  const shown = (run.at > 0 && run.steps[run.at - 1]) || null;
  return (
    <HallShell className="rehearsal">
      <div className="board-projector">
        <HallFrame contest={contest} foot={<p className="board-notice">{words.mark}</p>}>
          <CeremonyStage shown={shown} paused={run.paused} opening={run.round.name} paged />
        </HallFrame>
      </div>
    </HallShell>
  );
}
