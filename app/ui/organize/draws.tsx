import type { Draw } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { orderForm } from "~/text/words/organize/order";
import { Banner } from "~/ui/banner";
import { ConfirmForm } from "~/ui/confirm-form";
import { Panel } from "~/ui/panel";

/** The draws of lots of a part, the newest first, and the way to draw. */
export function Draws({
  action,
  fresh,
  part,
  draws,
  nameOf,
  begun,
  changed,
}: {
  action: string;
  fresh: string;
  part: string;
  draws: readonly Draw[];
  nameOf: (performance: string) => string;
  begun: boolean;
  changed: boolean;
}) {
  const words = useWords(orderForm).draw;
  const { moment } = useFormat();
  return (
    <Panel title={words.title} hint={words.text}>
      <div className="flex flex-col items-start gap-4">
        <ConfirmForm
          label={words.do}
          title={words.confirm(part)}
          confirm={words.yes}
          action={action}
          fields={{ id: fresh }}
          reason="none"
          kind="primary"
        >
          <p>{words.confirmText}</p>
          {begun && (
            <Banner tone="warn" className="mt-3">
              {words.begunText}
            </Banner>
          )}
        </ConfirmForm>
        {draws.length === 0 && <p className="text-quiet">{words.none}</p>}
        {changed && <Banner tone="info">{words.changed}</Banner>}
        {[...draws].reverse().map((draw) => (
          <div key={draw.id} className="w-full border-line border-t pt-3 text-sm">
            <p className="font-medium">{words.made(draw.made.by, moment(draw.made.at))}</p>
            <details>
              <summary className="py-1.5 text-brand">{words.result}</summary>
              <ol className="list-decimal pl-7">
                {draw.performances.map((performance) => (
                  <li key={performance}>{nameOf(performance)}</li>
                ))}
              </ol>
              <p className="mt-2 text-quiet">{words.seed}:</p>
              <p className="break-all font-mono text-xs">{draw.seed}</p>
            </details>
          </div>
        ))}
      </div>
    </Panel>
  );
}
