import { area } from "../area";

/** What the hall's screen can be made to show, as the desk offers it. */
export const hallWords = area({
  vi: {
    shows: "Đang chiếu:",
    change: "Đổi",
    choose: "Màn hình hội trường",
    chooseText: "Màn chiếu đổi ngay. Chỉ những gì đã công bố mới hiện ra.",
    view: "Chiếu",
    text: "Lời nhắn",
    textHint: "Chỉ dùng khi chọn “Lời nhắn”",
    views: {
      auto: "Tự động theo diễn biến",
      waiting: "Màn chờ",
      stage: "Đội trên sân khấu và đồng hồ",
      progress: "Tiến độ chấm",
      order: "Thứ tự thi",
      marks: "Điểm của một đội",
      ranking: "Bảng xếp hạng",
      prizes: "Giải thưởng",
      vote: "Bình chọn của khán giả",
      message: "Lời nhắn",
    },
  },
  en: {
    shows: "On screen:",
    change: "Change",
    choose: "The hall's screen",
    chooseText: "The screen changes at once. Only what is published shows.",
    view: "Show",
    text: "Message",
    textHint: "Only for “Message”",
    views: {
      auto: "By itself, as things go on",
      waiting: "Backdrop",
      stage: "Who is on stage, and the clock",
      progress: "How far marking is",
      order: "Running order",
      marks: "Marks of a team",
      ranking: "Ranking",
      prizes: "Prizes",
      vote: "The audience's vote",
      message: "Message",
    },
  },
});
