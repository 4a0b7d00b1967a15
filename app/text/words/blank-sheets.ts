import { area } from "../area";

/** What a blank score sheet says: a Vietnamese paper, whoever prints it. */
const fixed = {
  ballot: "Phiếu chấm điểm",
  answers: "Phiếu trả lời",
  part: "Phần thi",
  team: "Đội thi",
  contestant: "Thí sinh",
  judge: "Giám khảo",
  place: (n: string, of: string) => `lượt ${n}/${of}`,
  number: (n: string) => `Đội ${n}`,
  row: "TT",
  criterion: "Tiêu chí",
  maximum: "Tối đa",
  step: "Bước",
  mark: "Điểm",
  total: "Tổng điểm",
  inWords: "Bằng chữ:",
  note: "Ghi chú:",
  how: "Số lẻ ghi bằng dấu phẩy, ví dụ 8,5. Không bỏ trống: 0 cũng là một điểm. Sửa thì gạch ngang số cũ, ghi số mới và ký bên cạnh.",
  howAnswers: "Mỗi câu ghi một đáp án bằng chữ in hoa. Sửa thì gạch ngang chữ cũ, ghi chữ mới bên cạnh.",
  question: (n: string) => `Câu ${n}`,
  correct: (of: string) => `Số câu đúng: ……… / ${of}`,
  signs: { ballot: ["Giám khảo"], answers: ["Đại diện đội thi", "Thư ký"] },
  keyed: ["Thư ký nhập lần 1: ……………………", "Thư ký nhập lần 2: ……………………"],
  rules: (code: string) => `Mã thể lệ: ${code}`,
};

export const sheetWords = area({ vi: fixed, en: fixed });

/** The page that prints them. */
export const printing = area({
  vi: {
    title: "In phiếu trắng",
    lead: "Mỗi phiếu một trang A4, đã ghi sẵn đội, phần thi và giám khảo. Dùng khi máy hỏng, hoặc khi cả hội thi chấm trên giấy.",
    round: "Vòng thi",
    part: "Phần thi",
    team: "Đội",
    judge: "Giám khảo",
    all: "Tất cả",
    show: "Xem phiếu",
    count: (count: string) => `${count} phiếu, mỗi phiếu một trang.`,
    none: "Không có phiếu nào như vậy",
    noneText: "Chọn phần thi, đội hoặc giám khảo khác.",
    choose: "Chọn phiếu cần in",
    chooseText: "Để “Tất cả” ở mọi ô là in cho cả hội thi.",
    back: "Phiếu giấy",
  },
  en: {
    title: "Print blank sheets",
    lead: "An A4 page for each sheet, with team, part and judge on it. For when devices fail, or when a contest is marked on paper.",
    round: "Round",
    part: "Part",
    team: "Team",
    judge: "Judge",
    all: "All",
    show: "Show sheets",
    count: (count: string) => `${count} sheets, a page each.`,
    none: "There are no such sheets",
    noneText: "Choose another part, team or judge.",
    choose: "Choose what to print",
    chooseText: "“All” everywhere prints the whole contest.",
    back: "Paper sheets",
  },
});
