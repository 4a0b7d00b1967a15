/**
 * Exact numbers: fractions of whole numbers, always in points (`{n: 17n, d: 2n}` is 8,5 points), always reduced, the
 * denominator above zero. No mark, total or mean is ever a floating point number.
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

export const zero: Fraction = { n: 0n, d: 1n };

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `n / d`, reduced. Throws RangeError when `d` is zero: no rule divides by a count that can be zero. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError("division by zero");
  const sign = d < 0n ? -1n : 1n;
  const by = divisor(n, d * sign);
  return by === 1n && sign === 1n ? { n, d } : { n: (sign * n) / by, d: (sign * d) / by };
}

export const whole = (count: number): Fraction => fraction(BigInt(count));
/** Points from whole hundredths of a point, as the record holds them. */
export const fromHundredths = (hundredths: number): Fraction => fraction(BigInt(hundredths), 100n);
/** A coefficient from whole ten-thousandths, as the record holds it. */
export const fromTenThousandths = (coefficient: number): Fraction => fraction(BigInt(coefficient), 10_000n);

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(add, zero);

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;
export const max = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? b : a);

function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient;
}

/** Rounded to so many decimals, half up: 4,995 → 5,00 (scoring.md, "From ballots to a part's mark", step 6). */
export function roundHalfUp(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  return fraction(floorDivide(2n * value.n * scale + value.d, 2n * value.d), scale);
}

/** "88.50": with a point and all its decimals, rounded half up if it has more. Other spellings belong to `text/`. */
export function toDecimal(value: Fraction, decimals: number): string {
  const scaled = roundHalfUp(value, decimals);
  const units = (scaled.n * 10n ** BigInt(decimals)) / scaled.d;
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const [head, tail] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return `${units < 0n ? "-" : ""}${head}${decimals > 0 ? `.${tail}` : ""}`;
}

/** True when so many decimals say the whole value. */
export const isDecimal = (value: Fraction, decimals: number): boolean => equal(value, roundHalfUp(value, decimals));

/** The value and nothing but the value, for checking: "55/6", "9", "-1/2". */
export const toRatio = (value: Fraction): string => (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);
