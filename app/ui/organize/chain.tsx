import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { useFormat, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { log } from "~/text/words/organize/log";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";

type Verdict = { entries: number; intact: boolean; brokenAt?: number };

/** Asks once whether the log is as it was written, and again when told to. */
export function Chain({ at }: { at: string }) {
  const { load, data, state } = useFetcher<Verdict>();
  const words = useWords(log);
  const { form } = useWords(common);
  const { count } = useFormat();
  useEffect(() => load(at), [load, at]);
  const again = (
    <Button size="small" disabled={state !== "idle"} onClick={() => load(at)}>
      {words.again}
    </Button>
  );
  if (!data) return <Banner tone="info">{form.working}</Banner>;
  return data.intact ? (
    <Banner tone="ok" actions={again}>
      {words.intact(count(data.entries))}
    </Banner>
  ) : (
    <Banner tone="danger" actions={again}>
      {words.broken(count(data.brokenAt ?? 0))}
    </Banner>
  );
}
