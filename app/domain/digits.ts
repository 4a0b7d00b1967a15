/**
 * Whole numbers as digits of base 64, the most telling first, each number in a width that is agreed on beforehand: so
 * that what has no names in it needs no separators either, and is as long for one value as for another.
 */
export const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

const base = BigInt(alphabet.length);
/** Numbers below it are kept exactly by a JavaScript number. */
const plain = 2 ** 53;

/** A number without its last digit. */
const withoutLast = (value: number | bigint): number | bigint =>
  typeof value === "bigint" ? value / base : Math.floor(value / alphabet.length);

/** How many digits a number from 0 to `most` needs. */
export function widthOf(most: number | bigint): number {
  let width = 1;
  for (let rest = withoutLast(most); rest > 0; rest = withoutLast(rest)) width++;
  return width;
}

/** A number of 0 or more in `width` digits. Throws RangeError where it does not fit. */
export function toDigits(value: number | bigint, width: number): string {
  let [digits, rest] = ["", value];
  for (let at = 0; at < width; at++) {
    const digit = typeof rest === "bigint" ? Number(rest % base) : rest % alphabet.length;
    digits = `${alphabet[digit]}${digits}`;
    rest = withoutLast(rest);
  }
  if (value < 0 || rest > 0) throw new RangeError(`${value} in ${width} digits`);
  return digits;
}

/** Reads numbers off a string of digits, one after the other. */
export function digitReader(digits: string): { whole: (width: number) => number; exact: (width: number) => bigint } {
  let at = 0;
  const exact = (width: number) => {
    let value = 0n;
    for (const end = at + width; at < end; at++) value = value * base + BigInt(alphabet.indexOf(digits[at] ?? "0"));
    return value;
  };
  return { exact, whole: (width) => Number(exact(width)) };
}

/** A decimal string's digits without its point as one whole number: "18.50" → 1850. */
export function wholeOf(decimal: string): number | bigint {
  const digits = decimal.replace(".", "");
  const value = Number(digits);
  return value < plain ? value : BigInt(digits);
}

/** And back: 1850 with two places → "18.50". */
export function decimalOf(value: number | bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, "0");
  const point = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
