import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { Checkbox } from "../checkbox";
import { Select } from "../select";
import { Deed } from "./deed";

/** Plans the ceremony of a round, or plans it again while no step was made. */
export function PlanDeed({ round, name, again = false }: { round: string; name: string; again?: boolean }) {
  const words = useWords(ceremonyWords).plan;
  const said = again ? words.again : words.make;
  return (
    <Deed
      to={`round/${round}/ceremony`}
      makes
      kind={again ? undefined : "primary"}
      size={again ? "small" : "normal"}
      ask={{
        title: `${said}: ${name}`,
        text: words.text,
        fields: (errors) => (
          <>
            <Select
              name="order"
              label={words.order}
              defaultValue="last-to-first"
              options={Object.entries(words.orders).map(([value, label]) => ({ value, label }))}
              error={errors.order}
            />
            <Checkbox name="byPart" label={words.byPart} defaultChecked />
          </>
        ),
      }}
    >
      {said}
    </Deed>
  );
}
