/**
 * Draws lots: the items in an order that depends on nothing but the seed and the order in which they lie. A Fisher–Yates
 * shuffle over xoshiro128**, seeded from the text; whole numbers of 32 bits only, so that any machine draws the same.
 */
export function drawLots<T>(seed: string, items: readonly T[]): T[] {
  const next = generator(seed);
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last--) {
    const pick = below(last + 1, next);
    const held = drawn[last] as T;
    drawn[last] = drawn[pick] as T;
    drawn[pick] = held;
  }
  return drawn;
}

/** A whole number in [0, n), each equally likely: numbers past the last whole multiple of n are thrown again. */
function below(n: number, next: () => number): number {
  const limit = 0x1_0000_0000 - (0x1_0000_0000 % n);
  let thrown = next();
  while (thrown >= limit) thrown = next();
  return thrown % n;
}

function generator(seed: string): () => number {
  let hash = 1779033703 ^ seed.length;
  for (let place = 0; place < seed.length; place++) {
    hash = Math.imul(hash ^ seed.charCodeAt(place), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  const word = () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
  let [a, b, c, d] = [word(), word(), word(), word() | 1];
  return () => {
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}
