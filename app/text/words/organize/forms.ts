import { area } from "../../area";

/** What every form of the organizers says. */
export const forms = area({
  vi: {
    nowIs: (value: string) => `Hiện nay đang là: ${value}`,
    stale: (by: string) =>
      `${by || "Có người"} vừa sửa chỗ này nên chưa lưu. Phần bạn nhập vẫn còn; bản mới được ghi dưới ô đã khác. Bấm Lưu lần nữa để giữ phần của bạn, hoặc Bỏ thay đổi để lấy bản mới.`,
    wrong: (count: string) => `Còn ${count} ô chưa đúng, chưa lưu.`,
    reset: "Bỏ thay đổi",
    leave: {
      title: "Còn nội dung chưa lưu",
      text: "Rời trang này thì nội dung vừa nhập sẽ mất.",
      stay: "Ở lại trang",
      go: "Rời đi, không lưu",
    },
    amendment: {
      title: "Thể lệ đã được phê duyệt",
      text: (code: string) =>
        `Sửa thì phải ghi lý do. Lý do, người sửa và giờ sửa được in trên thể lệ và ghi ở chân bảng điểm, mã thể lệ ${code} đổi thành mã mới. Chưa lưu; nội dung vừa nhập vẫn còn.`,
      label: "Lý do sửa thể lệ",
      hint: "Ví dụ: theo ý kiến của trưởng ban tại cuộc họp ngày 10/11.",
      send: "Sửa, kèm lý do",
    },
    rows: {
      drag: (name: string) => `Kéo để đổi chỗ: ${name}. Hoặc giữ Alt và bấm mũi tên.`,
      moved: (name: string, place: string) => `${name} chuyển đến vị trí ${place}`,
      up: (name: string) => `Chuyển lên: ${name}`,
      down: (name: string) => `Chuyển xuống: ${name}`,
      remove: (name: string) => `Bỏ dòng: ${name}`,
      add: "Thêm dòng",
      line: (number: string) => `dòng ${number}`,
      tools: "Thao tác",
      place: "Thứ tự",
      table: (name: string) => `Bảng: ${name}`,
    },
  },
  en: {
    nowIs: (value: string) => `It now is: ${value}`,
    stale: (by: string) =>
      `${by || "Somebody"} has just changed this, so it is not saved. What you typed is still here; below a field that differs stands what it is now. Save again to keep yours, or discard changes to take the new one.`,
    wrong: (count: string) => `${count} fields are not right yet; nothing is saved.`,
    reset: "Discard changes",
    leave: {
      title: "Not saved yet",
      text: "What you typed is lost when you leave this page.",
      stay: "Stay here",
      go: "Leave without saving",
    },
    amendment: {
      title: "The rules are approved",
      text: (code: string) =>
        `A change needs its reason. Reason, who and when are printed on the rules and stand at the foot of the board, and code ${code} becomes another. Not saved yet; what you typed is kept.`,
      label: "Why the rules change",
      hint: "For example: as the chair asked at the meeting of 10 November.",
      send: "Change, with this reason",
    },
    rows: {
      drag: (name: string) => `Drag to move: ${name}. Or hold Alt and press an arrow.`,
      moved: (name: string, place: string) => `${name} moved to place ${place}`,
      up: (name: string) => `Move up: ${name}`,
      down: (name: string) => `Move down: ${name}`,
      remove: (name: string) => `Remove: ${name}`,
      add: "Add a row",
      line: (number: string) => `row ${number}`,
      tools: "Tools",
      place: "Place",
      table: (name: string) => `Table: ${name}`,
    },
  },
});
