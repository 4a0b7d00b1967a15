import { randomBytes, randomInt } from "node:crypto";

const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new id of 80 random bits, fit for addresses and for `Id` of the record. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join("");
}

/** The machine's seed for a draw of lots: twelve digits that nobody can know, in fours, so that they can be read out. */
export function newSeed(): string {
  const digits = Array.from({ length: 12 }, () => randomInt(10)).join("");
  return `${digits.slice(0, 4)} ${digits.slice(4, 8)} ${digits.slice(8)}`;
}
