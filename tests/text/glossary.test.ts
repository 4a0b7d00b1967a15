import { expect, test } from "vitest";
import { glossary } from "~/text/glossary";

test("each Vietnamese term has one English word, and no English word serves two terms", () => {
  const [vietnamese, english] = [glossary.map(([term]) => term), glossary.map(([, word]) => word)];
  expect(new Set(vietnamese).size).toBe(vietnamese.length);
  expect(new Set(english).size).toBe(english.length);
});
