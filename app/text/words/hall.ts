import { area } from "../area";
import { hallModes } from "./hall-modes";

/** What the hall's screen can be made to show, as the desk offers it. */
export const hallWords = area({
  vi: {
    shows: "Đang chiếu:",
    change: "Đổi",
    choose: "Màn hình hội trường",
    chooseText: "Màn chiếu đổi ngay. Chỉ những gì đã công bố mới hiện ra.",
    view: "Chiếu",
    text: "Lời nhắn",
    views: { auto: "Tự động theo diễn biến", ...hallModes.vi, stage: "Đội trên sân khấu và đồng hồ" },
  },
  en: {
    shows: "On screen:",
    change: "Change",
    choose: "The hall's screen",
    chooseText: "The screen changes at once. Only what is published shows.",
    view: "Show",
    text: "Message",
    views: { auto: "By itself, as things go on", ...hallModes.en, stage: "Who is on stage, and the clock" },
  },
});
