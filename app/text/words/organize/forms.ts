import { area } from "../../area";

/** What every form of the organizers says. */
export const forms = area({
  vi: {
    nowIs: (value: string) => `Hiện nay đang là: ${value}`,
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
    },
  },
  en: {
    nowIs: (value: string) => `It now is: ${value}`,
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
    },
  },
});
