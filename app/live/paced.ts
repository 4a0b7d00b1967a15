/**
 * Merges calls: the first is carried out at once, further ones at most once every `gap` milliseconds after work that had
 * something to do (that answered true), never two at a time, and the last call is always followed by work that began after
 * it. Work in vain delays what comes after it only by as long as it took: a longer pause would show, in when the next
 * message came, that something had happened of which nothing may be shown. Work that fails is done again after a pause.
 */
export function paced(work: () => Promise<boolean>, gap: number): { wake: () => void; stop: () => void } {
  let [wanted, busy, stopped] = [false, false, false];

  async function run() {
    busy = true;
    while (wanted && !stopped) {
      wanted = false;
      const began = performance.now();
      const pause = await work().then(
        (done) => (done ? gap : Math.min(gap, performance.now() - began)),
        (error: unknown) => {
          console.error("A live update failed", error);
          wanted = true;
          return Math.max(gap, 1000);
        },
      );
      await new Promise((resume) => setTimeout(resume, pause));
    }
    busy = false;
  }

  const wake = () => {
    wanted = true;
    if (!busy && !stopped) void run();
  };
  const stop = () => {
    stopped = true;
  };
  return { wake, stop };
}
