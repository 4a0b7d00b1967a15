import type { Board } from "../board";
import { onlyAdvances } from "../board-won";
import type { HallView } from "../record";
import type { BoardStage } from "../stage";
import { type HallPicture, hallPicture } from "./hall-picture";

/** The hall as the desk has it in hand: what it sees now, what it may be shown, the vote of those who sit in it. */
export type DeskHall = {
  picture: HallPicture;
  stage: Pick<BoardStage, "team" | "part" | "state" | "progress"> | null;
  round: string;
  published: boolean;
  /**
   * What the screen was made to show, and what it can be made to: each in a line (`written`). `names` of what they name;
   * `several` rounds, so that one must be told from another; `advancing`: those that have no prizes, but let teams go on.
   */
  choice: { now: string; views: string[]; names: { [id: string]: string }; several: boolean; advancing: string[] };
  /** The audience's vote, how many have voted as far as is known, and the rounds whose teams one can be opened for. */
  vote: { id: string; title: string; open: boolean; cast: number | null } | null;
  rounds: { id: string; name: string }[];
};

/** A view in a line, as the desk's form sends it: "ranking final west". */
export function written(view: HallView): string {
  const { show, ...about } = view;
  return [show, ...Object.values(about).filter((one) => one !== null)].join(" ");
}

/** Every view but messages, with the names of what they speak of. */
function choiceOf(board: Board): DeskHall["choice"] {
  const names: { [id: string]: string } = {};
  const several = board.rounds.length > 1;
  const plain = (["auto", "waiting", "stage", "progress", "draw"] as const).map((show): HallView => ({ show }));
  const views = board.rounds.flatMap((round): HallView[] => {
    names[round.id] = round.name;
    for (const { id, name, bloc } of round.rows) {
      names[id] = name;
      if (bloc) names[bloc.id] = bloc.name;
    }
    for (const { id, name } of round.columns) names[id] = several ? `${name} · ${round.name}` : name;
    const blocs = [...new Set(round.rows.flatMap(({ bloc }) => bloc?.id ?? []))];
    const ranking = (bloc: string | null): HallView => ({ show: "ranking", round: round.id, bloc });
    return [
      ranking(null),
      ...(blocs.length > 1 ? blocs.map(ranking) : []),
      ...(round.prizes ? [{ show: "prizes" as const, round: round.id }] : []),
      ...round.columns.map(({ id }): HallView => ({ show: "order", part: id })),
      ...round.teams.map((team): HallView => ({ show: "marks", round: round.id, team })),
    ];
  });
  const vote: HallView[] = board.vote ? [{ show: "vote" }] : [];
  const advancing = board.rounds.filter(onlyAdvances).map(({ id }) => id);
  return { now: written(board.hall), views: [...plain, ...views, ...vote].map(written), names, several, advancing };
}

/** All of it, made from the public board and from how an open vote stands, which the public is told as well. */
export function hallOf(board: Board, standing: { vote: string; counts: number[] } | null = null, most = 5): DeskHall {
  const round = board.rounds.find((one) => one.id === board.round);
  const { stage } = board;
  const counts = board.vote?.counts ?? (standing?.vote === board.vote?.id ? standing?.counts : null);
  return {
    stage: stage && { team: stage.team, part: stage.part, state: stage.state, progress: stage.progress },
    round: round?.name ?? "",
    published: round?.published ?? false,
    choice: choiceOf(board),
    vote: board.vote && {
      id: board.vote.id,
      title: board.vote.title,
      open: board.vote.open,
      cast: counts?.reduce((sum, votes) => sum + votes, 0) ?? null,
    },
    rounds: board.rounds.filter(({ teams }) => teams.length > 1).map(({ id, name }) => ({ id, name })),
    picture: hallPicture(board, most),
  };
}
