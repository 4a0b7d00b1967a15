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

  test("does not mind the order in which a list was typed, nor the Unicode form of any name in it", () => {
    const letters = [
      ..."aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    ];
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
    const names = fc.array(
      fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(names, (list) => {
        const sorted = [...list].sort(compareNames);
        expect([...list].reverse().sort(compareNames)).toEqual(sorted);
        const other = [...list].map((name) => name.normalize("NFD")).sort(compareNames);
        expect(other.map(nameSortKey)).toEqual(sorted.map(nameSortKey));
        for (const name of list) expect(withoutMarks(name.normalize("NFD"))).toBe(withoutMarks(name.normalize("NFC")));
      }),
    );
  });

  test("puts every vowel in each of its six tones in their order, before the next letter", () => {
    for (const vowel of "aăâeêioôơuưy") {
      const toned = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map(
        (sign) => `Lê ${`l${vowel}${sign}`.normalize("NFC")}`,
      );
      inOrder([...toned, "Lê lý".normalize("NFC").replace("lý", "m")]);
    }
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
