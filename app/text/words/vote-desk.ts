import { area } from "../area";

/** The audience's vote as the desk opens and closes it. */
export const voteDesk = area({
  vi: {
    open: "Mở bình chọn",
    openTitle: "Mở bình chọn của khán giả",
    openText:
      "Khán giả bình chọn trên điện thoại, mỗi trình duyệt một phiếu. Kết quả không tính vào điểm thi. Mở xong, bấm “Chiếu cho hội trường” để chiếu.",
    name: "Tên cuộc bình chọn",
    usual: "Đội được khán giả yêu thích nhất",
    round: "Các đội của vòng",
    running: "Đang mở bình chọn",
    over: "Đã đóng bình chọn",
    show: "Chiếu cho hội trường",
    close: "Đóng bình chọn",
    sofar: (votes: string) => `Đến giờ đã có ${votes}.`,
    closeText: "Sau khi đóng, không ai bình chọn được nữa. Số phiếu được ghi vào hồ sơ hội thi.",
    cancel: "Hủy bình chọn",
    cancelText: "Cuộc bình chọn không còn hiện ở đâu nữa.",
  },
  en: {
    open: "Open a vote",
    openTitle: "Open a vote of the audience",
    openText:
      "The audience votes on phones, once for each browser. It is no part of any mark. To show it then, press “Show it to the hall”.",
    name: "Name of the vote",
    usual: "The audience's favourite team",
    round: "The teams of",
    running: "A vote is open",
    over: "The vote is closed",
    show: "Show it to the hall",
    close: "Close the vote",
    sofar: (votes: string) => `So far: ${votes}.`,
    closeText: "Nobody can vote after that. The numbers are written into the contest's record.",
    cancel: "Cancel the vote",
    cancelText: "The vote is shown nowhere any more.",
  },
});
