import type { Round, TieBreak } from "../../domain/record";
import type { RuleSet } from "../../domain/seal";
import { maximumOf } from "./part";
import { list, type Paragraph, paragraph, type Section, type Voice } from "./section";

const nameOf = (rows: readonly { id: string; name: string }[], id: string) =>
  rows.find((row) => row.id === id)?.name ?? id;

/** scoring.md, "Totals, order, ties". */
export function order(record: RuleSet, round: Round, voice: Voice): Section {
  const said = voice.words.order;
  const ties = round.tieBreaks.map((key) => tie(record, key, voice));
  return {
    id: `order-${round.id}`,
    level: 2,
    title: said.title,
    paragraphs: [
      ...paragraph(total(record, round, voice), carry(record, round, voice)),
      ...paragraph(round.rankBy === "bloc" ? said.byBloc : said.together),
      ...list(said.ties, ties),
      ...paragraph(said.equal, said.away),
    ],
  };
}

/** The most that a round gives, where it can be said: not where ballots or contestants are added up. */
function total(record: RuleSet, round: Round, { words, format }: Voice): string {
  const parts = record.parts.filter((part) => part.round === round.id);
  const open = parts.some(
    (part) =>
      (part.marking.by === "panel" && record.rules.aggregate.kind === "sum") ||
      (part.scoredPer === "contestant" && part.contestants.take === "sum"),
  );
  if (open || parts.length === 0 || round.carryOver !== null) return words.order.total;
  const most = parts.reduce((sum, part) => sum + maximumOf(record, part) * part.coefficient, 0);
  return words.order.totalMaximum(format.exactly(most, 6));
}

function carry(record: RuleSet, { carryOver }: Round, { words, format }: Voice): string | null {
  if (carryOver === null) return null;
  const name = nameOf(record.rounds, carryOver.round);
  if (carryOver.coefficient === 10_000) return words.order.carry(name);
  return words.order.carryWeighted(name, format.coefficient(carryOver.coefficient));
}

function tie(record: RuleSet, key: TieBreak, { words }: Voice): string {
  const said = words.order.tie;
  if (key.by === "part" || key.by === "shorter-time") return said[key.by](nameOf(record.parts, key.part));
  if (key.by !== "criterion") return said[key.by];
  const criterion = record.criteria.find((one) => one.id === key.criterion);
  return said.criterion(criterion?.name ?? key.criterion, nameOf(record.parts, criterion?.part ?? ""));
}

/** scoring.md, "Advancing and prizes": prizes, where the round gives any. */
export function prizes(record: RuleSet, round: Round, { words, format }: Voice): Section[] {
  const said = words.prizes;
  const { tiers, side, onTie } = round.prizes;
  const rows = tiers.map((tier) => {
    const row = tier.count === null ? said.rest(tier.name) : said.tier(tier.name, format.count(tier.count));
    return `${tier.minimum === null ? row : said.minimum(row, format.maximum(tier.minimum))}.`;
  });
  const sides = side.map(({ name, award }) =>
    "part" in award ? said.by[award.by](name, nameOf(record.parts, award.part)) : said.by[award.by](name),
  );
  const paragraphs: Paragraph[] = [
    ...list(round.rankBy === "bloc" ? said.tiersByBloc : said.tiers, rows),
    ...paragraph(tiers.some((tier) => tier.minimum !== null) && said.minima, tiers.length > 0 && said[onTie]),
    ...list(said.side, sides),
  ];
  return paragraphs.length === 0 ? [] : [{ id: `prizes-${round.id}`, level: 2, title: said.title, paragraphs }];
}

/** scoring.md, "Advancing and prizes": who goes on, where the round leads to another. */
export function advance({ id, advance }: Round, { words, format }: Voice): Section[] {
  if (advance === null) return [];
  const said = words.advance;
  const best = advance.of === "bloc" ? said.bestOfBloc : said.best;
  const paragraphs = paragraph(
    advance.best > 0 && best(format.count(advance.best)),
    advance.bestOfRest > 0 && said.rest(format.count(advance.bestOfRest)),
    said.nominated,
    advance.onTie === "all" ? said.all : said.decide,
  );
  return [{ id: `advance-${id}`, level: 2, title: said.title, paragraphs }];
}
