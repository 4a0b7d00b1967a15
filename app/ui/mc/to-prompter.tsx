import { PartyPopper } from "lucide-react";
import { useWords } from "../../text/words";
import { mc } from "../../text/words/mc";
import { ButtonLink } from "../button";

/** While results are announced: what is read then stands on the prompter. `open`: for who may read that. */
export function ToPrompter({ contest, open }: { contest: string; open: boolean }) {
  const words = useWords(mc).ceremony;
  return (
    <section aria-label={words.title} className="rounded-md border-4 border-gold bg-gold-soft px-4 py-3">
      <h2 className="flex items-center gap-3 font-bold text-3xl leading-snug">
        <PartyPopper aria-hidden className="size-8 shrink-0" />
        {words.title}
      </h2>
      <p className="py-2 text-xl">{words.text}</p>
      {open && (
        <ButtonLink kind="primary" size="touch" to={`/mc/${contest}/prompter`} className="w-full">
          {words.open}
        </ButtonLink>
      )}
    </section>
  );
}
