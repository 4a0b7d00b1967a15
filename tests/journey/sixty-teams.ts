import { confirm, contest, mark, publishAll } from "../support/record";

const communes = ["Nậm Hàng", "Pa Vệ Sủ", "Bum Nưa", "Tủa Sín Chải", "Mường Than"];
/** Sixty teams with names as long as they get. */
export const crowd = Array.from({ length: 60 }, (_, at) => ({
  id: `t${at + 1}`,
  name: `Ủy ban Mặt trận Tổ quốc Việt Nam xã ${communes[at % 5]} – Tổ dân vận bản Nậm Cầy ${Math.floor(at / 5) + 1}`,
}));

/** Sixty teams of long names, all published but for the last; of the first prize forty. */
export function sixty() {
  const prizes = {
    tiers: [
      { id: "nhat", name: "Nhất", count: 40, minimum: null },
      { id: "kk", name: "Khuyến khích", count: null, minimum: null },
    ],
    onTie: "share" as const,
    side: [],
  };
  const made = contest({
    teams: crowd,
    judges: 1,
    parts: [{ id: "skit", name: "Tiểu phẩm" }],
    round: { prizes },
    contest: { id: "sixty" },
  });
  const marked = crowd.reduce(
    (sofar, { id }, at) => confirm(mark(sofar, `skit.${id}`, [99.5 - at / 2]), `skit.${id}`),
    made,
  );
  return publishAll(
    marked,
    crowd.slice(1).map(({ id }) => `skit.${id}`),
  );
}
