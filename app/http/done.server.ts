import { lastOfOthers, type Offered, offeredTo } from "~/data/undo.server";
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
  const { undo: back, redo, newest } = await offeredTo(actor, contest.id, contest.record);
  const now = Date.now();
  const age = (one: Offered) => now - Date.parse(one.at);
  const said = (one: Offered | null): LastDone | null => {
    if (!one || age(one) > recent || !may(actor.roles, undo(one.entry, { later: false }).action)) return null;
    return { revision: one.revision, said: doneInWords(one.entry, nameBook(contest.record), language) };
  };
  const last = redo ?? back;
  return { undo: said(back), redo: said(redo), newest, isFresh: last !== null && age(last) < fresh };
}

/** What somebody else changed last in the set-up, in words, with the revision that it made. */
export async function lastByOther(actor: Actor, contest: LoadedContest, language: Language) {
  const entry = await lastOfOthers(actor, contest.id);
  if (!entry || entry.revision === null) return { revision: 0, by: "", said: "" };
  const said = doneByOther(entry.actorName, entry, nameBook(contest.record), language);
  return { revision: entry.revision, by: entry.actorName, said };
}
