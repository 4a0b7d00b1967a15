import { area } from "../area";

/** Trusting the server's certificate on a device, so that its browser allows what it withholds without https. */
export const trustWords = area({
  vi: {
    title: "Mở bằng địa chỉ an toàn",
    lead: "Qua https, máy tính bảng mở được phiếu chấm khi mất mạng và giữ sáng màn hình khi chấm. Máy chủ tự tạo chứng chỉ, nên mỗi máy phải được cài để tin chứng chỉ đó, một lần.",
    off: "Máy chủ này không mở https",
    offText:
      "Vẫn chấm được qua địa chỉ đang dùng: điểm được giữ trên máy và tự gửi. Khi mất mạng đừng đóng trang, và hãy đặt cho máy tự tắt màn hình muộn hơn.",
    states: {
      checking: "Đang kiểm tra máy này …",
      trusted: "Máy này đã tin chứng chỉ",
      not: "Máy này chưa tin chứng chỉ",
    },
    first: "Hãy gửi hết phiếu trước khi chuyển: điểm chưa gửi nằm lại ở địa chỉ cũ.",
    go: "Sang địa chỉ an toàn",
    again: "Kiểm tra lại",
    download: "Tải chứng chỉ",
    fingerprint: "Dấu chứng chỉ (SHA-256)",
    compare: "So với dấu mà máy chủ in ra lúc khởi động; khác thì đừng cài.",
    limits: "Chứng chỉ này chỉ có hiệu lực với địa chỉ trong mạng nội bộ, không với trang nào trên Internet.",
    steps: "Cách cài",
    devices: {
      android: {
        name: "Máy Android (Chrome)",
        steps: [
          "Bấm “Tải chứng chỉ”.",
          "Mở Cài đặt, tìm “chứng chỉ CA” (trong Bảo mật, Mã hóa và thông tin xác thực, Cài đặt chứng chỉ).",
          "Chọn Vẫn cài đặt, rồi chọn tệp dan-van-kheo.crt vừa tải.",
          "Quay lại trang này.",
        ],
      },
      apple: {
        name: "iPad, iPhone (Safari)",
        steps: [
          "Bấm “Tải chứng chỉ”, rồi Cho phép.",
          "Mở Cài đặt, bấm “Đã tải về hồ sơ”, rồi Cài đặt.",
          "Vào Cài đặt chung, Giới thiệu, Cài đặt tin cậy chứng nhận, bật “Dân vận khéo”.",
          "Quay lại trang này.",
        ],
      },
      windows: {
        name: "Windows",
        steps: [
          "Bấm “Tải chứng chỉ”, mở tệp vừa tải, chọn cài đặt chứng chỉ (Install Certificate).",
          "Chọn người dùng hiện tại, rồi đặt vào kho tổ chức gốc đáng tin (Trusted Root Certification Authorities).",
          "Đóng hết cửa sổ trình duyệt rồi mở lại trang này.",
        ],
      },
      mac: {
        name: "macOS",
        steps: [
          "Bấm “Tải chứng chỉ”, mở tệp vừa tải để thêm vào Chuỗi khóa.",
          "Bấm đúp chứng chỉ “Dân vận khéo”, mở mục Tin cậy, chọn Luôn tin cậy.",
          "Quay lại trang này.",
        ],
      },
    },
  },
  en: {
    title: "Open over the secure address",
    lead: "Over https, tablets open their sheets without a network and keep the screen on while marking. The server makes its own certificate, so each device must be told once to trust it.",
    off: "This server has no https",
    offText:
      "Marking works at the present address: marks stay on the device and are sent by themselves. Do not close the page while there is no network, and let the device turn its screen off later.",
    states: {
      checking: "Checking this device …",
      trusted: "This device trusts the certificate",
      not: "This device does not trust the certificate yet",
    },
    first: "Send all ballots before you change over: marks that were not sent stay at the old address.",
    go: "Go on to the secure address",
    again: "Check again",
    download: "Download the certificate",
    fingerprint: "The certificate's fingerprint (SHA-256)",
    compare: "Compare it with the one that the server prints when it starts; if they differ, do not install it.",
    limits: "This certificate is good for addresses of the local network only, for no site of the Internet.",
    steps: "How to install it",
    devices: {
      android: {
        name: "Android (Chrome)",
        steps: [
          "Press “Download the certificate”.",
          "Open Settings and look for “CA certificate” (Security, Encryption and credentials, Install a certificate).",
          "Choose Install anyway, then the file dan-van-kheo.crt.",
          "Come back to this page.",
        ],
      },
      apple: {
        name: "iPad, iPhone (Safari)",
        steps: [
          "Press “Download the certificate”, then Allow.",
          "Open Settings, press “Profile Downloaded”, then Install.",
          "Under General, About, Certificate Trust Settings switch “Dân vận khéo” on.",
          "Come back to this page.",
        ],
      },
      windows: {
        name: "Windows",
        steps: [
          "Press “Download the certificate”, open the file, choose Install Certificate.",
          "Choose the current user, then the store Trusted Root Certification Authorities.",
          "Close every window of the browser, then open this page again.",
        ],
      },
      mac: {
        name: "macOS",
        steps: [
          "Press “Download the certificate” and open the file: it is added to the keychain.",
          "Double-click the certificate “Dân vận khéo”, open Trust, choose Always Trust.",
          "Come back to this page.",
        ],
      },
    },
  },
});
