import { EyeOff, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { McView } from "../../domain/mc";
import { useFormat, useWords } from "../../text/words";
import { mc } from "../../text/words/mc";
import { Button } from "../button";
import { Ranking } from "./ranking";

/** Results that are not public, covered until the MC asks for them: the device is held up before an audience. */
export function Briefing({ round }: { round: McView["briefings"][number] }) {
  const words = useWords(mc).briefing;
  const { hour } = useFormat();
  const [open, setOpen] = useState(false);
  const partial = round.rows.some(({ provisional }) => provisional);
  return (
    <section aria-label={words.title} className="rounded-md border-4 border-danger border-dashed bg-surface px-4 py-3">
      <h2 className="flex items-center gap-2 font-bold text-2xl text-danger">
        <TriangleAlert aria-hidden className="size-7 shrink-0" />
        {words.title}
      </h2>
      <p className="text-lg">
        <strong>{round.name}.</strong> {words.text(hour(round.since), round.by)}
      </p>
      {partial && <p className="font-semibold text-lg text-warn">{words.partial}</p>}
      <Button size="touch" icon={open ? EyeOff : undefined} className="my-2 w-full" onClick={() => setOpen(!open)}>
        {open ? words.hide : words.show}
      </Button>
      {open && <Ranking round={round} />}
    </section>
  );
}
