import { area } from "../../area";

/** Taking over the rules of another contest. */
export const copyPage = area({
  vi: {
    title: "Chép thể lệ từ hội thi khác",
    lead: "Lấy lại thể lệ đã dùng: vòng thi, phần thi, tiêu chí, điều kiện xét, giải thưởng. Đội, thí sinh và giám khảo không chép theo.",
    from: "Hội thi có thể lệ cần chép",
    choose: "Chọn hội thi",
    none: "Chưa có hội thi nào khác",
    noneText: "Ở đây liệt kê những hội thi mà bạn được tổ chức. Có thể thêm phần thi theo mẫu ở trang thể lệ.",
    back: "Về trang thể lệ",
    what: "Chép những gì",
    whole: "Toàn bộ thể lệ",
    wholeHint: "Cả quy định chung, các vòng và giải thưởng.",
    replaces: (rounds: string, parts: string, criteria: string) =>
      `Thay cho thể lệ đang có: ${rounds} vòng, ${parts} phần thi, ${criteria} tiêu chí, cùng thứ tự thi và các lần bốc thăm, sẽ bị xóa. Đã có phiếu chấm thì không thay được.`,
    parts: "Một số phần thi",
    partsHint: "Thêm vào sau các phần đang có, kèm tiêu chí; mọi giám khảo đều được phân công chấm.",
    into: "Thêm vào vòng",
    which: "Phần thi cần chép",
    noRound: "Hội thi này chưa có vòng thi. Hãy thêm vòng thi trước, hoặc chép toàn bộ.",
    submit: "Chép thể lệ",
    theirs: "Thể lệ của hội thi được chọn.",
  },
  en: {
    title: "Copy the rules of another contest",
    lead: "Rounds, parts, criteria, tie-breaks and prizes that were used before. Teams, contestants and judges are not copied.",
    from: "The contest to copy from",
    choose: "Choose a contest",
    none: "No other contest yet",
    noneText: "Here are those that you organize. Parts can be added from a template on the rules' page.",
    back: "Back to the rules",
    what: "What to copy",
    whole: "All the rules",
    wholeHint: "For the whole contest, with rounds and prizes.",
    replaces: (rounds: string, parts: string, criteria: string) =>
      `In the place of those here: ${rounds} rounds, ${parts} parts, ${criteria} criteria, running orders and draws are deleted. Not possible once there are ballots.`,
    parts: "Some parts",
    partsHint: "Behind the parts here, with their criteria; all judges are seated on their panels.",
    into: "Into the round",
    which: "Parts to copy",
    noRound: "There is no round here yet. Add one first, or copy all the rules.",
    submit: "Copy the rules",
    theirs: "The rules of the contest that you chose.",
  },
});
