import { useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";

export function Nobody() {
  return <span className="text-quiet">{useWords(resultsPage).none}</span>;
}
