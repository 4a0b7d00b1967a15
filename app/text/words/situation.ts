import { area } from "../area";

/** The situation of a performance, on the desk and on the judge's sheet. */
export const situationWords = area({
  vi: {
    label: "Tình huống",
    one: (number: number) => `Tình huống số ${number}`,
    named: (number: number, title: string) => (title ? `Tình huống số ${number}: ${title}` : `Tình huống số ${number}`),
    text: "Xem nội dung",
    noText: "Chưa ghi nội dung.",
    none: "Chưa bốc tình huống",
    available: (count: number) => `Phần này có ${count} tình huống.`,
    draw: "Bốc tình huống",
    again: "Bốc lại",
    drawTitle: (team: string) => `Bốc tình huống cho ${team}`,
    drawText: "Tình huống chưa đội nào dùng được bốc trước. Kết quả hiện ngay trên màn hình bốc thăm.",
    againText: "Lần bốc trước vẫn được giữ và công khai cùng lý do.",
    seed: "Số do đại diện đội đọc",
    seedHint: "Để trống thì máy tạo số đúng lúc bốc.",
    screen: "Màn hình bốc thăm",
  },
  en: {
    label: "Situation",
    one: (number: number) => `Situation ${number}`,
    named: (number: number, title: string) => (title ? `Situation ${number}: ${title}` : `Situation ${number}`),
    text: "Read it",
    noText: "Nothing written yet.",
    none: "No situation drawn",
    available: (count: number) => `This part has ${count} situations.`,
    draw: "Draw a situation",
    again: "Draw again",
    drawTitle: (team: string) => `Draw a situation for ${team}`,
    drawText: "Situations that no team has had come first. The result is on the screen of the draws at once.",
    againText: "The earlier draw stays on record and public, with the reason.",
    seed: "Number called out by the team",
    seedHint: "Left empty, the machine makes it as it draws.",
    screen: "Screen of the draws",
  },
});
