import type { Action } from "~/domain/access";

/**
 * What a loader or an action asks of who calls it: an action of the access table, `account` (an organizer's account, in
 * no particular contest), or `open` (everybody, by design: say why).
 */
export type Door = Action | "account" | "open";
export type Doors = { loader?: Door; action?: Door };

/** Every route module with a loader or an action. A route that is missing here fails `access.test.ts`. */
export const doors: { [file: string]: Doors } = {
  // answers 404 to everybody
  "$.tsx": { loader: "open" },
  // names only contests of which something is public
  "_index.tsx": { loader: "open" },
  "account.tsx": { loader: "account", action: "account" },
  "board.$contest._index.tsx": { loader: "board.read" },
  "board.$contest.draws.tsx": { loader: "board.read" },
  "board.$contest.draws_.$draw.tsx": { loader: "board.read" },
  "board.$contest[.]json.ts": { loader: "board.read" },
  "desk.$contest._index.tsx": { loader: "desk.read" },
  "desk.$contest.call.$call.ts": { action: "call.answer" },
  "desk.$contest.contestant.$contestant.absence.ts": { action: "arrival.write" },
  "desk.$contest.performance.$performance.away.ts": { action: "decision.write" },
  "desk.$contest.performance.$performance.clock.ts": { action: "clock.write" },
  "desk.$contest.performance.$performance.confirmation.ts": { action: "confirmation.write" },
  "desk.$contest.performance.$performance.marking.ts": { action: "marking.write" },
  "desk.$contest.performance.$performance.no-show.ts": { action: "decision.write" },
  "desk.$contest.performance.$performance.penalty.ts": { action: "penalty.write" },
  "desk.$contest.performance.$performance.publication.ts": { action: "publication.write" },
  "desk.$contest.performance.$performance.situation.ts": { action: "order.write" },
  "desk.$contest.performance.$performance.tally.ts": { action: "tally.write" },
  "desk.$contest.performance.$performance.time-penalty.ts": { action: "decision.write" },
  "desk.$contest.performance.$performance.time.ts": { action: "clock.write" },
  "desk.$contest.round.$round.freeze.ts": { action: "publication.write" },
  "desk.$contest.round.$round.penalty.ts": { action: "penalty.write" },
  "desk.$contest.round.$round.publication.ts": { action: "publication.write" },
  "desk.$contest.stage.ts": { action: "stage.write" },
  "desk.$contest.team.$team.arrival.ts": { action: "arrival.write" },
  "desk.$contest.team.$team.latecomer.ts": { action: "substitution.write" },
  "desk.$contest.team.$team.recusal.ts": { action: "decision.write" },
  "desk.$contest.team.$team.standing.ts": { action: "decision.write" },
  "desk.$contest.team.$team.substitution.ts": { action: "substitution.write" },
  // whether the server takes work
  "healthz.ts": { loader: "open" },
  "judge.$contest._index.tsx": { loader: "sheet.read" },
  "judge.$contest.$performance.tsx": { loader: "sheet.read" },
  "judge.$contest.$performance.ballot.ts": { action: "ballot.write" },
  "judge.$contest.call.ts": { action: "call.write" },
  "judge.$contest.chair.tsx": { loader: "confirmation.write" },
  // the language of this browser
  "language.ts": { loader: "open", action: "open" },
  "organize.$contest._index.tsx": { loader: "contest.read" },
  "organize.$contest.below.tsx": { loader: "contest.read" },
  "organize.$contest.draws_.$draw.tsx": { loader: "order.write" },
  "organize.$contest.arrivals.tsx": { loader: "arrival.write" },
  "organize.$contest.facts.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.rules_.parts.ts": { action: "setup.write" },
  "organize.$contest.rules_.parts_.$part.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.rules_.parts_.order.ts": { action: "setup.write" },
  "organize.$contest.record[.]json.ts": { loader: "record.export" },
  "organize.$contest.rules_.rounds.ts": { action: "setup.write" },
  "organize.$contest.rules_.rounds_.$round.entrants.ts": { action: "setup.write" },
  "organize.$contest.rules_.rounds_.$round.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.rules_.rounds_.order.ts": { action: "setup.write" },
  "organize.$contest.rules.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.log.tsx": { loader: "audit.read" },
  "organize.$contest.log_.chain.ts": { loader: "audit.read" },
  "organize.$contest.order.tsx": { loader: "order.write" },
  "organize.$contest.order_.$part.tsx": { loader: "order.write", action: "order.write" },
  "organize.$contest.order_.$part.copy.ts": { action: "order.write" },
  "organize.$contest.order_.$part.draw.ts": { action: "order.write" },
  "organize.$contest.situations_.$part.tsx": { loader: "setup.write", action: "setup.write" },
  "organize.$contest.organizers.tsx": { loader: "setup.write", action: "setup.write" },
  "organize.$contest.organizers_.accounts.ts": { action: "setup.write" },
  "organize.$contest.panel.tsx": { loader: "contest.read" },
  "organize.$contest.panel_.$seat.tsx": { loader: "seat.write", action: "seat.write" },
  "organize.$contest.panel_.judges.ts": { action: "setup.write" },
  "organize.$contest.panel_.officers.ts": { action: "setup.write" },
  "organize.$contest.panel_.seats.ts": { action: "setup.write" },
  "organize.$contest.people.tsx": { loader: "contest.read" },
  "organize.$contest.people_.$contestant.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.photos.$photo.ts": { loader: "photo.read" },
  "organize.$contest.results.tsx": { loader: "results.read" },
  "organize.$contest.results_.decisions.ts": { action: "decision.write" },
  "organize.$contest.results_.decisions_.$decision.ts": { action: "decision.write" },
  "organize.$contest.teams.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.teams_.$team.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.teams_.blocs.ts": { action: "setup.write" },
  "organize.$contest.teams_.order.ts": { action: "setup.write" },
  "organize.$contest.teams_.paste.tsx": { loader: "contest.read", action: "setup.write" },
  "organize.$contest.tsx": { loader: "results.read" },
  // and then the right of what is put back: see the change itself
  "organize.$contest.undo.ts": { action: "order.write" },
  "organize._index.tsx": { loader: "account" },
  "organize.import.tsx": { loader: "account", action: "account" },
  "organize.new.tsx": { loader: "account", action: "account" },
  "organize.units[.]json.ts": { loader: "account" },
  // asks for a code, which is the key
  "pair.tsx": { loader: "open", action: "open" },
  // only while there is no account: see doors.test.ts
  "setup.tsx": { loader: "open", action: "open" },
  // asks for a password
  "sign-in.tsx": { loader: "open", action: "open" },
  // ends the caller's own session
  "sign-out.ts": { loader: "open", action: "open" },
};
