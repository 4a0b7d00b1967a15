import { expect, test } from "vitest";
import { markOf, tokenIn } from "~/http/session.server";
import { markIn } from "~/live/mark";

const token = "Ce52Id4YEj__nG8vAKRo9_SxU1UCGUHn1YZyuHskwCM";
const other = "a".repeat(43);

test.each([
  [`dvk=${token}`, token],
  [`language=vi; dvk=${token}; other=1`, token],
  [`dvk=${other}; __Host-dvk=${token}`, token],
  [`__Host-dvk=; dvk=${token}`, token],
  [`xdvk=${token}`, null],
  ["dvk=", null],
  ["dvk", null],
  [`dvk=${token}'; DROP TABLE Session`, null],
  [`dvk=${"a".repeat(200)}`, null],
  ["", null],
  [null, null],
  [undefined, null],
])("the token in the Cookie header %j is %j", (header, found) => {
  expect(tokenIn(header)).toBe(found);
});

test("a session has a mark of its own that scripts may read, told to a browser which lacks it", () => {
  const ask = (cookie: string) => markOf(new Request("http://localhost/", { headers: { Cookie: cookie } }));
  const { mark, headers } = ask(`dvk=${token}`);
  const [told] = new Headers(headers).getSetCookie();
  expect(markIn(`language=vi; ${told?.split(";")[0]}`)).toBe(mark);
  expect(ask(`dvk=${token}; dvk-mark=${mark}`)).toEqual({ mark, headers: [] });
  expect(ask(`dvk=${other}; dvk-mark=${mark}`).mark).not.toBe(mark);
  expect(told).not.toContain("HttpOnly");
  expect(token).not.toContain(mark);
});
