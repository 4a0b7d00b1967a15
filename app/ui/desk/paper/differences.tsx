import { Equal, Split } from "lucide-react";
import type { PaperForm } from "../../../domain/desk/paper";
import { markOf } from "../../../domain/marks";
import { useWords } from "../../../text/words";
import { keying } from "../../../text/words/keying";
import { Points } from "../../points";
import { Table, Td, Th } from "../../table";

/** What two people keyed in, criterion by criterion, and where they say something else. */
export function Differences({ sheet }: { sheet: PaperForm }) {
  const words = useWords(keying);
  if (sheet.entries.some((one) => one.marks === null)) return null;
  const head = (
    <tr>
      <Th>{words.criterion}</Th>
      {sheet.entries.map((one) => (
        <Th key={one.id} numeric className="whitespace-normal!">
          {one.by}
        </Th>
      ))}
    </tr>
  );
  return (
    <div className="overflow-hidden rounded-md border border-line">
      <Table caption={words.differs} head={head}>
        {sheet.criteria.map(({ id, name }) => {
          const differs = sheet.differing.includes(id);
          const Icon = differs ? Split : Equal;
          return (
            <tr key={id} className={differs ? "bg-danger-soft" : undefined}>
              <Th scope="row" className="font-normal!">
                <span className="flex items-center gap-2">
                  <Icon aria-hidden className={differs ? "size-4 text-danger" : "size-4 text-ok"} />
                  <span>
                    {name} <span className="sr-only">({differs ? words.states.differs : words.alike})</span>
                  </span>
                </span>
              </Th>
              {sheet.entries.map((one) => (
                <Td key={one.id} numeric className={differs ? "font-bold" : undefined}>
                  <Points value={markOf(one.marks ?? {}, id)} />
                </Td>
              ))}
            </tr>
          );
        })}
      </Table>
    </div>
  );
}
