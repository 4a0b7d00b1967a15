import { useFetcher } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { Refusal } from "~/domain/refusal";
import { useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { forms } from "~/text/words/organize/forms";
import { reasonIn } from "~/text/words/reasons";

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
  const fetcher = useFetcher<{ refusal?: Refusal | null; unreachable?: true }>();
  const words = useWords(forms).rows;
  const language = useLanguage();
  const at = ids.indexOf(id);
  const refusal = fetcher.data?.refusal;
  const lost = fetcher.data?.unreachable === true && fetcher.state === "idle";
  const { form } = useWords(common);
  const button = (label: string, to: number, Icon: typeof ArrowUp) => {
    const moved = ids.filter((other) => other !== id);
    moved.splice(to, 0, id);
    return (
      <fetcher.Form method="post" action={action}>
        <input type="hidden" name="seen" value={revision} />
        {moved.map((other) => (
          <input key={other} type="hidden" name="ids" value={other} />
        ))}
        <button
          type="submit"
          aria-label={label}
          title={label}
          disabled={to < 0 || to >= ids.length || fetcher.state !== "idle"}
          className="grid size-9 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink disabled:opacity-35"
        >
          <Icon aria-hidden className="size-4" />
        </button>
      </fetcher.Form>
    );
  };
  return (
    <span className="inline-flex items-center">
      {button(words.up(name), at - 1, ArrowUp)}
      {button(words.down(name), at + 1, ArrowDown)}
      {(refusal || lost) && (
        <span role="alert" className="max-w-64 text-danger text-sm">
          {refusal ? reasonIn(refusal, language) : form.unreachable}
        </span>
      )}
    </span>
  );
}
