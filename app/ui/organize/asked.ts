import { useState } from "react";
import type { Refusal } from "~/domain/refusal";
import { isSealed } from "./amendment";
import { type Answer, isDone, refusalIn } from "./answer";

/** The refusal that asked why sealed rules change; the question stays until the form is saved or given up. */
export function useAsked(answer: Answer | undefined): Refusal | null {
  const [asked, setAsked] = useState<{ by: Answer | undefined; refusal: Refusal | null }>();
  const refusal = refusalIn(answer);
  if (asked?.by !== answer) {
    const ends = answer === undefined || isDone(answer);
    setAsked({ by: answer, refusal: isSealed(refusal) ? refusal : ends ? null : (asked?.refusal ?? null) });
  }
  return asked?.refusal ?? null;
}
