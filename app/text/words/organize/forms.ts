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
    rows: {
      up: (name: string) => `Chuyển lên: ${name}`,
      down: (name: string) => `Chuyển xuống: ${name}`,
      remove: (name: string) => `Bỏ dòng: ${name}`,
      add: "Thêm dòng",
      line: (number: string) => `dòng ${number}`,
      tools: "Thao tác",
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
    rows: {
      up: (name: string) => `Move up: ${name}`,
      down: (name: string) => `Move down: ${name}`,
      remove: (name: string) => `Remove: ${name}`,
      add: "Add a row",
      line: (number: string) => `row ${number}`,
      tools: "Tools",
      table: (name: string) => `Table: ${name}`,
    },
  },
});
