import fc from "fast-check";
import { expect, it, test } from "vitest";
import { answersAsTyped, answersToSend, sentAnswers, typedAnswers } from "~/text/pasted/answers";

test.each([
  ["", []],
  ["abcda", ["A", "B", "C", "D", "A"]],
  ["ABCDA BCDAB", [..."ABCDABCDAB"]],
  ["A\nB\nC", ["A", "B", "C"]],
  ["1A 2B 3C", ["A", "B", "C"]],
  ["1. A\n2. B", ["A", "B"]],
  ["1) đúng; 2) sai", ["ĐÚNG", "SAI"]],
  ["Đúng, sai, đúng", ["ĐÚNG", "SAI", "ĐÚNG"]],
  ["A\tB\tC\t", ["A", "B", "C"]],
  ["A-C", ["A", "", "C"]],
  ["A,,C", ["A", "", "C"]],
  ["1 2 3", ["1", "2", "3"]],
  ["12, 34", ["12", "34"]],
])("%j is read as %j", (text, answers) => {
  expect(typedAnswers(text)).toEqual(answers);
});

const letter = fc.constantFrom("A", "B", "C", "D", "");
const word = fc.constantFrom("ĐÚNG", "SAI", "A", "");

it("what is shown is read again as it was, and what is sent arrives", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(letter), fc.array(word, { minLength: 2 })), (answers) => {
      expect(typedAnswers(answersAsTyped(answers))).toEqual(answers);
      expect(sentAnswers(answersToSend(answers))).toEqual(answers);
    }),
  );
});
