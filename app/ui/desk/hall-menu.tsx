import { useState } from "react";
import type { DeskHall } from "../../domain/desk/hall";
import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { hallWords } from "../../text/words/hall";
import { type Option, Select } from "../select";
import { TextArea } from "../text-input";
import { type Errors, useDesk } from "./context";
import { Deed } from "./deed";

type View = keyof typeof hallWords.vi.views;

/** What the hall's screen is made to show, and a way to choose something else. */
export function HallMenu({ choice }: { choice: DeskHall["choice"] }) {
  const words = useWords(hallWords);
  const goOn = useWords(board).prizes.onlyAdvancing;
  const { can } = useDesk();
  const named = { ...choice.names };
  const said = (view: string): string => {
    const [show = "", first = "", second = ""] = view.split(" ");
    const kind = show === "prizes" && choice.advancing.includes(first) ? goOn : words.views[show as View];
    const about =
      messageOf(view) ?? [named[second], choice.several || !second ? named[first] : ""].filter(Boolean).join(" · ");
    return about ? `${kind}: ${about}` : kind;
  };
  const options = [
    ...choice.views.map((value) => ({ value, label: said(value) })),
    { value: "message", label: words.views.message },
  ];
  return (
    <div className="flex flex-wrap items-center gap-2 pt-1.5">
      <p className="line-clamp-2 min-w-0 flex-1">
        <span className="text-quiet">{words.shows}</span> <strong>{said(choice.now)}</strong>
      </p>
      {can("hall.write") && (
        <Deed
          to="hall"
          ask={{
            title: words.choose,
            text: words.chooseText,
            fields: (errors) => <Fields now={choice.now} options={options} errors={errors} />,
          }}
        >
          {words.change}
        </Deed>
      )}
    </div>
  );
}

/** What is chosen, and of a message its words; those on the screen now are there to be changed. */
function Fields({ now, options, errors }: { now: string; options: readonly Option[]; errors: Errors }) {
  const words = useWords(hallWords);
  const message = messageOf(now);
  const [view, choose] = useState(message === null ? now : "message");
  return (
    <>
      <Select
        name="view"
        label={words.view}
        value={view}
        onChange={(event) => choose(event.target.value)}
        options={options}
        error={errors.view}
      />
      {view === "message" && (
        <TextArea name="text" label={words.text} rows={2} defaultValue={message ?? ""} error={errors.text} />
      )}
    </>
  );
}

/** The words of a message, out of a view in a line; null for any other view. */
function messageOf(view: string): string | null {
  return view.startsWith("message ") ? view.slice("message ".length) : null;
}
