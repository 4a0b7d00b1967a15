import type { ContestRecord } from "./record";
import { ancestorsOf, bareName, unitsById } from "./units";

const territories = ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu"];

/**
 * The place that papers of a contest are dated at: the territory of the unit that holds it, or of the nearest above one
 * that is no territory, without its kind (Decree 30/2020, Annex I, section II, 4: "Lai Châu, ngày …"). Empty where the
 * holder is not known; it is then written by hand. The venue is something else.
 */
export function localityOf({ contest, units }: Pick<ContestRecord, "contest" | "units">): string {
  const byId = unitsById(units);
  const holder = byId.get(contest.holders[0] ?? "");
  const near = holder ? [holder, ...ancestorsOf(byId, holder.id)] : [];
  const territory = near.find(({ kind }) => territories.includes(kind.toLocaleLowerCase("vi")));
  return territory ? bareName(territory) : "";
}

/** What stands over every paper of a contest: whose it is, by whose custom, and where it is dated. */
export function letterheadOf(record: Pick<ContestRecord, "contest" | "units">) {
  const { organizer, heading } = record.contest;
  return { organizer, heading, place: localityOf(record) };
}
