import type { Action } from "../access";
import { panelOf } from "../ballots";
import { type Lookup, lookup } from "../lookup";
import { ballotMaximum } from "../marks";
import { authorOf, isSamePerson, owesOwnFirst, type PaperState, paperSheet } from "../paper";
import type { Ballot, ContestRecord, Criterion, Part, Performance } from "../record";
import { type Out, outOf } from "./order";
import { actionsOf, type Viewer } from "./viewer";

/** Who keys sheets in: whose entries are their own. */
export type Keyer = Viewer & { id: string; name: string };

/** One judge's sheet for a performance: `in` and `missing` where nothing was keyed in, else how the paper stands. */
export type PaperCell = {
  judge: string;
  name: string;
  state: PaperState | "in" | "missing" | "away";
  /** Who keyed it in, never what. */
  by: string[];
  mine: boolean;
  /** The viewer can key it in now: nobody has, or only one other person. */
  due: boolean;
};

export type PaperRow = {
  id: string;
  place: number;
  part: string;
  team: { number: number | null; name: string };
  contestant: string | null;
  cells: PaperCell[];
};

/** Marks are hundredths by criterion, null where they are not the viewer's to see. */
export type KeyedSheet = {
  id: string;
  by: string;
  at: string;
  mine: boolean;
  marks: Record<string, number> | null;
  note: string;
};

export type PaperForm = {
  performance: string;
  part: string;
  team: { number: number | null; name: string };
  contestant: string | null;
  judge: { id: string; name: string };
  criteria: Pick<Criterion, "id" | "name" | "maximum" | "step">[];
  maximum: number;
  /** The revision that the next ballot of this judge would be. */
  revision: number;
  stands: Pick<Ballot, "at" | "receipt" | "via" | "revision"> | null;
  /** Why nothing can be keyed in. */
  closed: "not-open" | "locked" | "away" | "own-first" | Out | null;
  state: PaperState | null;
  entries: KeyedSheet[];
  differing: string[];
};

export type PaperView = {
  contest: { id: string; title: string; sample: boolean };
  can: Action[];
  /** The performances whose ballots are taken now, in the parts' running orders. */
  rows: PaperRow[];
  chosen: PaperForm | null;
  /** The sheet to key in after the chosen one. */
  next: { performance: string; judge: string; name: string; team: string } | null;
};

type Choice = { performance: string | null; judge: string | null };

/** The page where paper sheets are keyed in, as plain JSON for one person: what the other typed is not in it. */
export function paperView(record: ContestRecord, keyer: Keyer, choice: Choice): PaperView {
  const look = lookup(record);
  const { id, title, sample } = record.contest;
  const rows = record.parts.flatMap((part) => rowsOf(look, part, keyer));
  return {
    contest: { id, title, sample },
    can: actionsOf(keyer),
    rows,
    chosen: formOf(look, keyer, choice),
    next: nextOf(rows, choice),
  };
}

function rowsOf(look: Lookup, part: Part, keyer: Keyer): PaperRow[] {
  if (part.marking.by !== "panel") return [];
  const own = look.record.performances.filter((one) => one.part === part.id);
  return own.flatMap((one, at) => {
    if (one.opened === null || look.happenedIn(one.id).confirmed !== null || outOf(look, one) !== null) return [];
    return [{ id: one.id, place: at + 1, part: part.name, ...whoOf(look, one), cells: cellsOf(look, one, keyer) }];
  });
}

function whoOf(look: Lookup, one: Performance) {
  const team = look.teams.get(one.team);
  return {
    team: { number: team?.number ?? null, name: team?.name ?? "" },
    contestant: look.contestants.get(one.contestant ?? "")?.fullName ?? null,
  };
}

function cellsOf(look: Lookup, one: Performance, keyer: Keyer): PaperCell[] {
  return panelOf(look, one).map(({ judge, status, ballot }) => {
    const sheet = paperSheet(look.record, one.id, judge);
    const name = look.judges.get(judge)?.fullName ?? "";
    const mine = sheet?.entries.some((entry) => isMine(entry, keyer)) ?? false;
    const by = sheet?.entries.map((entry) => entry.made.by) ?? [];
    if (status === "absent" || status === "recused") return { judge, name, state: "away", by, mine, due: false };
    const newer = sheet && (ballot === null || sheet.revision > ballot.revision || ballot.via === "paper");
    const state = sheet && (newer || sheet.state === "outdated") ? sheet.state : status;
    const waits = state === "missing" || (state === "waiting" && !mine);
    return { judge, name, state, by, mine, due: waits && !owesOwnFirst(look.record, one, judge, keyer.seat) };
  });
}

const isMine = (entry: Parameters<typeof authorOf>[0], { id, name }: Keyer): boolean =>
  isSamePerson(authorOf(entry), { author: id, by: name });

function nextOf(rows: readonly PaperRow[], choice: Choice): PaperView["next"] {
  const due = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const at = due.findIndex(({ row, cell }) => row.id === choice.performance && cell.judge === choice.judge);
  const found = [...due.slice(at + 1), ...due.slice(0, Math.max(at, 0))].find(({ cell }) => cell.due);
  if (!found) return null;
  const { row, cell } = found;
  return { performance: row.id, judge: cell.judge, name: cell.name, team: row.contestant ?? row.team.name };
}

function formOf(look: Lookup, keyer: Keyer, choice: Choice): PaperForm | null {
  const one = look.performances.get(choice.performance ?? "");
  const part = look.parts.get(one?.part ?? "");
  const seat = one && panelOf(look, one).find(({ judge }) => judge === choice.judge);
  if (!one || !part || !seat) return null;
  const { judge, ballot, status } = seat;
  const criteria = look.criteriaOf.get(part.id) ?? [];
  const ownFirst = owesOwnFirst(look.record, one, judge, keyer.seat);
  const sheet = paperSheet(look.record, one.id, judge);
  const open = !ownFirst && (sheet?.entries.length ?? 0) > 1;
  return {
    performance: one.id,
    part: part.name,
    ...whoOf(look, one),
    judge: { id: judge, name: look.judges.get(judge)?.fullName ?? "" },
    criteria: criteria.map(({ id, name, maximum, step }) => ({ id, name, maximum, step })),
    maximum: ballotMaximum(criteria),
    revision: (ballot?.revision ?? 0) + 1,
    stands: ballot && { at: ballot.at, receipt: ballot.receipt, via: ballot.via, revision: ballot.revision },
    closed: closedOf(look, one, status === "absent" || status === "recused", ownFirst),
    state: sheet?.state ?? null,
    entries: (sheet?.entries ?? []).map((entry): KeyedSheet => {
      const mine = isMine(entry, keyer);
      const seen = mine || open;
      const { id, made } = entry;
      return { id, by: made.by, at: made.at, mine, marks: seen ? entry.marks : null, note: seen ? entry.note : "" };
    }),
    differing: open ? (sheet?.differing ?? []) : [],
  };
}

function closedOf(look: Lookup, one: Performance, away: boolean, ownFirst: boolean): PaperForm["closed"] {
  const out = outOf(look, one);
  if (out !== null) return out;
  if (look.happenedIn(one.id).confirmed !== null) return "locked";
  if (one.opened === null) return "not-open";
  if (away) return "away";
  return ownFirst ? "own-first" : null;
}
