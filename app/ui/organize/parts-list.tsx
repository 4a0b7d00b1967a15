import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { ballotMaximum } from "~/domain/marks";
import type { Criterion, Part } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { rulesForm } from "~/text/words/organize/rules";
import { classNames } from "~/ui/class-names";
import { useKeepFocus } from "./keep-focus";
import { useReorder } from "./reorder";
import { Tool } from "./tool";

type Held = { stands: string; order: string[]; refused?: object };

/** The parts of a round in their order, moved by drag, by buttons, or by Alt and the arrows; saved at once. */
export function PartsList({
  id,
  revision,
  parts,
  criteria,
}: {
  id: string;
  revision: number;
  parts: readonly Part[];
  criteria: readonly Criterion[];
}) {
  const words = useWords(rulesForm);
  const said = useWords(forms).rows;
  const about = useAbout(criteria);
  const stands = parts.map((part) => part.id).join(" ");
  const [held, setHeld] = useState<Held>({ stands, order: parts.map((part) => part.id) });
  const [dragged, setDragged] = useState<string | null>(null);
  const [heard, say] = useState("");
  const { send, busy, trouble, refused } = useReorder(`/organize/${id}/rules/parts/order`, revision);
  // Back to what stands: it has changed, or a new order was not taken.
  if (held.stands !== stands || (refused !== undefined && held.refused !== refused)) {
    setHeld({ stands, order: parts.map((part) => part.id), refused });
  }
  const keepFocus = useKeepFocus(held);
  if (parts.length === 0) return <p className="text-quiet">{words.noParts}</p>;

  const shown = held.order.flatMap((one) => parts.find((part) => part.id === one) ?? []);
  const placed = (part: string, to: number): string[] | null => {
    if (to < 0 || to >= held.order.length) return null;
    const next = held.order.filter((other) => other !== part);
    next.splice(to, 0, part);
    return next;
  };
  const move = (part: Part, to: number, at: "once" | "when dropped" = "once") => {
    const next = placed(part.id, to);
    if (next === null || busy) return;
    keepFocus();
    setHeld({ ...held, order: next });
    say(said.moved(part.name, String(to + 1)));
    if (at === "once") send(next);
  };
  const byKey = (event: KeyboardEvent, part: Part, at: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(part, event.key === "ArrowUp" ? at - 1 : at + 1);
  };
  const dragging = shown.find((part) => part.id === dragged);

  return (
    <>
      <ol className="divide-y divide-line">
        {shown.map((part, at) => (
          <li
            key={part.id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = "move";
              event.dataTransfer.setData("text/plain", part.name);
              setDragged(part.id);
            }}
            onDragOver={(event) => {
              if (!dragging) return;
              event.preventDefault();
              if (dragging.id !== part.id) move(dragging, at, "when dropped");
            }}
            onDrop={(event) => event.preventDefault()}
            onDragEnd={() => {
              setDragged(null);
              if (held.order.join(" ") !== stands) send(held.order);
            }}
            onKeyDown={(event) => byKey(event, part, at)}
            className={classNames("flex items-center gap-2 py-1.5", dragged === part.id && "bg-gold-soft")}
          >
            {parts.length > 1 && (
              <span title={said.drag(part.name)} className="shrink-0 cursor-grab text-quiet">
                <GripVertical aria-hidden className="size-4" />
              </span>
            )}
            <span className="min-w-0 flex-1">
              <Link
                to={`/organize/${id}/rules/parts/${part.id}`}
                draggable={false}
                className="inline-block py-1 font-semibold text-brand underline underline-offset-4"
              >
                {part.name}
              </Link>
              <span className="ml-2 text-quiet text-sm">{about(part)}</span>
            </span>
            {parts.length > 1 && (
              <span className="shrink-0 whitespace-nowrap">
                <Tool icon={ArrowUp} label={said.up(part.name)} disabled={at === 0} act={() => move(part, at - 1)} />
                <Tool
                  icon={ArrowDown}
                  label={said.down(part.name)}
                  disabled={at === shown.length - 1}
                  act={() => move(part, at + 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {trouble}
      <span role="status" className="sr-only">
        {heard}
      </span>
    </>
  );
}

function useAbout(criteria: readonly Criterion[]): (part: Part) => string {
  const words = useWords(rulesForm);
  const format = useFormat();
  return (part) => {
    const { marking, time } = part;
    const own = criteria.filter((criterion) => criterion.part === part.id);
    const most = marking.by === "tally" ? marking.questions * marking.pointsEach : ballotMaximum(own);
    return [
      most > 0 ? words.maximum(format.maximum(most)) : words.noCriteria,
      part.coefficient !== 10_000 && words.weight(format.coefficient(part.coefficient)),
      marking.by === "tally" && words.byKey,
      part.scoredPer === "contestant" && words.perContestant,
      time.minimum !== null && words.atLeast(format.span(time.minimum)),
      time.maximum !== null && words.upTo(format.span(time.maximum)),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
