import { randomBytes } from "node:crypto";

const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new id of 80 random bits, fit for addresses and for `Id` of the record. */
export function newId(): string {
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join("");
}
