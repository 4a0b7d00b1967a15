import { troubles } from "./trouble";

/**
 * A refusal by the rules: a value, never an exception. `refused` is a key of `app/text/words/reasons.ts`, `at` the field
 * that it belongs to (a path like `marks.content`), `with` what the sentence needs. Points inside `with` are hundredths.
 */
export type Refusal = { refused: Reason; at?: string; with?: { [name: string]: string | number } };

export const reasons = [
  // of the machine: nothing was written
  ...troubles,
  // of any change
  "stale", // with: by (who changed it meanwhile)
  "forbidden",
  "unknown", // what it speaks of is not in the contest (any more)
  "taken", // the id is used already
  "required", // a field, or a reason, is missing
  "exists", // a contest of that id is here already
  "not-a-record", // with: path, detail
  // of marks; with `paper: 1` where somebody keys in a judge's paper sheet
  "not-a-number",
  "negative",
  "over-maximum", // with: maximum
  "off-step", // with: step
  "too-many-digits", // with: step
  "missing-mark",
  "unknown-criterion",
  // of ballots
  "marking-not-open",
  "not-on-panel",
  "locked", // the chair has confirmed the performance
  "outdated-revision", // with: stands (the revision that stands)
  "no-ballot", // nothing of this judge's to look at again
  "asked-already", // the judge has a question that waits
  // of paper sheets
  "own-ballot-first", // who still owes a ballot of their own keys in nobody else's
  "keyed-by-two", // with: first, second (who keyed it in)
  "paper-counted", // it became a ballot: a correction is a new revision
  "paper-alone", // a ballot from paper without two people's entries behind it
  // of setup
  "has-marks", // with: count (ballots and tallies)
  "rules-sealed", // with: code (of the rules as approved): a change of them needs its reason
  "marked-under-rules", // with: count (ballots and tallies)
  "tally-above", // with: correct (the highest tally entered)
  "maximum-off-step",
  "in-use", // with: by (name of what uses it)
  "duplicate-number", // with: team
  "wrong-order", // an order that does not name exactly the rows it should
  "no-such-round-before",
  "nothing-to-draw", // no lots, or nobody to draw
  "two-chairs", // with: name
  "last-organizer",
  // of units
  "unit-unclear", // with: name (as typed), count (units of that name)
  "unit-ring", // a unit below itself, with: name
  "ends-before-start",
  "own-successor",
  "not-ended", // successors without a last day
  "substituted", // with: name (of who takes part in a substitution that stands)
  "photo-too-large",
  "not-a-photo",
  "list-refused", // with: count (rows of a list that are refused)
  "too-many-rows", // with: most
  // of undoing
  "not-undoable",
  "changed-since", // with: by (who changed the same later)
  "built-upon", // later changes rest on it
  // of the day
  "not-arrived", // with: team
  "not-to-be-substituted", // with: out, in (their roles are not what a substitution needs)
  "performed", // with: name, part (a performance of theirs has begun)
  "substituted-since", // with: name (a later substitution stands on this one)
  "clock-running", // with: team
  "clock-not-running",
  "press-ahead", // pressed later than now
  "press-too-old", // with: hours (how long a press is kept)
  "press-overtaken", // with: at (when the clock was pressed elsewhere)
  "not-competing", // with: team
  "incomplete", // with: missing
  "below-quorum", // with: have, need
  "not-confirmed", // with: missing (performances)
  "published-already", // take the publication back first
  "not-published", // the results of that round are not published yet
  "round-published", // take the round's publication back first
  "rests-on-hidden", // with: rounds (by name: earlier ones, not published, that the results rest on)
  "round-rests-on-it", // with: round (by name: a published one whose results rest on it)
  "prizes-undecided",
  "too-many-correct", // with: questions
  // of the ceremony and the vote
  "ceremony-begun", // step back to its beginning, or end it, first
  "ceremony-on", // its results come out step by step, and in no other way
  "ceremony-told", // likewise: what it has told would change
  "ceremony-moved", // with: at (the steps that were made meanwhile), by (who made the last), own: 1 where by the same account
  "ceremony-held", // somebody else has just paused it; with: by, own
  "ceremony-out-of-date", // the results are others than those that it was planned for
  "vote-closed",
  "too-few-teams",
  // of answers
  "no-key", // the part has no right answers to compare with
  "not-as-many", // with: have, questions (answers, or right answers, that are not one for each question)
  "answers-entered", // with: count (performances whose answers were compared with the key)
  "key-confirmed", // with: team (a confirmed performance would get another mark)
  "miscounted", // with: correct (what the key makes of the answers)
] as const;
export type Reason = (typeof reasons)[number];

export function refuse(refused: Reason, at?: string, detail?: Refusal["with"]): Refusal {
  return { refused, ...(at === undefined ? {} : { at }), ...(detail === undefined ? {} : { with: detail }) };
}

export function isRefusal(value: object): value is Refusal {
  return "refused" in value;
}
