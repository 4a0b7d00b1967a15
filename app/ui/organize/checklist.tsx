import { Link } from "@remix-run/react";
import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import type { Readiness } from "~/domain/readiness";
import { useFormat, useWords } from "~/text/words";
import { overview } from "~/text/words/organize/overview";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Panel } from "~/ui/panel";
import { whereFixed } from "./where-fixed";

/** What is there and what is missing before the day, each with the page where it is put right. */
export function Checklist({
  id,
  needs,
  unpaired,
  near,
}: {
  id: string;
  needs: readonly Readiness[];
  unpaired: readonly string[];
  /** judge and team of one unit, of whom nobody has decided; null where nobody is near a team */
  near: readonly string[] | null;
}) {
  const words = useWords(overview);
  const { count } = useFormat();
  const lines = needs.map(({ need, met, must, missing }) => ({
    key: need as string,
    met,
    must,
    text: met ? words.needs[need].met : words.needs[need].missing(shortened(missing)),
    fix: words.needs[need].fix,
    to: whereFixed(id, need),
  }));
  const seats = needs.some(({ need, met }) => need === "judges" && met);
  if (seats) {
    const met = unpaired.length === 0;
    const text = met ? words.seats.met : words.seats.missing(shortened(unpaired));
    lines.push({ key: "seats", met, must: false, text, fix: words.seats.fix, to: `/organize/${id}/panel` });
  }
  if (near !== null) {
    const met = near.length === 0;
    const text = met ? words.near.met : words.near.missing(shortened(near));
    lines.push({ key: "near", met, must: false, text, fix: words.near.fix, to: `/organize/${id}/panel#near` });
  }
  const met = lines.filter((line) => line.met).length;
  const must = lines.filter((line) => line.must && !line.met).length;
  return (
    <Panel
      title={words.before}
      hint={must > 0 ? words.mustLeft(count(must)) : met === lines.length ? words.allDone : undefined}
      actions={<span className="text-quiet text-sm">{words.done(count(met), count(lines.length))}</span>}
      flush
    >
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.key} className="flex items-start gap-3 px-4 py-2.5">
            <Sign met={line.met} must={line.must} />
            <span className={classNames("min-w-0 flex-1", line.met && "text-quiet")}>
              {line.text}{" "}
              {line.must && !line.met && (
                <Badge tone="danger" className="ml-1">
                  {words.must}
                </Badge>
              )}
            </span>
            {!line.met && (
              <Link
                to={line.to}
                className="shrink-0 py-0.5 font-semibold text-brand text-sm underline underline-offset-4"
              >
                {line.fix}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Sign({ met, must }: { met: boolean; must: boolean }) {
  const look = "mt-0.5 size-5 shrink-0";
  if (met) return <CircleCheck aria-hidden className={classNames(look, "text-ok")} />;
  if (must) return <CircleAlert aria-hidden className={classNames(look, "text-danger")} />;
  return <CircleDashed aria-hidden className={classNames(look, "text-warn")} />;
}

/** Four names are enough to know which; the page where it is put right has them all. */
function shortened(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 4).join(", ")}, …` : names.join(", ");
}
