import { expect, test } from "vitest";
import { tokenIn } from "~/http/session.server";

const token = "Ce52Id4YEj__nG8vAKRo9_SxU1UCGUHn1YZyuHskwCM";

test.each([
  [`dvk=${token}`, token],
  [`language=vi; dvk=${token}; other=1`, token],
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
