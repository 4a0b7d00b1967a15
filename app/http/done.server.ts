import { present } from "~/data/database.server";
import { lastOfOthers, type Offered, type Offers, offeredTo } from "~/data/undo.server";
import { lastUnitsOfOthers, unitsOfferedTo } from "~/data/undo-units.server";
import { may } from "~/domain/access";
import type { Actor } from "~/domain/change";
import { undo } from "~/domain/changes/undo";
import { nameBook } from "~/domain/name-book";
import { doneByOther, doneInWords } from "~/text/done";
import type { Language } from "~/text/language";
import type { LoadedContest } from "./guard.server";

/** One change that can be put back: the revision that it made, and what it was. */
export type LastDone = { revision: number; said: string };

/** What was done half an hour ago is put back from the log, not by a key pressed by chance. */
const recent = 30 * 60_000;
/** What is so new that a page loaded now still says it. */
const fresh = 60_000;

/**
 * What the bar after an action offers: to undo the newest of somebody's own changes, or to do again what they undid.
 * `newest` is the revision of their newest change, and `isFresh` whether it was just now.
 */
export async function lastDone(actor: Actor, contest: LoadedContest, language: Language) {
  const names = nameBook(contest.record);
  return inWords(await offeredTo(actor, contest.id, contest.record), ({ entry }) =>
    may(actor.roles, undo(entry, { later: false }).action) ? doneInWords(entry, names, language) : null,
  );
}

/** The same of the catalogue of units; the numbers are those of the audit's entries. */
export async function lastUnitsDone(actor: Actor, language: Language) {
  const since = new Date(present().getTime() - recent).toISOString();
  return inWords(await unitsOfferedTo(actor, since), ({ entry }) => doneInWords(entry, {}, language));
}

function inWords({ undo: back, redo, newest }: Offers, say: (one: Offered) => string | null) {
  const now = present().getTime();
  const age = (one: Offered) => now - Date.parse(one.at);
  const told = (one: Offered | null): LastDone | null => {
    const said = one && age(one) <= recent ? say(one) : null;
    return one && said !== null ? { revision: one.revision, said } : null;
  };
  const last = redo ?? back;
  return { undo: told(back), redo: told(redo), newest, isFresh: last !== null && age(last) < fresh };
}

/** What somebody else changed last in the set-up, in words, with the revision that it made. */
export async function lastByOther(actor: Actor, contest: LoadedContest, language: Language) {
  const entry = await lastOfOthers(actor, contest.id);
  if (!entry || entry.revision === null) return { revision: 0, by: "", said: "" };
  const said = doneByOther(entry.actorName, entry, nameBook(contest.record), language);
  return { revision: entry.revision, by: entry.actorName, said };
}

/** The same of the catalogue of units. */
export async function lastUnitsByOther(actor: Actor, language: Language) {
  const entry = await lastUnitsOfOthers(actor);
  if (!entry) return { revision: 0, by: "", said: "" };
  return { revision: entry.seq, by: entry.actorName, said: doneByOther(entry.actorName, entry, {}, language) };
}
