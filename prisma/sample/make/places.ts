import type { Unit } from "../../../app/domain/record";
import { communesNamed } from "./communes";

const source = "Báo Lai Châu, năm 2018";
/** A commune that was put together from communes of two districts succeeds both. */
const ended =
  "kết thúc hoạt động từ 01/07/2025 (Nghị quyết 203/2025/QH15). Đơn vị kế tiếp: các xã, phường có phần đất của đơn vị này, suy ra từ một danh sách công khai về các xã nhập vào; chưa đối chiếu với nguồn thứ hai hay Nghị quyết 1670/NQ-UBTVQH15.";

/** The eight district-level units of the article, in its order, and what the sample makes of each. */
export type District = {
  unit: string;
  name: string;
  kind: "thành phố" | "huyện";
  /** Who lives there: which names its people have. */
  peoples: readonly string[];
  /** What sends teams to the district's own contest; empty for the one that held none. */
  communes: readonly string[];
  /** The communes of today that took in its land, or some of it (see `source`). */
  became: string;
  contest: string;
  day: string;
};

const words = (text: string) => text.split(/\s*,\s*/);

export const districts: readonly District[] = [
  {
    unit: "lc-01",
    name: "Thành phố Lai Châu",
    kind: "thành phố",
    peoples: words("Kinh, Kinh, Kinh, Giáy, Mông, Thái, Dao"),
    communes: words(
      "Phường Đoàn Kết, Phường Tân Phong, Phường Quyết Tiến, Phường Quyết Thắng, Phường Đông Phong, Xã San Thàng, Xã Nậm Loỏng",
    ),
    became: "Tân Phong, Đoàn Kết",
    contest: "thanh-pho-lai-chau-2018",
    day: "2018-08-16",
  },
  {
    unit: "lc-02",
    name: "Huyện Mường Tè",
    kind: "huyện",
    peoples: words("Hà Nhì, Hà Nhì, La Hủ, La Hủ, Thái, Mông, Kinh"),
    communes: words("Xã Bum Nưa, Xã Ka Lăng, Xã Pa Ủ, Xã Mù Cả, Xã Thu Lũm"),
    became: "Bum Nưa, Bum Tở, Mường Tè, Thu Lũm, Pa Ủ, Tà Tổng, Mù Cả, Hua Bum",
    contest: "muong-te-2018",
    day: "2018-08-09",
  },
  {
    unit: "lc-03",
    name: "Huyện Nậm Nhùn",
    kind: "huyện",
    peoples: words("Mảng, Thái, Thái, Mông, Dao, Kinh"),
    communes: [],
    became: "Lê Lợi, Nậm Hàng, Mường Mô, Hua Bum, Pa Tần",
    contest: "",
    day: "",
  },
  {
    unit: "lc-04",
    name: "Huyện Sìn Hồ",
    kind: "huyện",
    peoples: words("Mông, Mông, Dao, Dao, Thái, Lự, Kinh"),
    communes: words("Thị trấn Sìn Hồ, Xã Nậm Tăm, Xã Tả Phìn, Xã Pa Tần, Xã Noong Hẻo, Xã Phăng Sô Lin"),
    became: "Tủa Sín Chải, Sìn Hồ, Hồng Thu, Nậm Tăm, Pu Sam Cáp, Nậm Cuổi, Nậm Mạ, Pa Tần, Lê Lợi",
    contest: "sin-ho-2018",
    day: "2018-07-26",
  },
  {
    unit: "lc-05",
    name: "Huyện Phong Thổ",
    kind: "huyện",
    peoples: words("Dao, Dao, Thái, Thái, Mông, Giáy, Hà Nhì, Kinh"),
    communes: words("Thị trấn Phong Thổ, Xã Mường So, Xã Khổng Lào, Xã Dào San, Xã Sin Suối Hồ, Xã Bản Lang"),
    became: "Sin Suối Hồ, Phong Thổ, Dào San, Sì Lở Lầu, Khổng Lào, Đoàn Kết",
    contest: "phong-tho-2018",
    day: "2018-08-02",
  },
  {
    unit: "lc-06",
    name: "Huyện Tam Đường",
    kind: "huyện",
    peoples: words("Mông, Dao, Dao, Giáy, Lự, Thái, Kinh, Kinh"),
    communes: words("Thị trấn Tam Đường, Xã Bình Lư, Xã Bản Bo, Xã Nà Tăm, Xã Hồ Thầu, Xã Thèn Sin, Xã Khun Há"),
    became: "Bản Bo, Bình Lư, Tả Lèng, Khun Há, Sin Suối Hồ, Tân Phong",
    contest: "tam-duong-2018",
    day: "2018-07-19",
  },
  {
    unit: "lc-07",
    name: "Huyện Tân Uyên",
    kind: "huyện",
    peoples: words("Thái, Thái, Mông, Khơ Mú, Dao, Kinh"),
    communes: words("Thị trấn Tân Uyên, Xã Mường Khoa, Xã Thân Thuộc, Xã Pắc Ta, Xã Trung Đồng"),
    became: "Pắc Ta, Nậm Sỏ, Tân Uyên, Mường Khoa",
    contest: "tan-uyen-2018",
    day: "2018-08-23",
  },
  {
    unit: "lc-08",
    name: "Huyện Than Uyên",
    kind: "huyện",
    peoples: words("Thái, Thái, Thái, Mông, Khơ Mú, Kinh"),
    communes: words("Thị trấn Than Uyên, Xã Mường Kim, Xã Mường Than, Xã Phúc Than, Xã Hua Nà, Xã Tà Mung"),
    became: "Mường Kim, Khoen On, Than Uyên, Mường Than",
    contest: "than-uyen-2018",
    day: "2018-08-29",
  },
];

/** The other five teams of the final: how many there were is known, who they were is not. */
export const departments: readonly string[] = [
  "Sở Nội vụ",
  "Sở Giáo dục và Đào tạo",
  "Sở Y tế",
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Sở Tư pháp",
];

export const province: Unit = {
  id: "lc",
  name: "Tỉnh Lai Châu",
  kind: "tỉnh",
  parent: null,
  validFrom: null,
  validTo: null,
  successors: [],
  source,
};

/** A district-level unit: since 01/07/2025 there is none any more (domain.md, "Levels are data"). */
export function unitOf({ unit, name, kind, became }: District): Unit {
  const successors = communesNamed(became);
  const known = `${source}; ${ended}`;
  return {
    id: unit,
    name,
    kind,
    parent: province.id,
    validFrom: null,
    validTo: "2025-06-30",
    successors,
    source: known,
  };
}

/** A unit's name inside a sentence: "huyện Tam Đường". */
export function inSentence(name: string): string {
  return name.replace(/^(Huyện|Thành|Xã|Phường|Thị)/, (kind) => kind.toLowerCase());
}
