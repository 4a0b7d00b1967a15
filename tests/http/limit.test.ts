import { expect, test } from "vitest";
import { limitPairing, limitSignIn, paired, signedIn } from "~/http/limit.server";
import { waitIn } from "~/http/wait.server";

async function tries(count: number, once: (turn: number) => Promise<object | null>): Promise<number> {
  let admitted = 0;
  for (let turn = 0; turn < count; turn += 1) if ((await once(turn)) === null) admitted += 1;
  return admitted;
}

test("one login from one address may be tried ten times; another address is not locked out by it", async () => {
  expect(await tries(30, () => limitSignIn("10.0.0.1", "Hoa.Nguyen "))).toBe(10);
  expect(await limitSignIn("10.0.0.1", "hoa.nguyen")).toEqual({ seconds: expect.any(Number) });
  expect(await limitSignIn("10.0.0.2", "hoa.nguyen")).toBeNull();
});

test("who guesses through many logins is stopped by the address", async () => {
  expect(await tries(300, (turn) => limitSignIn("10.0.0.3", `nguoi.${turn}`))).toBe(100);
});

test("signing in gives the tries back", async () => {
  await tries(9, () => limitSignIn("10.0.0.4", "lan"));
  await signedIn("10.0.0.4", "lan");
  expect(await tries(20, () => limitSignIn("10.0.0.4", "lan"))).toBe(10);
});

test("pairing codes may be tried thirty times in ten minutes", async () => {
  expect(await tries(100, () => limitPairing("10.0.0.5"))).toBe(30);
  const wait = await limitPairing("10.0.0.5");
  expect(wait?.seconds).toBeGreaterThan(0);
  expect(wait?.seconds).toBeLessThanOrEqual(600);
});

test("a hall of a hundred tablets behind one address can be paired", async () => {
  const pairing = async () => {
    const wait = await limitPairing("10.0.0.6");
    await paired("10.0.0.6");
    return wait;
  };
  expect(await tries(100, pairing)).toBe(100);
});

test.each([
  [1, "vi", "Đã thử quá nhiều lần. Hãy chờ 1 giây rồi thử lại."],
  [89, "vi", "Đã thử quá nhiều lần. Hãy chờ 89 giây rồi thử lại."],
  [90, "vi", "Đã thử quá nhiều lần. Hãy chờ 2 phút rồi thử lại."],
  [600, "en", "Too many tries. Please wait 10 minutes, then try again."],
] as const)("%i seconds are said in words", (seconds, language, said) => {
  expect(waitIn(seconds, language)).toBe(said);
});
