/** What the rules of a contest say, as a *thể lệ* on paper says it. Numbers arrive formatted. */
export const rulesVi = {
  title: "Thể lệ chấm điểm",
  marking: {
    title: "Chấm điểm",
    ballot:
      "Mỗi giám khảo chấm độc lập. Điểm của một phiếu là tổng điểm các tiêu chí; phiếu còn thiếu điểm ở một tiêu chí thì chưa được tính. Điểm 0 là một mức điểm.",
    mean: "Điểm của lượt thi là trung bình cộng các phiếu chấm.",
    trimmed: (least: string) =>
      `Khi có từ ${least} phiếu trở lên, bỏ một phiếu cao nhất và một phiếu thấp nhất rồi lấy trung bình cộng các phiếu còn lại; khi có ít phiếu hơn, lấy trung bình cộng tất cả các phiếu.`,
    median:
      "Điểm của lượt thi là điểm của phiếu đứng giữa khi xếp các phiếu từ thấp đến cao; nếu số phiếu chẵn, lấy trung bình cộng hai phiếu đứng giữa.",
    sum: "Điểm của lượt thi là tổng điểm các phiếu chấm.",
    roundPart: (rounding: string) => `Điểm mỗi phần thi được làm tròn một lần, ${rounding}.`,
    roundTotal: (rounding: string) => `Điểm các phần thi được giữ nguyên; chỉ tổng điểm được làm tròn, ${rounding}.`,
    places: (places: string, from: string, to: string) =>
      `đến ${places} chữ số sau dấu phẩy, từ 5 trở lên thì làm tròn lên (${from} thành ${to})`,
    whole: (from: string, to: string) => `đến số nguyên, từ 5 trở lên thì làm tròn lên (${from} thành ${to})`,
    penalties:
      "Điểm trừ được tính sau khi làm tròn, trừ khi thể lệ quy định trừ vào từng phiếu chấm. Điểm phần thi và tổng điểm không dưới 0.",
    quorum: (least: string) =>
      `Mỗi lượt thi phải có ít nhất ${least} giám khảo chấm. Nếu ít hơn, trưởng ban giám khảo phải có quyết định, ghi rõ lý do.`,
    disagreement: (limit: string) =>
      `Khi phiếu cao nhất và phiếu thấp nhất chênh nhau quá ${limit}, trưởng ban giám khảo được báo trước khi xác nhận; điểm không tự thay đổi.`,
    points: (points: string) => `${points} điểm`,
    percent: (percent: string) => `${percent}% điểm tối đa của phần thi`,
    byHand: "Kết quả chỉ được công bố khi ban tổ chức công bố.",
    withPart: "Kết quả của một phần thi được công bố khi trưởng ban giám khảo xác nhận lượt thi cuối cùng của phần ấy.",
    onConfirmation: "Kết quả của một lượt thi được công bố ngay khi trưởng ban giám khảo xác nhận.",
  },
  part: {
    title: (name: string) => `Phần thi ${name}`,
    maximum: (points: string) => `Tối đa ${points} điểm.`,
    ballotMaximum: (points: string) => `Mỗi phiếu tối đa ${points} điểm.`,
    weighted: (points: string, coefficient: string, total: string) =>
      `Tối đa ${points} điểm, nhân hệ số ${coefficient} thành tối đa ${total} điểm.`,
    ballotWeighted: (points: string, coefficient: string) =>
      `Mỗi phiếu tối đa ${points} điểm; điểm phần thi nhân hệ số ${coefficient}.`,
    criteria: "Các tiêu chí:",
    criterion: (name: string, points: string, step: string) => `${name}: tối đa ${points} điểm, bước ${step}.`,
    tally: (questions: string, each: string) =>
      `Chấm theo đáp án: ${questions} câu hỏi, mỗi câu đúng được ${each} điểm.`,
    contestants: {
      sum: "Chấm từng thí sinh; điểm của đội là tổng điểm các thí sinh.",
      mean: "Chấm từng thí sinh; điểm của đội là trung bình cộng điểm các thí sinh.",
      best: (count: string) =>
        `Chấm từng thí sinh; điểm của đội là trung bình cộng điểm của ${count} thí sinh cao điểm nhất.`,
    },
  },
  time: {
    maximum: (most: string) => `Thời gian: không quá ${most}.`,
    minimum: (least: string) => `Thời gian: ít nhất ${least}.`,
    between: (least: string, most: string) => `Thời gian: từ ${least} đến ${most}.`,
    grace: (span: string) => `Chênh trong ${span} thì chưa tính.`,
    over: {
      full: (span: string, points: string) => `Cứ quá đủ ${span} thì trừ ${points} điểm.`,
      started: (span: string, points: string) =>
        `Cứ quá ${span} thì trừ ${points} điểm; phần lẻ chưa đủ ${span} cũng tính.`,
      row: (span: string, points: string) => `quá từ ${span} trừ ${points} điểm`,
    },
    under: {
      full: (span: string, points: string) => `Cứ thiếu đủ ${span} thì trừ ${points} điểm.`,
      started: (span: string, points: string) =>
        `Cứ thiếu ${span} thì trừ ${points} điểm; phần lẻ chưa đủ ${span} cũng tính.`,
      row: (span: string, points: string) => `thiếu từ ${span} trừ ${points} điểm`,
    },
    stopped: (row: string) => `${row} và phải dừng phần thi`,
    highest: "Chỉ tính mức cao nhất đạt đến, không cộng dồn.",
    place: {
      "each-ballot": "Điểm trừ về thời gian tính vào từng phiếu chấm.",
      part: "Điểm trừ về thời gian tính vào điểm phần thi.",
      total: "Điểm trừ về thời gian tính vào tổng điểm.",
    },
  },
  order: {
    title: "Tổng điểm và xếp hạng",
    total: "Tổng điểm của vòng là tổng điểm các phần thi, sau khi trừ các điểm trừ vào tổng.",
    totalMaximum: (points: string) =>
      `Tổng điểm của vòng là tổng điểm các phần thi, sau khi trừ các điểm trừ vào tổng; tối đa ${points} điểm.`,
    carry: (round: string) => `Cộng thêm tổng điểm của vòng ${round}.`,
    carryWeighted: (round: string, coefficient: string) =>
      `Cộng thêm tổng điểm của vòng ${round} nhân hệ số ${coefficient}, làm tròn một lần.`,
    together: "Các đội được xếp hạng chung, tổng điểm cao hơn xếp trên.",
    byBloc: "Các đội được xếp hạng riêng trong từng khối, cụm, tổng điểm cao hơn xếp trên.",
    ties: "Khi bằng tổng điểm, xét lần lượt:",
    tie: {
      part: (part: string) => `điểm phần thi ${part} cao hơn;`,
      criterion: (criterion: string, part: string) =>
        `tổng điểm tiêu chí ${criterion} (phần thi ${part}) trên tất cả các phiếu cao hơn, kể cả phiếu đã bỏ;`,
      chair: "tổng điểm các phiếu của trưởng ban giám khảo cao hơn;",
      "fewer-penalties": "ít điểm trừ hơn;",
      "shorter-time": (part: string) => `thời gian phần thi ${part} ngắn hơn;`,
      decision: "quyết định của ban giám khảo hoặc bốc thăm, có ghi lý do;",
    },
    equal: "Nếu vẫn bằng nhau thì đồng hạng và bỏ hạng kế tiếp (ví dụ 1, 2, 2, 4).",
    away: "Đội rút lui, vắng hoặc bị loại vẫn có tên trong danh sách nhưng không xếp hạng.",
  },
  prizes: {
    title: "Giải thưởng",
    tiers: "Cơ cấu giải, xét theo thứ hạng:",
    tiersByBloc: "Cơ cấu giải của mỗi khối, cụm, xét theo thứ hạng:",
    tier: (name: string, count: string) => `${name}: ${count} giải`,
    rest: (name: string) => `${name}: các đội còn lại`,
    minimum: (tier: string, points: string) => `${tier}, tổng điểm từ ${points} trở lên`,
    minima:
      "Đội không đủ điểm của một giải thì được xét giải kế tiếp mà đội đủ điểm; giải không có đội nào đủ điểm thì để trống.",
    decide:
      "Khi số đội đồng hạng nhiều hơn số giải còn lại, phải có quyết định của ban giám khảo hoặc bốc thăm trước khi công bố.",
    share:
      "Khi số đội đồng hạng nhiều hơn số giải còn lại, các đội đó cùng nhận giải cao hơn và số giải kế tiếp giảm tương ứng.",
    side: "Giải phụ:",
    by: {
      "best-part": (name: string, part: string) => `${name}: đội có điểm phần thi ${part} cao nhất.`,
      "best-contestant": (name: string, part: string) => `${name}: thí sinh có điểm phần thi ${part} cao nhất.`,
      decision: (name: string) => `${name}: theo quyết định của ban giám khảo.`,
      audience: (name: string) => `${name}: do khán giả bình chọn, không tính vào tổng điểm.`,
    },
  },
  advance: {
    title: "Vào vòng sau",
    best: (count: string) => `${count} đội có thứ hạng cao nhất được vào vòng sau.`,
    bestOfBloc: (count: string) => `${count} đội có thứ hạng cao nhất của mỗi khối, cụm được vào vòng sau.`,
    rest: (count: string) => `Thêm ${count} đội có tổng điểm cao nhất trong các đội còn lại.`,
    nominated: "Ban tổ chức có thể chọn thêm đội, có ghi lý do.",
    decide: "Khi đồng hạng ở ranh giới, phải có quyết định của ban giám khảo hoặc bốc thăm.",
    all: "Khi đồng hạng ở ranh giới, các đội đồng hạng đều được vào.",
  },
};
