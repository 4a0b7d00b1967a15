import { type ReactNode, useState } from "react";
import { useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { Banner } from "~/ui/banner";
import { Checkbox } from "~/ui/checkbox";
import { TextArea, TextInput } from "~/ui/text-input";
import type { Entry } from "./entry";
import { OwnId } from "./own-id";
import { RecordForm } from "./record-form";

/**
 * Draws lots: with a seed of the machine's or one called out, and, where lots were drawn before, with the reason. Key it
 * by what was drawn so far: each draw is a form of its own.
 */
export function DrawLots({
  action,
  revision,
  fresh,
  of,
  again,
  begun = false,
  save,
  which,
}: {
  action: string;
  revision: number;
  fresh: string;
  of: "order" | "situations";
  /** lots were drawn before: always, or when all of them are drawn again */
  again: boolean;
  begun?: boolean;
  save: ReactNode;
  /** some performances have a situation and some have not: choose */
  which?: boolean;
}) {
  const words = useWords(drawForm);
  const [how, setHow] = useState("machine");
  const [chosen, choose] = useState(again && !which ? "all" : "missing");
  const asksWhy = again && (!which || chosen === "all");
  return (
    <RecordForm
      action={action}
      revision={revision}
      values={{ how: "machine", seed: "", reason: "" }}
      save={save}
      label={words[of].title}
      className="flex flex-col gap-4"
    >
      {(entry) => (
        <>
          <OwnId id={fresh} />
          <input type="hidden" name="of" value={of} />
          <input type="hidden" name="which" value={chosen} />
          {which && (
            <Choice legend={words.situations.which}>
              {(["missing", "all"] as const).map((one) => (
                <Checkbox
                  key={one}
                  type="radio"
                  name="chosen"
                  value={one}
                  checked={chosen === one}
                  onChange={() => choose(one)}
                  label={words.situations.whiches[one]}
                />
              ))}
            </Choice>
          )}
          <Choice legend={words.how}>
            {(["machine", "typed"] as const).map((one) => (
              <Checkbox
                key={one}
                type="radio"
                label={words.hows[one]}
                hint={words.howHints[one]}
                onChange={() => setHow(one)}
                {...radio(entry, one)}
              />
            ))}
          </Choice>
          {how === "typed" && (
            <TextInput label={words.seed} hint={words.seedHint} maxLength={300} {...entry.text("seed")} />
          )}
          {asksWhy && (
            <TextArea label={words.again} hint={words.againHint} rows={2} maxLength={2000} {...entry.text("reason")} />
          )}
          {begun && <Banner tone="warn">{words.order.begun}</Banner>}
        </>
      )}
    </RecordForm>
  );
}

function Choice({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{legend}</legend>
      {children}
    </fieldset>
  );
}

/** A radio button has no hint of its own from the form. */
function radio(entry: Entry, value: string) {
  const { name, defaultChecked } = entry.radio("how", value);
  return { name, value, defaultChecked };
}
