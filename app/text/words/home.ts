import { area } from "../area";

/** The first page: the contests that everybody may see, and the doors of those who work. */
export const home = area({
  vi: {
    title: "Hội thi Dân vận khéo",
    lead: "Theo dõi hội thi trực tiếp; chấm điểm, tổng hợp và công bố kết quả.",
    contests: {
      title: "Các hội thi",
      lead: "Ai cũng xem được, không cần đăng nhập.",
      open: "Xem bảng điểm",
      empty: "Chưa có hội thi nào công khai",
      emptyText: "Hội thi hiện ở đây khi có đội lên sân khấu hoặc khi kết quả được công bố.",
    },
    organizers: {
      title: "Ban tổ chức",
      text: "Lập hội thi, điều hành và công bố kết quả.",
      open: "Đăng nhập",
    },
    seats: {
      title: "Giám khảo, thư ký, bấm giờ",
      text: "Dùng mã do ban tổ chức cấp cho máy này.",
      open: "Nhập mã",
    },
    present: {
      seat: (name: string) => `Máy này đang dùng cho ${name}`,
      account: (name: string) => `Xin chào, ${name}`,
      work: "Tiếp tục công việc",
      mine: "Hội thi của tôi",
      leave: "Ngừng dùng máy này",
    },
  },
  en: {
    title: "Dân vận khéo contests",
    lead: "Follow a contest live; mark, add up and publish its results.",
    contests: {
      title: "Contests",
      lead: "Open to everybody, without signing in.",
      open: "See the board",
      empty: "No contest is public yet",
      emptyText: "A contest shows here once a team is on stage or a result is published.",
    },
    organizers: {
      title: "Organizers",
      text: "Set up contests, run them and publish.",
      open: "Sign in",
    },
    seats: {
      title: "Judges, secretaries, timekeepers",
      text: "Use the code that the organizers give for this device.",
      open: "Enter a code",
    },
    present: {
      seat: (name: string) => `This device is in use for ${name}`,
      account: (name: string) => `Welcome, ${name}`,
      work: "Go on working",
      mine: "My contests",
      leave: "Stop using this device",
    },
  },
});
