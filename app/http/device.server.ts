/** What a browser says of its device, in a word or two, for the audit: no more of it is kept. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/iPad/, "iPad"],
  [/iPhone/, "iPhone"],
  [/Android.*Mobile/, "Android, điện thoại"],
  [/Android/, "Android, máy tính bảng"],
  [/CrOS/, "Chromebook"],
  [/Windows/, "Windows"],
  [/Macintosh/, "Mac"],
  [/Linux/, "Linux"],
];

export function deviceOf(request: Request): string {
  const agent = request.headers.get("User-Agent") ?? "";
  return kinds.find(([pattern]) => pattern.test(agent))?.[1] ?? "";
}
