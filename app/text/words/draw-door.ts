import { area } from "../area";

/** What is said of the draws where they are not shown themselves. */
export const drawDoor = area({
  vi: {
    none: "Chưa bốc thăm",
    newest: "Kết quả bốc thăm mới nhất",
    see: "Xem kết quả bốc thăm",
  },
  en: {
    none: "No lots drawn yet",
    newest: "The newest draw",
    see: "See what was drawn",
  },
});
