import type { ReactNode } from "react";
import type { OnScreenAs } from "../../domain/board-shown";
import type { BoardStage } from "../../domain/stage";
import { useFormat, useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { useShown } from "./context";
import { Total } from "./marks";
import { StageClock, useStageState } from "./stage";

/** A name with what it is about above it, and at the side a figure with what that is. */
export function Bar({
  over,
  name,
  figure,
  label,
}: {
  over?: string;
  name: string;
  figure?: ReactNode;
  label?: string;
}) {
  return (
    <div className="overlay-bar">
      <div>
        {over && <p className="overlay-over">{over}</p>}
        <strong>{name}</strong>
      </div>
      {figure && (
        <div className="overlay-side">
          <p className="overlay-figure figures">{figure}</p>
          {label && <p>{label}</p>}
        </div>
      )}
    </div>
  );
}

/** Which contest this is. */
export function Titles() {
  const { contest } = useShown().board;
  const { days } = useFormat();
  const facts = [contest.subtitle, contest.place, days(contest.startsOn, contest.endsOn)];
  return <Bar over={facts.filter(Boolean).join(" · ")} name={contest.title} />;
}

/** Who performs, with the clock and how far marking is. */
export function OnStage({ stage }: { stage: BoardStage | null }) {
  const words = useWords(board).stage;
  const said = useStageState();
  if (!stage) return <Titles />;
  return (
    <Bar
      over={`${stage.part.name}, ${words.place(stage.place.n, stage.place.of)}`}
      name={[stage.team.name, stage.contestant].filter(Boolean).join(" · ")}
      figure={<StageClock stage={stage} />}
      label={said(stage)}
    />
  );
}

/** A team with its marks, as far as they are published. */
export function Marks({ round, row }: OnScreenAs<"marks">) {
  const words = useWords(board);
  const { decimal } = useFormat();
  const marks = round.columns.map(({ name }, at) => {
    const mark = row.cells[at]?.mark ?? null;
    return mark === null ? "" : `${name} ${decimal(mark)}`;
  });
  const carried = row.carryOver === null ? "" : `${words.carried} ${decimal(row.carryOver)}`;
  const rank = row.rank !== null && words.newest.rank(row.rank);
  return (
    <Bar
      over={[carried, ...marks].filter(Boolean).join(" · ")}
      name={row.name}
      figure={<Total row={row} />}
      label={[words.total, rank].filter(Boolean).join(" · ")}
    />
  );
}
