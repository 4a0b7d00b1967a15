import { useWords } from "../../text/words";
import { judge } from "../../text/words/judge";
import { Lotus } from "../lotus";

/** The frame of the judge's pages as long as it is not known what they show. */
export function Opening() {
  const words = useWords(judge);
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-4 p-6 text-center">
      <Lotus className="size-14 text-brand" />
      <p role="status" className="text-lg text-quiet">
        {words.opening}
      </p>
    </main>
  );
}
