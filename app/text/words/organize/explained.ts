import type { ExplainedRule } from "~/domain/explain";
import { area } from "../../area";

/** What a line of an explanation needs to be said: names already looked up, numbers already formatted. */
export type Said = {
  part: string;
  round: string;
  judge: string;
  criterion: string;
  coefficient: string;
  decimals: string;
  k: string;
  correct: string;
  time: string;
  reason: string;
  by: string;
};
type Rules = { [R in ExplainedRule]: (said: Said) => string };

const why = ({ reason, by }: Said) => [reason, by].filter(Boolean).join(", ");

const vi: Rules = {
  total: () => "Tổng điểm",
  subtotal: () => "Cộng điểm các phần",
  part: ({ part }) => `Phần ${part}`,
  "carry-over": ({ round }) => `Cộng từ vòng ${round}`,
  "earlier-total": ({ round }) => `Tổng điểm vòng ${round}`,
  rounding: ({ decimals }) => `Làm tròn đến ${decimals} chữ số thập phân, từ 5 làm tròn lên`,
  coefficient: ({ coefficient }) => `Nhân hệ số ${coefficient}`,
  "contestants-sum": () => "Tổng điểm các thí sinh",
  "contestants-mean": () => "Trung bình cộng các thí sinh",
  "contestants-best": ({ k }) => `Trung bình cộng ${k} thí sinh cao nhất`,
  mean: () => "Trung bình cộng các phiếu",
  "trimmed-mean": () => "Trung bình cộng sau khi bỏ phiếu cao nhất và thấp nhất",
  median: () => "Trung vị các phiếu",
  "ballots-sum": () => "Tổng các phiếu",
  ballot: ({ judge }) => `Phiếu của ${judge}`,
  criterion: ({ criterion }) => criterion,
  tally: () => "Chấm theo đáp án",
  answers: ({ correct }) => `${correct} câu đúng`,
  "no-show": () => "Không dự thi",
  manual: (said) => `Điểm trừ (${why(said)})`,
  overtime: ({ time }) => `Quá giờ ${time}`,
  undertime: ({ time }) => `Thiếu giờ ${time}`,
  "time-decision": (said) => `Quyết định về thời gian (${why(said)})`,
  floor: () => "Điểm không dưới 0",
};

const en: Rules = {
  total: () => "Total",
  subtotal: () => "Sum of the parts",
  part: ({ part }) => part,
  "carry-over": ({ round }) => `Carried over from ${round}`,
  "earlier-total": ({ round }) => `Total in ${round}`,
  rounding: ({ decimals }) => `Rounded to ${decimals} decimals, half up`,
  coefficient: ({ coefficient }) => `Times ${coefficient}`,
  "contestants-sum": () => "Sum of the contestants",
  "contestants-mean": () => "Mean of the contestants",
  "contestants-best": ({ k }) => `Mean of the best ${k} contestants`,
  mean: () => "Mean of the ballots",
  "trimmed-mean": () => "Mean without the highest and the lowest ballot",
  median: () => "Median of the ballots",
  "ballots-sum": () => "Sum of the ballots",
  ballot: ({ judge }) => `${judge}'s ballot`,
  criterion: ({ criterion }) => criterion,
  tally: () => "Marked by key",
  answers: ({ correct }) => `${correct} correct answers`,
  "no-show": () => "No show",
  manual: (said) => `Penalty (${why(said)})`,
  overtime: ({ time }) => `Over time by ${time}`,
  undertime: ({ time }) => `Short of time by ${time}`,
  "time-decision": (said) => `Decision on time (${why(said)})`,
  floor: () => "Never below 0",
};

export const explained = area({
  vi: {
    rules: vi,
    dropped: { highest: "bỏ: phiếu cao nhất", lowest: "bỏ: phiếu thấp nhất" },
    notCounted: "không tính",
    paper: "nhập từ phiếu giấy",
    revision: (count: string) => `sửa lần ${count}`,
    exactly: (ratio: string) => `đúng bằng ${ratio}`,
    provisional: "tạm tính",
  },
  en: {
    rules: en,
    dropped: { highest: "dropped: highest", lowest: "dropped: lowest" },
    notCounted: "not counted",
    paper: "keyed in from paper",
    revision: (count: string) => `revision ${count}`,
    exactly: (ratio: string) => `exactly ${ratio}`,
    provisional: "provisional",
  },
});
