import type { DeskHall } from "../../domain/desk/hall";
import { useWords } from "../../text/words";
import { hallWords } from "../../text/words/hall";
import { Select } from "../select";
import { TextArea } from "../text-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** What the hall's screen is made to show, and a way to choose something else. */
export function HallMenu({ choice }: { choice: DeskHall["choice"] }) {
  const words = useWords(hallWords);
  const { can } = useDesk();
  const named = { ...choice.names };
  const said = (view: string): string => {
    const [show = "", first = "", second = ""] = view.split(" ");
    const kind = words.views[show as keyof typeof words.views] ?? show;
    const about = show === "message" ? view.slice("message ".length) : (named[second] ?? named[first] ?? "");
    return about ? `${kind}: ${about}` : kind;
  };
  const options = [
    ...choice.views.map((value) => ({ value, label: said(value) })),
    { value: "message", label: words.views.message },
  ];
  return (
    <div className="flex flex-wrap items-center gap-2 pt-1.5">
      <p className="min-w-0 flex-1 truncate">
        <span className="text-quiet">{words.shows}</span> <strong>{said(choice.now)}</strong>
      </p>
      {can("hall.write") && (
        <Deed
          to="hall"
          ask={{
            title: words.choose,
            text: words.chooseText,
            fields: (errors) => (
              <>
                <Select
                  name="view"
                  label={words.view}
                  defaultValue={choice.now.startsWith("message ") ? "message" : choice.now}
                  options={options}
                  error={errors.view}
                />
                <TextArea name="text" label={words.text} hint={words.textHint} rows={2} error={errors.text} />
              </>
            ),
          }}
        >
          {words.change}
        </Deed>
      )}
    </div>
  );
}
