import { Mic } from "lucide-react";
import type { DeskPart } from "../../domain/desk/view";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { useStopping } from "./stopping";

/** Calls the next performance of a part on stage, or the first of the part that follows, and says which, and what that tells the public. */
export function CallNext({
  part,
  running,
  onCalled,
}: {
  part: DeskPart;
  running: string | null;
  onCalled: () => void;
}) {
  const words = useWords(desk).order;
  const stopping = useStopping(running, "stopAndCall");
  const { can } = useDesk();
  const { onward } = part;
  const next = part.rows.find((row) => row.id === part.next) ?? onward?.row;
  const tells = onward ? onward.tells : part.tells;
  if (!next && part.rows.length === 0) return null;
  if (!next) return <p className="border-line border-t p-3 text-quiet text-sm">{words.allOfAll}</p>;
  if (!can("stage.write")) return null;
  return (
    <div className="flex flex-wrap gap-1 border-line border-t bg-sunken p-2">
      {onward && part.rows.length > 0 && <p className="w-full text-center text-quiet text-xs">{words.all}</p>}
      <Deed
        to="stage"
        {...stopping}
        fields={{ ...stopping.fields, performance: next.id }}
        kind="primary"
        size="normal"
        icon={Mic}
        shortcut="N"
        className="w-full"
        onDone={onCalled}
      >
        {onward ? words.onward(onward.part) : words.next}
      </Deed>
      <p className="line-clamp-1 w-full text-center text-quiet text-xs">
        {words.nextIs([next.contestant, next.team.name].filter(Boolean).join(" · "))}
      </p>
      {tells && <p className="w-full text-center text-warn text-xs">{words.tells(tells)}</p>}
    </div>
  );
}
