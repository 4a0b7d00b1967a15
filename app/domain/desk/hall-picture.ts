import type { Board, BoardRound } from "../board";
import { onScreen } from "../board-shown";
import type { CeremonyShown } from "../ceremony-shown";

/**
 * A line of the picture. `before`: a rank, a place in the running order, a prize; `name`: "" of a team's total; `points`: a
 * decimal string.
 */
export type PictureLine = {
  id: string;
  before: string;
  name: string;
  points: string | null;
  provisional: boolean;
  votes: number | null;
};

/** What the hall sees now, for the small picture at the desk: made from the public board and nothing else. */
export type HallPicture = {
  shows: ReturnType<typeof onScreen>["show"];
  /** What it is about: a team, a part, a round or bloc, a vote, the words of a message; "" where that is not in the board. */
  about: string;
  lines: PictureLine[];
  /** The line of the stage stands below it. */
  stage: boolean;
  /** Of a ceremony: its newest step, null before the first and while it pauses. */
  step: CeremonyShown | null;
  paused: boolean;
  /** Lots were drawn, so that there is a draw to show. */
  drawn: boolean;
};

/** The picture, with at most so many lines of a list. */
export function hallPicture(board: Board, most: number): HallPicture {
  const view = onScreen(board);
  const { stage, ceremony, vote, contest } = board;
  const paused = view.show === "ceremony" && (ceremony?.paused ?? false);
  const step = view.show === "ceremony" && !paused ? (ceremony?.shown.at(-1) ?? null) : null;
  // The line of the stage belongs to the ranking, also before there is one.
  const below = ["ranking", "waiting"].includes(view.show) && ["auto", "ranking", "prizes"].includes(board.hall.show);
  const picture = (about: string, lines: PictureLine[] = []): HallPicture => ({
    shows: view.show,
    about,
    lines: view.show === "marks" ? lines : lines.slice(0, most),
    stage: below || view.show === "stage" || view.show === "progress",
    step,
    paused,
    drawn: board.draw !== null,
  });
  const of = (id: string) => board.rounds.find((one) => one.id === id);
  switch (view.show) {
    case "waiting":
      return picture(contest.title);
    case "stage":
    case "progress":
      return picture([stage?.team.name, stage?.contestant].filter(Boolean).join(" · "));
    case "ceremony":
    case "draw":
      return picture("");
    case "message":
      return picture(view.text);
    case "ranking": {
      const round = of(view.round);
      const bloc = board.blocs.find(({ id }) => id === view.bloc);
      return picture(bloc?.name ?? round?.name ?? "", round && ranked(round, view.bloc));
    }
    case "prizes": {
      const round = of(view.round);
      return picture(round?.name ?? "", round && won(round));
    }
    case "marks": {
      const round = of(view.round);
      return picture(nameIn(round, view.team), round && marksOf(round, view.team));
    }
    case "order": {
      const round = board.rounds.find(({ columns }) => columns.some(({ id }) => id === view.part));
      const column = round?.columns.find(({ id }) => id === view.part);
      const here = stage && stage.part.id === view.part ? stage.place.n - 1 : 0;
      const lines = (column?.order ?? []).map(({ team, contestant }, at) =>
        line(`${at}`, `${at + 1}`, [nameIn(round, team), contestant].filter(Boolean).join(" · ")),
      );
      return picture(column?.name ?? "", lines.slice(Math.max(0, Math.min(here, lines.length - most))));
    }
    case "vote": {
      const lines = (vote?.teams ?? []).map(({ id, name }, at) => ({
        ...line(id, "", name),
        votes: vote?.counts?.[at] ?? null,
      }));
      return picture(vote?.title ?? "", vote?.counts ? lines.sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0)) : lines);
    }
  }
}

const line = (id: string, before: string, name: string, points: string | null = null): PictureLine => ({
  id,
  before,
  name,
  points,
  provisional: false,
  votes: null,
});

const nameIn = (round: BoardRound | undefined, team: string) => round?.rows.find(({ id }) => id === team)?.name ?? "";

function ranked({ rows }: BoardRound, bloc: string | null): PictureLine[] {
  return rows
    .filter((row) => row.rank !== null && (bloc === null || row.bloc?.id === bloc))
    .map(({ id, name, rank, total, provisional }) => ({ ...line(id, `${rank}`, name, total), provisional }));
}

function won(round: BoardRound): PictureLine[] {
  const { tiers = [], side = [] } = round.prizes ?? {};
  return [
    ...tiers.flatMap(({ id, name, teams }) => teams.map((team) => line(`${id} ${team}`, name, nameIn(round, team)))),
    ...side.flatMap(({ id, name, winners }) =>
      winners.map(({ team, contestant }) =>
        line(`${id} ${team}`, name, [contestant, nameIn(round, team)].filter(Boolean).join(" – ")),
      ),
    ),
  ];
}

/** A team's marks, part by part, and its total. */
function marksOf(round: BoardRound, team: string): PictureLine[] {
  const row = round.rows.find(({ id }) => id === team);
  const parts = round.columns.map(({ id, name }, at) => line(id, "", name, row?.cells[at]?.mark ?? null));
  return [...parts, { ...line("total", "", "", row?.total ?? null), provisional: row?.provisional ?? false }];
}
