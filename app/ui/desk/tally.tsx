import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { NumberInput } from "../number-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** How many answers were right, in a part marked by key. */
export function TallyDeed({ one }: { one: DeskPerformance }) {
  const words = useWords(desk).tally;
  const { maximum } = useFormat();
  const { can, revision } = useDesk();
  const { tally } = one;
  if (!tally) return null;
  const asked = `${words.of(tally.questions, maximum(tally.pointsEach))}`;
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
            title: `${words.title}: ${one.team.name}`,
            fields: (errors) => (
              <NumberInput
                name="correct"
                label={words.correct}
                unit={asked}
                whole
                className="max-w-md"
                defaultValue={tally.correct ?? ""}
                error={errors.correct}
              />
            ),
          }}
        >
          {tally.entered ? words.change : words.enter}
        </Deed>
      )}
    </>
  );
}
