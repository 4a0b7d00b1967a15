import { copyOrder, drawOrder } from "../../../app/domain/changes/order";
import { addTeams } from "../../../app/domain/changes/teams";
import { drawLots } from "../../../app/domain/draw";
import type { Contest, Contestant, ContestRecord, Judge, Officer, Rules, Team } from "../../../app/domain/record";
import { emptyRecord, usualRules } from "../../../app/domain/templates";
import { day } from "./day";
import { districtPlans, partsFrom } from "./parts";
import { type Census, type Dice, dice, type Person } from "./people";
import { type District, inSentence, province, unitOf } from "./places";
import { runDay } from "./run-day";

/** How one district ran its contest: they differ, as districts do. */
type Way = { plan: keyof typeof districtPlans; judges: number; rules: Partial<Rules>; share?: boolean };

const ways: { [unit: string]: Way } = {
  "lc-01": { plan: "situation", judges: 5, rules: {} },
  "lc-02": { plan: "quiz", judges: 5, rules: { aggregate: { kind: "trimmed-mean", trimFrom: 5 } } },
  "lc-04": { plan: "situation", judges: 3, rules: {} },
  "lc-05": { plan: "quiz", judges: 5, rules: { aggregate: { kind: "median" } } },
  "lc-06": { plan: "coefficients", judges: 5, rules: { roundAt: "total" }, share: true },
  "lc-07": { plan: "situation", judges: 5, rules: { aggregate: { kind: "trimmed-mean", trimFrom: 4 } } },
  "lc-08": { plan: "quiz", judges: 5, rules: { publish: "on-confirmation" } },
};

export const finalId = "lai-chau-2018";
const seats = 5;
const offices = [
  "Công chức Văn hóa – Xã hội",
  "Công chức Tư pháp – Hộ tịch",
  "Công chức Văn phòng – Thống kê",
  "Công chức Tài chính – Kế toán",
  "Công chức Địa chính – Xây dựng",
  "Khuyến nông viên",
];
const judgeOffices = [
  ["Phó Trưởng phòng", "Phòng Nội vụ"],
  ["Chuyên viên", "Phòng Văn hóa và Thông tin"],
  ["Phó Trưởng phòng", "Phòng Dân tộc"],
  ["Chuyên viên", "Phòng Tư pháp"],
  ["Phó Giám đốc", "Trung tâm Văn hóa, Thể thao và Truyền thông"],
] as const;

/** A district's contest, whole: set up, drawn, run, judged and published. All but the unit is invented. */
export function districtContest(place: District, person: Census): ContestRecord {
  const way = ways[place.unit] as Way;
  const chance = dice(place.contest);
  const somebody = () => person(chance, place.peoples, 2018);
  const judges = judgeOffices.slice(0, way.judges).map(
    ([title, office], at): Judge => ({
      ...seat(`gk-${at + 1}`, somebody(), title, office, place),
      unit: null,
      chair: at === 0,
    }),
  );
  const officers: Officer[] = [
    { ...seat("thu-ky", somebody(), "Chuyên viên", "Văn phòng HĐND và UBND", place), role: "secretary" },
    { ...seat("bam-gio", somebody(), "Chuyên viên", "Phòng Nội vụ", place), role: "timekeeper" },
  ];
  const round = "chung-ket";
  const setup: ContestRecord = {
    ...emptyRecord(contestOf(place)),
    rules: { ...usualRules, ...way.rules },
    units: [province, unitOf(place)],
    rounds: [roundOf(round, way.share ?? false)],
    ...partsFrom(
      districtPlans[way.plan],
      round,
      judges.map((judge) => judge.id),
      25,
    ),
    judges,
    officers,
  };
  const today = day(`${place.day}T00:30:00.000Z`, setup);
  const teams = place.communes.map((name, at) => teamOf(name, at));
  const people = teams.flatMap((team) => membersOf(team, chance, somebody));
  today.happens(addTeams(teams, people), undefined, "luot");
  today.happens(drawOrder(today.newId("boc-tham"), "chao-hoi", `${place.contest}/chao-hoi`));
  const others = setup.parts.map((part) => part.id).filter((part) => part !== "chao-hoi");
  today.happens(copyOrder("chao-hoi", others));
  runDay(today, chance);
  return today.record();
}

function contestOf(place: District): Contest {
  const where = inSentence(place.name);
  return {
    id: place.contest,
    title: `Hội thi Dân vận khéo khối chính quyền ${where}`,
    subtitle: "Năm 2018",
    level: "Cấp huyện",
    organizer: `Ủy ban nhân dân ${where}`,
    heading: "government",
    place: `Hội trường Ủy ban nhân dân ${where}`,
    startsOn: place.day,
    endsOn: place.day,
    parent: finalId,
    holders: [place.unit],
    expected: [],
    sample: true,
    onStage: null,
    hall: { show: "auto" },
  };
}

function roundOf(id: string, share: boolean): ContestRecord["rounds"][number] {
  const tier = (at: number, name: string, count: number | null) => ({ id: `giai-${at}`, name, count, minimum: null });
  return {
    id,
    name: "Chung kết",
    kind: "final",
    carryOver: null,
    rankBy: "round",
    tieBreaks: [{ by: "part", part: "tieu-pham" }, { by: "chair" }, { by: "decision" }],
    prizes: {
      tiers: [
        tier(1, "Giải Nhất", 1),
        tier(2, "Giải Nhì", 1),
        tier(3, "Giải Ba", 2),
        tier(4, "Giải Khuyến khích", null),
      ],
      onTie: share ? "share" : "decide",
      side: [{ id: "giai-tieu-pham", name: "Tiểu phẩm hay nhất", award: { by: "best-part", part: "tieu-pham" } }],
    },
    advance: { best: 1, of: "round", bestOfRest: 0, onTie: "decide" },
  };
}

function teamOf(name: string, at: number): Team {
  const id = `doi-${String(at + 1).padStart(2, "0")}`;
  return { id, number: at + 1, name, unit: null, unitName: name, bloc: null, origin: null, sample: true };
}

function membersOf(team: Team, chance: Dice, somebody: () => Person): Contestant[] {
  const where = inSentence(team.name);
  const titles = ["Phó Chủ tịch UBND", ...drawLots(`${chance.pick(offices)} ${where}`, offices)];
  return Array.from({ length: seats }, (_, at) => ({
    id: `${team.id}-${at + 1}`,
    team: team.id,
    ...somebody(),
    title: titles[at] as string,
    workplace: `UBND ${where}`,
    role: "official",
    photo: null,
    origin: null,
    sample: true,
  }));
}

function seat(id: string, { fullName }: Person, title: string, office: string, place: District) {
  return { id, fullName, title, workplace: `${office}, ${inSentence(place.name)}`, sample: true };
}
