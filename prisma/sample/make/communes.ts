import type { Unit } from "../../../app/domain/record";

/**
 * The 36 communes and 2 wards of Lai Châu since 01/07/2025, under the codes of the statistics office: "code kind name".
 * The names are those of resolution 1670/NQ-UBTVQH15 of 16/06/2025 as the press printed it, held against the code list
 * sent with 1027/CTK-CSCL of 25/06/2025; neither was seen in the original.
 */
const list = `
03637 xã Mường Kim
03640 xã Khoen On
03595 xã Than Uyên
03618 xã Mường Than
03616 xã Pắc Ta
03613 xã Nậm Sỏ
03598 xã Tân Uyên
03601 xã Mường Khoa
03424 xã Bản Bo
03390 xã Bình Lư
03405 xã Tả Lèng
03430 xã Khun Há
03408 phường Tân Phong
03388 phường Đoàn Kết
03394 xã Sin Suối Hồ
03549 xã Phong Thổ
03562 xã Sì Lở Lầu
03571 xã Dào San
03583 xã Khổng Lào
03529 xã Tủa Sín Chải
03478 xã Sìn Hồ
03508 xã Hồng Thu
03517 xã Nậm Tăm
03532 xã Pu Sam Cáp
03544 xã Nậm Cuổi
03538 xã Nậm Mạ
03487 xã Lê Lợi
03434 xã Nậm Hàng
03472 xã Mường Mô
03460 xã Hua Bum
03503 xã Pa Tần
03466 xã Bum Nưa
03433 xã Bum Tở
03445 xã Mường Tè
03439 xã Thu Lũm
03442 xã Pa Ủ
03463 xã Tà Tổng
03451 xã Mù Cả
`;

const source =
  "Nghị quyết số 1670/NQ-UBTVQH15 ngày 16/06/2025 (theo báo chí); mã theo danh mục kèm Công văn 1027/CTK-CSCL ngày 25/06/2025. Chưa đối chiếu bản gốc.";
const kept =
  " Xã không thực hiện sắp xếp: có từ trước, trực thuộc tỉnh từ 01/07/2025 khi huyện Mường Tè kết thúc hoạt động.";

/** The two communes that went on as they were; like the others they belong to the province itself only since that day. */
const unmerged = new Set(["03463", "03451"]);

export const communes: readonly Unit[] = list
  .trim()
  .split("\n")
  .map((line): Unit => {
    const [, code = "", kind = "", name = ""] = /^(\d{5}) (xã|phường) (.+)$/.exec(line) ?? [];
    return {
      id: `lc-${code}`,
      name: `${kind === "xã" ? "Xã" : "Phường"} ${name}`,
      kind,
      parent: "lc",
      validFrom: "2025-07-01",
      validTo: null,
      successors: [],
      source: unmerged.has(code) ? source + kept : source,
    };
  });

/** The ids of the communes of these names: "Mường Tè, Bum Nưa". */
export function communesNamed(names: string): string[] {
  return names.split(/\s*,\s*/).map((name) => {
    const found = communes.find((unit) => unit.name.replace(/^\S+ /, "") === name);
    if (!found) throw new Error(`No commune is called ${name}`);
    return found.id;
  });
}
