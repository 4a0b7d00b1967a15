/** What a picture of a contestant may be at most, in bytes. The browser shrinks what is larger before it sends it. */
export const photoBytes = 600_000;

export const photoTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type PhotoType = (typeof photoTypes)[number];

const jpeg = [0xff, 0xd8, 0xff];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

/**
 * What kind of picture these bytes are by their own first bytes, whatever a name or a header says of them; null for
 * anything else, SVG too, which can carry scripts.
 */
export function photoType(bytes: Uint8Array): PhotoType | null {
  const has = (signature: readonly number[], at = 0) => signature.every((byte, place) => bytes[at + place] === byte);
  if (bytes.length < 16) return null;
  if (has(jpeg)) return "image/jpeg";
  if (has(png)) return "image/png";
  return has(riff) && has(webp, 8) ? "image/webp" : null;
}
