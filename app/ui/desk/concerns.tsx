import { CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { PanelLine } from "../../domain/desk/panel";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { reviewWords } from "../../text/words/reviews";
import { classNames } from "../class-names";
import { useLimit } from "./limit";

/** What whoever confirms must weigh, in a sentence. `warns`: it is said once more, and agreed to, before confirming. */
export type Concern = { warns: boolean; text: string };

/** What there is to weigh before a performance is confirmed: missing, away, quorum, disagreement, dropped, unanswered. */
export function useConcerns(one: DeskPerformance): Concern[] {
  const words = useWords(reviewWords).before;
  const limit = useLimit();
  const { decimal, points } = useFormat();
  if (one.tally || one.out) return [];
  const { quorum, disagreement: apart, panel } = one;
  const lines = panel ?? [];
  const names = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(", ");
  const marked = (line: PanelLine | undefined) => (line ? `${line.name} ${points(line.sum ?? 0)}` : "");
  const missing = lines.filter(({ status }) => status === "missing");
  const away = lines.filter((line) => line.away !== null);
  const given = lines.filter(({ sum }) => sum !== null).sort((a, b) => (b.sum ?? 0) - (a.sum ?? 0));
  const [high, low] = [given[0], given.at(-1)];
  const [droppedHigh, droppedLow] = (["highest", "lowest"] as const).map((which) =>
    lines.find(({ dropped }) => dropped === which),
  );
  const unanswered = one.reviews.filter(({ waits }) => waits);
  const said = [
    missing.length > 0 && { warns: false, text: words.missing(names(missing)) },
    away.length > 0 && { warns: false, text: words.away(names(away)) },
    !quorum.met && { warns: true, text: words.belowQuorum(quorum.present, quorum.needed) },
    quorum.met && away.length > 0 && { warns: false, text: words.quorum(quorum.present, quorum.needed) },
    apart?.exceeds && {
      warns: true,
      text: words.disagrees(decimal(apart.spread), limit(one.limit), marked(high), marked(low)),
    },
    droppedHigh && droppedLow && { warns: false, text: words.dropped(marked(droppedHigh), marked(droppedLow)) },
    unanswered.length > 0 && { warns: true, text: words.unanswered(names(unanswered)) },
  ];
  return said.filter((each): each is Concern => Boolean(each));
}

/** The same as a list on the chair's page. */
export function Concerns({ one }: { one: DeskPerformance }) {
  const words = useWords(reviewWords).before;
  const concerns = useConcerns(one);
  if (one.confirmation || one.out || one.tally) return null;
  const full = one.progress.of > 0 && one.progress.in >= one.progress.of;
  if (concerns.length === 0 && !full) return null;
  return (
    <section aria-label={words.title} className="rounded-md border border-line bg-surface px-3 py-1.5 text-sm">
      <h2 className="font-semibold">{words.title}</h2>
      <ul>
        {concerns.map(({ warns, text }) => (
          <li key={text} className={classNames("flex items-start gap-2 py-0.5", warns && "font-semibold")}>
            {warns ? (
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
            ) : (
              <Info aria-hidden className="mt-0.5 size-4 shrink-0 text-info" />
            )}
            {text}
          </li>
        ))}
        {concerns.length === 0 && (
          <li className="flex items-start gap-2 py-0.5">
            <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />
            {words.ready}
          </li>
        )}
      </ul>
    </section>
  );
}
