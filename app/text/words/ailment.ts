import type { Ailment } from "~/domain/trouble";
import { type Area, area } from "../area";

type Said = { title: string; text: string };
type Words = { judge: Said; kept: string; page: string } & { staff: { [A in Ailment]: Said } };

/** What is on every screen while the server cannot write: what happened, what is kept, what to do. */
export const ailment: Area<Words> = area<Words>({
  vi: {
    judge: {
      title: "Máy chủ tạm thời chưa ghi được",
      text: "Điểm của bạn vẫn giữ trên thiết bị này và tự gửi khi máy chủ ghi được. Bàn điều hành đã được báo; bạn cứ chấm tiếp.",
    },
    staff: {
      "disk-full": {
        title: "Máy chủ không ghi được: đĩa đã hết chỗ",
        text: "Việc cần làm: xóa bớt tệp không cần trên máy chủ. Có chỗ là chương trình tự ghi tiếp, không phải khởi động lại.",
      },
      "disk-read-only": {
        title: "Máy chủ không ghi được: thư mục dữ liệu bị chặn ghi",
        text: "Việc cần làm: mở quyền ghi cho thư mục dữ liệu, hoặc gạt nút chống ghi của đĩa. Ghi được là chương trình tự ghi tiếp.",
      },
      "database-locked": {
        title: "Máy chủ không ghi được: một chương trình khác đang giữ tệp dữ liệu",
        text: "Việc cần làm: trên máy chủ, đóng chương trình đang mở tệp dữ liệu (xem dữ liệu, sao chép, diệt vi-rút). Xong là chương trình tự ghi tiếp.",
      },
      "disk-failing": {
        title: "Máy chủ không ghi được: đĩa báo lỗi",
        text: "Việc cần làm: chép thư mục dữ liệu sang đĩa khác và chạy chương trình từ đó. Nếu tệp dữ liệu hỏng, hãy khôi phục bản sao lưu gần nhất.",
      },
      "no-backup": {
        title: "Chưa sao lưu được",
        text: "Hội thi vẫn chạy và vẫn ghi bình thường. Việc cần làm: xem đĩa của máy chủ còn chỗ không, xóa bớt tệp không cần; vài phút sau chương trình tự sao lưu lại.",
      },
      "clock-set": {
        title: "Giờ của máy chủ vừa bị chỉnh",
        text: "Chương trình không theo giờ mới: giờ thi và giờ nhận phiếu vẫn đếm liền như trước, không mất gì. Việc cần làm: nếu giờ mới sai, chỉnh lại giờ của máy chủ; nếu giờ mới đúng, khởi động lại chương trình lúc không đội nào đang bấm giờ.",
      },
    },
    kept: "Những gì đã báo nhận thì vẫn còn. Điểm trên máy tính bảng giữ ở đó và tự gửi lại; việc làm ở bàn điều hành thì làm lại sau.",
    page: "Chưa có gì thay đổi. Hãy thử lại sau khi ban tổ chức xử lý xong.",
  },
  en: {
    judge: {
      title: "The server cannot write for the moment",
      text: "Your marks stay on this device and go by themselves once it can. The desk has been told; go on marking.",
    },
    staff: {
      "disk-full": {
        title: "The server cannot write: its disk is full",
        text: "What to do: delete files on the server that nobody needs. The program goes on by itself once there is room.",
      },
      "disk-read-only": {
        title: "The server cannot write: its data folder is closed to writing",
        text: "What to do: give it the right to write to the data folder, or take the write protection off the disk. The program then goes on by itself.",
      },
      "database-locked": {
        title: "The server cannot write: another program holds the data file",
        text: "What to do: on the server, close the program that has the data file open (a viewer, a copy, a virus scanner). The program then goes on by itself.",
      },
      "disk-failing": {
        title: "The server cannot write: the disk reports errors",
        text: "What to do: copy the data folder to another disk and run the program from there. If the data file is damaged, restore the newest backup.",
      },
      "no-backup": {
        title: "No backup could be made",
        text: "The contest goes on, and everything is written as usual. What to do: see whether the server's disk has room, and delete files that nobody needs; the program tries again in a few minutes.",
      },
      "clock-set": {
        title: "The server's clock was set",
        text: "The program does not follow it: times of the stage and of ballots count on as before, and nothing is lost. What to do: if the new time is wrong, set the server's clock right; if it is right, start the program anew while no team is being timed.",
      },
    },
    kept: "What was said to be received is kept. Marks on tablets stay there and are sent again; what the desk did is to be done again later.",
    page: "Nothing was changed. Try again once the organizers have seen to it.",
  },
});
