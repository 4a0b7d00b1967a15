import { useFetcher } from "@remix-run/react";
import { QrCode } from "lucide-react";
import { useEffect, useState } from "react";
import type { Refusal } from "~/domain/refusal";
import { useFormat, useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { panelForm } from "~/text/words/organize/panel";
import { reasonIn } from "~/text/words/reasons";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";

/** A one-time code as the page gets it; `lifetime` in seconds, by the server's clock. */
export type Issued = { code: string; lifetime: number; at: string; qr: string; address: string; reachable: boolean };
type Answer = Issued | { refusal: Refusal } | { unreachable: true };

/**
 * The code that pairs a device: big enough to scan from the table's other side. `look` is called now and then while a
 * code waits: the session that it opens then stands in `sessions`.
 */
export function Pairing({
  name,
  sessions,
  look,
}: {
  name: string;
  sessions: readonly { device: string; createdAt: string }[];
  look: () => void;
}) {
  const fetcher = useFetcher<Answer>();
  const words = useWords(panelForm).pairing;
  const { form } = useWords(common);
  const { duration } = useFormat();
  const language = useLanguage();
  const answer = fetcher.data;
  const issued = answer && "code" in answer ? answer : null;
  const left = useCountdown(issued);
  const paired = (issued && sessions.find((session) => session.createdAt >= issued.at)?.device) ?? null;
  const waiting = issued !== null && left > 0 && paired === null;

  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(look, 3000);
    return () => clearInterval(timer);
  }, [waiting, look]);

  return (
    <div className="flex flex-col items-start gap-4">
      {answer && "refusal" in answer && <Banner tone="danger">{reasonIn(answer.refusal, language)}</Banner>}
      {answer && "unreachable" in answer && <Banner tone="danger">{form.unreachable}</Banner>}
      {waiting && issued && (
        <>
          {!issued.reachable && <Banner tone="warn">{words.local}</Banner>}
          <div className="flex flex-wrap items-center gap-8">
            <img
              src={issued.qr}
              alt={words.qr(name)}
              width={340}
              height={340}
              className="rounded-md border border-line"
            />
            <dl className="flex flex-col gap-5">
              <div>
                <dt className="text-quiet">{words.address}</dt>
                <dd className="figures font-semibold text-2xl">{issued.address}</dd>
              </div>
              <div>
                <dt className="text-quiet">{words.code}</dt>
                <dd className="font-bold font-mono text-5xl">{issued.code}</dd>
              </div>
              <p className="figures text-quiet">{words.left(duration(left))}</p>
            </dl>
          </div>
        </>
      )}
      {paired !== null && <Banner tone="ok" title={words.done(paired)} />}
      {issued !== null && left === 0 && paired === null && <Banner tone="warn">{words.over}</Banner>}
      <fetcher.Form method="post">
        <Button type="submit" kind={issued ? "quiet" : "primary"} icon={QrCode} disabled={fetcher.state !== "idle"}>
          {issued ? words.renew : words.issue}
        </Button>
      </fetcher.Form>
    </div>
  );
}

/** Whole seconds that a code still holds, counted on this machine from when it came. */
function useCountdown(issued: Issued | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!issued) return;
    const end = performance.now() + issued.lifetime * 1000;
    const count = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [issued]);
  return left;
}
