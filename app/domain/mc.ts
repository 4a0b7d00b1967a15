import { arrivalOf } from "./arrivals";
import { isLocked } from "./ballots";
import type { Board, BoardRow } from "./board";
import { type BoardPrizes, boardPrizes } from "./board-prizes";
import type { BoardRound } from "./board-round";
import { ceremonyOf } from "./ceremony";
import { comingAfter } from "./coming";
import { toDecimal } from "./exact";
import { type Lookup, lookup } from "./lookup";
import { inForce } from "./made";
import { placesOf } from "./places";
import { published } from "./published";
import type { ContestRecord, Performance, Publication, Round } from "./record";
import { type Results, roundOf, teamsOf } from "./results";
import { find } from "./rows";
import { drawnSituation } from "./situations";
import { type BoardStage, publicState } from "./stage";
import { newest, visibility } from "./visibility";

/** A performance as it is announced: the team, and who of it is there. */
export type McPerformance = {
  id: string;
  team: { number: number | null; name: string; unit: string };
  part: string;
  place: { n: number; of: number };
  situation: number | null;
  people: { name: string; title: string; workplace: string }[];
};

/** Marks are decimal strings with a point; a team without a rank has null. */
export type McRow = { team: string; rank: number | null; total: string | null; provisional: boolean };
export type McRound = { id: string; name: string; rows: McRow[]; tiers: { name: string; teams: string[] }[] };

export type McView = {
  contest: { id: string; title: string; sample: boolean };
  stage: (McPerformance & Pick<BoardStage, "state" | "progress"> & { mark: string | null }) | null;
  /** Of what everybody may know: nobody of a round that is withheld. */
  next: McPerformance[];
  /** What the newest publication showed. */
  fresh: { team: string; part: string; mark: string | null }[];
  /** What the public sees of the round on the board; `published`: its results are final. */
  round: (McRound & { published: boolean; pending: boolean }) | null;
  /** Performances whose marks are not public although they have begun: never to be read out. */
  silent: { team: string; part: string }[];
  /** Results are being announced: what is read then stands on the prompter, and nothing of the stage is. */
  ceremony: boolean;
  /** Results that are not public, of rounds that an organizer lets the MC see beforehand. */
  briefings: (McRound & { since: string; by: string })[];
};

/**
 * The MC's page as plain JSON. It is made from the public board and from the running order; `results`, which know
 * everything, are asked for only where an organizer granted it.
 */
export function mcView(record: ContestRecord, board: Board, all: () => Results): McView {
  const look = lookup(record);
  const seen = visibility(record);
  const shown = lookup(published(record, seen));
  const { stage } = board;
  const staged = look.performances.get(record.contest.onStage ?? "");
  const round = board.rounds.find((one) => one.id === board.round);
  // Marks that were typed from paper leave no trace of the stage: nobody is called to it again once all is confirmed. Of
  // confirmations this page tells no more than that.
  const over = record.performances.every(({ id }) => isLocked(record, id));
  const done = (one: Performance) =>
    over ||
    publicState(look, seen, one) !== "hidden" ||
    isOut(shown, one) ||
    seen.withheld.has(look.parts.get(one.part)?.round ?? "");
  return {
    contest: { id: board.contest.id, title: board.contest.title, sample: board.contest.sample },
    stage:
      stage && staged
        ? {
            ...announced(look, staged),
            state: stage.state,
            progress: stage.progress,
            mark: markOn(board, look, staged),
          }
        : null,
    next: comingAfter(look, 3, done).map((one) => announced(look, one)),
    fresh: freshOn(board, look),
    round: round ? { ...publicRound(round), published: round.published, pending: round.pending } : null,
    silent: record.performances
      .filter((one) => ["marking", "pending"].includes(publicState(look, seen, one)))
      .map((one) => ({ team: nameOf(look, one), part: look.parts.get(one.part)?.name ?? "" })),
    ceremony: ceremonyOf(record) !== null,
    briefings: briefed(record, seen.rounds).map(({ made, round: granted }) => ({
      ...fullRound(look, granted, all()),
      since: made.at,
      by: made.by,
    })),
  };
}

function isOut(shown: Lookup, one: Performance): boolean {
  return shown.standingOf(one.team, shown.parts.get(one.part)?.round ?? "") !== null;
}

function announced(look: Lookup, one: Performance): McPerformance {
  const { record } = look;
  const [team, part] = [look.teams.get(one.team), look.parts.get(one.part)];
  const order = record.performances.filter((other) => other.part === one.part);
  const absent = new Set(arrivalOf(record, one.team)?.absent);
  const people = (look.contestantsOf.get(one.team) ?? []).filter((person) =>
    one.contestant === null ? person.role === "official" && !absent.has(person.id) : person.id === one.contestant,
  );
  return {
    id: one.id,
    team: { number: team?.number ?? null, name: team?.name ?? "", unit: team?.unitName ?? "" },
    part: part?.name ?? "",
    place: { n: order.indexOf(one) + 1, of: order.length },
    situation: drawnSituation(record, one)?.number ?? null,
    people: people.map(({ fullName, title, workplace }) => ({ name: fullName, title, workplace })),
  };
}

const nameOf = (look: Lookup, one: Performance) => look.teams.get(one.team)?.name ?? "";

/** The mark of a team in a part, where the board shows it. */
function markOn(board: Board, look: Lookup, one: Performance): string | null {
  const round = board.rounds.find(({ id }) => id === look.parts.get(one.part)?.round);
  const column = round?.columns.findIndex(({ id }) => id === one.part) ?? -1;
  const row: BoardRow | undefined = round?.rows.find(({ id }) => id === one.team);
  return row?.cells[column]?.mark ?? null;
}

function freshOn(board: Board, look: Lookup): McView["fresh"] {
  const seen = visibility(look.record);
  const last = newest(seen);
  return look.record.performances
    .filter(({ id }) => last !== null && seen.performances.get(id) === last)
    .map((one) => ({
      team: nameOf(look, one),
      part: look.parts.get(one.part)?.name ?? "",
      mark: markOn(board, look, one),
    }));
}

function publicRound({ id, name, rows, prizes }: BoardRound): McRound {
  return {
    id,
    name,
    rows: rows.map(({ name: team, rank, total, provisional }) => ({ team, rank, total, provisional })),
    tiers: tiersOf(prizes, new Map(rows.map((row) => [row.id, row.name]))),
  };
}

/** Rounds that the MC may see, and that the public does not. */
function briefed(record: ContestRecord, rounds: ReadonlyMap<string, string>) {
  return inForce<Publication>(record.publications).flatMap((one) => {
    const round = one.kind === "briefing" && !rounds.has(one.round) ? find(record.rounds, one.round) : undefined;
    return round ? [{ made: one.made, round }] : [];
  });
}

function fullRound(look: Lookup, round: Round, all: Results): McRound {
  const result = roundOf(all, round.id);
  const places = placesOf(look.record);
  const named = new Map(look.record.teams.map((team) => [team.id, team.name]));
  return {
    id: round.id,
    name: round.name,
    rows: (result ? teamsOf(result) : []).map(({ team, rank, total, provisional }) => ({
      team: named.get(team) ?? "",
      rank,
      total: total && toDecimal(total, places),
      provisional,
    })),
    tiers: result ? tiersOf(boardPrizes(look, round, result), named) : [],
  };
}

/** Prizes and side prizes, each with its winners by name. */
function tiersOf(prizes: BoardPrizes | null, named: ReadonlyMap<string, string>): McRound["tiers"] {
  const name = (team: string) => named.get(team) ?? "";
  const side = (prizes?.side ?? []).map((one) => ({
    name: one.name,
    teams: one.winners.map(({ team, contestant }) => (contestant ? `${contestant} (${name(team)})` : name(team))),
  }));
  return [...(prizes?.tiers ?? []).map((one) => ({ name: one.name, teams: one.teams.map(name) })), ...side].filter(
    ({ teams }) => teams.length > 0,
  );
}
