/**
 * What people type, read exactly: numbers as text with a comma or a point, days as 05/08/2018, lengths of time as 7:30.
 * Nothing here passes through a floating point number. `null` is nothing typed; a word is what is wrong.
 */

export type Mistyped = "not-a-number" | "negative" | "too-many-digits";

/** The greatest whole number a typed decimal may come to: far above every limit of the record. */
const greatest = 999_999_999_999;

/**
 * A typed decimal as a whole number of its smallest unit: with two places "12,5" is 1250. Zeros at the end add no
 * places; spaces are forgiven, thousands' dots are not ("1.234" would be two things).
 */
export function typedDecimal(text: string, places: number): number | null | Mistyped {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  if (/^[-−–]\d*[.,]?\d+$/.test(typed)) return "negative";
  const found = /^(\d*)(?:[.,](\d*))?$/.exec(typed);
  const [, head = "", tail = ""] = found ?? [];
  if (found === null || head + tail === "") return "not-a-number";
  const decimals = tail.replace(/0+$/, "");
  if (decimals.length > places) return "too-many-digits";
  const digits = `${head}${decimals.padEnd(places, "0")}`.replace(/^0+(?=\d)/, "");
  const value = digits.length > 12 ? greatest + 1 : Number(digits);
  return value > greatest ? "not-a-number" : value;
}

/** Points in hundredths: "12,5" → 1250. */
export const typedPoints = (text: string) => typedDecimal(text, 2);

/** A coefficient in ten-thousandths: "1,5" → 15000. */
export const typedCoefficient = (text: string) => typedDecimal(text, 4);

/** A length of time in seconds: "7:30" → 450, "1:02:03" → 3723, "7" → 420: a number alone is minutes. */
export function typedDuration(text: string): number | null | "not-a-time" {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  if (/^\d{1,4}$/.test(typed)) return Number(typed) * 60;
  const found = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(typed);
  if (found === null) return "not-a-time";
  const [hours, minutes, seconds] = [Number(found[1] ?? 0), Number(found[2]), Number(found[3])];
  if (seconds > 59 || (found[1] !== undefined && minutes > 59)) return "not-a-time";
  return hours * 3600 + minutes * 60 + seconds;
}

/** A day as `YYYY-MM-DD`: from "5/8/2018", "05-08-2018", "5.8.2018" or the stored form itself. */
export function typedDay(text: string): string | null | "not-a-day" {
  const typed = text.trim();
  if (typed === "") return null;
  const stored = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const [year, month, date] = stored ? stored.slice(1) : (found?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || date === undefined) return "not-a-day";
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const read = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day ? "not-a-day" : day;
}

/** A whole number of smallest units as one would type it, without thousands' signs: (123450, 2) → "1234,5". */
export function asTyped(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, "0");
  const [head, tail] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const decimals = tail.replace(/0+$/, "");
  return decimals === "" ? head : `${head},${decimals}`;
}
