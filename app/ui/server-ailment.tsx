import { type Ailment, isTrouble } from "../domain/trouble";
import { useWords } from "../text/words";
import { ailment as words } from "../text/words/ailment";
import { Banner } from "./banner";

/** Above every page of work while something ails the server. A judge hears what it means for the marks, and no more. */
export function ServerAilment({ ailment, judge = false }: { ailment: Ailment | null; judge?: boolean }) {
  const { judge: toJudge, staff, kept } = useWords(words);
  if (ailment === null || (judge && !isTrouble(ailment))) return null;
  const { title, text } = judge ? toJudge : staff[ailment];
  const grave = !judge && isTrouble(ailment);
  return (
    <div className="px-4 py-3">
      <Banner tone={grave ? "danger" : "warn"} title={title}>
        <p>{text}</p>
        {grave && <p className="mt-1">{kept}</p>}
      </Banner>
    </div>
  );
}
