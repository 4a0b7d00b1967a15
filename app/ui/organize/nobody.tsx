import { useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";

/** Where there is no winner: none yet, or, once every mark is there and nothing waits for a decision, none at all. */
export function Nobody({ settled = false }: { settled?: boolean }) {
  const words = useWords(resultsPage);
  return <span className="text-quiet">{settled ? words.nobody : words.none}</span>;
}
