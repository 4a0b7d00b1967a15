import type { Rules } from "../../domain/record";
import { paragraph, type Section, type Voice } from "./section";

/** What holds for every part: scoring.md, "From ballots to a part's mark", "Disagreement". */
export function marking(rules: Rules, voice: Voice): Section {
  const { words, format } = voice;
  const said = words.marking;
  const rounding = roundingOf(rules.decimals, voice);
  const { disagreement } = rules;
  const limit =
    disagreement &&
    (disagreement.in === "points"
      ? said.points(format.maximum(disagreement.limit))
      : said.percent(format.exactly(disagreement.limit, 2)));
  return {
    id: "marking",
    level: 1,
    title: said.title,
    paragraphs: [
      ...paragraph(said.ballot, aggregateOf(rules, voice)),
      ...paragraph(rules.roundAt === "part" ? said.roundPart(rounding) : said.roundTotal(rounding), said.penalties),
      ...paragraph(said.quorum(format.count(rules.quorum)), limit && said.disagreement(limit)),
      ...paragraph(said[published[rules.publish]]),
    ],
  };
}

const published = { "by-hand": "byHand", "on-confirmation": "onConfirmation", "with-part": "withPart" } as const;

function aggregateOf({ aggregate }: Rules, { words, format }: Voice): string {
  if (aggregate.kind === "trimmed-mean") return words.marking.trimmed(format.count(aggregate.trimFrom));
  return words.marking[aggregate.kind];
}

/** The example is always the last half step before 5: 4,995 on two decimals. */
function roundingOf(decimals: number, { words, format }: Voice): string {
  const from = format.decimal(`4.${"9".repeat(decimals)}5`);
  if (decimals === 0) return words.marking.whole(from, "5");
  return words.marking.places(format.count(decimals), from, format.decimal(`5.${"0".repeat(decimals)}`));
}
