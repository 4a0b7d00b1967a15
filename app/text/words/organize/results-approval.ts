import { area } from "../../area";

/** The approval of published results, and what became other since. */
export const approvalWords = area({
  vi: {
    approve: "Phê duyệt kết quả",
    again: "Phê duyệt lại",
    title: (round: string) => `Phê duyệt kết quả ${round}?`,
    text: "Ghi nhận đúng bảng kết quả đang công bố: thứ hạng, điểm, giải của từng đội. Về sau kết quả có khác đi thì sẽ hiện cảnh báo.",
    waits: "Kết quả đã công bố, chưa phê duyệt",
    approved: "Kết quả đã được phê duyệt",
    by: (by: string, at: string) => `${by}, ${at}`,
    code: (code: string) => `mã kết quả ${code}`,
    differs: "Kết quả đã khác bản phê duyệt",
    differsText: (by: string, at: string) =>
      `Bản phê duyệt của ${by} lúc ${at} không còn đúng với kết quả hiện nay. Xem lại rồi phê duyệt lại, hoặc thu hồi bản phê duyệt.`,
    notPublished: "Kết quả đang được thu hồi để sửa: công bố lại rồi mới phê duyệt được.",
    revoke: "Thu hồi phê duyệt",
    revokeTitle: "Thu hồi phê duyệt kết quả?",
    revokeText: "Kết quả vẫn công bố như cũ, nhưng không còn ghi là đã phê duyệt.",
  },
  en: {
    approve: "Approve the results",
    again: "Approve again",
    title: (round: string) => `Approve the results of ${round}?`,
    text: "It records just what is published: each team's rank, marks and prize. Should the results ever be others, that will show.",
    waits: "Published, not approved yet",
    approved: "The results are approved",
    by: (by: string, at: string) => `${by}, ${at}`,
    code: (code: string) => `code of the results ${code}`,
    differs: "The results are not those that were approved",
    differsText: (by: string, at: string) =>
      `What ${by} approved at ${at} is not what the results are now. Look at them and approve again, or take the approval back.`,
    notPublished: "The results were taken back to be corrected: publish them again to approve them.",
    revoke: "Take the approval back",
    revokeTitle: "Take the approval of the results back?",
    revokeText: "The results stay published, but are not called approved any more.",
  },
});
