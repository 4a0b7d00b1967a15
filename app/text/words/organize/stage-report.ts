import type { Told } from "~/domain/stage-told";
import { area } from "../../area";

/** Where a figure of the report leads: to the lines it counts, or to the list of teams by the way they came. */
export type Lead =
  | "held"
  | "running"
  | "preparing"
  | "unlisted"
  | "none"
  | "all"
  | "deeper"
  | "teams"
  | "rank"
  | "choice"
  | "nomination"
  | "direct";
/** A sentence in pieces: plain words, and figures with what they lead to. */
export type Sentence = readonly (string | readonly [figure: string, lead: Lead])[];

/** As offices write counts in reports: never one digit alone. */
const two = (value: number): string => String(value).padStart(2, "0");
const plural = (value: number, one: string, many = `${one}s`): string => `${value} ${value === 1 ? one : many}`;

/** The kinds of units as a report names them, "huyện, thành phố"; too many kinds are just units. */
const kindsOf = (kinds: readonly string[], otherwise: string): string =>
  kinds.length === 0 || kinds.length > 3 ? otherwise : kinds.join(", ");

/** What is not held yet but under way or being prepared; nothing where there is no such unit. */
function comingVi({ units }: Told): (readonly [string, Lead])[] {
  const { running = 0, preparing = 0 } = units ?? {};
  return [
    ...(running > 0 ? [[`${two(running)} đơn vị đang thi`, "running"] as const] : []),
    ...(preparing > 0 ? [[`${two(preparing)} đơn vị đang chuẩn bị`, "preparing"] as const] : []),
  ];
}

function comingEn({ units }: Told): (readonly [string, Lead])[] {
  const { running = 0, preparing = 0 } = units ?? {};
  return [
    ...(running > 0 ? [[`${plural(running, "unit")} under way`, "running"] as const] : []),
    ...(preparing > 0 ? [[`${plural(preparing, "unit")} preparing`, "preparing"] as const] : []),
  ];
}

function listVi({ here }: Told): (readonly [string, Lead])[] {
  const { rank, choice, nomination, direct } = here;
  const parts: [number, string, Lead][] = [
    [rank, "theo thứ hạng ở hội thi cấp dưới", "rank"],
    [choice, "được chọn từ hội thi cấp dưới", "choice"],
    [nomination, "được đề cử không qua hội thi", "nomination"],
    [direct, "đăng ký thẳng", "direct"],
  ];
  return parts.flatMap(([count, how, lead]) => (count > 0 ? [[`${two(count)} đội ${how}`, lead] as const] : []));
}

function listEn({ here }: Told): (readonly [string, Lead])[] {
  const { rank, choice, nomination, direct } = here;
  const parts: [number, string, Lead][] = [
    [rank, "by rank in a contest below", "rank"],
    [choice, "chosen from a contest below", "choice"],
    [nomination, "nominated without a contest", "nomination"],
    [direct, "entered directly", "direct"],
  ];
  return parts.flatMap(([count, how, lead]) => (count > 0 ? [[`${count} ${how}`, lead] as const] : []));
}

const between = (pieces: (readonly [string, Lead])[], sign: string): Sentence =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [sign, piece]));

/** What can be read aloud in a report; every figure in it counts lines that the page shows. */
export const stageReport = area<(told: Told) => Sentence[]>({
  vi: (told) => {
    const { units, done, outside, none, deeper, here } = told;
    const coming = comingVi(told);
    const through = units && units.held !== done.contests ? ` (qua ${two(done.contests)} hội thi)` : "";
    const held: Sentence = units
      ? [
          "Đã có ",
          [`${two(units.held)}/${two(units.expected)} ${kindsOf(units.kinds, "đơn vị")}`, "held"],
          ` tổ chức hội thi${through}, với `,
        ]
      : ["Đã có ", [`${two(done.contests)} hội thi cấp dưới`, "held"], " được tổ chức, với "];
    const figures: Sentence = [
      [`${two(done.teams)} đội`, "held"],
      " và ",
      [`${two(done.people)} người`, "held"],
      " tham gia.",
    ];
    const named = none.slice(0, 8).map(({ name, came }) => (came ? `${name} (vẫn có đội dự)` : name));
    const names = named.length === 0 ? "" : `: ${named.join(", ")}${none.length > named.length ? ", …" : ""}`;
    return [
      [...held, ...figures],
      ...(outside > 0
        ? [
            [
              "Trong đó có ",
              [`${two(outside)} hội thi`, "unlisted"],
              " của đơn vị ngoài danh sách hoặc chưa ghi đơn vị tổ chức.",
            ] as Sentence,
          ]
        : []),
      ...(coming.length > 0 ? [["Có ", ...between(coming, ", "), "."]] : []),
      ...(none.length > 0
        ? [["Còn ", [`${two(none.length)} đơn vị`, "none"], ` chưa tổ chức${names}.`] as Sentence]
        : []),
      ...(deeper
        ? [
            [
              "Ở các cấp dưới nữa, ",
              [
                deeper.expected > 0
                  ? `${two(deeper.held)}/${two(deeper.expected)} đơn vị`
                  : `${two(deeper.contests)} hội thi`,
                "deeper",
              ],
              deeper.expected > 0 ? " đã tổ chức hội thi, với " : " đã được tổ chức, với ",
              [`${two(deeper.teams)} đội`, "deeper"],
              " và ",
              [`${two(deeper.people)} người`, "deeper"],
              " tham gia.",
            ] as Sentence,
          ]
        : []),
      ...(here.teams > 0
        ? [
            [
              "Dự hội thi này có ",
              [`${two(here.teams)} đội`, "teams"],
              ` với ${two(here.people)} người, gồm `,
              ...between(listVi(told), ", "),
              ".",
            ] as Sentence,
          ]
        : []),
    ];
  },
  en: (told) => {
    const { units, done, outside, none, deeper, here } = told;
    const through = units && units.held !== done.contests ? ` (in ${plural(done.contests, "contest")})` : "";
    const held: Sentence = units
      ? [[`${units.held} of ${plural(units.expected, "unit")}`, "held"], ` have held a contest${through}, with `]
      : [[plural(done.contests, "contest"), "held"], " below have been held, with "];
    const figures: Sentence = [
      [plural(done.teams, "team"), "held"],
      " and ",
      [plural(done.people, "person", "people"), "held"],
      ".",
    ];
    const named = none.slice(0, 8).map(({ name, came }) => (came ? `${name} (a team came all the same)` : name));
    const names = named.length === 0 ? "" : `: ${named.join(", ")}${none.length > named.length ? ", …" : ""}`;
    return [
      [...held, ...figures],
      ...(outside > 0
        ? [
            [
              "Among them ",
              [plural(outside, "contest"), "unlisted"],
              " of units that are not expected, or of no named unit.",
            ] as Sentence,
          ]
        : []),
      ...(comingEn(told).length > 0 ? [[...between(comingEn(told), ", "), "."]] : []),
      ...(none.length > 0 ? [[[plural(none.length, "unit"), "none"], ` without a contest${names}.`] as Sentence] : []),
      ...(deeper
        ? [
            [
              "Further below, ",
              [
                deeper.expected > 0
                  ? `${deeper.held} of ${plural(deeper.expected, "unit")}`
                  : plural(deeper.contests, "contest"),
                "deeper",
              ],
              deeper.expected > 0 ? " have held a contest, with " : " have been held, with ",
              [plural(deeper.teams, "team"), "deeper"],
              " and ",
              [plural(deeper.people, "person", "people"), "deeper"],
              ".",
            ] as Sentence,
          ]
        : []),
      ...(here.teams > 0
        ? [
            [
              [plural(here.teams, "team"), "teams"],
              ` with ${plural(here.people, "person", "people")} are in this contest: `,
              ...between(listEn(told), ", "),
              ".",
            ] as Sentence,
          ]
        : []),
    ];
  },
});
