import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The number that decides where a lot comes: SHA-256, in hexadecimal digits, of the seed, a bar and the lot's place among
 * the lots as they lay, from 1 (`hat-giong|3`). Chosen so that whoever has the minutes can draw again with any tool.
 */
export function lotNumber(seed: string, place: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed.normalize("NFC")}|${place}`)));
}

/** Draws lots: the items by their lot numbers, the smallest first. Depends on nothing but the seed and their order. */
export function drawLots<T>(seed: string, items: readonly T[]): T[] {
  return items
    .map((item, at) => ({ item, number: lotNumber(seed, at + 1) }))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map(({ item }) => item);
}
