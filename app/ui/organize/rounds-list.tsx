import { Layers } from "lucide-react";
import type { Criterion, Part, Round } from "~/domain/record";
import { useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { AddPart } from "./add-part";
import { Move } from "./move";
import { OwnId } from "./own-id";
import { PartsList } from "./parts-list";
import { RecordForm } from "./record-form";
import { optionsOf } from "./rules-fields";

type Given = {
  id: string;
  revision: number;
  fresh: string;
  rounds: readonly Round[];
  parts: readonly Part[];
  criteria: readonly Criterion[];
};

/** The rounds with their parts, in their order, and the ways to add one. */
export function RoundsList({ id, revision, fresh, rounds, parts, criteria }: Given) {
  const words = useWords(rulesForm);
  const ids = rounds.map((round) => round.id);
  return (
    <>
      {rounds.map((round) => (
        <Panel
          key={round.id}
          title={round.name}
          hint={words.kinds[round.kind] === round.name ? undefined : words.kinds[round.kind]}
          actions={
            <>
              {rounds.length > 1 && (
                <Move
                  ids={ids}
                  id={round.id}
                  name={round.name}
                  action={`/organize/${id}/rules/rounds/order`}
                  revision={revision}
                />
              )}
              <ButtonLink to={`/organize/${id}/rules/rounds/${round.id}`} size="small">
                {words.editRound}
              </ButtonLink>
            </>
          }
        >
          <PartsList
            id={id}
            revision={revision}
            parts={parts.filter((part) => part.round === round.id)}
            criteria={criteria}
          />
          <AddPart
            action={`/organize/${id}/rules/parts`}
            revision={revision}
            fresh={fresh}
            round={round.id}
            open={parts.every((part) => part.round !== round.id)}
          />
        </Panel>
      ))}
      <Panel title={rounds.length > 0 ? words.addRound : undefined}>
        {rounds.length === 0 && (
          <Empty title={words.noRounds} icon={Layers}>
            {words.noRoundsText}
          </Empty>
        )}
        <RecordForm
          action={`/organize/${id}/rules/rounds`}
          revision={revision}
          values={{ name: "", kind: rounds.length === 0 ? "final" : "preliminary" }}
          save={words.addRound}
          className="flex flex-wrap items-end gap-4"
        >
          {(entry) => (
            <>
              <OwnId id={fresh} />
              <TextInput label={words.roundName} className="min-w-64 flex-1" {...entry.text("name")} />
              <Select label={words.kind} options={optionsOf(words.kinds)} {...entry.text("kind")} />
            </>
          )}
        </RecordForm>
      </Panel>
    </>
  );
}
