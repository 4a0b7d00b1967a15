import { area } from "../area";
import { prizeNamed } from "../prize-name";

/** What the hall and the people at home read of a ceremony. */
export const ceremonyHall = area({
  vi: {
    opening: "Lễ công bố kết quả",
    paused: "Xin chờ trong giây lát",
    judges: "Điểm của giám khảo",
    carried: "Điểm mang sang",
    sum: "Tổng các phần đã công bố",
    total: "Tổng điểm",
    off: (points: string) => `đã trừ ${points} điểm`,
    rank: (rank: number, shared: boolean) => `${shared ? "Đồng hạng" : "Hạng"} ${rank}`,
    prize: prizeNamed,
    highest: (points: string, bloc: string | null) =>
      `Tổng cao nhất đã công bố${bloc === null ? "" : ` của ${bloc}`}: ${points}`,
    toLead: (points: string) => `Còn cần ${points} điểm để bằng tổng cao nhất`,
    level: "Đã bằng tổng cao nhất",
    leads: "Đã vượt tổng cao nhất",
    told: "Đã công bố",
    ranking: "Kết quả chung",
    apart: {
      part: (name: string) => `bằng điểm, xét điểm phần ${name}`,
      criterion: (name: string) => `bằng điểm, xét tiêu chí ${name}`,
      chair: () => "bằng điểm, xét điểm của trưởng ban giám khảo",
      "fewer-penalties": () => "bằng điểm, xét điểm trừ",
      "shorter-time": (name: string) => `bằng điểm, xét thời gian phần ${name}`,
      decision: () => "bằng điểm, theo quyết định đã ghi",
    },
    nobody: "Không có đội đạt giải",
  },
  en: {
    opening: "Announcement of the results",
    paused: "One moment, please",
    judges: "Judges gave",
    carried: "Carried over",
    sum: "Sum of the parts told so far",
    total: "Total",
    off: (points: string) => `${points} taken off`,
    rank: (rank: number, shared: boolean) => `${shared ? "Shared rank" : "Rank"} ${rank}`,
    prize: (name: string) => `${name} prize`,
    highest: (points: string, bloc: string | null) =>
      `Highest total so far${bloc === null ? "" : ` in ${bloc}`}: ${points}`,
    toLead: (points: string) => `${points} more to draw level with the highest total`,
    level: "Level with the highest total",
    leads: "Above the highest total",
    told: "Announced",
    ranking: "Final results",
    apart: {
      part: (name: string) => `equal total, by ${name}`,
      criterion: (name: string) => `equal total, by ${name}`,
      chair: () => "equal total, by the chair's marks",
      "fewer-penalties": () => "equal total, by penalties",
      "shorter-time": (name: string) => `equal total, by the time of ${name}`,
      decision: () => "equal total, by a recorded decision",
    },
    nobody: "Nobody won it",
  },
});
