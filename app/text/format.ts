import type { Language } from "./language";

/**
 * How numbers, days and times look. Vietnamese writes 92,75 and 1.234; English 92.75 and 1,234. Days are dd/MM/yyyy and
 * clocks have 24 hours in both, in Vietnam's time (domain.md, "Vietnamese, properly").
 */

const signs = { vi: { decimal: ",", thousands: "." }, en: { decimal: ".", thousands: "," } };

/** What stands where there is no number yet. */
export const nothing = "–";

/** A decimal string of the domain ("88.50", "-1.5") as people read it ("88,50", "−1,5"). Its places are kept. */
export function decimal(value: string, language: Language = "vi"): string {
  const negative = value.startsWith("-");
  const [whole = "", places] = (negative ? value.slice(1) : value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, signs[language].thousands);
  const shown = places === undefined ? grouped : `${grouped}${signs[language].decimal}${places}`;
  return negative ? `−${shown}` : shown;
}

/** A whole number divided by ten to the power `places`, as a domain decimal string. */
function scaled(value: number, places: number): string {
  const digits = String(Math.abs(value)).padStart(places + 1, "0");
  const sign = value < 0 ? "-" : "";
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A whole number over ten to the power `places`, without needless zeros: (25, 2) → "0,25". Percents, weights, limits. */
export function exactly(value: number, places: number, language: Language = "vi"): string {
  return decimal(scaled(value, places).replace(/\.?0+$/, ""), language);
}

/** Points from hundredths, always with two places: 9275 → "92,75". */
export function points(hundredths: number, language: Language = "vi"): string {
  return decimal(scaled(hundredths, 2), language);
}

/** Points from hundredths without needless places, for maxima, steps and limits: 1500 → "15", 250 → "2,5". */
export function maximum(hundredths: number, language: Language = "vi"): string {
  return exactly(hundredths, 2, language);
}

/** A coefficient from ten-thousandths: 30000 → "3", 15000 → "1,5". */
export function coefficient(tenThousandths: number, language: Language = "vi"): string {
  return exactly(tenThousandths, 4, language);
}

/** A count with its thousands apart: 12345 → "12.345". */
export function count(value: number, language: Language = "vi"): string {
  return decimal(String(value), language);
}

const two = (value: number) => String(value).padStart(2, "0");

/** Seconds as mm:ss, from an hour on as h:mm:ss: 252 → "04:12". */
export function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const end = `${two(minutes)}:${two(Math.floor(seconds % 60))}`;
  return hours === 0 ? end : `${hours}:${end}`;
}

/** A span of time in words: 450 → "7 phút 30 giây". */
export function span(seconds: number, language: Language = "vi"): string {
  const parts = [Math.floor(seconds / 60), seconds % 60];
  const said = parts.flatMap((part, index) =>
    part > 0 || (index === 1 && seconds === 0) ? [unit(part, index, language)] : [],
  );
  return said.join(" ");
}

function unit(value: number, index: number, language: Language): string {
  if (language === "vi") return `${value} ${["phút", "giây"][index]}`;
  return `${value} ${["minute", "second"][index]}${value === 1 ? "" : "s"}`;
}

/** A day `YYYY-MM-DD` as dd/MM/yyyy. */
export function day(value: string): string {
  const [year, month, date] = value.split("-");
  return `${date}/${month}/${year}`;
}

/** The days that a contest runs on: "12/10/2018", "12–13/10/2018" or "30/09–01/10/2018"; empty when not known. */
export function days(start: string | null, end: string | null): string {
  if (start === null) return end === null ? "" : day(end);
  if (end === null || end === start) return day(start);
  const [from, to] = [day(start), day(end)];
  if (from.slice(2) === to.slice(2)) return `${from.slice(0, 2)}–${to}`;
  return from.slice(5) === to.slice(5) ? `${from.slice(0, 5)}–${to}` : `${from}–${to}`;
}

/** Vietnam has kept UTC+7 without summer time since 1975, so its clock needs no table of zones from the machine. */
function inVietnam(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
}

/** An instant's time of day with seconds: "16:40:05". */
export function time(instant: string): string {
  return inVietnam(instant).slice(11, 19);
}

/** An instant's time of day without seconds: "16:40". */
export function hour(instant: string): string {
  return inVietnam(instant).slice(11, 16);
}

/** An instant's day in Vietnam as dd/MM/yyyy. */
export function dayOf(instant: string): string {
  return day(inVietnam(instant).slice(0, 10));
}

/** An instant as "16:40, 12/10/2018". */
export function moment(instant: string): string {
  return `${hour(instant)}, ${dayOf(instant)}`;
}

/** Every format, bound to a language where the language matters. */
export function formats(language: Language) {
  return {
    decimal: (value: string) => decimal(value, language),
    points: (hundredths: number) => points(hundredths, language),
    maximum: (hundredths: number) => maximum(hundredths, language),
    coefficient: (tenThousandths: number) => coefficient(tenThousandths, language),
    count: (value: number) => count(value, language),
    exactly: (value: number, places: number) => exactly(value, places, language),
    span: (seconds: number) => span(seconds, language),
    duration,
    day,
    days,
    time,
    hour,
    dayOf,
    moment,
  };
}

export type Formats = ReturnType<typeof formats>;
