import { withoutMarks } from "~/domain/names";
import type { Unit } from "~/domain/record";
import { day } from "./format";
import type { Language } from "./language";

type Named = Pick<Unit, "name" | "kind">;
type Lasting = Pick<Unit, "validFrom" | "validTo">;

/** A unit's name with its kind, where the name does not begin with it: "Xã Mường Tè", "Công ty Cao su (doanh nghiệp)". */
export function unitTitle({ name, kind }: Named): string {
  if (kind === "" || withoutMarks(name).startsWith(withoutMarks(kind))) return name;
  return `${name} (${kind})`;
}

/** The same inside a sentence: "huyện Tam Đường", "xã Mường Tè". */
export function unitInSentence(unit: Named): string {
  const title = unitTitle(unit);
  return unit.kind !== "" && title === unit.name ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Since when and until when a unit was there: "từ 01/07/2025", "đến 30/06/2025"; empty when it is not known. */
export function unitSpan({ validFrom, validTo }: Lasting, language: Language = "vi"): string {
  const words = language === "vi" ? { from: "từ", to: "đến" } : { from: "from", to: "until" };
  return [validFrom && `${words.from} ${day(validFrom)}`, validTo && `${words.to} ${day(validTo)}`]
    .filter(Boolean)
    .join(" ");
}

/** What tells a unit from others of its name: "Huyện Mường Tè, đến 30/06/2025". */
export function unitLabel(unit: Named & Lasting, language: Language = "vi"): string {
  const span = unitSpan(unit, language);
  return span === "" ? unitTitle(unit) : `${unitTitle(unit)}, ${span}`;
}
