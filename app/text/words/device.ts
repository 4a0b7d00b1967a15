import { area } from "../area";

/** What lies on a judge's device, and what the device can do. Numbers and names arrive formatted. */
export const deviceWords = area({
  vi: {
    unsent: {
      title: "Chưa được máy chủ nhận",
      count: (n: number) => `${n} phiếu chưa được nhận`,
      all: "Mọi phiếu trên máy này đã được nhận.",
      states: {
        typed: "Trên thiết bị này, chưa gửi",
        waiting: "Chờ gửi",
        sending: "Đang gửi …",
        refused: "Máy chủ không nhận",
      },
      todo: {
        typed: "Mở phiếu, nhập đủ các tiêu chí rồi bấm Gửi phiếu.",
        waiting: "Phiếu tự gửi khi có kết nối. Bạn không phải làm gì; đừng xóa dữ liệu của trình duyệt.",
        sending: "Phiếu đang trên đường đi, chờ máy chủ trả lời.",
      },
      open: "Mở phiếu",
      gone: "Lượt thi không còn trong danh sách của bạn",
      goneText: (marks: string) => `Điểm đã nhập: ${marks}. Hãy báo tổ thư ký; máy này vẫn giữ.`,
      noMarks: "chưa có",
      others: (n: number) => `Máy này còn giữ ${n} phiếu chưa gửi của giám khảo dùng máy trước đây`,
      othersText: "Hãy báo ban tổ chức: ghép lại máy này với giám khảo đó thì phiếu tự gửi.",
    },
    details: {
      title: "Chi tiết về máy này",
      address: "Địa chỉ",
      secure: "https, an toàn",
      insecure: "http, không có https",
      offline: "Mở được trang khi mất mạng",
      offlineYes: "Có",
      offlineNot: "Chưa: hãy mở trang này một lần khi có mạng",
      offlineNever: "Không: trình duyệt chỉ cho phép trên https",
      kept: "Giữ điểm trên máy",
      keptBy: {
        lasting: "Có, trình duyệt cam kết không tự xóa",
        usual: "Có, nhưng trình duyệt có thể xóa khi máy hết chỗ",
        none: "Không: điểm mất khi đóng trang",
      },
      awake: "Giữ sáng màn hình khi chấm",
      awakeYes: "Có",
      awakeNot: "Không: hãy để máy tự tắt màn hình muộn hơn",
      build: "Phiên bản",
      trust: "Sang địa chỉ an toàn",
      withoutTitle: "Máy này mở chương trình không qua https",
      without:
        "Khi mất mạng, hãy cứ chấm tiếp nhưng đừng đóng hoặc tải lại trang: trang chỉ mở lại được khi có mạng. Điểm đã nhập vẫn giữ trên máy và tự gửi khi có mạng.",
    },
  },
  en: {
    unsent: {
      title: "Not received by the server",
      count: (n: number) => `${n} not received`,
      all: "Every ballot on this device has been received.",
      states: {
        typed: "On this device, not sent yet",
        waiting: "Waiting to be sent",
        sending: "Sending …",
        refused: "The server did not take it",
      },
      todo: {
        typed: "Open the sheet, give every mark, then press Send.",
        waiting:
          "It goes by itself when there is a connection. There is nothing to do; do not clear the browser's data.",
        sending: "It is on its way; the server's answer is awaited.",
      },
      open: "Open the sheet",
      gone: "This performance is not on your list any more",
      goneText: (marks: string) => `Marks entered: ${marks}. Please tell the secretaries; this device keeps them.`,
      noMarks: "none",
      others: (n: number) =>
        `This device still holds ${n} unsent ${n === 1 ? "ballot" : "ballots"} of who used it before`,
      othersText: "Please tell the organizers: paired with that judge again, the device sends them by itself.",
    },
    details: {
      title: "About this device",
      address: "Address",
      secure: "https, secure",
      insecure: "http, without https",
      offline: "Opens without a network",
      offlineYes: "Yes",
      offlineNot: "Not yet: open this page once while there is a network",
      offlineNever: "No: browsers allow it over https only",
      kept: "Keeps marks",
      keptBy: {
        lasting: "Yes, the browser promises not to clear them by itself",
        usual: "Yes, but the browser may clear them when the device is full",
        none: "No: marks are lost when the page closes",
      },
      awake: "Keeps the screen on while marking",
      awakeYes: "Yes",
      awakeNot: "No: let the device turn its screen off later",
      build: "Version",
      trust: "To the secure address",
      withoutTitle: "This device opened the program without https",
      without:
        "When the network is lost, go on marking, but do not close or reload the page: it opens again only with a network. Marks stay on the device and go by themselves when it is back.",
    },
  },
});
