/** Who may do what in a contest. Every loader, action, socket event and change asks this table; nothing else decides. */

export const roles = ["organizer", "chair", "judge", "secretary", "timekeeper", "mc", "public"] as const;
export type Role = (typeof roles)[number];

export const access = {
  "board.read": ["organizer", "chair", "judge", "secretary", "timekeeper", "mc", "public"],
  "contest.create": ["organizer"],
  "contest.read": ["organizer"],
  "units.write": ["organizer"],
  "setup.write": ["organizer"],
  "seat.write": ["organizer"],
  "order.write": ["organizer", "secretary"],
  "desk.read": ["organizer", "chair", "secretary", "timekeeper"],
  "arrival.write": ["organizer", "secretary"],
  "substitution.write": ["organizer", "secretary"],
  "photo.read": ["organizer", "chair", "judge", "secretary", "timekeeper"],
  "stage.write": ["organizer", "secretary"],
  "clock.write": ["organizer", "secretary", "timekeeper"],
  "marking.write": ["organizer", "secretary"],
  "sheet.read": ["chair", "judge"],
  "ballot.write": ["chair", "judge"],
  "call.write": ["chair", "judge"],
  "call.answer": ["organizer", "secretary"],
  "marks.read": ["organizer", "chair", "secretary"],
  "tally.write": ["organizer", "secretary"],
  "paper.write": ["organizer", "chair", "secretary"],
  "penalty.write": ["organizer", "chair", "secretary"],
  "confirmation.write": ["organizer", "chair"],
  "review.write": ["organizer", "chair"],
  "review.answer": ["chair", "judge"],
  "decision.write": ["organizer", "chair"],
  "time-penalty.write": ["organizer", "chair", "secretary"],
  "publication.write": ["organizer"],
  "prompter.read": ["organizer", "mc"],
  "hall.write": ["organizer", "secretary"],
  "vote.write": ["organizer", "secretary"],
  "vote.cast": ["organizer", "chair", "judge", "secretary", "timekeeper", "mc", "public"],
  "results.read": ["organizer", "chair", "secretary"],
  "mc.read": ["organizer", "secretary", "mc"],
  "audit.read": ["organizer"],
  "record.export": ["organizer"],
} as const satisfies { [action: string]: readonly Role[] };

export type Action = keyof typeof access;

/** True when one of the roles that somebody holds in a contest is named for the action. */
export function may(held: readonly Role[], action: Action): boolean {
  const named: readonly Role[] = access[action];
  return held.some((role) => named.includes(role));
}
