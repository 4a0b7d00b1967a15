import type { RuleSet } from "../domain/seal";
import { wordsOf } from "./area";
import { formats } from "./format";
import type { Language } from "./language";
import { marking } from "./rules/marking";
import { advance, order, prizes } from "./rules/order";
import { partSection } from "./rules/part";
import type { Section, Voice } from "./rules/section";
import { rules } from "./words/rules";

export type { Paragraph, Section } from "./rules/section";

/**
 * A contest's rules in plain words, exactly as the domain will apply them: first what holds everywhere, then each round
 * with its parts, its order and ties, its prizes, and who goes on. For the organizers' screen and for the printed rules.
 */
export function rulesInWords(record: RuleSet, language: Language = "vi"): Section[] {
  const voice: Voice = { words: wordsOf(rules, language), format: formats(language) };
  const rounds = record.rounds.flatMap((round): Section[] => [
    { id: `round-${round.id}`, level: 1, title: round.name, paragraphs: [] },
    ...record.parts.filter((part) => part.round === round.id).map((part) => partSection(record, part, voice)),
    order(record, round, voice),
    ...prizes(record, round, voice),
    ...advance(round, voice),
  ]);
  return [marking(record.rules, voice), ...rounds];
}
