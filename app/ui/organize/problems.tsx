import type { Problem } from "~/domain/integrity";
import { useLanguage, useWords } from "~/text/words";
import { contests } from "~/text/words/organize/contests";
import { reasonIn } from "~/text/words/reasons";
import { Table, Td, Th } from "~/ui/table";

/** What is wrong with a record file, and where in it. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const words = useWords(contests).bringIn;
  const language = useLanguage();
  return (
    <Table
      caption={words.what}
      tall
      head={
        <tr>
          <Th>{words.where}</Th>
          <Th>{words.what}</Th>
        </tr>
      }
    >
      {problems.map(({ path, reason, detail }) => (
        <tr key={`${path} ${reason} ${detail}`}>
          <Th scope="row" className="font-mono text-xs">
            {path || "–"}
          </Th>
          <Td>
            {reason === "shape" || reason === "unknown" || reason === "taken"
              ? words[reason]
              : reasonIn({ refused: reason }, language)}
            <span className="block text-quiet text-xs">{detail}</span>
          </Td>
        </tr>
      ))}
    </Table>
  );
}
