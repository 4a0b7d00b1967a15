import type { Turnout } from "~/domain/arrivals";
import { useFormat, useWords } from "~/text/words";
import { arrivals } from "~/text/words/arrivals";
import { Panel } from "~/ui/panel";

/** The figures of the door, and the names of whom it still waits for. */
export function TurnoutPanel({
  turnout,
  missing,
  changed,
}: {
  turnout: Turnout;
  missing: readonly { id: string; name: string }[];
  changed: number;
}) {
  const words = useWords(arrivals);
  const { count } = useFormat();
  const figures = [
    [words.figures.late, turnout.late],
    [words.figures.absent, turnout.absent],
    [words.figures.changed, changed],
  ] as const;
  return (
    <Panel className="mb-4">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <p role="status" className="figures flex-1 basis-64 font-bold text-2xl">
          {words.count(count(turnout.here), count(turnout.of))}
        </p>
        <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
          {figures.map(([label, value]) => (
            <div key={label} className="flex items-baseline gap-2">
              <dt className="text-quiet">{label}</dt>
              <dd className="figures font-semibold text-lg">{count(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {missing.length > 0 && turnout.here > 0 && (
        <p className="mt-3 flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <strong className="text-warn">{words.missing}:</strong>
          {missing.map(({ id, name }) => (
            <a
              key={id}
              href={`#${id}`}
              className="inline-flex min-h-8 items-center text-brand underline underline-offset-4"
            >
              {name}
            </a>
          ))}
        </p>
      )}
      {missing.length === 0 && <p className="mt-2 font-medium text-ok">{words.all}</p>}
    </Panel>
  );
}
