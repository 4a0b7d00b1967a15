import { Link } from "@remix-run/react";
import type { PlanWish } from "../../domain/ceremony";
import { useWords } from "../../text/words";
import { ceremonyWords } from "../../text/words/ceremony";
import { Checkbox } from "../checkbox";
import { Select } from "../select";
import { type Errors, useDesk } from "./context";
import { Deed } from "./deed";

/** What is chosen of a plan, also of a rehearsed one. */
export function PlanFields({ wish, errors = {} }: { wish?: PlanWish; errors?: Errors }) {
  const words = useWords(ceremonyWords).plan;
  return (
    <>
      <Select
        name="order"
        label={words.order}
        defaultValue={wish?.order ?? "last-to-first"}
        options={Object.entries(words.orders).map(([value, label]) => ({ value, label }))}
        error={errors.order}
      />
      <Checkbox name="byPart" label={words.byPart} defaultChecked={wish?.byPart ?? true} />
    </>
  );
}

/** Side prizes that would get no step, and where their winners are recorded. */
export function Unwon({ prizes }: { prizes: readonly string[] }) {
  const words = useWords(ceremonyWords).plan;
  const { contest } = useDesk();
  if (prizes.length === 0) return null;
  return (
    <p className="basis-full text-warn">
      {words.unwon(prizes.join(", "))}{" "}
      <Link to={`/organize/${contest}/results`} className="font-semibold text-info underline underline-offset-4">
        {words.results}
      </Link>
    </p>
  );
}

/** Plans the ceremony of a round, or plans it again while no step was made. */
export function PlanDeed({
  round: { id, name, unwon },
  again = false,
}: {
  round: { id: string; name: string; unwon: readonly string[] };
  again?: boolean;
}) {
  const words = useWords(ceremonyWords).plan;
  const said = again ? words.again : words.make;
  return (
    <Deed
      to={`round/${id}/ceremony`}
      makes
      kind={again ? undefined : "primary"}
      size={again ? "small" : "normal"}
      ask={{
        title: `${said}: ${name}`,
        text: words.text,
        fields: (errors) => (
          <>
            <Unwon prizes={unwon} />
            <PlanFields errors={errors} />
          </>
        ),
      }}
    >
      {said}
    </Deed>
  );
}
