import { withoutKey } from "../answers";
import type { Change } from "../change";
import { marksBehind, withPerformances } from "../entrants";
import type { ContestRecord, Criterion, Part, Round, TieBreak } from "../record";
import { isRefusal, type Refusal, refuse } from "../refusal";
import { find } from "../rows";
import type { RuleSet } from "../seal";
import { removeRound } from "./rounds";

/**
 * Takes over the whole rules of another contest: rounds, parts, criteria, ties, prizes, in the place of its own. Their ids
 * are new and begin with `id`; people and right answers are not taken along, so that all judges here sit on each panel. Refused once
 * anything is marked.
 */
export function copyRules(source: RuleSet, id: string): Change {
  return {
    name: "rules.copied",
    action: "setup.write",
    apply: (record, moment) => {
      if (source.rounds.length === 0) return refuse("required", "from");
      if (record.rounds.some((round) => round.id === `${id}-r1`)) return record;
      const count = marksBehind(record, new Set(record.performances.map((one) => one.id)));
      if (count > 0) return refuse("has-marks", undefined, { count });
      const emptied = [...record.rounds]
        .reverse()
        .reduce<ContestRecord | Refusal>(
          (left, round) => (isRefusal(left) ? left : removeRound(round.id).apply(left, moment)),
          record,
        );
      if (isRefusal(emptied)) return emptied;
      const copy = copyOf(source, source.parts, id);
      const whole = {
        ...emptied,
        rules: source.rules,
        rounds: copy.rounds,
        parts: copy.parts.map((part) => ({ ...part, panel: panelOf(record, part) })),
        criteria: copy.criteria,
      };
      return withPerformances(whole, moment.newId);
    },
  };
}

/** Takes over some parts of another contest with their criteria, behind those of a round here. */
export function copyParts(source: RuleSet, parts: readonly string[], round: string, id: string): Change {
  return {
    name: "parts.copied",
    action: "setup.write",
    apply: (record, moment) => {
      if (!find(record.rounds, round)) return refuse("unknown", "round");
      const chosen = source.parts.filter((part) => parts.includes(part.id));
      if (chosen.length === 0) return refuse("required", "parts");
      if (record.parts.some((part) => part.id === `${id}-p1`)) return record;
      const copy = copyOf(source, chosen, id);
      const fresh = copy.parts.map((part) => ({ ...part, round, panel: panelOf(record, part) }));
      const whole = {
        ...record,
        parts: [...record.parts, ...fresh],
        criteria: [...record.criteria, ...copy.criteria],
      };
      return withPerformances(whole, moment.newId);
    },
  };
}

const panelOf = (record: ContestRecord, part: Part): string[] =>
  part.marking.by === "panel" ? record.judges.map((judge) => judge.id) : [];

/** The rules under ids of their own; what they say of each other says it of the copies. */
function copyOf(source: RuleSet, chosen: readonly Part[], id: string): Pick<RuleSet, "rounds" | "parts" | "criteria"> {
  const taken = new Set(chosen.map((part) => part.id));
  const own = source.criteria.filter((criterion) => taken.has(criterion.part));
  const renamed = (rows: readonly { id: string }[], letter: string) =>
    new Map(rows.map((row, at) => [row.id, `${id}-${letter}${at + 1}`]));
  const [rounds, parts] = [renamed(source.rounds, "r"), renamed(chosen, "p")];
  const criteria = renamed(own, "c");
  const prizes = renamed(
    source.rounds.flatMap((round) => [...round.prizes.tiers, ...round.prizes.side]),
    "t",
  );
  const newRound = ({ carryOver, tieBreaks, prizes: given, ...round }: Round): Round[] => {
    const from = carryOver && rounds.get(carryOver.round);
    return named(rounds, round.id, (own) => ({
      ...round,
      id: own,
      carryOver: carryOver && from ? { ...carryOver, round: from } : null,
      tieBreaks: tieBreaks.flatMap((key) => newKey(key, parts, criteria)),
      prizes: {
        ...given,
        tiers: given.tiers.flatMap((tier) => named(prizes, tier.id, (to) => ({ ...tier, id: to }))),
        side: given.side.flatMap((prize) =>
          named(prizes, prize.id, (to) => {
            const { award } = prize;
            const part = "part" in award ? parts.get(award.part) : undefined;
            return { ...prize, id: to, award: "part" in award && part ? { ...award, part } : award };
          }),
        ),
      },
    }));
  };
  return {
    rounds: source.rounds.flatMap(newRound),
    parts: chosen.flatMap((part) =>
      named(parts, part.id, (to) => ({ ...withoutKey(part), id: to, round: rounds.get(part.round) ?? part.round })),
    ),
    criteria: own.flatMap((criterion): Criterion[] =>
      named(criteria, criterion.id, (to) => ({ ...criterion, id: to, part: parts.get(criterion.part) ?? "" })),
    ),
  };
}

function named<T>(ids: ReadonlyMap<string, string>, id: string, make: (to: string) => T): T[] {
  const to = ids.get(id);
  return to === undefined ? [] : [make(to)];
}

function newKey(key: TieBreak, parts: ReadonlyMap<string, string>, criteria: ReadonlyMap<string, string>): TieBreak[] {
  if ("part" in key) return named(parts, key.part, (part) => ({ ...key, part }));
  if ("criterion" in key) return named(criteria, key.criterion, (criterion) => ({ ...key, criterion }));
  return [key];
}
