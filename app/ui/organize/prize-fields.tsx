import type { Part } from "~/domain/record";
import { useWords } from "~/text/words";
import { roundForm } from "~/text/words/organize/round";
import { Panel } from "~/ui/panel";
import { type Option, Select } from "~/ui/select";
import { ChoiceCell, TextCell } from "./cell";
import type { Entry } from "./entry";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";

/** A round's prize tiers, what happens on a tie, and its side prizes. */
export function PrizeFields({ entry, fresh, parts }: { entry: Entry; fresh: string; parts: readonly Part[] }) {
  const words = useWords(roundForm);
  const { awards } = words;
  const options: Option[] = [
    ...parts.map((part) => ({ value: `best-part:${part.id}`, label: awards["best-part"](part.name) })),
    ...parts
      .filter((part) => part.scoredPer === "contestant")
      .map((part) => ({ value: `best-contestant:${part.id}`, label: awards["best-contestant"](part.name) })),
    { value: "decision", label: awards.decision },
    { value: "audience", label: awards.audience },
  ];
  return (
    <Panel title={words.prizes} hint={words.prizesHint}>
      <Rows
        entry={entry}
        list="tiers"
        fresh={fresh}
        blank={{ name: "", count: "1", minimum: "" }}
        caption={words.prizes}
        head={[
          { label: words.tier },
          { label: words.count, numeric: true, className: "w-28" },
          { label: words.minimum, numeric: true, className: "w-44" },
        ]}
        add={words.addTier}
        movable
        nameOf={(row) => String(row.name)}
      >
        {(row, at) => (
          <>
            <TextCell label={words.tier} {...entry.cell("tiers", at, row, "name")} />
            <TextCell label={words.count} numeric {...entry.cell("tiers", at, row, "count")} />
            <TextCell label={words.minimum} numeric {...entry.cell("tiers", at, row, "minimum")} />
          </>
        )}
      </Rows>
      <p className="mt-2 text-quiet text-sm">
        {words.count}: {words.countHint}. {words.minimum}: {words.minimumHint}
      </p>
      <Select
        className="mt-5 max-w-md"
        label={words.onTie}
        options={optionsOf(words.onTies)}
        {...entry.text("onTie")}
      />
      <h3 className="mt-6 mb-2 font-semibold">{words.side}</h3>
      <Rows
        entry={entry}
        list="side"
        fresh={fresh}
        blank={{ name: "", award: options[0]?.value ?? "decision" }}
        caption={words.side}
        head={[{ label: words.tier }, { label: words.award }]}
        add={words.addSide}
        movable
        nameOf={(row) => String(row.name)}
      >
        {(row, at) => (
          <>
            <TextCell label={words.side} {...entry.cell("side", at, row, "name")} />
            <ChoiceCell label={words.award} options={options} {...entry.cell("side", at, row, "award")} />
          </>
        )}
      </Rows>
    </Panel>
  );
}
