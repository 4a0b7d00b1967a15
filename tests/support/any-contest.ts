import fc from "fast-check";
import type { ContestRecord, TieBreak } from "~/domain/record";
import * as happen from "./happenings";
import { instant } from "./instants";
import { contest, type PartPlan, type Plan } from "./record";

/**
 * Contests as they could be: three parts (one may be marked by key, one per contestant) of up to six teams, all of it
 * marked within a narrow range so that ties are common, and then whatever may happen on the day, in any order.
 */

type Step = (record: ContestRecord) => ContestRecord;

const letters = ["a", "b", "c", "d", "e", "f"];
const narrow = fc.integer({ min: 30, max: 36 }).map((quarters) => quarters / 4);
const placeIn = fc.nat({ max: 50 });
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];
const places = fc.constantFrom("each-ballot" as const, "part" as const, "total" as const);

const rules = fc.record({
  aggregate: fc.constantFrom<ContestRecord["rules"]["aggregate"]>(
    { kind: "mean" },
    { kind: "trimmed-mean", trimFrom: 3 },
    { kind: "median" },
    { kind: "sum" },
  ),
  decimals: fc.integer({ min: 0, max: 3 }),
  roundAt: fc.constantFrom("part" as const, "total" as const),
});

const over = { kind: "started-periods" as const, seconds: 30, points: 50 };
const part = (id: string, more: Partial<PartPlan>) =>
  fc.record({ coefficient: fc.constantFrom(1, 0.5, 1.3333, 3), appliesTo: places }).map(
    ({ coefficient, appliesTo }): PartPlan => ({
      id,
      coefficient,
      criteria: [
        { id: `${id}-content`, maximum: 6 },
        { id: `${id}-style`, maximum: 4 },
      ],
      time: { maximum: 300, over, appliesTo },
      ...more,
    }),
  );
const contestants = fc.constantFrom(
  { take: "sum" as const },
  { take: "mean" as const },
  { take: "best" as const, k: 1 },
);
const parts = fc
  .tuple(fc.boolean(), fc.boolean(), contestants)
  .chain(([key, perContestant, take]) =>
    fc.tuple(
      part("skit", {}),
      part("quiz", key ? { tally: { questions: 20, pointsEach: 0.5 } } : {}),
      part("talk", perContestant ? { performers: 2, contestants: take } : {}),
    ),
  );

const keys: TieBreak[] = [
  { by: "part", part: "skit" },
  { by: "criterion", criterion: "talk-style" },
  { by: "chair" },
  { by: "fewer-penalties" },
  { by: "shorter-time", part: "skit" },
  { by: "decision" },
];
const round = fc.record({
  tieBreaks: fc.shuffledSubarray(keys),
  rankBy: fc.constantFrom("round" as const, "bloc" as const),
  prizes: fc.constantFrom("decide" as const, "share" as const).map((onTie) => ({
    tiers: [
      { id: "nhat", name: "Nhất", count: 1, minimum: 2000 },
      { id: "nhi", name: "Nhì", count: 2, minimum: null },
      { id: "ba", name: "Ba", count: null, minimum: null },
    ],
    onTie,
    side: [{ id: "best-skit", name: "Tiểu phẩm hay nhất", award: { by: "best-part" as const, part: "skit" } }],
  })),
  advance: fc
    .constantFrom(null, "decide" as const, "all" as const)
    .map((onTie) => onTie && { best: 1, of: "bloc" as const, bestOfRest: 1, onTie }),
});

const plan: fc.Arbitrary<Plan> = fc
  .record({ teams: fc.integer({ min: 1, max: 6 }), judges: fc.integer({ min: 1, max: 5 }), parts, rules, round })
  .map(({ teams, round, ...more }) => ({
    ...more,
    blocs: ["x", "y"],
    teams: letters.slice(0, teams).map((id, at) => ({ id, bloc: at % 3 === 0 ? "x" : "y" })),
    rounds: [
      { id: "final", ...round },
      { id: "next", carryOver: { round: "final", coefficient: 5000 } },
    ],
  }));

const markAll = fc.array(fc.array(narrow, { minLength: 5, maxLength: 5 }), { minLength: 12, maxLength: 12 }).map(
  (rows): Step =>
    (record) =>
      record.performances.reduce((sofar, { id, part }, at) => {
        const row = rows[at % rows.length] ?? [];
        const byKey = record.parts.find((one) => one.id === part)?.marking.by === "tally";
        return byKey ? happen.tally(sofar, id, 10 + Math.floor((row[0] ?? 0) % 4)) : happen.mark(sofar, id, row);
      }, record),
);

const onPerformance = (
  make: (record: ContestRecord, performance: ContestRecord["performances"][number]) => ContestRecord,
) =>
  placeIn.map(
    (at): Step =>
      (record) => {
        const performance = pick(record.performances, at);
        return performance ? make(record, performance) : record;
      },
  );
const onTeam = (make: (record: ContestRecord, team: string) => ContestRecord) =>
  placeIn.map(
    (at): Step =>
      (record) =>
        make(record, pick(record.teams, at)?.id ?? "a"),
  );

const standings = ["withdrawn", "disqualified", "absent"] as const;
const revisable = fc.tuple(placeIn, fc.array(fc.option(narrow), { maxLength: 5 }));
const steps: fc.Arbitrary<Step> = fc.oneof(
  revisable.map(
    ([at, row]): Step =>
      (record) =>
        happen.mark(record, pick(record.performances, at)?.id ?? "", row),
  ),
  fc
    .tuple(placeIn, places)
    .chain(([, appliesTo]) =>
      onPerformance((record, { id, team }) => happen.penalise(record, { team, performance: id, points: 1, appliesTo })),
    ),
  onTeam((record, team) => happen.penalise(record, { team, points: 0.75 })),
  onTeam((record, team) =>
    happen.decide(record, {
      kind: "standing",
      team,
      round: null,
      standing: pick(standings, record.decisions.length) ?? "absent",
    }),
  ),
  onPerformance((record, { id }) => happen.decide(record, { kind: "no-show", performance: id })),
  onPerformance((record, { id }) => happen.decide(record, { kind: "time-penalty", performance: id, points: 25 })),
  onPerformance((record, { id }) =>
    happen.decide(record, { kind: "judge-away", judge: "thang", performance: id, why: "recused" }),
  ),
  fc
    .tuple(
      fc.constantFrom("rank" as const, "prize" as const, "advance" as const),
      fc.shuffledSubarray(letters, { minLength: 2 }),
    )
    .map(
      ([purpose, teams]): Step =>
        (record) =>
          happen.decide(record, { kind: "order", round: "final", for: purpose, by: "lot", teams }),
    ),
  onPerformance((record, { id }) => happen.time(record, id, 290 + (record.ballots.length % 60))),
  onPerformance((record, { id }) => happen.confirm(record, id)),
  onPerformance((record, { id }) =>
    happen.withPerformance(record, id, { opened: { at: instant(0), by: "Bùi Thu Trang", reason: "" } }),
  ),
  onPerformance((record, { id }) => happen.publish(record, { kind: "performance", performance: id })),
  onPerformance((record, { id }) => happen.publish(record, { kind: "performance", performance: id })),
  onTeam((record, team) => happen.publish(record, { kind: "reveal", round: "final", team })),
  fc.constantFrom("round" as const, "freeze" as const).map(
    (kind): Step =>
      (record) =>
        happen.publish(record, { kind, round: "final" }),
  ),
  fc.tuple(fc.constantFrom("decision", "penalty", "publication", "tally"), fc.nat({ max: 12 })).map(
    ([kind, n]): Step =>
      (record) =>
        happen.revoke(record, `${kind}-${n}`),
  ),
);

/** Up to a few things more that may happen. */
export const anySteps: fc.Arbitrary<Step> = fc
  .array(steps, { maxLength: 3 })
  .map((all) => (record) => all.reduce((sofar, step) => step(sofar), record));

export const anyContest: fc.Arbitrary<ContestRecord> = fc
  .tuple(plan, fc.option(markAll, { freq: 8 }), fc.array(steps, { maxLength: 25 }))
  .map(([made, mark, all]) => [...(mark ? [mark] : []), ...all].reduce((record, step) => step(record), contest(made)));
