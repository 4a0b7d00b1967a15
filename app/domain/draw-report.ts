import { agrees, inPasses, lotNumber, lotText } from "./draw";
import { lookup } from "./lookup";
import { published } from "./published";
import type { ContestRecord, Draw } from "./record";
import { find } from "./rows";

/** Who or what a lot stands for. Without a name it has been taken off the list since. */
export type Drawn = { id: string; number: number | null; name: string; team: string | null; title: string };

export type DrawReport = Pick<Draw, "id" | "of" | "seed" | "made"> & {
  part: { id: string; name: string };
  round: string;
  /** Which draw of this kind for the part it was, from 1, and whether a later one has taken its place. */
  turn: number;
  replaced: boolean;
  /** As they lay: `text` is what is hashed, `came` where the lot came in the draw, from 1. */
  lots: { id: string; place: number; text: string; hash: string; what: Drawn; came: number }[];
  /** The lots lie several times over, and are drawn pass by pass. */
  passes: boolean;
  /** The running order as drawn; or each performance with the situation it drew. */
  results: { place: number; id: string; who: Drawn; situation: Drawn | null }[];
  agrees: boolean;
  /** The running order is no longer as drawn. */
  changed: boolean;
};

/**
 * A draw with the names of all that lay in it, what it gave, and whether that is what its seed gives. Made from
 * `published(record)` it holds nothing that the public may not see.
 */
export function drawReport(record: ContestRecord, id: string): DrawReport | null {
  const draw = find(record.draws, id);
  const part = find(record.parts, draw?.part ?? null);
  if (!draw || !part) return null;
  const whatOf = draw.of === "order" ? performer : situation;
  const came = new Map(inPasses(draw.seed, draw.lots).map(({ place }, at) => [place, at + 1]));
  const alike = record.draws.filter((one) => one.part === draw.part && one.of === draw.of);
  return {
    id,
    of: draw.of,
    seed: draw.seed,
    made: draw.made,
    part: { id: part.id, name: part.name },
    round: find(record.rounds, part.round)?.name ?? "",
    turn: alike.indexOf(draw) + 1,
    replaced: isReplaced(draw, alike),
    lots: draw.lots.map((lot, at) => ({
      id: lot,
      place: at + 1,
      text: lotText(draw.seed, at + 1),
      hash: lotNumber(draw.seed, at + 1),
      // A situation that lay there and was not drawn stays unknown: its number is all that is said of it.
      what: { ...whatOf(record, lot), title: "" },
      came: came.get(at + 1) ?? 0,
    })),
    passes: new Set(draw.lots).size < draw.lots.length,
    results: draw.performances.map((one, at) => ({
      place: at + 1,
      id: one,
      who: performer(record, one),
      situation: draw.of === "order" ? null : situation(record, draw.situations[at] ?? ""),
    })),
    agrees: agrees(draw),
    changed: draw.of === "order" && isReordered(record, draw),
  };
}

/** All draws, the newest first. */
export function drawReports(record: ContestRecord): DrawReport[] {
  return [...record.draws].reverse().flatMap(({ id }) => drawReport(record, id) ?? []);
}

const known = new WeakMap<ContestRecord, DrawReport[]>();

/** The draws as the public may see them, the newest first. Remembered: a whole hall asks for them at once. */
export function publicDraws(record: ContestRecord): DrawReport[] {
  const before = known.get(record);
  if (before) return before;
  const made = drawReports(published(record));
  known.set(record, made);
  return made;
}

/** True when a part's performances do not stand as drawn: moved by hand, or come later. */
export function isReordered(record: ContestRecord, draw: Draw): boolean {
  const stand = record.performances.filter((one) => one.part === draw.part).map((one) => one.id);
  return stand.join() !== draw.performances.join();
}

/** An order that was drawn anew; or situations of which none is what its performance has now. */
function isReplaced(draw: Draw, alike: readonly Draw[]): boolean {
  if (draw.of === "order") return alike.at(-1) !== draw;
  const later = alike.slice(alike.indexOf(draw) + 1);
  return draw.performances.every((one) => later.some((other) => other.performances.includes(one)));
}

function performer(record: ContestRecord, id: string): Drawn {
  const look = lookup(record);
  const one = look.performances.get(id);
  const team = look.teams.get(one?.team ?? "");
  const person = look.contestants.get(one?.contestant ?? "")?.fullName ?? null;
  return {
    id,
    number: team?.number ?? null,
    name: person ?? team?.name ?? "",
    team: person === null ? null : (team?.name ?? ""),
    title: "",
  };
}

function situation(record: ContestRecord, id: string): Drawn {
  const found = find(record.situations, id);
  return {
    id,
    number: found?.number ?? null,
    name: found ? String(found.number) : "",
    team: null,
    title: found?.title ?? "",
  };
}
