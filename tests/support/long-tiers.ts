import { planCeremony } from "~/domain/changes/ceremony";
import type { ContestRecord } from "~/domain/record";
import { actor, carry } from "./acting";
import { confirm, contest, mark } from "./record";

/** Names as they are read out in full: none of them fits a line across half of the hall's screen. */
const bodies = [
  "Đảng ủy các cơ quan Đảng tỉnh",
  "Đảng ủy Ủy ban nhân dân tỉnh",
  "Đảng ủy Bộ Chỉ huy Quân sự tỉnh",
  "Đảng ủy Bộ đội Biên phòng tỉnh",
  "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
  "Liên đoàn Lao động và Hội Nông dân tỉnh",
  "Sở Nông nghiệp và Môi trường",
];
const names = bodies.flatMap((body) => [`Liên quân ${body} và xã Nậm Hàng`, `Liên quân ${body} và phường Tân Phong`]);

const tier = (id: string, name: string, count: number | null) => ({ id, name, count, minimum: null });

/**
 * Fourteen teams with long names, judged, of whom one wins the first prize, three the second, eight the third, and two the
 * last. A ceremony of the prizes alone is planned: last, third, second, first, and the list.
 */
export function longTiers(): ContestRecord {
  const tiers = [tier("nhat", "Nhất", 1), tier("nhi", "Nhì", 3), tier("ba", "Ba", 8), tier("kk", "Khuyến khích", null)];
  const start = contest({
    teams: names.map((name, at) => ({ id: `doi-${at + 1}`, name })),
    judges: 1,
    parts: ["skit"],
    round: { prizes: { tiers, onTie: "decide", side: [] } },
  });
  const judged = start.performances.reduce((record, { id }, at) => confirm(mark(record, id, [90 - at]), id), start);
  const mc = { id: "mc", fullName: "Tao Thị Ín", title: "", workplace: "", sample: false, role: "mc" as const };
  return carry(
    { ...judged, officers: [mc] },
    actor(),
    planCeremony("le", "final", { order: "prizes-only", byPart: false }),
  );
}
