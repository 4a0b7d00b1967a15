import type { Stamp } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { sealing } from "~/text/words/organize/sealing";

/** Approvals of the rules that were taken back: each act once, though it took back amendments too. */
export function Revoked({ revoked }: { revoked: readonly Stamp[] }) {
  const words = useWords(sealing);
  const { moment } = useFormat();
  const acts = [...new Map(revoked.map((one) => [`${one.at} ${one.by}`, one])).values()];
  if (acts.length === 0) return null;
  return (
    <section className="text-quiet text-sm">
      <h2 className="font-semibold">{words.revoked}</h2>
      <ul>
        {acts.map(({ at, by, reason }) => (
          <li key={at}>{words.revokedLine(by, moment(at), reason)}</li>
        ))}
      </ul>
    </section>
  );
}
