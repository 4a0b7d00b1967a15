/**
 * Merges calls: the first is carried out at once, further ones at most once every `gap` milliseconds from the beginning of
 * work that had something to do (that answered true), never two at a time, and the last call is always followed by work that
 * began after it. Work that takes long is followed by a pause as long as itself, of a `gap` at most. Work in vain delays what
 * comes after it only by as long as it took: a longer pause would show, in when the next message came, that something had
 * happened of which nothing may be shown. Work that fails is done again after a pause. `strained`: asked after work that had
 * something to do; then the gap is twice as long.
 */
export function paced(
  work: () => Promise<boolean>,
  gap: number,
  strained = () => false,
): { wake: () => void; stop: () => void } {
  let [wanted, busy, stopped] = [false, false, false];
  let rested = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function run() {
    [wanted, busy] = [false, true];
    // One that is late belongs to a pause that is over.
    if (timer) clearTimeout(timer);
    timer = null;
    const began = performance.now();
    const pause = await work().then(
      (done) => pauseAfter(performance.now() - began, done ? gap * (strained() ? 2 : 1) : 0),
      (error: unknown) => {
        console.error("A live update failed", error);
        wanted = true;
        return Math.max(gap, 1000);
      },
    );
    busy = false;
    rested = performance.now() + pause;
    proceed();
  }

  /** `apart`: from the beginning of one piece of work to that of the next, in milliseconds. */
  function pauseAfter(took: number, apart: number): number {
    return Math.max(apart - took, Math.min(gap, took));
  }

  /** By the clock, not by the timer alone: on a busy server a timer comes late, and who calls then need not wait for it. */
  function proceed() {
    if (!wanted || busy || stopped) return;
    const left = rested - performance.now();
    if (left <= 0) void run();
    else timer ??= setTimeout(onTime, Math.ceil(left));
  }

  function onTime() {
    timer = null;
    rested = Number.NEGATIVE_INFINITY;
    proceed();
  }

  const wake = () => {
    wanted = true;
    proceed();
  };
  const stop = () => {
    stopped = true;
    if (timer) clearTimeout(timer);
  };
  return { wake, stop };
}
