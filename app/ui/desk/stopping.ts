import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import type { Asked } from "./deed";

/**
 * What a deed that ends a performance on stage asks and sends while its clock still runs: one press stops the clock and
 * goes on. `running` is the team whose clock runs, or null.
 */
export function useStopping(
  running: string | null,
  does: "stopAndCall" | "stopAndLeave",
): { ask?: Asked; fields?: { [name: string]: string } } {
  const words = useWords(desk).steps;
  if (running === null) return {};
  return { ask: { title: words[does], text: words.stopText(running) }, fields: { stopping: "on" } };
}
