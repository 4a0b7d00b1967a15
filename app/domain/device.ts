/** What a judge's device can do, as its browser lets it (stack.md, "Pitfalls": much of it needs https). */
export type DeviceFacts = {
  secure: boolean;
  /** Whether the judge's pages open without a network. */
  offline: boolean;
  /** How marks are kept: `lasting` when the browser does not clear them by itself. */
  kept: "lasting" | "usual" | "none";
  /** Whether the screen can be kept on. */
  awake: boolean;
  build: string;
};
