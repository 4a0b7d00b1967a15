const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** An id for what this page is about to make. `crypto.randomUUID` is missing on a hall's network without https. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte % letters.length]).join("");
}
