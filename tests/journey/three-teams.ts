/** The people, the teams and the marks of the journey. */

export const [chair, judge, secretary] = ["Nguyễn Thị Hà", "Lò Văn Thắng", "Trần Văn Thư"] as const;
export const muongTe = "Huyện Mường Tè";
export const sinHo = "Huyện Sìn Hồ";
export const thanUyen = "Huyện Than Uyên";

/**
 * What each team is given, and what it comes to by hand. Knowledge: one point for each right answer of 20. Skit: the
 * mean of two ballots, half up on two decimals.
 * Mường Tè: 35,25 and 34,25 → 34,75, less 0,50 for the extra cast → 34,25; with 17 → 51,25.
 * Sìn Hồ: 37,00 and 35,50 → 36,25; with 15 → 51,25: equal, and the better skit goes first.
 * Than Uyên: 32,00 and 32,75 → 32,375 → 32,38; with 16 → 48,38.
 */
const day: { [team: string]: { correct: number; chair: string[]; judge: string[]; skit: string; total: string } } = {
  [muongTe]: {
    correct: 17,
    chair: ["13,5", "8,25", "9", "4,5"],
    judge: ["12,75", "8,5", "8,75", "4,25"],
    skit: "34,25",
    total: "51,25",
  },
  [sinHo]: {
    correct: 15,
    chair: ["14", "9", "9,25", "4,75"],
    judge: ["13,25", "8,75", "9", "4,5"],
    skit: "36,25",
    total: "51,25",
  },
  [thanUyen]: {
    correct: 16,
    chair: ["12", "8", "8", "4"],
    judge: ["12,25", "8,25", "8,25", "4"],
    skit: "32,38",
    total: "48,38",
  },
};
export const teams = [muongTe, sinHo, thanUyen];

/** The day of a team by its name on the screen. */
export function given(team: string) {
  const found = day[team];
  if (!found) throw new Error(`Nobody knows ${team}`);
  return found;
}
