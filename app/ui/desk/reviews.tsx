import { CircleCheck, Hourglass, MessageCircleQuestion } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import type { DeskReview } from "../../domain/desk/reviews";
import { useFormat, useWords } from "../../text/words";
import { reviewWords } from "../../text/words/reviews";
import type { ButtonSize } from "../button";
import { classNames } from "../class-names";
import { Select } from "../select";
import { TextArea } from "../text-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** Which judges were asked to look at their ballots again, and what they answered. */
export function Reviews({ one, size }: { one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(reviewWords);
  const { can } = useDesk();
  const asks = can("review.write") && one.confirmation === null && one.opened !== null && one.sight === "all";
  if (one.tally || (one.reviews.length === 0 && !asks)) return null;
  return (
    <section aria-labelledby="desk-reviews" className="rounded-md border border-line bg-surface px-3 py-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="desk-reviews" className="font-semibold">
          {words.title}
        </h2>
        {one.reviews.length === 0 && <span className="flex-1 text-quiet">{words.none}</span>}
        {asks && (
          <span className="ml-auto flex flex-wrap justify-end gap-2">
            <Ask one={one} size={size} />
          </span>
        )}
      </div>
      {one.reviews.length > 0 && (
        <ul aria-live="polite" className="divide-y divide-line">
          {one.reviews.map((review) => (
            <Asked key={review.id} one={one} review={review} size={size} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Asked({ one, review, size }: { one: DeskPerformance; review: DeskReview; size?: ButtonSize }) {
  const words = useWords(reviewWords);
  const { hour } = useFormat();
  const { can } = useDesk();
  const { made, answered, how, waits } = review;
  const Icon = answered ? CircleCheck : Hourglass;
  const state = answered && how ? words[how](hour(answered.at)) : waits ? words.waits : words.closed;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <Icon aria-hidden className={classNames("size-4 shrink-0", answered ? "text-ok" : "text-warn")} />
      <span className="min-w-0 flex-1 basis-60">
        <strong>{review.name}</strong>: <span className={answered ? "" : "font-semibold text-warn"}>{state}</span>
        {answered?.reason && <> · “{answered.reason}”</>}
        <span className="block text-quiet">
          “{made.reason}” · {words.asked(hour(made.at), made.by)}
        </span>
      </span>
      {waits && can("review.write") && (
        <Deed
          to={`performance/${one.id}/review`}
          method="DELETE"
          size={size}
          fields={{ review: review.id, reason: "" }}
          ask={{ title: `${words.backTitle}: ${review.name}`, text: words.backText }}
        >
          {words.back}
        </Deed>
      )}
    </li>
  );
}

function Ask({ one, size }: { one: DeskPerformance; size?: ButtonSize }) {
  const words = useWords(reviewWords);
  const { points } = useFormat();
  const { chair } = useDesk();
  const waiting = new Set(one.reviews.filter(({ waits }) => waits).map(({ judge }) => judge));
  const judges = (one.panel ?? []).filter(
    (line) => line.status === "in" && !waiting.has(line.judge) && !(chair && line.chair),
  );
  if (judges.length === 0) return null;
  const options = judges.map(({ judge, name, sum }) => ({
    value: judge,
    label: sum === null ? name : `${name} · ${points(sum)}`,
  }));
  return (
    <Deed
      to={`performance/${one.id}/review`}
      makes
      size={size}
      icon={MessageCircleQuestion}
      ask={{
        title: `${words.ask}: ${one.contestant ?? one.team.name}`,
        text: words.askText,
        fields: (errors) => (
          <>
            <Select name="judge" label={words.judge} options={options} placeholder error={errors.judge} />
            <TextArea name="reason" label={words.question} rows={3} maxLength={500} error={errors.reason} />
          </>
        ),
      }}
    >
      {words.ask}
    </Deed>
  );
}
