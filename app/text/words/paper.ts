import { area } from "../area";

/** What official papers say. They are Vietnamese papers: the fixed words are the same whoever prints them. */
const fixed = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  party: "ĐẢNG CỘNG SẢN VIỆT NAM",
  committee: "BAN TỔ CHỨC HỘI THI",
  number: (code: string) => `Số: …… /${code}-BTC`,
  partyNumber: (code: string) => `Số …… -${code}/BTC`,
  day: (day: string, month: string, year: string) =>
    `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`,
  dayByHand: "ngày …… tháng …… năm ……",
  dated: (place: string, day: string) => (place ? `${place}, ${day}` : `……, ${day}`),
  sign: "(Ký, ghi rõ họ tên)",
  draw: {
    kind: "Biên bản",
    about: {
      order: (part: string, round: string) => `Bốc thăm thứ tự thi phần ${part} (${round})`,
      situations: (part: string, round: string) => `Bốc thăm tình huống phần ${part} (${round})`,
    },
    when: (hour: string, minute: string, day: string, place: string) =>
      `Hôm nay, lúc ${hour} giờ ${minute} phút, ${day}${place ? `, tại ${place}` : ""}, Ban Tổ chức tiến hành bốc thăm phục vụ Hội thi`,
    present: "I. Thành phần",
    presents: [
      "Đại diện Ban Tổ chức:",
      "Thư ký:",
      "Đại diện các đội thi chứng kiến: theo danh sách ký ở cuối biên bản.",
    ],
    how: "II. Cách bốc thăm",
    seed: "Số bốc thăm:",
    operator: (by: string) => `Người thực hiện: ${by}.`,
    again: (reason: string) => `Lý do bốc lại: ${reason}. Lần bốc trước vẫn được lưu.`,
    rule: "Các thăm được xếp thứ tự trước khi bốc. Mỗi thăm có một số, là số SHA-256 của dòng gồm số bốc thăm, một gạch đứng và vị trí của thăm. Thăm có số nhỏ nhất ra đầu tiên, rồi đến số nhỏ tiếp theo.",
    passes: "Tình huống ít hơn lượt thi nên bốc nhiều lượt: hết một lượt các tình huống mới sang lượt sau.",
    lots: "III. Các thăm",
    place: "Vị trí",
    lot: "Thăm",
    number: "Số của thăm (SHA-256)",
    came: "Ra thứ",
    results: "IV. Kết quả",
    turn: { order: "Thứ tự thi", situations: "Lượt" },
    team: "Đội thi",
    situation: "Tình huống",
    situationIs: (number: string, title: string) => `Số ${number}${title ? `. ${title}` : ""}`,
    gone: "(đã bỏ khỏi danh sách)",
    lotOf: (number: string) => `Tình huống số ${number}`,
    check: "V. Cách kiểm tra lại",
    checkText:
      "Dán từng dòng vào bất kỳ công cụ tính SHA-256 nào, không thêm dấu cách, không xuống dòng, rồi so với bảng ở mục III. Ví dụ, thăm ở vị trí 1:",
    gives: "cho ra",
    compare: "So các số từ trái sang phải: 0 nhỏ nhất, rồi 1 đến 9, a đến f.",
    end: "Biên bản được đọc cho mọi người cùng nghe, thống nhất và ký tên.",
    witnesses: "Người chứng kiến",
    name: "Họ và tên",
    signature: "Ký",
    signs: ["Thư ký", "Trưởng ban Tổ chức"],
  },
};

export const paper = area({ vi: fixed, en: fixed });
