import { useState } from "react";
import { type PartTemplate, partPlan, partTemplates } from "~/domain/part-plans";
import { useFormat, useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { Checkbox } from "~/ui/checkbox";
import { TextInput } from "~/ui/text-input";
import { OwnId } from "./own-id";
import { RecordForm } from "./record-form";

/** Adds a part to a round from a template, whose criteria it shows. `open`: at first; what others add does not fold it away. */
export function AddPart({
  action,
  revision,
  fresh,
  round,
  open,
}: {
  action: string;
  revision: number;
  fresh: string;
  round: string;
  open: boolean;
}) {
  const words = useWords(rulesForm);
  const [isOpen] = useState(open);
  const [chosen, choose] = useState<PartTemplate>("introduction");
  const plan = partPlan(chosen);
  const says = useSaid();
  return (
    <details className="mt-4" open={isOpen}>
      <summary className="py-2 font-semibold text-brand">{words.addPart}</summary>
      <RecordForm
        action={action}
        revision={revision}
        values={{ name: "", template: "introduction" }}
        save={words.addPart}
        className="mt-2 flex flex-col gap-4"
      >
        {(entry) => (
          <>
            <OwnId id={`${fresh}-${round}`.slice(0, 64)} />
            <input type="hidden" name="round" value={round} />
            <fieldset className="grid gap-x-6 sm:grid-cols-2">
              <legend className="font-semibold text-sm">{words.template}</legend>
              {partTemplates.map((template) => (
                <Checkbox
                  key={template}
                  type="radio"
                  label={<span className="font-medium">{words.partTemplates[template]}</span>}
                  hint={says(template)}
                  onChange={() => choose(template)}
                  {...entry.radio("template", template)}
                />
              ))}
            </fieldset>
            <TextInput
              label={words.partName}
              hint={plan.name === "" ? undefined : words.partNameHint(plan.name)}
              optional={plan.name !== ""}
              placeholder={plan.name}
              className="max-w-xl"
              {...entry.text("name")}
            />
          </>
        )}
      </RecordForm>
    </details>
  );
}

/** What a template plans, in a line: "Nội dung giới thiệu 8, Hình thức thể hiện 6 … · không quá 7 phút". */
function useSaid(): (template: PartTemplate) => string {
  const words = useWords(rulesForm);
  const format = useFormat();
  return (template) => {
    const { criteria, tally, minutes, coefficient, perContestant } = partPlan(template);
    if (template === "blank") return words.blankPart;
    return [
      criteria.map(({ name, maximum }) => `${name} ${format.maximum(maximum)}`).join(", "),
      tally && words.questions(format.count(tally.questions), format.maximum(tally.pointsEach)),
      coefficient !== undefined && coefficient !== 10_000 && words.weight(format.coefficient(coefficient)),
      perContestant && words.perContestant,
      minutes?.minimum !== undefined && words.atLeast(format.span(minutes.minimum * 60)),
      minutes && words.upTo(format.span(minutes.maximum * 60)),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
