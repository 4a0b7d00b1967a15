import { area } from "../../area";
import { entriesEn, entriesVi } from "./log-entries";

/** The audit: who did what, when, from which device. */
export const log = area({
  vi: {
    page: "Nhật ký",
    lead: "Mọi thay đổi của hội thi, ghi nối tiếp nhau và không sửa được.",
    intact: (count: string) => `Nhật ký nguyên vẹn: đã kiểm tra ${count} mục của máy này.`,
    broken: (at: string) => `Nhật ký không còn nguyên vẹn từ mục số ${at}. Hãy giữ nguyên máy và báo người phụ trách.`,
    again: "Kiểm tra lại",
    when: "Thời điểm",
    who: "Người",
    what: "Việc",
    device: "Máy",
    details: "Chi tiết",
    and: (count: string) => `và ${count} thay đổi khác`,
    pages: "Các trang của nhật ký",
    newer: "Mới hơn",
    older: "Cũ hơn",
    pageOf: (page: string, pages: string) => `Trang ${page}/${pages}`,
    entries: entriesVi,
    other: "Thay đổi khác",
    /** what the bar after an action says: "Đã xóa đội Huyện Sìn Hồ" */
    done: (entry: string, subject: string) => {
      const said = `Đã ${entry.charAt(0).toLowerCase()}${entry.slice(1)}`;
      return subject === "" ? said : `${said}${said.includes(",") ? ":" : ""} ${subject}`;
    },
    /** what others did just now: "Lò Văn Thắng vừa sửa đội Huyện Sìn Hồ" */
    byOther: (by: string, entry: string, subject: string) => {
      const said = `${by} vừa ${entry.charAt(0).toLowerCase()}${entry.slice(1)}`;
      return subject === "" ? said : `${said}${entry.includes(",") ? ":" : ""} ${subject}`;
    },
    undone: (entry: string) => `Hoàn tác: ${entry}`,
    redone: (entry: string) => `Làm lại: ${entry}`,
    andMore: (count: string) => `và ${count} mục khác`,
    undo: {
      action: "Hoàn tác",
      again: "Làm lại",
      doing: "Đang hoàn tác …",
      bar: "Việc vừa làm",
      keys: "Ctrl+Z",
      keysAgain: "Ctrl+Y",
      hide: "Ẩn dòng này",
      title: "Hoàn tác việc này?",
      text: "Những mục sau trở lại như trước. Việc hoàn tác cũng ghi vào nhật ký, và làm lại được.",
      yes: "Hoàn tác",
      of: (entry: string) => `Hoàn tác: ${entry}`,
    },
    backKinds: { added: "bỏ đi", removed: "đưa trở lại", changed: "sửa lại", reordered: "trở lại thứ tự cũ" },
    kinds: { added: "thêm", removed: "bỏ", changed: "sửa", reordered: "đổi thứ tự" },
    yes: "có",
    no: "không",
  },
  en: {
    page: "Log",
    lead: "Every change of the contest, chained one to the next; none can be altered.",
    intact: (count: string) => `The log is intact: ${count} entries of this machine were checked.`,
    broken: (at: string) =>
      `The log is not intact from entry ${at} on. Leave the machine as it is and tell who is in charge.`,
    again: "Check again",
    when: "When",
    who: "Who",
    what: "What",
    device: "Device",
    details: "Details",
    and: (count: string) => `and ${count} more changes`,
    pages: "Pages of the log",
    newer: "Newer",
    older: "Older",
    pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
    entries: entriesEn,
    other: "Another change",
    done: (entry: string, subject: string) => (subject === "" ? entry : `${entry}: ${subject}`),
    byOther: (by: string, entry: string, subject: string) =>
      `${by}: ${entry.charAt(0).toLowerCase()}${entry.slice(1)}${subject === "" ? "" : ` (${subject})`}`,
    undone: (entry: string) => `Undone: ${entry}`,
    redone: (entry: string) => `Done again: ${entry}`,
    andMore: (count: string) => `and ${count} more`,
    undo: {
      action: "Undo",
      again: "Do it again",
      doing: "Undoing …",
      bar: "What was just done",
      keys: "Ctrl+Z",
      keysAgain: "Ctrl+Y",
      hide: "Hide this line",
      title: "Undo this?",
      text: "What follows becomes what it was before. The undoing is kept in the log too, and can be undone.",
      yes: "Undo",
      of: (entry: string) => `Undo: ${entry}`,
    },
    backKinds: { added: "goes", removed: "comes back", changed: "as before", reordered: "in its old order" },
    kinds: { added: "added", removed: "removed", changed: "changed", reordered: "reordered" },
    yes: "yes",
    no: "no",
  },
});
