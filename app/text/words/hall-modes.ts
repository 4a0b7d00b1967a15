import { area } from "../area";

/** What the hall's screen may show, as the desk offers it and a phone says it. */
export const hallModes = area({
  vi: {
    waiting: "Màn chờ",
    stage: "Đội trên sân khấu",
    progress: "Tiến độ chấm",
    order: "Thứ tự thi",
    marks: "Điểm của một đội",
    ranking: "Bảng xếp hạng",
    prizes: "Giải thưởng",
    vote: "Bình chọn của khán giả",
    draw: "Bốc thăm",
    message: "Lời nhắn",
  },
  en: {
    waiting: "The backdrop",
    stage: "Who is on stage",
    progress: "How far marking is",
    order: "The running order",
    marks: "A team's marks",
    ranking: "The ranking",
    prizes: "The prizes",
    vote: "The audience's vote",
    draw: "The draw of lots",
    message: "A message",
  },
});
