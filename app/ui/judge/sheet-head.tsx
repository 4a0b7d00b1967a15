import { FileQuestion, Lock } from "lucide-react";
import { useState } from "react";
import type { Sheet } from "../../domain/sheet";
import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { situationWords } from "../../text/words/situation";
import { Badge, type Tone } from "../badge";
import { classNames } from "../class-names";
import { Dialog } from "../dialog";
import { SaveState } from "../save-state";

const tones: { [S in Sheet["state"]]: Tone } = {
  closed: "neutral",
  open: "info",
  locked: "ok",
  away: "warn",
  out: "neutral",
};

export type Whereabouts = { state: "device" | "sending" | "received" | "problem"; at?: string } | null;

/** Who is marked, in what, in which order; whether marks are taken; and where this judge's are. */
export function SheetHeadline({ sheet: { head, state, situation }, where }: { sheet: Sheet; where: Whereabouts }) {
  const words = useWords(judge);
  const { team, contestant, part, place } = head;
  const number = team.number === null ? null : words.number(team.number);
  return (
    <header className="flex shrink-0 flex-wrap items-center justify-between gap-x-6 gap-y-1 border-line border-b bg-surface px-4 py-2">
      <div className="min-w-0 flex-1 basis-80">
        <h1
          className={classNames(
            "line-clamp-3 font-bold leading-tight",
            team.name.length > 40 ? "text-xl md:text-2xl" : "text-2xl md:text-3xl",
          )}
        >
          {contestant ?? (
            <>
              {number && <span className="whitespace-nowrap text-brand">{number} · </span>}
              {team.name}
            </>
          )}
        </h1>
        {contestant !== null && (
          <p className="font-medium">
            {number && `${number} · `}
            {team.name}
          </p>
        )}
        {situation && <DrawnSituation situation={situation} />}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 md:flex-col md:items-end">
        <p className="flex flex-wrap items-center gap-x-2 font-semibold">
          {part} · {words.place(place.n, place.of)}
          <Badge tone={tones[state]} icon={state === "locked" ? Lock : undefined}>
            {words.states[state]}
          </Badge>
        </p>
        {where ? (
          <SaveState state={where.state} at={where.at} />
        ) : (
          <span role="status" className="text-quiet">
            {words.send.untouched}
          </span>
        )}
      </div>
    </header>
  );
}

/** What the team drew: its name at a glance, its text for a tap. */
function DrawnSituation({ situation }: { situation: NonNullable<Sheet["situation"]> }) {
  const words = useWords(situationWords);
  const [open, setOpen] = useState(false);
  const name = words.named(situation.number, situation.title);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex min-h-11 items-center gap-2 text-left font-semibold text-brand underline underline-offset-4"
      >
        <FileQuestion aria-hidden className="size-5 shrink-0" />
        <span className="line-clamp-2">{name}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={name}>
        <p className="whitespace-pre-line text-lg">{situation.text || words.noText}</p>
      </Dialog>
    </>
  );
}
