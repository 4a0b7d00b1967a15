import { Download } from "lucide-react";
import { useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Panel } from "~/ui/panel";
import { FileLink } from "./file-link";

const all = ["teams", "people", "judges", "order", "results", "units", "below", "log"] as const;

/** Every list of the contest, each as a file. */
export function ListExports({ at }: { at: string }) {
  const words = useWords(lists);
  return (
    <Panel title={words.give} hint={words.giveHint}>
      <ul className="grid grid-cols-2 gap-x-6 sm:grid-cols-4">
        {all.map((list) => (
          <li key={list} className="flex">
            <FileLink href={`${at}/${list}.xlsx`} icon={Download}>
              {words.exports[list]}
            </FileLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
