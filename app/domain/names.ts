/**
 * Vietnamese personal names: their order and how they are found. The order is written out here, because what a machine's
 * own collation knows of Vietnamese differs from one machine to the next (domain.md, "Vietnamese, properly").
 */

const letters = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const place = new Map(letters.map((letter, index) => [letter, String.fromCharCode(65 + index)]));
/** ngang has no sign; then huyền, hỏi, ngã, sắc, nặng. */
const tones = new Map([..."\u0300\u0309\u0303\u0301\u0323"].map((sign, index) => [sign, String(index + 1)]));
const shapes = new Set(["\u0306", "\u0302", "\u031b"]);

/** A word's sort key: its letters first, then its tone, wherever in the word the tone was typed (hòa, hoà). */
function wordKey(word: string): string {
  let base = "";
  let tone = "";
  for (const [cluster] of word
    .toLowerCase()
    .normalize("NFD")
    .matchAll(/\P{M}\p{M}*/gu)) {
    const signs = [...cluster].slice(1);
    const letter = (cluster[0] + signs.filter((sign) => shapes.has(sign)).join("")).normalize("NFC");
    const plain = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
    base +=
      place.get(letter) ?? place.get(plain) ?? (/\d/.test(plain) ? plain : /\p{L}/u.test(plain) ? `~${plain}` : "");
    tone += signs.map((sign) => tones.get(sign) ?? (place.has(letter) && shapes.has(sign) ? "" : "6")).join("");
  }
  return `${base}.${tone}`;
}

/**
 * A key that puts names in order when keys are compared as plain strings: by given name, then middle names, then surname.
 * A name of one word is its own given name; nothing is guessed about it.
 */
export function nameSortKey(fullName: string): string {
  const words = fullName.normalize("NFC").trim().split(/\s+/);
  const [given, surname] = [words.slice(-1), words.length > 1 ? words.slice(0, 1) : []];
  const middle = words.slice(1, -1);
  return [given, middle, surname].map((group) => group.map(wordKey).join("-")).join(",");
}

/** A key that puts titles, names of units and the like in the order of a Vietnamese dictionary: word by word. */
export function orderKey(title: string): string {
  return title.normalize("NFC").trim().split(/\s+/).map(wordKey).join("-");
}

/** The order of a list of people. Names that differ in nothing but case or spacing keep one fixed order. */
export function compareNames(one: string, other: string): number {
  const [a, b] = [nameSortKey(one), nameSortKey(other)];
  if (a !== b) return a < b ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A text as somebody types it in a hurry: "Nguyễn Văn Đức" → "nguyen van duc". For search, on both sides. */
export function withoutMarks(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  return plain.normalize("NFC").trim().replace(/\s+/g, " ");
}
