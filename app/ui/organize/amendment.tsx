import { amendment } from "~/domain/change";
import type { Refusal } from "~/domain/refusal";
import { useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { Banner } from "~/ui/banner";
import { TextArea } from "~/ui/text-input";

/** Whether a form was refused because it alters rules that are sealed: it then shows `Amendment` and is sent again. */
export function isSealed(refusal: Refusal | null | undefined): boolean {
  return refusal?.refused === "rules-sealed";
}

/**
 * Why sealed rules change: asked only of a form that would change them. `refusal` is the one that asked; `missing`: it was
 * sent again without a word.
 */
export function Amendment({ refusal, missing = false }: { refusal: Refusal | null | undefined; missing?: boolean }) {
  const words = useWords(forms).amendment;
  return (
    <div className="flex w-full flex-col gap-3">
      <Banner tone="warn" title={words.title}>
        {words.text(String(refusal?.with?.code ?? ""))}
      </Banner>
      <TextArea
        name={amendment}
        label={words.label}
        hint={words.hint}
        error={missing ? [words.missing] : null}
        required
        rows={2}
        maxLength={2000}
      />
    </div>
  );
}
