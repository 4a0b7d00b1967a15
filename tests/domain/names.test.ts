import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames, nameSortKey, withoutMarks } from "~/domain/names";

const shuffled = (names: string[]) => [...names].sort((a, b) => (withoutMarks(b) < withoutMarks(a) ? -1 : 1));
const inOrder = (names: string[]) => expect(shuffled(names).sort(compareNames)).toEqual(names);

describe("the order of names", () => {
  test("goes by given name, then middle names, then surname", () => {
    inOrder([
      "Vàng A An",
      "Nguyễn Thị An",
      "Lê Văn An",
      "Trần Văn An",
      "Lê Văn Đình An",
      "Đỗ Thị Bình",
      "Nguyễn Hải Yến",
    ]);
  });

  test("takes the letters in Vietnam's order: a ă â, d đ, e ê, o ô ơ, u ư", () => {
    inOrder([
      "Lò An",
      "Lò Ăn",
      "Lò Ân",
      "Lò Dung",
      "Lò Đông",
      "Lò Em",
      "Lò Êm",
      "Lò Oanh",
      "Lò Ông",
      "Lò Ơn",
      "Lò Út",
      "Lò Ưng",
    ]);
  });

  test("takes the tones ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    inOrder(["Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ"]);
  });

  test("lets letters outweigh tones, and a whole given name outweigh the rest", () => {
    inOrder(["Vũ Hạ", "Lê Hai", "Lê Hải", "Lê Ham"]);
    inOrder(["Vũ Văn Hà", "Bùi Anh Hạ"]);
  });

  test("does not guess at a name of one word", () => {
    inOrder(["An", "Lê Văn An", "Bình", "Lê Bình"]);
  });

  test("does not mind case, Unicode form, spaces, or where a tone was typed", () => {
    expect(nameSortKey("NGUYỄN  VĂN HOÀ".normalize("NFD"))).toBe(nameSortKey("Nguyễn Văn Hòa"));
  });

  test("takes names of every people of the country", () => {
    inOrder(["Krông Bŭk", "Rơ Châm H'Phik", "Y Bưp Knul", "H'Hen Niê"]);
  });

  test("is one total order, whatever is typed", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 12 });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) expect(compareNames(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ["Nguyễn Văn Đức", "nguyen van duc"],
  ["  Thào  A Chư ", "thao a chu"],
  ["Ợ Ữ Ỷ Ằ Đ", "o u y a d"],
  ["Nguyễn".normalize("NFD"), "nguyen"],
])("%s is found as %s", (name, plain) => {
  expect(withoutMarks(name)).toBe(plain);
});
