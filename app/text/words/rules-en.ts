import type { rulesVi } from "./rules-vi";

const points = (value: string) => `${value} ${value === "1" ? "point" : "points"}`;
const times = (value: string, one: string, many: string) => `${value} ${value === "1" ? one : many}`;

export const rulesEn: typeof rulesVi = {
  title: "Rules of marking",
  marking: {
    title: "Marking",
    ballot:
      "Each judge marks alone. A ballot's mark is the sum of its criteria; a ballot on which a criterion has no mark does not count yet. 0 is a mark.",
    mean: "A performance's mark is the mean of the ballots.",
    trimmed: (least) =>
      `With ${least} ballots or more, one highest and one lowest are dropped and the mean of the others is taken; with fewer, the mean of all.`,
    median:
      "A performance's mark is the middle ballot when they are put in order; with an even number, the mean of the two middle ones.",
    sum: "A performance's mark is the sum of the ballots.",
    roundPart: (rounding) => `The mark of each part is rounded once, ${rounding}.`,
    roundTotal: (rounding) => `The marks of the parts are kept exact; only the total is rounded, ${rounding}.`,
    places: (places, from, to) => `to ${times(places, "decimal", "decimals")}, half up (${from} becomes ${to})`,
    whole: (from, to) => `to a whole number, half up (${from} becomes ${to})`,
    penalties:
      "Penalties come off after rounding, unless they come off each ballot. The mark of a part and a total never go below 0.",
    quorum: (least) =>
      `At least ${times(least, "judge", "judges")} must mark each performance. With fewer, the chair must record a decision with its reason.`,
    disagreement: (limit) =>
      `When the highest and the lowest ballot differ by more than ${limit}, the chair is told before confirming; no mark changes by itself.`,
    points,
    percent: (percent) => `${percent}% of the part's maximum`,
    byHand: "Results become public only when the organizers publish them.",
    withPart: "The results of a part become public once the chair has confirmed its last performance.",
    onConfirmation: "The result of a performance becomes public as soon as the chair confirms it.",
  },
  part: {
    title: (name) => `Part: ${name}`,
    maximum: (value) => `At most ${points(value)}.`,
    ballotMaximum: (value) => `At most ${points(value)} on each ballot.`,
    weighted: (value, coefficient, total) =>
      `At most ${points(value)}, times the coefficient ${coefficient}: at most ${points(total)}.`,
    ballotWeighted: (value, coefficient) =>
      `At most ${points(value)} on each ballot; the part's mark is multiplied by the coefficient ${coefficient}.`,
    criteria: "The criteria:",
    criterion: (name, value, step) => `${name}: at most ${points(value)}, in steps of ${step}.`,
    tally: (questions, each) =>
      `Marked by key: ${times(questions, "question", "questions")}, ${points(each)} for each right answer.`,
    contestants: {
      sum: "Each contestant is marked; the team's mark is the sum of its contestants' marks.",
      mean: "Each contestant is marked; the team's mark is the mean of its contestants' marks.",
      best: (count) =>
        `Each contestant is marked; the team's mark is the mean of its best ${times(count, "contestant", "contestants")}.`,
    },
  },
  time: {
    maximum: (most) => `Time: at most ${most}.`,
    minimum: (least) => `Time: at least ${least}.`,
    between: (least, most) => `Time: from ${least} to ${most}.`,
    grace: (span) => `Up to ${span} beyond that are not counted.`,
    over: {
      full: (span, value) => `For every full ${span} over, ${points(value)} off.`,
      started: (span, value) => `For every ${span} over, also a started one, ${points(value)} off.`,
      row: (span, value) => `from ${span} over, ${points(value)} off`,
    },
    under: {
      full: (span, value) => `For every full ${span} short, ${points(value)} off.`,
      started: (span, value) => `For every ${span} short, also a started one, ${points(value)} off.`,
      row: (span, value) => `from ${span} short, ${points(value)} off`,
    },
    stopped: (row) => `${row}, and the performance is stopped`,
    highest: "Only the greatest row reached counts; rows do not add up.",
    place: {
      "each-ballot": "Penalties for time come off each ballot.",
      part: "Penalties for time come off the part's mark.",
      total: "Penalties for time come off the total.",
    },
  },
  order: {
    title: "Totals and ranks",
    total: "The round's total is the sum of the parts' marks less the penalties on the total.",
    totalMaximum: (value) =>
      `The round's total is the sum of the parts' marks less the penalties on the total: at most ${points(value)}.`,
    carry: (round) => `The total of the round ${round} is added.`,
    carryWeighted: (round, coefficient) =>
      `The total of the round ${round} times ${coefficient}, rounded once, is added.`,
    together: "All teams are ranked together, the higher total first.",
    byBloc: "Teams are ranked within each bloc or cluster, the higher total first.",
    ties: "Equal totals are separated, in this order, by:",
    tie: {
      part: (part) => `the higher mark in the part ${part};`,
      criterion: (criterion, part) =>
        `the higher sum of the criterion ${criterion} (part ${part}) over all ballots, dropped ones included;`,
      chair: "the higher sum of the chair's ballots;",
      "fewer-penalties": "fewer penalty points;",
      "shorter-time": (part) => `the shorter time in the part ${part};`,
      decision: "a decision of the jury or by lot, recorded with its reason;",
    },
    equal: "Teams that are still equal share the rank, and the next rank is skipped (1, 2, 2, 4).",
    away: "Teams that are withdrawn, absent or disqualified stay on the list without a rank.",
  },
  prizes: {
    title: "Prizes",
    tiers: "Prizes, given in the order of ranks:",
    tiersByBloc: "Prizes of each bloc or cluster, given in the order of ranks:",
    tier: (name, count) => `${name}: ${times(count, "prize", "prizes")}`,
    rest: (name) => `${name}: all other teams`,
    minimum: (tier, value) => `${tier}, for a total of ${value} or more`,
    minima:
      "A team below the minimum of a prize is considered for the next whose minimum it reaches; places that nobody reaches stay empty.",
    decide:
      "When more teams are tied than prizes are left, the jury or the lot decides before the results are published.",
    share:
      "When more teams are tied than prizes are left, all of them get the higher prize, and the next ones become fewer.",
    side: "Side prizes:",
    by: {
      "best-part": (name, part) => `${name}: the team with the highest mark in the part ${part}.`,
      "best-contestant": (name, part) => `${name}: the contestant with the highest mark in the part ${part}.`,
      decision: (name) => `${name}: by decision of the jury.`,
      audience: (name) => `${name}: by vote of the audience, outside the total.`,
    },
  },
  advance: {
    title: "Into the next round",
    best: (count) =>
      count === "1" ? "The best team goes on to the next round." : `The best ${count} teams go on to the next round.`,
    bestOfBloc: (count) =>
      count === "1"
        ? "The best team of each bloc or cluster goes on to the next round."
        : `The best ${count} teams of each bloc or cluster go on to the next round.`,
    rest: (count) =>
      count === "1"
        ? "So does the team with the highest total among the others."
        : `So do the ${count} teams with the highest totals among the others.`,
    nominated: "The organizers may nominate more teams, with a reason.",
    decide: "A tie across the boundary is settled by a decision of the jury or by lot.",
    all: "Teams tied across the boundary all go on.",
  },
};
