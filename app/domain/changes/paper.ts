import type { Actor, Change, Moment } from "../change";
import { stamp } from "../change";
import { lookup } from "../lookup";
import { sameMarks } from "../marks";
import { authorOf, isCounted, isSamePerson, owesOwnFirst } from "../paper";
import { receiptCode } from "../receipt";
import type { Ballot, PaperEntry } from "../record";
import { refuse } from "../refusal";
import { find, replaced } from "../rows";
import { checkBallot } from "./ballots";
import { answeredByBallot } from "./reviews";

export type NewPaperEntry = Pick<PaperEntry, "id" | "performance" | "judge" | "revision" | "marks" | "note">;

/**
 * Somebody keys in the sheet that a judge marked on paper. One person's entry counts for nothing; once another person has
 * keyed in the same marks for the same revision they are the judge's ballot, and both entries stay as what it rests on.
 * Where the two differ both stay until one of them corrects their own, which takes the place of what they entered
 * before. `revision` is that of the ballot it would be, so that a ballot from the tablet that comes meanwhile is never
 * overwritten (scoring.md, "Marks and ballots").
 */
export function enterPaper(entry: NewPaperEntry): Change {
  return {
    name: "paper.entered",
    action: "paper.write",
    apply: (record, moment) => {
      const { actor } = moment;
      const performance = find(record.performances, entry.performance);
      if (!performance) return refuse("unknown");
      const sent = find(record.paperEntries, entry.id);
      if (sent) return isOwn(sent, actor) && saysTheSame(sent, entry) ? record : refuse("taken");
      const keyed = lookup(record)
        .paperOf(entry.performance, entry.judge)
        .filter((one) => one.revision === entry.revision);
      const own = keyed.find((one) => isOwn(one, actor));
      if (own && saysTheSame(own, entry)) return record;
      if (owesOwnFirst(record, performance, entry.judge, actor.seat)) return refuse("own-ballot-first");
      const problem = checkBallot(record, performance, entry);
      // Said to who keys it in, not to the judge whose sheet it is.
      if (problem) return { ...problem, with: { ...problem.with, paper: 1 } };
      const others = keyed.filter((one) => one !== own);
      if (others.length > 1) return refuse("keyed-by-two", undefined, namesOf(others));
      const made = { ...entry, author: actor.id, made: stamp(moment), revoked: null };
      const earlier = own ? replaced(record.paperEntries, { ...own, revoked: stamp(moment) }) : record.paperEntries;
      const next = { ...record, paperEntries: [...earlier, made] };
      const [first] = others;
      if (!first || !sameMarks(first.marks, entry.marks)) return next;
      const ballots = [...next.ballots, ballotOf(first, made, moment)];
      return answeredByBallot({ ...next, ballots }, performance.id, entry.judge, moment);
    },
  };
}

/** Takes an entry back, with a reason, whoever made it. What became a ballot is corrected by a new revision instead. */
export function takeBackPaper(id: string, reason: string): Change {
  return {
    name: "paper.taken-back",
    action: "paper.write",
    apply: (record, moment) => {
      const entry = find(record.paperEntries, id);
      if (!entry) return refuse("unknown");
      if (entry.revoked) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      if (isCounted(record, entry)) return refuse("paper-counted");
      const revoked = stamp(moment, reason.trim());
      return { ...record, paperEntries: replaced(record.paperEntries, { ...entry, revoked }) };
    },
  };
}

const isOwn = (entry: PaperEntry, actor: Actor): boolean =>
  isSamePerson(authorOf(entry), { author: actor.id, by: actor.name });

const saysTheSame = (stored: PaperEntry, sent: NewPaperEntry): boolean =>
  stored.performance === sent.performance &&
  stored.judge === sent.judge &&
  stored.revision === sent.revision &&
  stored.note === sent.note &&
  sameMarks(stored.marks, sent.marks);

const namesOf = ([first, second]: readonly PaperEntry[]) => ({
  first: first?.made.by ?? "",
  second: second?.made.by ?? "",
});

/** The ballot of two entries that say the same; what device it came from says by whom it was keyed in. */
function ballotOf(first: PaperEntry, second: PaperEntry, moment: Moment): Ballot {
  const { performance, judge, revision, marks } = second;
  const received = {
    id: moment.newId(),
    performance,
    judge,
    revision,
    marks,
    note: first.note || second.note,
    at: moment.at,
    device: `${first.made.by}, ${second.made.by}`.slice(0, 300),
    via: "paper" as const,
  };
  return { ...received, receipt: receiptCode(received) };
}
