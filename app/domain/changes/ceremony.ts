import { ceremonyOf, goesOn, type PlanWish, planOf } from "../ceremony";
import type { Change } from "../change";
import { stamp } from "../change";
import { inForce } from "../made";
import { publicationOf } from "../publications";
import type { Ceremony, ContestRecord } from "../record";
import { refuse } from "../refusal";
import { results, roundOf } from "../results";
import { resultsHash } from "../results-approval";
import { find, replaced } from "../rows";
import { notReady } from "./publication";

/**
 * Plans the ceremony of a round whose results are ready to be published. It takes the place of a plan of which no step was
 * made. While one goes on it is refused, but where its results are others now (a side prize was decided meanwhile) and what
 * was told stands: then only what is to come is planned anew, and the ceremony stays at its step.
 */
export function planCeremony(id: string, round: string, wish: PlanWish): Change {
  return {
    name: "ceremony.planned",
    action: "publication.write",
    apply: (record, moment) => {
      if (find(record.ceremonies, id)) return record;
      const found = find(record.rounds, round);
      if (!found) return refuse("unknown");
      if (publicationOf(record, "round", round)) return refuse("published-already");
      const waiting = notReady(record, round);
      if (waiting) return waiting;
      const all = results(record);
      const hash = resultsHash(record, round, all);
      if (hash === null || !roundOf(all, round)) return refuse("unknown");
      const made = stamp(moment);
      const steps = planOf(record, found, wish, all);
      const present = ceremonyOf(record);
      const begun = present && present.at > 0 ? present : null;
      if (begun && (begun.round !== round || begun.results === hash || !goesOn(begun, steps))) {
        return refuse("ceremony-begun");
      }
      const { at, paused } = begun ?? { at: 0, paused: false };
      const before = inForce<Ceremony>(record.ceremonies);
      const ceremonies = record.ceremonies.map((one) => (before.includes(one) ? { ...one, revoked: made } : one));
      const ceremony: Ceremony = { id, round, steps, at, paused, results: hash, made, revoked: null };
      return { ...record, ceremonies: [...ceremonies, ceremony] };
    },
  };
}

/**
 * Moves the ceremony to where so many steps have been made: on, back, or a jump. `from` is where the operator saw it, so
 * that two machines pressing at once make one step and not two. The later one is refused, though the step that it asked for
 * was made: whoever pressed it must know that another hand is on the ceremony. A pause is lifted by it, where it was seen
 * (`held`): who pressed before the news of somebody else's pause does not undo it. Going on is refused when the results are
 * others than those that were planned for: then the plan must be made again.
 */
export function stepCeremony(id: string, from: number, to: number, held = false): Change {
  return {
    name: "ceremony.stepped",
    action: "publication.write",
    apply: (record) => {
      const one = find(record.ceremonies, id);
      if (!one || one.revoked !== null || ceremonyOf(record)?.id !== id) return refuse("unknown");
      if (one.at !== from) return refuse("ceremony-moved", undefined, { at: one.at });
      if (to < 0 || to > one.steps.length) return refuse("unknown");
      if (one.at === to && !one.paused) return record;
      if (one.paused && !held) return refuse("ceremony-held");
      if (to > one.at && resultsHash(record, one.round) !== one.results) return refuse("ceremony-out-of-date");
      return changed(record, { ...one, at: to, paused: false });
    },
  };
}

/** Holds the ceremony: the public sees a curtain over what was shown last, until it goes on. */
export function pauseCeremony(id: string, paused: boolean): Change {
  return {
    name: paused ? "ceremony.paused" : "ceremony.resumed",
    action: "publication.write",
    apply: (record) => {
      const one = find(record.ceremonies, id);
      if (!one || one.revoked !== null || ceremonyOf(record)?.id !== id) return refuse("unknown");
      return one.paused === paused ? record : changed(record, { ...one, paused });
    },
  };
}

/** Takes the ceremony away, with what it had shown. To end it with its results public, the round is published. */
export function endCeremony(id: string, reason: string): Change {
  return {
    name: "ceremony.ended",
    action: "publication.write",
    apply: (record, moment) => {
      const one = find(record.ceremonies, id);
      if (!one) return refuse("unknown");
      if (one.revoked !== null) return record;
      if (one.at > 0 && reason.trim() === "") return refuse("required", "reason");
      return changed(record, { ...one, revoked: stamp(moment, reason.trim()) });
    },
  };
}

const changed = (record: ContestRecord, ceremony: Ceremony): ContestRecord => ({
  ...record,
  ceremonies: replaced(record.ceremonies, ceremony),
});
