import { copyOrder, drawOrder } from "../../../app/domain/changes/order";
import { addTeams } from "../../../app/domain/changes/teams";
import type { Contestant, ContestRecord, Judge, Officer, Round, Team } from "../../../app/domain/record";
import { results } from "../../../app/domain/results";
import { emptyRecord, usualRules } from "../../../app/domain/templates";
import { day } from "./day";
import { finalId } from "./district";
import { finalPlan, partsFrom } from "./parts";
import { type Census, dice } from "./people";
import { departments, districts, inSentence, province, unitOf } from "./places";

const seats = 8;
const everybody = ["Kinh", "Kinh", "Thái", "Thái", "Mông", "Dao", "Giáy", "Hà Nhì", "Lự"];
const round = "chung-ket";
const titles = [
  "Phó Trưởng phòng",
  "Chuyên viên chính",
  "Chuyên viên",
  "Chuyên viên",
  "Chuyên viên",
  "Cán sự",
  "Văn thư",
];
const offices = ["Phòng Nội vụ", "Phòng Dân tộc", "Phòng Tư pháp", "Phòng Văn hóa và Thông tin", "Phòng Y tế"];

const jury = [
  ["Phó Trưởng phòng", "Sở Văn hóa, Thể thao và Du lịch"],
  ["Chuyên viên chính", "Ban Dân vận Tỉnh ủy"],
  ["Trưởng phòng", "Ban Dân tộc tỉnh"],
  ["Giảng viên", "Trường Chính trị tỉnh"],
  ["Nghệ sĩ", "Đoàn Nghệ thuật tỉnh"],
] as const;

/** The provincial final, ready to be run: thirteen teams with their people, the jury, the rules and the draws. */
export function finalContest(held: readonly ContestRecord[], person: Census): ContestRecord {
  const chance = dice(finalId);
  const somebody = () => person(chance, everybody, 2018);
  const seat = (id: string, title: string, workplace: string) => {
    const { fullName } = somebody();
    return { id, fullName, title, workplace, sample: true };
  };
  const judges = jury.map(
    ([title, workplace], at): Judge => ({ ...seat(`gk-${at + 1}`, title, workplace), unit: null, chair: at === 0 }),
  );
  const officers: Officer[] = [
    { ...seat("thu-ky", "Chuyên viên", "Văn phòng UBND tỉnh"), role: "secretary" },
    { ...seat("bam-gio", "Chuyên viên", "Sở Nội vụ"), role: "timekeeper" },
  ];
  const setup: ContestRecord = {
    ...emptyRecord({
      id: finalId,
      title: "Hội thi Dân vận khéo khối chính quyền tỉnh Lai Châu lần thứ nhất",
      subtitle: "Chung kết, năm 2018",
      level: "Cấp tỉnh",
      organizer: "Ủy ban nhân dân tỉnh Lai Châu",
      heading: "government",
      place: "Hội trường trung tâm tỉnh",
      startsOn: "2018-10-18",
      endsOn: "2018-10-19",
      parent: null,
      holders: [province.id],
      expected: districts.map((place) => place.unit),
      sample: true,
      onStage: null,
      hall: { show: "auto" },
    }),
    rules: { ...usualRules, quorum: 4 },
    units: [province, ...districts.map(unitOf)],
    blocs: [
      { id: "khoi-huyen", name: "Khối huyện, thành phố", kind: "bloc" },
      { id: "khoi-so", name: "Khối sở, ngành", kind: "bloc" },
    ],
    rounds: [finalRound],
    ...partsFrom(
      finalPlan,
      round,
      judges.map((judge) => judge.id),
      25,
    ),
    judges,
    officers,
  };
  const teams = [...districts.map((place, at) => fromDistrict(place, at, held)), ...departments.map(fromDepartment)];
  const people = teams.flatMap((team) => {
    const own = membersOf(team, held);
    const peoples = districts.find((place) => place.unit === team.unit)?.peoples ?? everybody;
    const hired = Array.from({ length: seats - own.length }, () => ({
      origin: null,
      ...person(chance, peoples, 2018),
      title: chance.pick(titles),
      workplace: team.unit === null ? team.name : `${chance.pick(offices)}, ${inSentence(team.name)}`,
    }));
    return [...own, ...hired].map(
      (one, at): Contestant => ({
        id: `${team.id}-${at + 1}`,
        team: team.id,
        ...one,
        role: "official",
        photo: null,
        sample: true,
      }),
    );
  });
  const today = day("2018-10-17T07:00:00.000Z", setup);
  today.happens(addTeams(teams, people), undefined, "luot");
  for (const part of ["chao-hoi", "tinh-huong"]) {
    today.happens(drawOrder(today.newId("boc-tham"), part, `${finalId}/${part}`));
  }
  today.happens(copyOrder("chao-hoi", ["kien-thuc", "tieu-pham"]));
  return today.record();
}

const finalRound: Round = {
  id: round,
  name: "Chung kết",
  kind: "final",
  carryOver: null,
  rankBy: "round",
  tieBreaks: [
    { by: "part", part: "tieu-pham" },
    { by: "criterion", criterion: "tieu-pham-1" },
    { by: "chair" },
    { by: "fewer-penalties" },
    { by: "decision" },
  ],
  prizes: {
    tiers: [
      { id: "giai-1", name: "Giải Nhất", count: 1, minimum: null },
      { id: "giai-2", name: "Giải Nhì", count: 2, minimum: null },
      { id: "giai-3", name: "Giải Ba", count: 3, minimum: null },
      { id: "giai-4", name: "Giải Khuyến khích", count: 4, minimum: null },
    ],
    onTie: "decide",
    side: [
      { id: "giai-chao-hoi", name: "Chào hỏi ấn tượng nhất", award: { by: "best-part", part: "chao-hoi" } },
      { id: "giai-tieu-pham", name: "Tiểu phẩm hay nhất", award: { by: "best-part", part: "tieu-pham" } },
      { id: "giai-khan-gia", name: "Đội được khán giả yêu thích", award: { by: "audience" } },
    ],
  },
  advance: null,
};

const teamId = (at: number) => `doi-${String(at + 1).padStart(2, "0")}`;

/** A district's team, and which team of the district's own contest it was: its winner. */
function fromDistrict(place: (typeof districts)[number], at: number, held: readonly ContestRecord[]): Team {
  const own = held.find((record) => record.contest.id === place.contest);
  const team = own && winner(own);
  const origin = own && team ? sentUp(own, team) : null;
  const { name, unit } = place;
  return { id: teamId(at), number: at + 1, name, unit, unitName: name, bloc: "khoi-huyen", origin, sample: false };
}

/** Each district sent its winner. */
function sentUp({ contest }: ContestRecord, team: string): Team["origin"] {
  const sent = { at: "2018-09-10T01:00:00.000Z", by: contest.organizer, reason: "Đội đứng đầu hội thi cấp huyện" };
  return { contest: contest.id, team, contestTitle: contest.title, way: "rank", rank: 1, sent };
}

function fromDepartment(name: string, place: number): Team {
  const at = districts.length + place;
  const common = { unit: null, unitName: name, bloc: "khoi-so", origin: null, sample: true };
  return { id: teamId(at), number: at + 1, name, ...common };
}

function winner(record: ContestRecord): string {
  const first = results(record).rounds[0]?.groups[0]?.teams[0];
  if (first?.rank !== 1) throw new Error(`${record.contest.id}: no winner`);
  return first.team;
}

/** Who comes along from the district's winning team. */
function membersOf({ origin }: Team, held: readonly ContestRecord[]) {
  const own = held.find((record) => record.contest.id === origin?.contest);
  const members = own?.contestants.filter((one) => one.team === origin?.team) ?? [];
  return members.map(({ id, team: _, role: __, photo: ___, sample: ____, ...person }) => ({ ...person, origin: id }));
}
