import { ContestRecord } from "~/domain/record";
import { people, units } from "./people";
import { criteriaOf, fourParts, type PartPlan, type Plan, partOf, roundOf, type TeamPlan } from "./plan";

/**
 * Records for tests, made by hand: names as people have them, ids one can read (`skit.sin-ho` is the performance of the
 * team `sin-ho` in the part `skit`), points as numbers (`8.5`). Every function answers a new record.
 */
export * from "./happenings";
export { hundredths, instant } from "./instants";
export type * from "./plan";

const asPlan = <T extends { id: string }>(plan: string | T): T | { id: string } =>
  typeof plan === "string" ? { id: plan } : plan;
const nameOf = (id: string): string => units.find(([unit]) => unit === id)?.[1] ?? id;

/** For a contest of three teams, one of a town and two of districts. */
export const inTwoBlocs = {
  teams: [
    { id: "lai-chau", bloc: "pho" },
    { id: "sin-ho", bloc: "huyen" },
    { id: "than-uyen", bloc: "huyen" },
  ],
  blocs: ["pho", "huyen"],
};

/** A whole contest before its first ballot: by default three teams, five judges (the first is chair), four parts. */
export function contest(plan: Plan = {}): ContestRecord {
  const { teams: wanted = 3, judges = 5, parts = fourParts, rounds = ["final"], blocs = [] } = plan;
  const teamPlans = typeof wanted === "number" ? units.slice(0, wanted).map(([id]) => ({ id })) : wanted.map(asPlan);
  const panel = people.slice(0, judges).map(([id]) => id);
  const roundPlans = rounds.map((one) => ({ ...plan.round, ...asPlan(one) }));
  const partPlans = parts.map((one): PartPlan => asPlan(one));
  const firstRound = roundPlans[0]?.id ?? "final";
  const madeParts = partPlans.map((one) => partOf(one, one.round ?? firstRound, panel));
  const performers = Math.max(0, ...partPlans.map((one) => one.performers ?? 0));
  return ContestRecord.parse({
    format: "dan-van-kheo.contest",
    version: 1,
    contest: {
      id: "lai-chau-2018",
      title: "Hội thi Dân vận khéo",
      subtitle: "khối chính quyền",
      level: "cấp tỉnh",
      organizer: "Ban Dân vận Tỉnh ủy Lai Châu",
      heading: "party",
      place: "Lai Châu",
      startsOn: "2018-11-20",
      endsOn: null,
      parent: null,
      holders: [],
      expected: [],
      sample: false,
      onStage: null,
      hall: { show: "auto" },
      ...plan.contest,
    },
    rules: {
      aggregate: { kind: "mean" },
      decimals: 2,
      roundAt: "part",
      quorum: 1,
      disagreement: null,
      publish: "by-hand",
      ...plan.rules,
    },
    units: [],
    blocs: blocs.map((id) => ({ id, name: id, kind: "bloc" })),
    rounds: roundPlans.map(roundOf),
    parts: madeParts,
    criteria: partPlans.flatMap(criteriaOf),
    situations: [],
    teams: teamPlans.map(({ id, ...rest }: TeamPlan, at) => ({
      id,
      number: at + 1,
      name: nameOf(id),
      unit: null,
      unitName: nameOf(id),
      bloc: null,
      origin: null,
      sample: false,
      ...rest,
    })),
    contestants: teamPlans.flatMap(({ id }) =>
      Array.from({ length: performers }, (_, at) => ({
        id: `${id}.${at + 1}`,
        team: id,
        fullName: people[at % people.length]?.[1] ?? "Lò Văn Thắng",
        gender: null,
        birthYear: null,
        ethnicity: "",
        title: "",
        workplace: "",
        role: "official",
        photo: null,
        origin: null,
        sample: false,
      })),
    ),
    judges: people.slice(0, judges).map(([id, fullName], at) => ({
      id,
      fullName,
      title: "",
      workplace: "",
      unit: null,
      sample: false,
      chair: at === 0,
    })),
    officers: [],
    performances: madeParts.flatMap((part, at) =>
      teamPlans.flatMap(({ id: team }): ContestRecord["performances"] => {
        const one = { part: part.id, team, situation: null, opened: null, clock: { segments: [], typed: null } };
        if (part.scoredPer === "team") return [{ id: `${part.id}.${team}`, contestant: null, ...one }];
        const places = Array.from({ length: partPlans[at]?.performers ?? 0 }, (_, place) => place + 1);
        return places.map((place) => ({ id: `${part.id}.${team}.${place}`, contestant: `${team}.${place}`, ...one }));
      }),
    ),
    ballots: [],
    paperEntries: [],
    tallies: [],
    penalties: [],
    decisions: [],
    confirmations: [],
    publications: [],
    arrivals: [],
    substitutions: [],
    approvals: [],
    ceremonies: [],
    votes: [],
    draws: [],
    calls: [],
    reviews: [],
  } satisfies ContestRecord);
}
