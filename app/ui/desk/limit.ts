import type { Rules } from "../../domain/record";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";

/** The contest's limit of disagreement in words. */
export function useLimit(): (limit: Rules["disagreement"]) => string {
  const words = useWords(desk).verdict.limit;
  const { maximum } = useFormat();
  return (limit) => (limit ? words[limit.in](maximum(limit.limit)) : "");
}
