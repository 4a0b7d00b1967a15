/** Somebody who waits for answers; `null` is what they hear when they give up, or when the connection breaks. */
export type Waiting = { give: (value: unknown) => void };

type Letter = { way: "there"; ask: () => unknown; by: Waiting } | { way: "back"; value: unknown; by: Waiting };

/**
 * A network that drops, duplicates, reorders and delays: what is asked lies in `letters` until somebody takes one of them
 * a step further. A request that arrives twice is carried out twice; the answer that comes second finds nobody waiting.
 */
export function network() {
  let letters: Letter[] = [];
  const waiting = new Map<Waiting, string>();

  const take = (at: number): Letter | undefined => letters.splice(at % Math.max(1, letters.length), 1)[0];
  const giveUp = (which: (of: string) => boolean) => {
    for (const [one, of] of waiting) if (which(of)) one.give(null);
  };
  return {
    /** `of` names who asks, so that they can give up. */
    ask<Value>(of: string, ask: () => Value): Promise<Value | null> {
      return new Promise((resolve) => {
        const by: Waiting = {
          give(value) {
            if (waiting.delete(by)) resolve(value as Value | null);
          },
        };
        waiting.set(by, of);
        letters.push({ way: "there", ask, by });
      });
    },
    inFlight: () => letters.length,
    /** One letter gets there: the server carries it out, or who asked hears the answer. */
    deliver(at: number): void {
      const letter = take(at);
      if (letter?.way === "there") letters.push({ way: "back", value: letter.ask(), by: letter.by });
      else letter?.by.give(letter.value);
    },
    duplicate(at: number): void {
      const letter = letters[at % Math.max(1, letters.length)];
      if (letter) letters.push(letter);
    },
    lose: (at: number): void => void take(at),
    /** Who has waited for long enough gives up: one of them, or all. */
    giveUp: (of?: string): void => giveUp((one) => of === undefined || one === of),
    /** The server went down: whatever was on its way is gone, and everybody's connection breaks. */
    cut(): void {
      letters = [];
      this.giveUp();
    },
  };
}
export type Network = ReturnType<typeof network>;
