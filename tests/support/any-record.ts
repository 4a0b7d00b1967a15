import fc from "fast-check";
import type { ContestRecord } from "~/domain/record";

/**
 * Any record that the schema allows, however odd: ids that name nothing or the wrong thing, ids twice, marks over the
 * maximum, clocks that run backwards, rounds that feed each other in a ring.
 */

/** Few ids, some far oftener than others, so that rows do find each other. */
const id = fc.constantFrom("a", "a", "a", "a", "a", "b", "b", "b", "c", "constructor");
const some = <T>(one: fc.Arbitrary<T>, maxLength = 5) => fc.array(one, { maxLength });
const few = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { minLength: 1, maxLength, size: "max" });
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const oneOf = fc.constantFrom;
const edged = (max: number, min = 0) => fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }));
const points = fc.oneof(fc.integer({ min: 0, max: 3000 }), edged(10_000_000));
const coefficient = fc.oneof(fc.constant(10_000), edged(1_000_000));
const seconds = fc.oneof(fc.integer({ min: 0, max: 900 }), edged(86_400));
const at = fc
  .oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -60_000_000, max: 250_000_000_000 }))
  .map((value) => new Date(value * 1000).toISOString());
const stamp = fc.record({ at, by: fc.constant("Bùi Thu Trang"), reason: oneOf("", "Theo biên bản") });
const made = { id, made: stamp, revoked: fc.option(stamp, { nil: null, freq: 4 }) };
const line = oneOf("", "Huyện Sìn Hồ");
const name = fc.constant("Huyện Sìn Hồ");
const sample = fc.boolean();
const place = oneOf("each-ballot" as const, "part" as const, "total" as const);

const rules = fc.record({
  aggregate: fc.oneof(
    oneOf({ kind: "mean" as const }, { kind: "median" as const }, { kind: "sum" as const }),
    fc.record({ kind: fc.constant("trimmed-mean" as const), trimFrom: edged(99, 3) }),
  ),
  decimals: fc.integer({ min: 0, max: 3 }),
  roundAt: oneOf("part" as const, "total" as const),
  quorum: edged(99, 1),
  disagreement: orNull(
    fc.oneof(
      fc.record({ in: fc.constant("points" as const), limit: points }),
      fc.record({ in: fc.constant("percent" as const), limit: edged(10_000) }),
    ),
  ),
  publish: oneOf("by-hand" as const, "on-confirmation" as const, "with-part" as const),
});

const tieBreak = fc.oneof(
  fc.record({ by: fc.constant("part" as const), part: id }),
  fc.record({ by: fc.constant("criterion" as const), criterion: id }),
  fc.record({ by: fc.constant("shorter-time" as const), part: id }),
  oneOf({ by: "chair" as const }, { by: "fewer-penalties" as const }, { by: "decision" as const }),
);

const award = fc.oneof(
  fc.record({ by: oneOf("best-part" as const, "best-contestant" as const), part: id }),
  oneOf({ by: "decision" as const }, { by: "audience" as const }),
);

const round = fc.record({
  id,
  name,
  kind: oneOf("preliminary" as const, "final" as const),
  carryOver: orNull(fc.record({ round: id, coefficient })),
  rankBy: oneOf("round" as const, "bloc" as const),
  tieBreaks: some(tieBreak),
  prizes: fc.record({
    tiers: some(fc.record({ id, name, count: orNull(edged(1000, 1)), minimum: orNull(points) })),
    onTie: oneOf("decide" as const, "share" as const),
    side: some(fc.record({ id, name, award }), 3),
  }),
  advance: orNull(
    fc.record({
      best: edged(3),
      of: oneOf("round" as const, "bloc" as const),
      bestOfRest: edged(3),
      onTie: oneOf("decide" as const, "all" as const),
    }),
  ),
});

const timeRule = orNull(
  fc.oneof(
    fc.record({ kind: oneOf("full-periods" as const, "started-periods" as const), seconds: edged(86_400, 1), points }),
    fc.record({
      kind: fc.constant("table" as const),
      rows: some(fc.record({ from: seconds, points, stopped: fc.boolean() })),
    }),
  ),
);

const answers = fc.array(oneOf("A", "B", ""), { maxLength: 3 });

const part = fc.record({
  id,
  round: id,
  name,
  scoredPer: oneOf("team" as const, "contestant" as const),
  contestants: fc.oneof(
    oneOf({ take: "sum" as const }, { take: "mean" as const }),
    fc.record({ take: fc.constant("best" as const), k: edged(100, 1) }),
  ),
  marking: fc.oneof(
    fc.constant({ by: "panel" as const }),
    fc.record({ by: fc.constant("tally" as const), questions: edged(1000, 1), pointsEach: points, key: answers }),
  ),
  panel: few(id, 2),
  coefficient,
  time: fc.record({
    minimum: orNull(seconds),
    maximum: orNull(seconds),
    grace: seconds,
    over: timeRule,
    under: timeRule,
    appliesTo: place,
    warnings: some(seconds, 2),
  }),
});

const person = { id, fullName: name, title: line, workplace: line, sample };
const decision = fc.oneof(
  fc.record({
    ...made,
    kind: fc.constant("standing" as const),
    team: id,
    round: orNull(id),
    standing: oneOf("withdrawn" as const, "disqualified" as const, "absent" as const),
  }),
  fc.record({
    ...made,
    kind: fc.constant("judge-away" as const),
    judge: id,
    performance: id,
    why: oneOf("absent" as const, "recused" as const),
  }),
  fc.record({ ...made, kind: fc.constant("recusal" as const), judge: id, team: id, recused: fc.boolean() }),
  fc.record({ ...made, kind: oneOf("no-show" as const, "quorum" as const), performance: id }),
  fc.record({ ...made, kind: fc.constant("time-penalty" as const), performance: id, points }),
  fc.record({
    ...made,
    kind: fc.constant("order" as const),
    round: id,
    for: oneOf("rank" as const, "prize" as const, "advance" as const),
    by: oneOf("jury" as const, "lot" as const),
    teams: fc.array(id, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    ...made,
    kind: fc.constant("side-prize" as const),
    round: id,
    prize: id,
    team: id,
    contestant: orNull(id),
  }),
  fc.record({ ...made, kind: fc.constant("nomination" as const), round: id, team: id }),
);

const publication = fc.oneof(
  fc.record({ ...made, kind: fc.constant("performance" as const), performance: id }),
  fc.record({ ...made, kind: oneOf("round" as const, "freeze" as const, "briefing" as const), round: id }),
  fc.record({ ...made, kind: fc.constant("reveal" as const), round: id, team: id }),
);

const hash = fc.constant("0".repeat(64));
const approval = fc.oneof(
  fc.record({ ...made, of: fc.constant("rules" as const), hash }),
  fc.record({ ...made, of: fc.constant("results" as const), round: id, hash }),
);

const segment = fc.record({ start: at, stop: orNull(at) });
const day = fc.constant(null);

const hall = fc.oneof(
  fc.record({
    show: oneOf(
      "auto" as const,
      "waiting" as const,
      "stage" as const,
      "progress" as const,
      "vote" as const,
      "draw" as const,
    ),
  }),
  fc.record({ show: fc.constant("order" as const), part: id }),
  fc.record({ show: fc.constant("marks" as const), round: id, team: id }),
  fc.record({ show: fc.constant("ranking" as const), round: id, bloc: orNull(id) }),
  fc.record({ show: fc.constant("message" as const), text: name }),
);
const steps = few(
  fc.oneof(
    fc.record({ show: fc.constant("marks" as const), team: id, part: orNull(id) }),
    fc.record({ show: fc.constant("total" as const), team: id }),
    fc.record({ show: fc.constant("tier" as const), tier: id }),
    fc.record({ show: fc.constant("side-prize" as const), prize: id }),
    fc.record({ show: fc.constant("ranking" as const) }),
  ),
  6,
);
const counts = some(fc.record({ team: id, votes: edged(100_000) }), 2);

export const anyRecord: fc.Arbitrary<ContestRecord> = fc.record({
  format: fc.constant("dan-van-kheo.contest" as const),
  version: fc.constant(1 as const),
  contest: fc.record({
    id,
    title: name,
    subtitle: line,
    level: line,
    organizer: line,
    heading: oneOf("government" as const, "party" as const),
    place: line,
    startsOn: day,
    endsOn: day,
    parent: orNull(id),
    holders: some(id, 2),
    expected: some(id, 2),
    sample,
    onStage: orNull(id),
    hall,
  }),
  rules,
  units: some(
    fc.record({
      id,
      name,
      kind: line,
      parent: orNull(id),
      validFrom: day,
      validTo: day,
      successors: some(id),
      source: line,
    }),
    2,
  ),
  blocs: some(fc.record({ id, name, kind: oneOf("bloc" as const, "cluster" as const) }), 3),
  rounds: few(round, 3),
  parts: few(part, 4),
  criteria: few(fc.record({ id, part: id, name, guide: line, maximum: edged(10_000, 1), step: edged(100, 1) }), 3),
  situations: some(fc.record({ id, part: id, number: edged(9999, 1), title: line, text: line }), 3),
  teams: few(
    fc.record({
      id,
      number: orNull(edged(9999, 1)),
      name,
      unit: orNull(id),
      unitName: line,
      bloc: orNull(id),
      origin: fc.constant(null),
      sample,
    }),
    5,
  ),
  contestants: some(
    fc.record({
      id,
      team: id,
      fullName: name,
      gender: fc.constant(null),
      birthYear: fc.constant(null),
      ethnicity: line,
      title: line,
      workplace: line,
      role: oneOf("official" as const, "reserve" as const),
      photo: fc.constant(null),
      origin: orNull(id),
      sample,
    }),
  ),
  judges: some(fc.record({ ...person, unit: orNull(id), chair: fc.boolean() })),
  officers: fc.constant([]),
  performances: few(
    fc.record({
      id,
      part: id,
      team: id,
      contestant: orNull(id),
      situation: orNull(id),
      opened: orNull(stamp),
      clock: fc.record({ segments: some(segment, 3), typed: fc.option(seconds, { nil: null, freq: 2 }) }),
    }),
    8,
  ),
  ballots: few(
    fc.record({
      id,
      performance: id,
      judge: id,
      revision: edged(3, 1),
      marks: fc.dictionary(id, points, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      note: line,
      at,
      device: line,
      receipt: line,
      via: oneOf("tablet" as const, "paper" as const),
    }),
    24,
  ),
  tallies: few(fc.record({ ...made, performance: id, correct: edged(1000), answers }), 4),
  penalties: some(fc.record({ ...made, round: id, team: id, performance: orNull(id), appliesTo: place, points })),
  decisions: some(decision, 8),
  confirmations: some(fc.record({ ...made, performance: id })),
  publications: few(publication, 8),
  arrivals: some(fc.record({ ...made, team: id, absent: some(id, 2) }), 3),
  substitutions: some(fc.record({ ...made, team: id, out: id, in: id }), 3),
  approvals: some(approval, 3),
  ceremonies: some(fc.record({ ...made, round: id, steps, at: edged(5), paused: fc.boolean(), results: hash }), 2),
  votes: some(fc.record({ ...made, title: name, teams: some(id, 2), closed: orNull(stamp), counts }), 2),
  draws: fc.constant([]),
  calls: fc.constant([]),
  paperEntries: some(
    fc.record({
      ...made,
      performance: id,
      judge: id,
      revision: edged(3, 1),
      marks: fc.dictionary(id, points, { maxKeys: 3, noNullPrototype: true }),
      note: line,
      author: line,
    }),
  ),
  reviews: some(fc.record({ ...made, performance: id, judge: id, answered: orNull(stamp) })),
});
