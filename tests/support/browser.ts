import { readFileSync } from "node:fs";
import type axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { ensureChromium } from "../../app/commands/chromium";

/** The screens that decide (look.md): a judge's tablet, the desk, the hall's projector, a phone. */
export const sizes = {
  tablet: { width: 1024, height: 768 },
  desk: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  phone: { width: 360, height: 740 },
} as const;
export type Size = keyof typeof sizes;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page lives for seconds here: what V8 compiles for later, beside it, takes a third of its time and is never paid back.
  "--js-flags=--no-turbofan --no-maglev --single-threaded-gc",
];

let open: Promise<Browser> | null = null;

/** The one browser of a test file: opened when first asked for, closed after the file's last test (`each-file.ts`). */
export function browser(): Promise<Browser> {
  open ??= launch();
  return open;
}

/** What stands on each page: waiting in vain for a heading says nothing of what came instead. */
export async function tellPages(): Promise<void> {
  for (const page of (await open)?.contexts().flatMap((context) => context.pages()) ?? []) {
    const text = await page.innerText("body", { timeout: 5_000 }).catch(String);
    console.error([`At the failure, ${page.url()}`, ...errorsOf(page), text.slice(0, 4_000)].join("\n"));
  }
}

export async function closeBrowser(): Promise<void> {
  await (await open)?.close();
  open = null;
}

function launching() {
  const available = ensureChromium();
  if ("missing" in available) throw new Error(available.missing);
  return { executablePath: available.found, headless: true, args: flags };
}

const launch = (): Promise<Browser> => chromium.launch(launching());

type Person = { size: Size; url?: string };

/**
 * A page of a person of its own: nobody shares its cookies or storage. `url` is the server that its paths start from.
 * Errors in the page's scripts and what the content policy refuses are gathered in `errorsOf(page)`.
 */
export async function newPage(person: Person): Promise<Page> {
  const context = await (await browser()).newContext(optionsOf(person));
  return watched(await context.newPage());
}

/**
 * A browser of its own that keeps what it has in a folder: closed and opened again, it is a device that was switched off
 * and on. `more` are further flags. The test closes its context.
 */
export async function openDevice(
  folder: string,
  person: Person,
  more: readonly string[] = [],
): Promise<BrowserContext> {
  const { args, ...rest } = launching();
  return chromium.launchPersistentContext(folder, { ...rest, args: [...args, ...more], ...optionsOf(person) });
}

/** A page on a device of its own that can sleep: nothing of the browser runs until it is woken. The test closes it. */
export async function newSleeper(person: Person) {
  const server = await chromium.launchServer(launching());
  const pid = server.process().pid ?? 0;
  const context = await (await chromium.connect(server.wsEndpoint())).newContext(optionsOf(person));
  return {
    page: watched(await context.newPage()),
    sleep: () => process.kill(-pid, "SIGSTOP"),
    wake: () => process.kill(-pid, "SIGCONT"),
    close: () => server.close(),
  };
}

function optionsOf({ size, url }: Person) {
  return {
    viewport: sizes[size],
    hasTouch: size === "tablet" || size === "phone",
    isMobile: size === "phone",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    ...(url === undefined ? {} : { baseURL: url }),
  };
}

function watched(page: Page): Page {
  const errors: string[] = [];
  gathered.set(page, errors);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isBrokenOff(message.text())) errors.push(message.text());
  });
  return page;
}

/** Loading anew, as news of a change asks, is broken off by the next news or by leaving: Remix notes it as an error. */
const isBrokenOff = (said: string): boolean => said.startsWith("AbortError: signal is aborted");

const gathered = new WeakMap<Page, string[]>();

/** What went wrong in a page's scripts since it was opened. */
export function errorsOf(page: Page): string[] {
  return gathered.get(page) ?? [];
}

/** Waits until React has taken the page over: what is clicked before is lost, or loads a whole page. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { body } = document;
    return Object.keys(body).some((key) => key.startsWith("__react"));
  });
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/**
 * Expects that axe finds nothing against WCAG 2.2 AA on the page as it stands. It runs in the page itself, which it is
 * given to once, and tells only what is wrong: the program has no frames, and all that is right is much to carry out.
 * `only` one of its rules where nothing else can have changed.
 */
export async function expectAccessible(page: Page, only?: string): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await give(page, source);
  const runOnly = only ? { type: "rule" as const, values: [only] } : { type: "tag" as const, values: rules };
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ["violations"],
    });
    return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.slice(0, 5).map(({ html }) => html) }));
  }, runOnly);
  expect(found).toEqual([]);
}

/** Runs a script in a page. Half a megabyte by `evaluate` takes longer than all that axe then looks at. */
async function give(page: Page, script: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: script });
  await session.detach();
}
