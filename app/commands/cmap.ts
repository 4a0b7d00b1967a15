/** The glyph of a character, by the font's cmap of format 4. */
export function glyphNumber(cmap: Buffer, character: number): number {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const map = cmap.subarray(starts.find((start) => cmap.readUInt16BE(start) === 4));
  const size = map.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const start = map.readUInt16BE(at + size + 2);
    if (character > map.readUInt16BE(at) || character < start) continue;
    const [delta, range] = [map.readUInt16BE(at + size * 2 + 2), map.readUInt16BE(at + size * 3 + 2)];
    if (range === 0) return (character + delta) & 0xffff;
    return map.readUInt16BE(at + size * 3 + 2 + range + (character - start) * 2);
  }
  throw new Error(`the font has no ${String.fromCharCode(character)}`);
}
