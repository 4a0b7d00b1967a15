import { useState } from "react";
import type { DeskPerformance, DeskTally } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Button } from "../button";
import { NumberInput } from "../number-input";
import { AnswersGrid } from "./answers";
import type { Errors } from "./context";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** How many answers were right, in a part marked by key: counted from what was answered, or as it was counted by hand. */
export function TallyDeed({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).tally;
  const { maximum } = useFormat();
  const { can, revision } = useDesk();
  const { tally } = one;
  if (!tally) return null;
  const asked = `${words.of(tally.questions, maximum(tally.pointsEach))}`;
  const said = tally.key.length > 0 ? words.answers : words;
  return (
    <>
      <p className="w-full">
        {tally.correct === null ? (
          tally.entered ? (
            words.entered
          ) : (
            words.none
          )
        ) : (
          <>
            <strong className="figures block text-xl leading-tight">
              {tally.correct}/{tally.questions}
            </strong>
            <span className="text-quiet">{asked}</span>
          </>
        )}
      </p>
      {can("tally.write") && !one.confirmation && !one.out && (
        <Deed
          to={`performance/${one.id}/tally`}
          makes
          fields={{ seen: String(revision) }}
          kind={tally.entered ? "quiet" : "primary"}
          shortcut="D"
          ask={{
            title: `${words.title}: ${one.contestant ?? one.team.name}`,
            fields: (errors) => <TallyFields tally={tally} asked={asked} errors={errors} />,
          }}
        >
          {tally.entered ? said.change : said.enter}
        </Deed>
      )}
    </>
  );
}

/** With a key the answers are asked for, without one, or where one wishes, only their count. */
function TallyFields({ tally, asked, errors }: { tally: DeskTally; asked: string; errors: Errors }) {
  const words = useWords(desk).tally;
  const counted = tally.correct !== null && tally.answers.length === 0;
  const [byCount, setByCount] = useState(tally.key.length === 0 || counted);
  return (
    <>
      {byCount ? (
        <NumberInput
          name="correct"
          label={words.correct}
          unit={asked}
          whole
          className="max-w-md"
          defaultValue={tally.correct ?? ""}
          error={errors.correct}
        />
      ) : (
        <AnswersGrid answerKey={tally.key} given={tally.answers} error={errors.answers} />
      )}
      {tally.key.length > 0 && (
        <div>
          <Button size="small" onClick={() => setByCount(!byCount)}>
            {byCount ? words.answers.grid : words.answers.countOnly}
          </Button>
        </div>
      )}
    </>
  );
}
