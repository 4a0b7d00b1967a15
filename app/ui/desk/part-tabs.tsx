import { Link } from "@remix-run/react";
import type { DeskPart } from "../../domain/desk/view";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { classNames } from "../class-names";

/** The parts, round by round; the one whose running order is shown is marked. */
export function PartTabs({ parts, part }: { parts: readonly DeskPart[]; part: string | null }) {
  const words = useWords(desk).order;
  const rounds = [...new Map(parts.map((one) => [one.round, one.roundName]))];
  return (
    <nav aria-label={words.parts} className="max-h-40 shrink-0 overflow-y-auto border-line border-b bg-sunken p-2">
      {rounds.map(([round, name]) => (
        <div key={round}>
          {rounds.length > 1 && <p className="px-1 pt-1 text-quiet text-xs">{name}</p>}
          <ul className="grid grid-cols-2 gap-1">
            {parts
              .filter((one) => one.round === round)
              .map((one) => (
                <li key={one.id}>
                  <Link
                    to={`?part=${one.id}`}
                    preventScrollReset
                    aria-current={one.id === part ? "true" : undefined}
                    className={classNames(
                      "flex min-h-8 items-center justify-center rounded-sm border px-2 py-1 text-center text-sm no-underline",
                      one.id === part
                        ? "border-brand bg-surface font-semibold text-brand"
                        : "border-transparent text-quiet hover:bg-surface hover:text-ink",
                    )}
                  >
                    {one.name}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
