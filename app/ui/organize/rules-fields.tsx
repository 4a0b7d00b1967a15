import { useState } from "react";
import type { Rules } from "~/domain/record";
import { asTyped } from "~/text/typed";
import { useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { NumberInput } from "~/ui/number-input";
import { type Option, Select } from "~/ui/select";
import type { Entry, Values } from "./entry";

export function rulesValues(rules: Rules): Values {
  const { aggregate, disagreement } = rules;
  return {
    aggregate: aggregate.kind,
    trimFrom: aggregate.kind === "trimmed-mean" ? String(aggregate.trimFrom) : "4",
    decimals: String(rules.decimals),
    roundAt: rules.roundAt,
    quorum: String(rules.quorum),
    disagreement: disagreement?.in ?? "none",
    limit: disagreement ? asTyped(disagreement.limit, 2) : "",
    publish: rules.publish,
  };
}

/** The choices of a list of words: `{mean: "Trung bình cộng"}` → options. */
export function optionsOf(words: { [value: string]: string }): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The rules of the whole contest; what a choice makes needless is not shown. */
export function RulesFields({ entry }: { entry: Entry }) {
  const words = useWords(rulesForm);
  const first = { aggregate: entry.text("aggregate"), disagreement: entry.text("disagreement") };
  const [aggregate, setAggregate] = useState(first.aggregate.defaultValue);
  const [disagreement, setDisagreement] = useState(first.disagreement.defaultValue);
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Select
        label={words.aggregate}
        options={optionsOf(words.aggregates)}
        onChange={(event) => setAggregate(event.target.value)}
        {...first.aggregate}
      />
      {aggregate === "trimmed-mean" ? (
        <NumberInput label={words.trimFrom} unit={words.ballots} whole {...entry.text("trimFrom")} />
      ) : (
        <NumberInput label={words.quorum} unit={words.judges} whole {...entry.text("quorum")} />
      )}
      {aggregate === "trimmed-mean" && (
        <NumberInput label={words.quorum} unit={words.judges} whole {...entry.text("quorum")} />
      )}
      <Select
        label={words.decimals}
        options={["0", "1", "2", "3"].map((value) => ({ value, label: value }))}
        {...entry.text("decimals")}
      />
      <Select label={words.roundAt} options={optionsOf(words.rounds)} {...entry.text("roundAt")} />
      <Select
        label={words.disagreement}
        options={optionsOf(words.disagreements)}
        onChange={(event) => setDisagreement(event.target.value)}
        {...first.disagreement}
      />
      {disagreement !== "none" && (
        <NumberInput
          label={words.limit}
          hint={words.limitHint}
          unit={disagreement === "percent" ? "%" : undefined}
          {...entry.text("limit")}
        />
      )}
      <Select label={words.publish} options={optionsOf(words.publishes)} {...entry.text("publish")} />
    </div>
  );
}
