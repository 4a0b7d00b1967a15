import type { SentBallot } from "~/domain/draft";
import type { Ballot } from "~/domain/record";
import { same } from "../support/life/witness";

/** A ballot as it left a device, or left it again. `note` is its own: no two that were handed in have the same. */
export type Letter = { contest: string; judge: string; performance: string; ballot: SentBallot };
type Received = Pick<Ballot, "id" | "at" | "receipt" | "revision">;
/** A ballot as the database holds it, in the order of arrival. */
export type Row = Received & Pick<Ballot, "judge" | "performance" | "note" | "marks">;

/** What devices sent and the server answered, and whether that is what is stored. */
export function ledger() {
  const letters = new Map<string, Letter>();
  const received = new Map<string, Received>();
  const faults: string[] = [];
  const waiting: (() => void)[] = [];
  let answers = 0;
  const counts = { kills: 0, sent: 0, resent: 0, acknowledged: 0, stored: 0, duplicates: 0, lost: 0, troubled: 0 };
  /** The same is found again after each kill: said and counted once. */
  const fault = (said: string, counted?: "duplicates" | "lost") => {
    if (faults.includes(said)) return;
    faults.push(said);
    if (counted) counts[counted] += 1;
  };

  return {
    counts,
    faults,
    fault,
    /** How many answers the server has given. */
    answers: () => answers,
    /** Calls back the moment that the next ballot is acknowledged. */
    onNext: (told: () => void) => void waiting.push(told),
    /** Called before it leaves. */
    sent(letter: Letter): void {
      const known = letters.get(letter.ballot.note);
      counts.sent += 1;
      if (known) counts.resent += 1;
      else letters.set(letter.ballot.note, letter);
    },
    /** Called with every answer of the server, also where the device does not hear it. */
    answered({ ballot: { note } }: Letter, status: number, body: unknown): void {
      answers += 1;
      const answer = body as ({ ok: true } & Received) | { ok: false; refusal: { refused: string } } | null;
      if (status === 503) counts.troubled += 1;
      else if (answer?.ok === true) {
        const { id, at, receipt, revision } = answer;
        const [now, before] = [{ id, at, receipt, revision }, received.get(note)];
        if (before && !same(before, now)) fault(`${note} was received as ${before.receipt}, and then as ${receipt}`);
        if (!before) counts.acknowledged += 1;
        received.set(note, now);
        for (const told of waiting.splice(0)) told();
      } else if (answer?.refusal?.refused !== "outdated-revision") {
        fault(`${note} was answered ${status}: ${JSON.stringify(body)}`);
      }
    },
    /** Compares a contest's stored ballots with what was sent and acknowledged. */
    check(contest: string, rows: readonly Row[]): void {
      const stored = new Map<string, Row>();
      const last = new Map<string, number>();
      for (const row of rows) {
        const of = `${row.judge} ${row.performance}`;
        if (stored.has(row.note)) fault(`${row.note} is stored twice`, "duplicates");
        stored.set(row.note, row);
        const letter = letters.get(row.note);
        const mine =
          letter?.contest === contest && letter.judge === row.judge && letter.performance === row.performance;
        if (!mine || !same(letter.ballot.marks, row.marks)) fault(`nobody sent ${row.receipt} (${row.note})`);
        if (row.revision !== (last.get(of) ?? 0) + 1)
          fault(`revision ${row.revision} of ${of} follows ${last.get(of)}`);
        last.set(of, row.revision);
      }
      for (const [note, { id, at, receipt, revision }] of received) {
        if (letters.get(note)?.contest !== contest) continue;
        const row = stored.get(note);
        if (
          row &&
          same({ id, at, receipt, revision }, { id: row.id, at: row.at, receipt: row.receipt, revision: row.revision })
        )
          continue;
        fault(`${note} was acknowledged as ${receipt} and is not stored so`, "lost");
      }
    },
  };
}
export type Ledger = ReturnType<typeof ledger>;
