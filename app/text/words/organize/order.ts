import { area } from "../../area";

/** The running order of a part: by hand, by drag, by lot. */
export const orderForm = area({
  vi: {
    page: "Thứ tự thi",
    lead: "Kéo từng đội, dùng mũi tên, hoặc bốc thăm.",
    parts: "Các phần thi",
    empty: "Chưa có lượt thi nào",
    emptyText: "Thêm phần thi và đội trước, thứ tự thi sẽ hiện ở đây.",
    toTeams: "Thêm đội",
    toRules: "Thêm phần thi",
    list: (part: string) => `Thứ tự thi phần ${part}`,
    hint: "Kéo bằng chuột, hoặc chọn một dòng rồi bấm Alt + ↑ ↓.",
    save: "Lưu thứ tự",
    up: (name: string) => `Chuyển lên: ${name}`,
    down: (name: string) => `Chuyển xuống: ${name}`,
    moved: (name: string, place: string) => `${name}: thứ ${place}`,
    begun: "đã bắt đầu",
    copy: {
      title: "Dùng thứ tự này cho phần khác",
      hint: "Chỉ sao chép thứ tự đã lưu, theo từng đội.",
      do: "Sao chép thứ tự",
      to: (part: string) => `Phần ${part}`,
    },
  },
  en: {
    page: "Running order",
    lead: "Drag the teams, use the arrows, or draw lots.",
    parts: "Parts",
    empty: "No performances yet",
    emptyText: "Add parts and teams first; the running order then shows here.",
    toTeams: "Add teams",
    toRules: "Add parts",
    list: (part: string) => `Running order of ${part}`,
    hint: "Drag with the mouse, or choose a line and press Alt + ↑ ↓.",
    save: "Save the order",
    up: (name: string) => `Move up: ${name}`,
    down: (name: string) => `Move down: ${name}`,
    moved: (name: string, place: string) => `${name}: place ${place}`,
    begun: "begun",
    copy: {
      title: "Use this order for other parts",
      hint: "The saved order is copied, team by team.",
      do: "Copy the order",
      to: (part: string) => `${part}`,
    },
  },
});
