import { TriangleAlert } from "lucide-react";
import { useFormat, useWords } from "~/text/words";
import { peoplePage } from "~/text/words/organize/people";

/** Teams named before the rest is only counted. */
const named = 2;

/** Says that somebody of this name and year of birth is in other teams too. */
export function AlsoIn({ teams }: { teams: readonly string[] }) {
  const words = useWords(peoplePage);
  const { count } = useFormat();
  if (teams.length === 0) return null;
  const first = teams.slice(0, named).join(", ");
  return (
    <span className="flex items-start gap-1.5 font-medium text-sm text-warn">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {teams.length > named ? words.alsoMore(first, count(teams.length - named)) : words.also(first)}
    </span>
  );
}
