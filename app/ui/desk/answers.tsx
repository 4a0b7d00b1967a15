import { type KeyboardEvent, useRef, useState } from "react";
import { compared } from "../../domain/answers";
import { answersToSend, longestAnswer, typedAnswers } from "../../text/pasted/answers";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { classNames } from "../class-names";
import { FieldError } from "../field";

/** What a team answered, question by question: letters are typed straight through, and the count goes along. */
export function AnswersGrid({
  answerKey,
  given,
  error,
}: {
  answerKey: readonly string[];
  given: readonly string[];
  error: readonly string[] | undefined;
}) {
  const words = useWords(desk).tally.answers;
  const [answers, setAnswers] = useState(() => answerKey.map((_, at) => given[at] ?? ""));
  const grid = useRef<HTMLFieldSetElement>(null);
  // Where the key has one sign for each answer a sign is an answer, and the next box is the next question.
  const single = answerKey.every((one) => one.length === 1);
  const { right, wrong, empty } = compared(answerKey, answers);
  const go = (at: number) => {
    const box = grid.current?.querySelectorAll("input")[at];
    box?.focus();
    box?.select();
  };
  const put = (at: number, said: readonly string[]) => {
    setAnswers((now) => now.map((one, place) => said[place - at] ?? one));
    if (said.length > 0) go(Math.min(at + said.length, answerKey.length - 1));
  };
  const type = (at: number, text: string) => {
    const said = text.toUpperCase().replace(/[\s|]/g, "");
    if (single) put(at, [...said].slice(-1));
    else setAnswers((now) => now.map((one, place) => (place === at ? said.slice(0, longestAnswer) : one)));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    const { key } = event;
    const step = { ArrowLeft: -1, ArrowRight: 1, Enter: 1, " ": 1, "-": 1, Backspace: -1 }[key];
    if (step === undefined) return;
    // On the last question Enter saves; a letter that is there is wiped out before one goes back.
    if (key === "Enter" && at === answerKey.length - 1) return;
    if (!single && key !== "Enter") return;
    event.preventDefault();
    const wipes = key === " " || key === "-" || key === "Backspace";
    if (wipes) setAnswers((now) => now.map((one, place) => (place === at ? "" : one)));
    if (key === "Backspace" && answers[at] !== "") return;
    go(Math.max(0, Math.min(at + step, answerKey.length - 1)));
  };
  return (
    <fieldset ref={grid}>
      <legend className="font-semibold text-sm">{words.title}</legend>
      <p className="text-quiet text-sm">{words.hint}</p>
      <ol className="mt-2 grid grid-cols-5 gap-1.5 sm:grid-cols-10">
        {answers.map((one, at) => {
          const state = one === "" ? "empty" : one === answerKey[at] ? "right" : "wrong";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place
            <li key={at}>
              <label className="block text-center text-quiet text-xs">
                <span className="sr-only">{words.question(at + 1)}</span>
                <span aria-hidden>
                  {at + 1} {signs[state]}
                </span>
                <input
                  type="text"
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  value={one}
                  aria-description={words.states[state]}
                  onChange={(event) => type(at, event.currentTarget.value)}
                  onPaste={(event) => {
                    event.preventDefault();
                    put(at, typedAnswers(event.clipboardData.getData("text")));
                  }}
                  onKeyDown={(event) => press(event, at)}
                  onFocus={(event) => event.currentTarget.select()}
                  className={classNames(
                    "block min-h-11 w-full rounded-sm border px-0.5 text-center font-semibold text-ink",
                    single ? "text-lg" : "text-sm",
                    looks[state],
                  )}
                />
              </label>
            </li>
          );
        })}
      </ol>
      <input type="hidden" name="answers" value={answersToSend(answers)} />
      <p role="status" className="figures mt-2 font-semibold">
        {words.counts(right, wrong, empty)}
      </p>
      {error && <FieldError>{error[0]}</FieldError>}
    </fieldset>
  );
}

const signs = { right: "✓", wrong: "✗", empty: "" };
const looks = { right: "border-ok bg-ok-soft", wrong: "border-danger bg-danger-soft", empty: "border-edge bg-surface" };
