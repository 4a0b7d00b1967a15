import type { Board, BoardRound, BoardRow } from "../board";
import { type OnScreen, onScreen } from "../board-shown";
import { onlyAdvances, wonIn } from "../board-won";
import type { CeremonyShown } from "../ceremony-shown";

/**
 * A line of the picture. `before`: a rank, a place in the running order, a prize, which may be `undecided`; `name`: "" of
 * that, of what a team brings along (`carried`) and of its total; `points`: a decimal string.
 */
export type PictureLine = {
  id: string;
  before: string;
  name: string;
  points: string | null;
  provisional: boolean;
  undecided: boolean;
  votes: number | null;
};

/** What the hall sees now, for the small picture at the desk: made from the public board and nothing else. */
export type HallPicture = {
  shows: OnScreen["show"];
  /** What it is about: a team, a part, a round or bloc, a vote, the words of a message; "" where that is not in the board. */
  about: string;
  lines: PictureLine[];
  /** The line of the stage stands below it. */
  stage: boolean;
  /** Of a ceremony: its newest step, null before the first and while it pauses. */
  step: CeremonyShown | null;
  paused: boolean;
  /** Not prizes, but who goes on to the next round. */
  advances: boolean;
  /** Lots were drawn, so that there is a draw to show. */
  drawn: boolean;
};

/** The picture, with at most so many lines of a list. */
export function hallPicture(board: Board, most: number): HallPicture {
  const view = onScreen(board);
  const ceremony = view.show === "ceremony" ? view.ceremony : null;
  const paused = ceremony?.paused ?? false;
  const step = paused ? null : (ceremony?.shown.at(-1) ?? null);
  const stage = view.show === "waiting" ? view.below : ["ranking", "stage", "progress"].includes(view.show);
  const picture = (about: string, lines: PictureLine[] = []): HallPicture => ({
    shows: view.show,
    about,
    lines: view.show === "marks" ? lines : lines.slice(0, most),
    stage,
    step,
    paused,
    advances: view.show === "prizes" && onlyAdvances(view.round),
    drawn: board.draw !== null,
  });
  switch (view.show) {
    case "waiting":
      return picture(board.contest.title);
    case "stage":
    case "progress":
      return picture([view.stage?.team.name, view.stage?.contestant].filter(Boolean).join(" · "));
    case "ceremony":
    case "draw":
      return picture("");
    case "message":
      return picture(view.text);
    case "ranking":
      return picture((view.bloc ?? view.round).name, ranked(view.round));
    case "prizes":
      return picture(view.round.name, won(view.round));
    case "marks":
      return picture(view.row.name, marksOf(view.round, view.row));
    case "order": {
      const { round, column } = view;
      const here = board.stage?.part.id === column.id ? board.stage.place.n - 1 : 0;
      const lines = column.order.map(({ team, contestant }, at) =>
        line(`${at}`, `${at + 1}`, [nameIn(round, team), contestant].filter(Boolean).join(" · ")),
      );
      return picture(column.name, lines.slice(Math.max(0, Math.min(here, lines.length - most))));
    }
    case "vote": {
      const { vote } = view;
      const lines = vote.teams.map(({ id, name }, at) => ({
        ...line(id, "", name),
        votes: vote.counts?.[at] ?? null,
      }));
      return picture(vote.title, vote.counts ? lines.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0)) : lines);
    }
  }
}

const line = (id: string, before: string, name: string, points: string | null = null): PictureLine => ({
  id,
  before,
  name,
  points,
  provisional: false,
  undecided: false,
  votes: null,
});

const nameIn = (round: BoardRound, team: string) => round.rows.find(({ id }) => id === team)?.name ?? "";

function ranked({ rows }: BoardRound): PictureLine[] {
  return rows
    .filter(({ rank }) => rank !== null)
    .map(({ id, name, rank, total, provisional }) => ({ ...line(id, `${rank}`, name, total), provisional }));
}

/** A line for each winner, and for a prize of which that is not decided. */
function won(round: BoardRound): PictureLine[] {
  return wonIn(round).flatMap(({ id, of, name, winners }) =>
    (winners.length > 0 ? winners : [null]).map((winner) => ({
      ...line(`${of} ${id} ${winner}`, name, winner ?? ""),
      undecided: winner === null,
    })),
  );
}

/** What a team brings along, its marks, part by part, and its total. */
function marksOf({ columns }: BoardRound, { cells, carryOver, total, provisional }: BoardRow): PictureLine[] {
  const parts = columns.map(({ id, name }, at) => line(id, "", name, cells[at]?.mark ?? null));
  const carried = carryOver === null ? [] : [line("carried", "", "", carryOver)];
  return [...carried, ...parts, { ...line("total", "", "", total), provisional }];
}
