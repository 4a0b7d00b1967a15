import type { Seal } from "~/domain/seal";
import { useFormat, useWords } from "~/text/words";
import { sealing } from "~/text/words/organize/sealing";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { ConfirmForm } from "~/ui/confirm-form";
import { Panel } from "~/ui/panel";

/** How the rules stand sealed: code, who and when, each amendment, and the way back while nothing is marked. */
export function SealPanel({ seal, holds, marked }: { seal: Seal; holds: boolean; marked: number }) {
  const words = useWords(sealing);
  const { moment, count } = useFormat();
  return (
    <>
      {!holds && (
        <Banner tone="danger" title={words.mismatch}>
          {words.mismatchText}
        </Banner>
      )}
      <Panel title={words.state}>
        <p className="figures font-bold text-3xl">
          <span className="sr-only">{words.code}: </span>
          {seal.code}
        </p>
        <p className="mt-2">{words.approvedBy(seal.approved.by, moment(seal.approved.at))}</p>
        {seal.approved.note && <p>{words.approvedNote(seal.approved.note)}</p>}
        <details className="mt-2 text-sm">
          <summary className="py-1 text-quiet">{words.whole}</summary>
          <p className="figures break-all">{seal.hash}</p>
          <p className="text-quiet">{words.wholeText}</p>
        </details>
        <div className="mt-4 border-line border-t pt-4">
          {marked > 0 ? (
            <p className="text-quiet text-sm">{words.unsealMarked(count(marked))}</p>
          ) : (
            <ConfirmForm
              label={words.unseal}
              title={words.unsealTitle}
              confirm={words.unseal}
              method="delete"
              size="small"
            >
              {words.unsealText}
            </ConfirmForm>
          )}
        </div>
      </Panel>
      <Panel title={words.amendments}>
        {seal.amendments.length === 0 ? <p className="text-quiet">{words.noAmendments}</p> : <Amendments seal={seal} />}
      </Panel>
    </>
  );
}

/** Each change of the rules since they were approved. */
export function Amendments({ seal }: { seal: Seal }) {
  const words = useWords(sealing);
  const { moment, count } = useFormat();
  return (
    <ol className="flex flex-col gap-3">
      {seal.amendments.map((one, at) => (
        <li key={one.at + one.code} className="border-gold border-l-4 pl-3">
          <p className="font-semibold">
            {words.amended(count(at + 1))}: {one.note}
          </p>
          <p className="text-quiet text-sm">
            {words.amendedBy(one.by, moment(one.at))} · {words.amendedCode(one.code)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** One line: draft, or approved with its code and how often amended since. */
export function SealBadge({ seal }: { seal: Seal | null }) {
  const words = useWords(sealing);
  const { count } = useFormat();
  if (seal === null) return <Badge tone="warn">{words.draftShort}</Badge>;
  return (
    <>
      <Badge tone="ok">{words.approvedShort(seal.code)}</Badge>
      {seal.amendments.length > 0 && (
        <Badge tone="warn" className="ml-2">
          {words.amended(count(seal.amendments.length))}
        </Badge>
      )}
    </>
  );
}
