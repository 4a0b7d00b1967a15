import { useWords } from "~/text/words";
import { rehearsalPage } from "~/text/words/organize/rehearsal";
import { Banner } from "~/ui/banner";

/** On every screen with made-up marks: that they are, and that nothing of it is kept. */
export function MadeUp({ teams, judges }: { teams: number; judges: number }) {
  const words = useWords(rehearsalPage);
  const both = teams === 0 && judges === 0 && words.inventedBoth;
  const missing = both || (teams === 0 && words.inventedTeams) || (judges === 0 && words.inventedJudges);
  return (
    <Banner tone="warn" title={words.madeUp}>
      {words.madeUpText} {missing && words.invented(missing)}
    </Banner>
  );
}
