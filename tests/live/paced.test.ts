import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { paced } from "~/live/paced";

describe("paced", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Work that notes which value stood when it began. */
  function noting() {
    const seen: number[] = [];
    const state = { value: 0, fails: 0 };
    const work = async () => {
      if (state.fails > 0) {
        state.fails -= 1;
        throw new Error("not now");
      }
      seen.push(state.value);
      return true;
    };
    return { seen, state, work };
  }

  test("the first call is carried out at once", async () => {
    const { seen, state, work } = noting();
    state.value = 1;
    paced(work, 200).wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual([1]);
  });

  test("under strain it rests twice as long, and again as before when that is over", async () => {
    const { seen, state, work } = noting();
    let strained = true;
    const { wake } = paced(work, 200, () => strained);
    const call = async (value: number, milliseconds: number) => {
      state.value = value;
      wake();
      await vi.advanceTimersByTimeAsync(milliseconds);
    };
    await call(1, 0);
    await call(2, 399);
    expect(seen).toEqual([1]);
    strained = false;
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([1, 2]);
    await call(3, 200);
    expect(seen).toEqual([1, 2, 3]);
  });

  test("fifty calls in a second make at most six pieces of work, the last of them with the last value", async () => {
    const { seen, state, work } = noting();
    const { wake } = paced(work, 200);
    for (let call = 1; call <= 50; call += 1) {
      state.value = call;
      wake();
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen.length).toBeLessThanOrEqual(6);
    expect(seen[0]).toBe(1);
    expect(seen.at(-1)).toBe(50);
  });

  test("a call during the work is followed by work that began after it", async () => {
    const seen: number[] = [];
    let value = 1;
    const slow = async () => {
      seen.push(value);
      await new Promise((done) => setTimeout(done, 500));
      return true;
    };
    const { wake } = paced(slow, 200);
    wake();
    await vi.advanceTimersByTimeAsync(100);
    value = 2;
    wake();
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen).toEqual([1, 2]);
  });

  test.each([
    { took: 80, next: 200 },
    { took: 150, next: 300 },
    { took: 500, next: 700 },
  ])("after work of $took ms the next begins $next ms after it began", async ({ took, next }) => {
    const began: number[] = [];
    const { wake } = paced(async () => {
      began.push(performance.now());
      await new Promise((done) => setTimeout(done, took));
      return true;
    }, 200);
    wake();
    await vi.advanceTimersByTimeAsync(10);
    wake();
    await vi.advanceTimersByTimeAsync(2000);
    const [first = 0, second = 0] = began;
    expect(second - first).toBe(next);
  });

  test("work in vain does not hold up what comes after it", async () => {
    const seen: number[] = [];
    let value = 0;
    const { wake } = paced(async () => {
      seen.push(value);
      return value > 0;
    }, 200);
    wake();
    await vi.advanceTimersByTimeAsync(5);
    for (value = 1; value <= 2; value += 1) {
      wake();
      await vi.advanceTimersByTimeAsync(5);
    }
    expect(seen).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toEqual([0, 1, 3]);
  });

  test("a timer that comes late neither holds up a call nor cuts the next pause short", async () => {
    const { seen, state, work } = noting();
    const { wake } = paced(work, 200);
    wake();
    await vi.advanceTimersByTimeAsync(0);
    wake();
    const began = performance.now();
    const clock = vi.spyOn(performance, "now").mockReturnValue(began + 250);
    state.value = 1;
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toEqual([0, 1]);
    state.value = 2;
    wake();
    clock.mockReturnValue(began + 449);
    await vi.advanceTimersByTimeAsync(199);
    expect(seen).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([0, 1, 2]);
    clock.mockRestore();
  });

  test("work that failed is done again, without another call", async () => {
    const silent = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { seen, state, work } = noting();
    state.value = 7;
    state.fails = 2;
    paced(work, 200).wake();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([7]);
    expect(silent).toHaveBeenCalledTimes(2);
    silent.mockRestore();
  });

  test("after the stop nothing is done any more", async () => {
    const { seen, work } = noting();
    const { wake, stop } = paced(work, 200);
    wake();
    await vi.advanceTimersByTimeAsync(0);
    wake();
    stop();
    await vi.advanceTimersByTimeAsync(1000);
    wake();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toHaveLength(1);
  });
});
