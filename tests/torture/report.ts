import { table } from "../bench/statistics";

/** What happened; times in milliseconds. */
export type Counted = {
  kills: number;
  sent: number;
  resent: number;
  acknowledged: number;
  stored: number;
  duplicates: number;
  lost: number;
  troubled: number;
  longest: number;
  took: number;
};

const whole = (value: number) => String(Math.round(value));
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The counts as a table, Vietnamese and English. */
export function report(counted: Counted): string {
  return table([
    ["npm run torture", ""],
    ["máy chủ bị giết / kills of the server", whole(counted.kills)],
    ["lần gửi phiếu / ballots sent", whole(counted.sent)],
    ["trong đó gửi lại / of these sent again", whole(counted.resent)],
    ["phiếu được báo đã nhận / ballots acknowledged", whole(counted.acknowledged)],
    ["phiếu có trong dữ liệu / ballots stored", whole(counted.stored)],
    ["lưu hai lần / stored twice", whole(counted.duplicates)],
    ["mất / lost", whole(counted.lost)],
    ["tạm từ chối vì trục trặc / put off for a trouble", whole(counted.troubled)],
    [
      "chậm nhất từ lúc chết đến phiếu kế tiếp, giây / longest from a kill to the next answer, seconds",
      seconds(counted.longest),
    ],
    ["cả thảy, giây / in all, seconds", seconds(counted.took)],
  ]);
}
