import { useState } from "react";
import type { Sheet, SheetQuestion } from "../../domain/sheet";
import { useFormat, useWords } from "../../text/words";
import { reviewWords } from "../../text/words/reviews";
import { Banner } from "../banner";
import { Button, ButtonLink } from "../button";
import { Dialog } from "../dialog";
import { FieldError } from "../field";
import { TextArea } from "../text-input";
import { useNameOf } from "./names";
import type { BallotInHand } from "./use-ballot";

/** Says that the marks stand: null when it is not known whether it was received, else whether it was. */
export type SendKept = (performance: string, answer: { id: string; word: string }) => Promise<boolean | null>;

/** What the chair asks about this sheet's ballot, with both answers; and the way to another sheet that is asked about. */
export function Questions({ sheet, ballot, sendKept }: { sheet: Sheet; ballot: BallotInHand; sendKept: SendKept }) {
  const { performance } = sheet.head;
  const here = sheet.questions.filter((one) => one.performance === performance);
  return (
    <>
      {here.map((one) => (
        <Question key={one.id} question={one} ballot={ballot} sendKept={sendKept} />
      ))}
      <QuestionsElsewhere contest={sheet.contest.id} questions={sheet.questions} besides={performance} />
    </>
  );
}

/** The sheets that the chair asks this judge to look at again: a way there, never a jump. */
export function QuestionsElsewhere({
  contest,
  questions,
  besides,
}: {
  contest: string;
  questions: readonly SheetQuestion[];
  besides?: string;
}) {
  const words = useWords(reviewWords).tablet;
  const nameOf = useNameOf();
  return questions
    .filter((one) => one.performance !== besides)
    .map((one) => (
      <Banner
        key={one.id}
        tone="warn"
        title={words.elsewhere(`${nameOf(one)} · ${one.part}`)}
        actions={
          <ButtonLink to={`/judge/${contest}/${one.performance}`} size="touch">
            {words.go}
          </ButtonLink>
        }
      >
        “{one.text}”
      </Banner>
    ));
}

function Question({
  question,
  ballot,
  sendKept,
}: {
  question: SheetQuestion;
  ballot: BallotInHand;
  sendKept: SendKept;
}) {
  const words = useWords(reviewWords).tablet;
  const { hour } = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Banner
        tone="warn"
        title={words.title}
        actions={
          !ballot.editing && (
            <>
              <Button size="touch" onClick={ballot.revise}>
                {words.revise}
              </Button>
              <Button size="touch" onClick={() => setOpen(true)}>
                {words.keep}
              </Button>
            </>
          )
        }
      >
        <p className="font-semibold text-base">“{question.text}”</p>
        <p>
          {words.asked(question.by, hour(question.at))} {ballot.editing ? words.editing : words.how}
        </p>
      </Banner>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.keep}>
        <Keep question={question} sendKept={sendKept} />
      </Dialog>
    </>
  );
}

/** Once the server has the answer, the question is gone from the sheet, and this with it. */
function Keep({ question: { id, performance, text }, sendKept }: { question: SheetQuestion; sendKept: SendKept }) {
  const words = useWords(reviewWords).tablet;
  const [word, setWord] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    const received = await sendKept(performance, { id, word });
    setBusy(false);
    setProblem(received === null ? words.unreachable : received ? null : words.refused);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="font-semibold">“{text}”</p>
      <TextArea
        label={words.word}
        optional
        rows={2}
        maxLength={500}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      {problem !== null && <FieldError>{problem}</FieldError>}
      <Button kind="primary" size="touch" disabled={busy} onClick={submit}>
        {words.keep}
      </Button>
    </div>
  );
}
