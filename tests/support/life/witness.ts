import { type Draft, phaseOf, readTexts, type SentBallot } from "~/domain/draft";
import type { Ballot } from "~/domain/record";
import type { Watch } from "./device";
import type { Answered, Server } from "./hall";

/** A device as far as it can be held to its word: whose it is, and which ballots its pages have shown. */
export type Witnessed = { name: string; judge: string; shown: Set<string> };
type Seen = { judge: string; performance: string; at: string; receipt: string; revision: number; sent: SentBallot };

export const same = (a: object, b: object) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** Notes what judges did and saw, and throws as soon as something is not as they were told. */
export function witness(hall: Server) {
  const seen: Seen[] = [];
  const lastWords = new Map<string, Ballot["marks"]>();
  const devices = new Map<string, Witnessed>();

  const own = (judge: string, performance: string) =>
    hall.record().ballots.filter((one) => one.judge === judge && one.performance === performance);
  /** Ids begin with the device that made them. */
  const madeBy = ({ id }: { id: string }) => devices.get(id.split(".")[0] ?? "");

  /** What lies on a device changes by the judge's hand only, until the server has it; what was received stays so. */
  function kept({ judge }: Witnessed, performance: string, before: Draft | null, after: Draft | null): void {
    if (before === null) throw new Error("the program made a draft of its own");
    if (before.received && after && !after.received) throw new Error("what was received is said not to be");
    const { criteria } = hall.page(judge, performance);
    const { marks } = readTexts(before.texts, criteria);
    const somewhere = after
      ? same(after.texts, before.texts) && after.note === before.note
      : own(judge, performance).some((one) => same(one.marks, marks) && one.note === before.note);
    if (!somewhere) throw new Error(`the marks of ${judge} for ${performance} are nowhere`);
  }

  return {
    own,
    met: (device: Witnessed) => void devices.set(device.name, device),
    /** Whether a judge has had one device only. */
    hasOne: (judge: string) => [...devices.values()].filter((one) => one.judge === judge).length === 1,
    lastWord: (judge: string, performance: string) => lastWords.get(`${judge} ${performance}`),
    changed(device: Witnessed, ...[by, performance, before, after]: Parameters<Watch>): void {
      const key = `${device.judge} ${performance}`;
      if (by === "program") kept(device, performance, before, after);
      else if (after?.sent) lastWords.set(key, after.sent.marks);
      else if (by === "choice") lastWords.delete(key);
    },
    heard({ judge, shown }: Witnessed, performance: string, sent: SentBallot, answer: Answered): void {
      if (answer.kind === "refused") {
        if (answer.refusal.refused === "taken") throw new Error(`${sent.id} is refused for being there`);
        return;
      }
      seen.push({ judge, performance, ...answer, sent });
      // The same marks may have come from another of the judge's devices, and then they are known here too.
      for (const one of own(judge, performance)) if (one.revision === answer.revision) shown.add(one.id);
    },
    /** What must hold at any moment: what was acknowledged is stored, once, without gaps, and over nobody's unseen marks. */
    check(): void {
      const { ballots } = hall.record();
      if (new Set(ballots.map(({ id }) => id)).size < ballots.length) throw new Error("a ballot is stored twice");
      const last = new Map<string, Ballot>();
      for (const ballot of ballots) {
        const key = `${ballot.judge} ${ballot.performance}`;
        const [before, maker] = [last.get(key), madeBy(ballot)];
        if (ballot.revision !== (before?.revision ?? 0) + 1)
          throw new Error(`a gap before ${ballot.revision} of ${key}`);
        if (before && maker !== madeBy(before) && !maker?.shown.has(before.id))
          throw new Error(`${ballot.id} was put over ${before.id}, which its judge had not seen`);
        last.set(key, ballot);
      }
      for (const { judge, performance, sent, at, receipt, revision } of seen) {
        const [stored, ...more] = own(judge, performance).filter((one) => one.revision === revision);
        const holds = stored?.at === at && stored.receipt === receipt && same(stored.marks, sent.marks);
        if (!holds || more.length > 0) throw new Error(`what was acknowledged is not stored: ${receipt}`);
      }
    },
    /** Once all is well: nothing waits to be sent, and nothing that is stored is thought not to be. */
    settled(draft: Draft): void {
      const phase = phaseOf(draft);
      if (phase === "pending") throw new Error(`${draft.id} is never sent`);
      if (phase !== "received" && hall.record().ballots.some(({ id }) => id === draft.id))
        throw new Error(`${draft.id} is stored, and its device does not know`);
    },
  };
}
