import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { Banner } from "~/ui/banner";
import { Button } from "~/ui/button";
import type { Conflict } from "./conflict";

/** What two people changed at once, each with both values and the choice. */
export function Conflicts({
  by,
  conflicts,
  choose,
}: {
  /** who the other one is, where known */
  by: string;
  conflicts: readonly Conflict[];
  choose: (field: string, theirs: boolean) => void;
}) {
  const words = useWords(forms).conflict;
  if (conflicts.length === 0) return null;
  return (
    <Banner tone="warn" title={words.title(by)}>
      <ul className="mt-2 flex flex-col gap-3">
        {conflicts.map(({ field, label, theirs, mine, canTake }) => (
          <li key={field} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <div className="min-w-0 flex-1 basis-64 break-words">
              <p className="font-semibold">{label || words.table}</p>
              {label !== "" && (
                <>
                  <p>{words.theirs(theirs)}</p>
                  <p>{words.mine(mine)}</p>
                </>
              )}
            </div>
            <div className="flex flex-wrap gap-2">
              <Button
                size="small"
                aria-label={words.keepFor(label || words.table)}
                onClick={() => choose(field, false)}
              >
                {words.keep}
              </Button>
              {canTake && (
                <Button
                  size="small"
                  aria-label={words.takeFor(label || words.table)}
                  onClick={() => choose(field, true)}
                >
                  {words.take}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
