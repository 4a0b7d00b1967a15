import { area } from "../area";

/** What the house itself says: the pages of what went wrong. */
export const house = area({
  vi: {
    notFound: {
      title: "Không tìm thấy trang này",
      text: "Địa chỉ có thể đã đổi, hoặc bạn không có quyền xem hội thi này.",
    },
    forbidden: {
      title: "Bạn không có quyền mở trang này",
      text: "Hãy đăng nhập bằng tài khoản khác, hoặc hỏi ban tổ chức.",
    },
    failed: {
      title: "Chương trình gặp lỗi",
      text: "Những gì máy chủ đã báo nhận thì vẫn còn. Hãy tải lại trang; nếu vẫn lỗi, hãy báo ban tổ chức.",
    },
    refused: {
      title: "Không thực hiện được yêu cầu này",
      text: "Chưa có gì thay đổi. Hãy quay lại và thử lần nữa.",
    },
    home: "Về trang đầu",
  },
  en: {
    notFound: {
      title: "There is no such page",
      text: "The address may have changed, or this contest is not open to you.",
    },
    forbidden: {
      title: "This page is not open to you",
      text: "Sign in with another account, or ask the organizers.",
    },
    failed: {
      title: "Something went wrong here",
      text: "What the server said it received is kept. Reload the page; if it happens again, tell the organizers.",
    },
    refused: {
      title: "This could not be done",
      text: "Nothing has changed. Go back and try again.",
    },
    home: "To the first page",
  },
});
