import { useFormat, useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Button } from "~/ui/button";
import { Panel } from "~/ui/panel";

/** A file that is being read: its name, and how many rows so far. */
export function ReadingProgress({ name, rows, stop }: { name: string; rows: number; stop: () => void }) {
  const words = useWords(lists);
  const { count } = useFormat();
  return (
    <Panel>
      <div role="status" className="flex flex-wrap items-center gap-4">
        <span className="size-5 shrink-0 animate-spin rounded-full border-2 border-line border-t-brand motion-reduce:animate-none" />
        <p className="min-w-0 flex-1">
          <span className="block font-semibold">{words.reading(name)}</span>
          <span className="figures block text-quiet text-sm">{words.read(count(rows))}</span>
        </p>
        <Button size="small" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </Panel>
  );
}
