import { area } from "../area";

/** The audience's vote, on phones and on the hall's screen. */
export const voteWords = area({
  vi: {
    title: "Bình chọn của khán giả",
    none: "Chưa có cuộc bình chọn nào đang mở",
    noneText: "Trang này tự đổi khi ban tổ chức mở bình chọn.",
    choose: "Chọn đội bạn yêu thích",
    mine: (team: string) => `Bạn đã bình chọn cho ${team}.`,
    change: "Muốn đổi, hãy chọn đội khác trước khi đóng bình chọn.",
    unsent: (team: string) => `Phiếu chưa gửi được, sẽ tự gửi khi có mạng: ${team}. Cứ để trang này mở.`,
    limits:
      "Mỗi trình duyệt một phiếu. Chương trình không biết ai bình chọn, nên một người dùng nhiều máy có thể bình chọn nhiều lần. Kết quả không tính vào điểm thi.",
    open: "Đang mở bình chọn",
    closed: "Đã đóng bình chọn",
    votes: (count: string) => `${count} phiếu`,
    all: (count: string) => `Tổng cộng ${count} phiếu`,
    board: "Xem bảng điểm",
    door: "Bình chọn đội bạn yêu thích",
    result: "Xem kết quả bình chọn",
    scan: "Quét mã để bình chọn",
  },
  en: {
    title: "The audience's vote",
    none: "No vote is open",
    noneText: "This page changes by itself when the organizers open one.",
    choose: "Choose the team that you like best",
    mine: (team: string) => `You voted for ${team}.`,
    change: "To change it, choose another team before the vote is closed.",
    unsent: (team: string) =>
      `Your vote is not sent yet; it goes by itself once there is a network: ${team}. Leave this page open.`,
    limits:
      "One vote for each browser. The program does not know who votes, so that somebody with several devices can vote several times. It is no part of any mark.",
    open: "The vote is open",
    closed: "The vote is closed",
    votes: (count: string) => (count === "1" ? "1 vote" : `${count} votes`),
    all: (count: string) => (count === "1" ? "1 vote in all" : `${count} votes in all`),
    board: "To the board",
    door: "Vote for the team that you like best",
    result: "See how the vote ended",
    scan: "Scan to vote",
  },
});
