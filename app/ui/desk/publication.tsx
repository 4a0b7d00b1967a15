import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** Showing a performance's mark to the public, or taking it back. */
export function PublicationDeed({ one, roundPublished }: { one: DeskPerformance; roundPublished: boolean }) {
  const words = useWords(desk).steps;
  const { hour } = useFormat();
  const { can } = useDesk();
  const to = `performance/${one.id}/publication`;
  const may = can("publication.write");
  if (one.publication) {
    const { made, pending } = one.publication;
    return (
      <>
        <p className="w-full">{pending ? words.pending : words.published(hour(made.at))}</p>
        {may && !roundPublished && (
          <Deed
            to={to}
            method="DELETE"
            ask={{ title: words.withdraw, text: words.withdrawText, reason: true, danger: true }}
          >
            {words.withdraw}
          </Deed>
        )}
      </>
    );
  }
  if (roundPublished) return <p className="w-full text-quiet">{words.withRound}</p>;
  if (!one.confirmation) return <p className="w-full text-quiet">{words.notConfirmed}</p>;
  return may ? (
    <Deed to={to} kind="primary" shortcut="C">
      {words.publish}
    </Deed>
  ) : null;
}
