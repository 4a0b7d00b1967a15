import { isLocked } from "../ballots";
import { ceremonyOf } from "../ceremony";
import type { Change, Moment } from "../change";
import { stamp } from "../change";
import { entrants } from "../entrants";
import { inForce } from "../made";
import { publicationOf, restingOn, restsOn } from "../publications";
import type { Ceremony, ContestRecord, Publication } from "../record";
import { type Refusal, refuse } from "../refusal";
import { results, roundOf } from "../results";
import { find, replaced } from "../rows";
import { isOut } from "./stage";

/**
 * Shows a confirmed performance's mark to the public (scoring.md, "What the public may see"). While a ceremony tells the
 * results of its round it is refused: one press at the desk would give away what the hall waits for.
 */
export function publishPerformance(performance: string): Change {
  return {
    name: "performance.published",
    action: "publication.write",
    apply: (record, moment) => {
      const one = find(record.performances, performance);
      if (!one) return refuse("unknown");
      if (!isLocked(record, performance)) return refuse("not-confirmed", undefined, { missing: 1 });
      if (publicationOf(record, "performance", performance)) return record;
      return toldBy(record, one.part) ?? withPublication(record, performance, moment);
    },
  };
}

/** Shows the marks of all performances of a part, once each is confirmed; those of who is out are none. */
export function publishPart(part: string): Change {
  return {
    name: "part.published",
    action: "publication.write",
    apply: (record, moment) => {
      if (!find(record.parts, part)) return refuse("unknown");
      const due = dueIn(record, part);
      const missing = due.filter((id) => !isLocked(record, id)).length;
      if (missing > 0 || due.length === 0) return refuse("not-confirmed", undefined, { missing });
      const shown = due.reduce((sofar, id) => withPublication(sofar, id, moment), record);
      return shown === record ? record : (toldBy(record, part) ?? shown);
    },
  };
}

/** The performances of a part, by id, but for those of who is out. */
export function dueIn(record: ContestRecord, part: string): string[] {
  return record.performances.flatMap((one) => (one.part === part && !isOut(record, one) ? one.id : []));
}

/** Why nothing of a part can be published by itself now: a ceremony is telling it. */
function toldBy(record: ContestRecord, part: string): Refusal | null {
  const ceremony = ceremonyOf(record);
  const tells = ceremony !== null && ceremony.at > 0 && ceremony.round === find(record.parts, part)?.round;
  return tells ? refuse("ceremony-on") : null;
}

/**
 * Publishes a round's results: totals, ranks and prizes are final and public, and the stage is cleared of it. Everything
 * in it must be confirmed.
 */
export function publishRound(id: string, round: string): Change {
  return {
    name: "round.published",
    action: "publication.write",
    apply: (record, moment) => {
      if (find(record.publications, id)) return record;
      if (!find(record.rounds, round)) return refuse("unknown");
      if (inForce(record.publications).some((one) => one.kind === "round" && one.round === round)) return record;
      const final = { id, kind: "round" as const, round, made: stamp(moment), revoked: null };
      return notReady(record, round) ?? added(offStage(record, round), final);
    },
  };
}

/** From now on, what is published of a round reaches staff only, until the reveal or the round's publication. */
export function freeze(id: string, round: string): Change {
  return {
    name: "round.frozen",
    action: "publication.write",
    apply: (record, moment) => {
      if (find(record.publications, id)) return record;
      if (!find(record.rounds, round)) return refuse("unknown");
      if (inForce(record.publications).some((one) => one.kind === "freeze" && one.round === round)) return record;
      return added(record, { id, kind: "freeze", round, made: stamp(moment), revoked: null });
    },
  };
}

/**
 * Lets the MC see a round's results before the public does, to prepare for reading them out; without it nothing unpublished
 * is on the MC's page. Taking it back is `revokePublication`.
 */
export function brief(id: string, round: string): Change {
  return {
    name: "mc.briefed",
    action: "publication.write",
    apply: (record, moment) => {
      if (find(record.publications, id)) return record;
      if (!find(record.rounds, round)) return refuse("unknown");
      if (inForce(record.publications).some((one) => one.kind === "briefing" && one.round === round)) return record;
      return added(record, { id, kind: "briefing", round, made: stamp(moment), revoked: null });
    },
  };
}

/** One step of a reveal: shows one team's marks of a frozen round. Taking it back is a step backward. */
export function reveal(id: string, round: string, team: string): Change {
  return {
    name: "team.revealed",
    action: "publication.write",
    apply: (record, moment) => {
      if (find(record.publications, id)) return record;
      if (!find(record.rounds, round) || !find(record.teams, team)) return refuse("unknown");
      const shown = inForce(record.publications);
      if (shown.some((one) => one.kind === "reveal" && one.round === round && one.team === team)) return record;
      return added(record, { id, kind: "reveal", round, team, made: stamp(moment), revoked: null });
    },
  };
}

/**
 * Takes a publication, a freeze, a briefing or a step of the reveal back, with a reason. With a round goes its ceremony, which
 * had told it to the end: it would tell it again. What a published round rests on stays.
 */
export function revokePublication(id: string, reason: string): Change {
  return {
    name: "publication.revoked",
    action: "publication.write",
    apply: (record, moment) => {
      const publication = find(record.publications, id);
      if (!publication) return refuse("unknown");
      if (publication.revoked !== null) return record;
      if (reason.trim() === "") return refuse("required", "reason");
      const revoked = stamp(moment, reason.trim());
      const next = { ...record, publications: replaced(record.publications, { ...publication, revoked }) };
      if (publication.kind !== "round") return next;
      const resting = restingOn(record, publication.round);
      if (resting) return refuse("round-rests-on-it", undefined, { round: resting.name });
      const isOver = (one: Ceremony) => one.round === publication.round && one.revoked === null;
      return { ...next, ceremonies: record.ceremonies.map((one) => (isOver(one) ? { ...one, revoked } : one)) };
    },
  };
}

/** The record with a performance published; the same record when it is published already. */
export function withPublication(record: ContestRecord, performance: string, moment: Moment): ContestRecord {
  const shown = inForce(record.publications);
  if (shown.some((one) => one.kind === "performance" && one.performance === performance)) return record;
  return added(record, { id: moment.newId(), kind: "performance", performance, made: stamp(moment), revoked: null });
}

function added(record: ContestRecord, publication: Publication): ContestRecord {
  return { ...record, publications: [...record.publications, publication] };
}

function offStage(record: ContestRecord, round: string): ContestRecord {
  const part = find(record.performances, record.contest.onStage)?.part ?? null;
  if (find(record.parts, part)?.round !== round) return record;
  return { ...record, contest: { ...record.contest, onStage: null } };
}

/** Why a round cannot be published, or its results be announced, yet; null when it can. */
export function notReady(record: ContestRecord, round: string): Refusal | null {
  const parts = new Set(record.parts.filter((part) => part.round === round).map((part) => part.id));
  const due = record.performances.filter((one) => parts.has(one.part) && !isOut(record, one));
  const missing = due.filter((one) => !isLocked(record, one.id)).length;
  if (missing > 0 || due.length === 0) return refuse("not-confirmed", undefined, { missing });
  if (entrants(record, round).length === 0) return refuse("not-confirmed", undefined, { missing: 0 });
  const one = find(record.rounds, round);
  const hidden = (one ? restsOn(record, one) : []).filter(({ id }) => !publicationOf(record, "round", id));
  if (hidden.length > 0) {
    return refuse("rests-on-hidden", undefined, { rounds: hidden.map(({ name }) => name).join(", ") });
  }
  const result = roundOf(results(record), round);
  return result?.groups.some((group) => group.prizeBlocks.length > 0) ? refuse("prizes-undecided") : null;
}
