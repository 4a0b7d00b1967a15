import { describe, expect, it } from "vitest";
import { pastedLines } from "~/text/pasted/cells";

describe("pasted lines", () => {
  it("keeps quotes and breaks inside a cell, and leaves empty lines out", () => {
    const text = 'a\t"một\nhai ""ba"""\tc\n\t\n\n12" x\t"mở\tđ';
    expect(pastedLines(text)).toEqual([
      { line: 1, cells: ["a", 'một hai "ba"', "c"] },
      { line: 5, cells: ['12" x', '"mở', "đ"] },
    ]);
  });
});
