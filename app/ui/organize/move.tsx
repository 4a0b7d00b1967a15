import { ArrowDown, ArrowUp } from "lucide-react";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { useReorder } from "./reorder";

/** Two buttons that move a row of a list up or down, at once. `ids` is the list as it stands. */
export function Move({
  ids,
  id,
  name,
  action,
  revision,
}: {
  ids: readonly string[];
  id: string;
  name: string;
  action: string;
  revision: number;
}) {
  const { send, busy, trouble } = useReorder(action, revision);
  const words = useWords(forms).rows;
  const at = ids.indexOf(id);
  const button = (label: string, to: number, Icon: typeof ArrowUp) => {
    const moved = ids.filter((other) => other !== id);
    moved.splice(to, 0, id);
    return (
      <button
        type="button"
        aria-label={label}
        title={label}
        disabled={to < 0 || to >= ids.length || busy}
        onClick={() => send(moved)}
        className="grid size-9 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink disabled:opacity-35"
      >
        <Icon aria-hidden className="size-4" />
      </button>
    );
  };
  return (
    <span className="inline-flex items-center">
      {button(words.up(name), at - 1, ArrowUp)}
      {button(words.down(name), at + 1, ArrowDown)}
      {trouble}
    </span>
  );
}
