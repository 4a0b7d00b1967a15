import { Link } from "@remix-run/react";
import { Layers } from "lucide-react";
import { ballotMaximum } from "~/domain/marks";
import type { Criterion, Part, Round } from "~/domain/record";
import { useFormat, useWords } from "~/text/words";
import { rulesForm } from "~/text/words/organize/rules";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";
import { Move } from "./move";
import { OwnId } from "./own-id";
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
          <Parts
            id={id}
            revision={revision}
            parts={parts.filter((part) => part.round === round.id)}
            criteria={criteria}
          />
          <details className="mt-4">
            <summary className="py-2 font-semibold text-brand">{words.addPart}</summary>
            <RecordForm
              key={parts.length}
              action={`/organize/${id}/rules/parts`}
              revision={revision}
              values={{ name: "" }}
              save={words.addPart}
              className="mt-2 flex flex-wrap items-end gap-4"
            >
              {(entry) => (
                <>
                  <OwnId id={`${fresh}-${round.id}`.slice(0, 64)} />
                  <input type="hidden" name="round" value={round.id} />
                  <TextInput label={words.partName} className="min-w-64 flex-1" {...entry.text("name")} />
                </>
              )}
            </RecordForm>
          </details>
        </Panel>
      ))}
      <Panel title={rounds.length > 0 ? words.addRound : undefined}>
        {rounds.length === 0 && (
          <Empty title={words.noRounds} icon={Layers}>
            {words.noRoundsText}
          </Empty>
        )}
        <RecordForm
          key={rounds.length}
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

function Parts({ id, revision, parts, criteria }: Pick<Given, "id" | "revision" | "parts" | "criteria">) {
  const words = useWords(rulesForm);
  const format = useFormat();
  if (parts.length === 0) return <p className="text-quiet">{words.noParts}</p>;
  const ids = parts.map((part) => part.id);
  const about = (part: Part) => {
    const own = criteria.filter((criterion) => criterion.part === part.id);
    const { marking, time } = part;
    const most = marking.by === "tally" ? marking.questions * marking.pointsEach : ballotMaximum(own);
    return [
      most > 0 ? words.maximum(format.maximum(most)) : words.noCriteria,
      part.coefficient !== 10_000 && words.weight(format.coefficient(part.coefficient)),
      marking.by === "tally" && words.byKey,
      part.scoredPer === "contestant" && words.perContestant,
      time.minimum !== null && words.atLeast(format.span(time.minimum)),
      time.maximum !== null && words.upTo(format.span(time.maximum)),
    ].filter(Boolean);
  };
  return (
    <ol className="divide-y divide-line">
      {parts.map((part) => (
        <li key={part.id} className="flex items-center gap-3 py-1.5">
          <span className="min-w-0 flex-1">
            <Link
              to={`/organize/${id}/rules/parts/${part.id}`}
              className="inline-block py-1 font-semibold text-brand underline underline-offset-4"
            >
              {part.name}
            </Link>
            <span className="ml-2 text-quiet text-sm">{about(part).join(" · ")}</span>
          </span>
          <Move
            ids={ids}
            id={part.id}
            name={part.name}
            action={`/organize/${id}/rules/parts/order`}
            revision={revision}
          />
        </li>
      ))}
    </ol>
  );
}
