import { z } from "zod";

/**
 * The record: one contest, whole, as one plain value. It is what `app/data` stores and loads, what the rules in this
 * folder read, and what export and import write and read as JSON. Who holds a record can recompute every result.
 *
 * Units, everywhere: points (marks, maxima, steps, penalties, minima) are whole hundredths of a point (`1250` = 12,50);
 * coefficients are whole ten-thousandths (`30000` = 3); durations are whole seconds; instants are ISO 8601 in UTC; days
 * are `YYYY-MM-DD`. Order in an array is the order people see. Nothing here is derived: totals and ranks are computed.
 */

export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const Line = z.string().normalize("NFC").trim().max(300);
const Name = Line.min(1);
const Text = z.string().normalize("NFC").trim().max(2000);
const Instant = z.iso.datetime();
const Day = z.iso.date();
const Seconds = z.int().min(0).max(86_400);
const Points = z.int().min(0).max(10_000_000).describe("hundredths of a point");
const Coefficient = z.int().min(0).max(1_000_000).describe("ten-thousandths: 10000 = 1");

const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 in hexadecimal digits");

/** Who did a thing, when, and why; `by` is the person's name and office as they were that day. */
export const Stamp = z.strictObject({ at: Instant, by: Name, reason: Text });
/** What was made, and if it was taken back, by whom and why. Only what is not revoked counts. */
const Made = { id: Id, made: Stamp, revoked: Stamp.nullable() };

/**
 * What the hall's screen shows, as its operator chose; `auto`: whatever goes on. It chooses among what is public, and
 * shows nothing that is not.
 */
export const HallView = z.discriminatedUnion("show", [
  z.strictObject({ show: z.enum(["auto", "waiting", "stage", "progress", "vote", "draw"]) }),
  z.strictObject({ show: z.literal("order"), part: Id }),
  z.strictObject({ show: z.literal("marks"), round: Id, team: Id }),
  z.strictObject({ show: z.literal("ranking"), round: Id, bloc: Id.nullable() }),
  z.strictObject({ show: z.literal("prizes"), round: Id }),
  z.strictObject({ show: z.literal("message"), text: Name }),
]);

export const Contest = z.strictObject({
  id: Id,
  title: Name,
  subtitle: Line,
  level: Line.describe("free label: cấp tỉnh, cấp huyện, cấp xã, khối …"),
  organizer: Line.describe("the organizing body, as papers print it"),
  heading: z.enum(["government", "party"]),
  place: Line,
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  parent: Id.nullable().describe("the contest that this one feeds; it need not be in the same database"),
  holders: z.array(Id).max(500).default([]).describe("the units that hold it: one, or several of a cluster"),
  expected: z.array(Id).max(2000).default([]).describe("the units that are to send a team here"),
  sample: z.boolean().describe("true: invented data, said so wherever it shows"),
  onStage: Id.nullable().describe("the performance on stage now"),
  hall: HallView.default({ show: "auto" }),
});

/** How ballots become a part's mark (scoring.md, "From ballots to a part's mark"). */
export const Rules = z.strictObject({
  aggregate: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("mean") }),
    z.strictObject({ kind: z.literal("trimmed-mean"), trimFrom: z.int().min(3).max(99) }),
    z.strictObject({ kind: z.literal("median") }),
    z.strictObject({ kind: z.literal("sum") }),
  ]),
  decimals: z.int().min(0).max(3),
  roundAt: z.enum(["part", "total"]),
  quorum: z.int().min(1).max(99),
  disagreement: z
    .discriminatedUnion("in", [
      z.strictObject({ in: z.literal("points"), limit: Points }),
      z.strictObject({
        in: z.literal("percent"),
        limit: z.int().min(0).max(10_000).describe("hundredths of a percent"),
      }),
    ])
    .nullable(),
  publish: z
    .enum(["by-hand", "on-confirmation", "with-part"])
    .describe("with-part: a part as a whole, once its last performance is confirmed"),
});

export const Unit = z.strictObject({
  id: Id,
  name: Name,
  kind: Line.describe("tỉnh, huyện, thành phố, xã, phường, sở, doanh nghiệp …"),
  parent: Id.nullable(),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  successors: z.array(Id).max(100),
  source: Text.describe("where this comes from; empty when typed here"),
});

export const Bloc = z.strictObject({ id: Id, name: Name, kind: z.enum(["bloc", "cluster"]) });

export const TieBreak = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("part"), part: Id }),
  z.strictObject({ by: z.literal("criterion"), criterion: Id }),
  z.strictObject({ by: z.literal("chair") }),
  z.strictObject({ by: z.literal("fewer-penalties") }),
  z.strictObject({ by: z.literal("shorter-time"), part: Id }),
  z.strictObject({ by: z.literal("decision") }),
]);

export const PrizeTier = z.strictObject({
  id: Id,
  name: Name,
  count: z.int().min(1).max(1000).nullable().describe("null: all the rest"),
  minimum: Points.nullable(),
});

export const SidePrize = z.strictObject({
  id: Id,
  name: Name,
  award: z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("best-part"), part: Id }),
    z.strictObject({ by: z.literal("best-contestant"), part: Id }),
    z.strictObject({ by: z.literal("decision") }),
    z.strictObject({ by: z.literal("audience") }),
  ]),
});

export const Round = z.strictObject({
  id: Id,
  name: Name,
  kind: z.enum(["preliminary", "final"]),
  carryOver: z.strictObject({ round: Id, coefficient: Coefficient }).nullable(),
  rankBy: z.enum(["round", "bloc"]).describe("one ranking, or one for each bloc or cluster"),
  tieBreaks: z.array(TieBreak).max(20),
  prizes: z.strictObject({
    tiers: z.array(PrizeTier).max(20),
    onTie: z.enum(["decide", "share"]),
    side: z.array(SidePrize).max(30),
  }),
  advance: z
    .strictObject({
      best: z.int().min(0).max(1000),
      of: z.enum(["round", "bloc"]),
      bestOfRest: z.int().min(0).max(1000),
      onTie: z.enum(["decide", "all"]),
    })
    .nullable(),
});

/** What time over a maximum, or short of a minimum, costs (scoring.md, after step 7). */
export const TimeRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("full-periods"), seconds: Seconds.min(1), points: Points }),
  z.strictObject({ kind: z.literal("started-periods"), seconds: Seconds.min(1), points: Points }),
  z.strictObject({
    kind: z.literal("table"),
    rows: z.array(z.strictObject({ from: Seconds, points: Points, stopped: z.boolean() })).max(50),
  }),
]);

export const PenaltyPlace = z.enum(["each-ballot", "part", "total"]);

/** What a team answered to one question of a part marked by key, as its sheet says it; empty when it gave no answer. */
const Answer = z.string().normalize("NFC").trim().toUpperCase().max(20);

export const Part = z.strictObject({
  id: Id,
  round: Id,
  name: Name,
  scoredPer: z.enum(["team", "contestant"]),
  contestants: z.discriminatedUnion("take", [
    z.strictObject({ take: z.literal("sum") }),
    z.strictObject({ take: z.literal("mean") }),
    z.strictObject({ take: z.literal("best"), k: z.int().min(1).max(100) }),
  ]),
  marking: z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("panel") }),
    z.strictObject({
      by: z.literal("tally"),
      questions: z.int().min(1).max(1000),
      pointsEach: Points,
      key: z
        .array(Answer)
        .max(1000)
        .default([])
        .describe("the right answers in order; empty: only their count is entered"),
    }),
  ]),
  panel: z.array(Id).max(99).describe("the judges of this part"),
  coefficient: Coefficient,
  time: z.strictObject({
    minimum: Seconds.nullable(),
    maximum: Seconds.nullable(),
    grace: Seconds,
    over: TimeRule.nullable(),
    under: TimeRule.nullable(),
    appliesTo: PenaltyPlace,
    warnings: z.array(Seconds).max(10).default([]).describe("seconds from the start at which the timekeeper warns"),
  }),
});

export const Criterion = z.strictObject({
  id: Id,
  part: Id,
  name: Name,
  guide: Text,
  maximum: Points.min(1),
  step: Points.min(1),
});

/** A situation that teams draw by lot (tình huống). Its text is nobody's but the organizers' until it is drawn. */
export const Situation = z.strictObject({
  id: Id,
  part: Id,
  number: z.int().min(1).max(9999),
  title: Line,
  text: Text,
});

/**
 * Where a team was sent up from: by its rank in a contest below, by choice, or by nomination, then without a contest. It
 * is a copy: `team` and each contestant's `origin` name what it was copied from.
 */
export const Origin = z.strictObject({
  contest: Id.nullable(),
  team: Id.nullable(),
  contestTitle: Line,
  way: z.enum(["rank", "choice", "nomination"]).default("choice"),
  rank: z.int().min(1).nullable().default(null).describe("its rank there"),
  sent: Stamp.nullable().default(null),
});

export const Team = z.strictObject({
  id: Id,
  number: z.int().min(1).max(9999).nullable(),
  name: Name,
  unit: Id.nullable(),
  unitName: Line.describe("the unit's name on that day"),
  bloc: Id.nullable(),
  origin: Origin.nullable(),
  sample: z.boolean(),
});

export const Contestant = z.strictObject({
  id: Id,
  team: Id,
  fullName: Name,
  gender: z.enum(["male", "female"]).nullable(),
  birthYear: z.int().min(1900).max(2100).nullable(),
  ethnicity: Line,
  title: Line,
  workplace: Line,
  role: z.enum(["official", "reserve", "support"]),
  photo: Hash.nullable().default(null).describe("SHA-256 of the picture, which is kept beside the record"),
  origin: Id.nullable().default(null).describe("the contestant of the contest below that this one was copied from"),
  sample: z.boolean(),
});

const person = { id: Id, fullName: Name, title: Line, workplace: Line, sample: z.boolean() };
export const Judge = z.strictObject({ ...person, unit: Id.nullable().default(null), chair: z.boolean() });
export const Officer = z.strictObject({ ...person, role: z.enum(["secretary", "timekeeper", "mc"]) });

/** One team, or one contestant, in one part. Its place in the part's running order is its place in the array. */
export const Performance = z.strictObject({
  id: Id,
  part: Id,
  team: Id,
  contestant: Id.nullable(),
  situation: Id.nullable().default(null).describe("the situation that was drawn for it"),
  opened: Stamp.nullable().describe("when marking was opened"),
  clock: z.strictObject({
    segments: z.array(z.strictObject({ start: Instant, stop: Instant.nullable() })).max(200),
    typed: Seconds.nullable().describe("seconds typed in by hand; stands over the clock"),
  }),
});

/** One revision of one judge's ballot for one performance. The highest revision stands; none is ever removed. */
export const Ballot = z.strictObject({
  id: Id,
  performance: Id,
  judge: Id,
  revision: z.int().min(1).max(10_000),
  marks: z.record(Id, Points).describe("criterion → hundredths of a point"),
  note: Text,
  at: Instant,
  device: Line,
  receipt: Line.describe("the short code that the judge's tablet shows"),
  via: z
    .enum(["tablet", "paper"])
    .default("tablet")
    .describe("paper: keyed in twice from the sheet that the judge signed"),
});

/**
 * A judge's paper sheet as one person keyed it in. It becomes a ballot once another person has keyed in the same
 * (`via: "paper"`); `revision` is the one that the ballot would be. `author` is the seat or account of who keyed it.
 */
export const PaperEntry = z.strictObject({
  ...Made,
  performance: Id,
  judge: Id,
  revision: z.int().min(1).max(10_000),
  marks: z.record(Id, Points).describe("criterion → hundredths of a point"),
  note: Text,
  author: Line,
});

/** What a part marked by key counts instead of ballots. The newest that is not revoked stands. */
export const Tally = z.strictObject({
  ...Made,
  performance: Id,
  correct: z.int().min(0).max(1000),
  answers: z
    .array(Answer)
    .max(1000)
    .default([])
    .describe("what the team answered; empty where only the count was entered"),
});

/** A penalty by hand. Without a performance it comes off the team's total in the round. */
export const Penalty = z.strictObject({
  ...Made,
  round: Id,
  team: Id,
  performance: Id.nullable(),
  appliesTo: PenaltyPlace,
  points: Points,
});

const decision = <T extends string, S extends z.ZodRawShape>(kind: T, shape: S) =>
  z.strictObject({ ...Made, kind: z.literal(kind), ...shape });

/** Recorded decisions, each with its reason in `made.reason`. */
export const Decision = z.discriminatedUnion("kind", [
  decision("standing", {
    team: Id,
    round: Id.nullable(),
    standing: z.enum(["withdrawn", "disqualified", "absent"]),
  }),
  decision("judge-away", { judge: Id, performance: Id, why: z.enum(["absent", "recused"]) }),
  decision("recusal", {
    judge: Id,
    team: Id,
    recused: z.boolean().describe("false: the judge marks the team all the same"),
  }),
  decision("no-show", { performance: Id }),
  decision("quorum", { performance: Id }),
  decision("time-penalty", { performance: Id, points: Points }),
  decision("order", {
    round: Id,
    for: z.enum(["rank", "prize", "advance"]),
    by: z.enum(["jury", "lot"]),
    teams: z.array(Id).min(1).max(1000).describe("tied teams, the better first"),
  }),
  decision("side-prize", { round: Id, prize: Id, team: Id, contestant: Id.nullable() }),
  decision("nomination", { round: Id, team: Id }),
]);

/** The chair's confirmation of a performance's panel: it locks the ballots until it is revoked. */
export const Confirmation = z.strictObject({ ...Made, performance: Id });

/** What was shown to the public, and what holds it back (scoring.md, "What the public may see"). */
export const Publication = z.discriminatedUnion("kind", [
  z.strictObject({ ...Made, kind: z.literal("performance"), performance: Id }),
  z.strictObject({ ...Made, kind: z.literal("round"), round: Id }),
  z.strictObject({ ...Made, kind: z.literal("freeze"), round: Id }),
  z.strictObject({
    ...Made,
    kind: z.literal("briefing").describe("the MC may see the round's results before the public does"),
    round: Id,
  }),
  z.strictObject({ ...Made, kind: z.literal("reveal"), round: Id, team: Id }),
]);

/** One step of a ceremony: what the public learns when it is made. */
export const CeremonyStep = z.discriminatedUnion("show", [
  z.strictObject({
    show: z.literal("marks").describe("a team's marks: of one part with its ballots, or of all its parts"),
    team: Id,
    part: Id.nullable(),
  }),
  z.strictObject({
    show: z.literal("total").describe("a team's total"),
    team: Id,
    ranked: z.literal(true).optional().describe("with rank and prize: all who were told before stand behind it"),
  }),
  z.strictObject({ show: z.literal("tier").describe("who wins a prize"), tier: Id }),
  z.strictObject({ show: z.literal("side-prize"), prize: Id }),
  z.strictObject({ show: z.literal("ranking").describe("the whole list") }),
]);

/**
 * The announcement of a round's results, step by step. `at` steps have been made; stepping back takes them back.
 * `results` is the hash of the results that the plan was made for (`results-approval.ts`).
 */
export const Ceremony = z.strictObject({
  ...Made,
  round: Id,
  steps: z.array(CeremonyStep).min(1).max(5000),
  at: z.int().min(0).max(5000),
  paused: z.boolean(),
  results: Hash,
});

/**
 * The audience's vote for the team that it likes best; never part of a total. Single votes are kept beside the record;
 * `counts` holds them once the vote is closed.
 */
export const AudienceVote = z.strictObject({
  ...Made,
  title: Name,
  teams: z.array(Id).max(1000),
  closed: Stamp.nullable(),
  counts: z.array(z.strictObject({ team: Id, votes: z.int().min(0) })).max(1000),
});

/** A team that was there when the teams were called, late or not (`made.reason`). The newest not revoked stands. */
export const Arrival = z.strictObject({
  ...Made,
  team: Id,
  absent: z.array(Id).max(500).describe("contestants who are not there"),
});

/** One contestant takes another's place on the day; their roles were exchanged when it was made. */
export const Substitution = z.strictObject({ ...Made, team: Id, out: Id, in: Id });

/**
 * What the organizers approved, held to by its hash (`seal.ts`): the rules, and each later change of them, whose reason
 * is `made.reason`; or the results of a round.
 */
export const Approval = z.discriminatedUnion("of", [
  z.strictObject({ ...Made, of: z.literal("rules"), hash: Hash }),
  z.strictObject({ ...Made, of: z.literal("results"), round: Id, hash: Hash }),
]);

/**
 * A draw of lots for a part, which anyone can draw again from `seed` and `lots` (`draw.ts`): the running order, or which
 * situation each performance gets. `performances` is the order as drawn, or those that `situations` went to, one by one.
 */
export const Draw = z.strictObject({
  id: Id,
  made: Stamp,
  part: Id,
  of: z.enum(["order", "situations"]).default("order"),
  seed: Line,
  lots: z.array(Id).max(5000).default([]).describe("performances, or situations, as they lay before the draw"),
  performances: z.array(Id).max(5000),
  situations: z.array(Id).max(5000).default([]),
});

/** A judge's call to the desk. */
export const Call = z.strictObject({
  id: Id,
  judge: Id,
  performance: Id.nullable(),
  text: Text,
  at: Instant,
  answered: Stamp.nullable(),
});

/**
 * The chair asks one judge to look at a ballot again. The question is `made.reason`; it says nothing of others' marks.
 * Answered by a new revision, or by saying that the marks stand.
 */
export const Review = z.strictObject({ ...Made, performance: Id, judge: Id, answered: Stamp.nullable() });

/** The record's shape. That its references hold is checked by `readRecord` in `integrity.ts`. */
export const ContestRecord = z
  .strictObject({
    format: z.literal("dan-van-kheo.contest"),
    version: z.literal(1),
    contest: Contest,
    rules: Rules,
    units: z.array(Unit).max(20_000),
    blocs: z.array(Bloc).max(200),
    rounds: z.array(Round).max(20),
    parts: z.array(Part).max(100),
    criteria: z.array(Criterion).max(1000),
    situations: z.array(Situation).max(2000).default([]),
    teams: z.array(Team).max(2000),
    contestants: z.array(Contestant).max(50_000),
    judges: z.array(Judge).max(500),
    officers: z.array(Officer).max(500),
    performances: z.array(Performance).max(50_000),
    ballots: z.array(Ballot).max(500_000),
    paperEntries: z.array(PaperEntry).max(100_000).default([]),
    tallies: z.array(Tally).max(50_000),
    penalties: z.array(Penalty).max(50_000),
    decisions: z.array(Decision).max(50_000),
    confirmations: z.array(Confirmation).max(50_000),
    publications: z.array(Publication).max(50_000),
    arrivals: z.array(Arrival).max(10_000).default([]),
    substitutions: z.array(Substitution).max(10_000).default([]),
    approvals: z.array(Approval).max(5000).default([]),
    ceremonies: z.array(Ceremony).max(1000).default([]),
    votes: z.array(AudienceVote).max(1000).default([]),
    draws: z.array(Draw).max(5000),
    calls: z.array(Call).max(50_000),
    reviews: z.array(Review).max(50_000).default([]),
  })
  .describe(
    "One Dân vận khéo contest, whole: setup, people, rules, ballots, timings, penalties, decisions, publications",
  );

export type ContestRecord = z.infer<typeof ContestRecord>;
export type Stamp = z.infer<typeof Stamp>;
export type Contest = z.infer<typeof Contest>;
export type Rules = z.infer<typeof Rules>;
export type Unit = z.infer<typeof Unit>;
export type Bloc = z.infer<typeof Bloc>;
export type Round = z.infer<typeof Round>;
export type TieBreak = z.infer<typeof TieBreak>;
export type PrizeTier = z.infer<typeof PrizeTier>;
export type SidePrize = z.infer<typeof SidePrize>;
export type TimeRule = z.infer<typeof TimeRule>;
export type PenaltyPlace = z.infer<typeof PenaltyPlace>;
export type Part = z.infer<typeof Part>;
export type Criterion = z.infer<typeof Criterion>;
export type Situation = z.infer<typeof Situation>;
export type Origin = z.infer<typeof Origin>;
export type Arrival = z.infer<typeof Arrival>;
export type Substitution = z.infer<typeof Substitution>;
export type Approval = z.infer<typeof Approval>;
export type Team = z.infer<typeof Team>;
export type Contestant = z.infer<typeof Contestant>;
export type Judge = z.infer<typeof Judge>;
export type Officer = z.infer<typeof Officer>;
export type Performance = z.infer<typeof Performance>;
export type Ballot = z.infer<typeof Ballot>;
export type PaperEntry = z.infer<typeof PaperEntry>;
export type Review = z.infer<typeof Review>;
export type Tally = z.infer<typeof Tally>;
export type Penalty = z.infer<typeof Penalty>;
export type Decision = z.infer<typeof Decision>;
export type Confirmation = z.infer<typeof Confirmation>;
export type Publication = z.infer<typeof Publication>;
export type HallView = z.infer<typeof HallView>;
export type Ceremony = z.infer<typeof Ceremony>;
export type CeremonyStep = z.infer<typeof CeremonyStep>;
export type AudienceVote = z.infer<typeof AudienceVote>;
export type Draw = z.infer<typeof Draw>;
export type Call = z.infer<typeof Call>;
