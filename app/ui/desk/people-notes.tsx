import { ArrowLeftRight, UserX } from "lucide-react";
import type { DeskPeople } from "../../domain/desk/attendance";
import { useWords } from "../../text/words";
import { arrivals } from "../../text/words/arrivals";

/** Who of the team is missing, and who came in for whom: what is called out must be who really performs. */
export function PeopleNotes({ people }: { people: DeskPeople }) {
  const words = useWords(arrivals);
  const missing = [
    people.notHere ? words.desk.notHere : null,
    people.absent.length > 0 ? words.desk.absent(people.absent.join(", ")) : null,
  ].filter(Boolean);
  return (
    <>
      {missing.length > 0 && (
        <p className="flex basis-full items-center gap-2 rounded-md bg-warn-soft px-3 py-1 text-sm">
          <UserX aria-hidden className="size-4 shrink-0 text-warn" />
          {missing.join(" · ")}
        </p>
      )}
      {people.changes.map((one) => (
        <p key={one.id} className="flex basis-full items-center gap-2 rounded-md bg-info-soft px-3 py-1 text-sm">
          <ArrowLeftRight aria-hidden className="size-4 shrink-0 text-info" />
          <span>
            <strong>{words.changes.line(one.in, one.out)}</strong> <span className="text-quiet">· {one.reason}</span>
          </span>
        </p>
      ))}
    </>
  );
}
