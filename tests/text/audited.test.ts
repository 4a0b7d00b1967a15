import { describe, expect, test } from "vitest";
import { nameBook } from "~/domain/name-book";
import { audited } from "~/text/audited";
import { contest } from "../support/record";

const record = contest();
const names = nameBook(record);
const [part] = record.parts;
const of = (changes: Parameters<typeof audited>[0]) => audited(changes, names, "vi").rows;

describe("an entry of the audit in words", () => {
  test("says the fields that differ, points and coefficients as people read them", () => {
    const before = { id: "message", part: "skit", name: "Nội dung", guide: "", maximum: 1500, step: 25 };
    expect(of([{ in: "criteria", id: "message", before, after: { ...before, maximum: 1250 } }])).toEqual([
      {
        rows: "Tiêu chí",
        name: "Nội dung",
        kind: "changed",
        fields: [{ field: "điểm tối đa", before: "15", after: "12,5" }],
      },
    ]);
    expect(
      of([{ in: "parts", id: part?.id ?? "", before: part, after: { ...part, coefficient: 15_000 } }])[0]?.fields,
    ).toEqual([{ field: "hệ số", before: "1", after: "1,5" }]);
  });

  test("names what a row belongs to, and leaves empty fields of a new row out", () => {
    const after = {
      id: "t1",
      made: { at: "2018-11-20T02:00:00.000Z", by: "An", reason: "" },
      revoked: null,
      performance: "knowledge.lai-chau",
      correct: 18,
    };
    const [row] = of([{ in: "tallies", id: "t1", before: null, after }]);
    expect(row).toMatchObject({ rows: "Số câu đúng", name: "Kiến thức · Thành phố Lai Châu", kind: "added" });
    expect(row?.fields.map(({ field, after: now }) => [field, now])).toContainEqual(["số câu đúng", "18"]);
    expect(row?.fields.map(({ field }) => field)).not.toContain("thu hồi");
  });

  test("says why, where somebody had to", () => {
    const [row] = of([{ in: "performances", id: "x", before: { opened: 1 }, after: { opened: null }, reason: "nhầm" }]);
    expect(row?.fields.map(({ field, after }) => [field, after])).toContainEqual(["lý do", "nhầm"]);
  });

  test("tells a new order from a changed row", () => {
    const ids = { before: ["a", "b"], after: ["b", "a"] };
    expect(of([{ in: "teams", id: "#order", ...ids }])).toEqual([
      { rows: "Đội", name: "", kind: "reordered", fields: [] },
    ]);
  });

  test("shows a dozen rows of thousands, and says how many more there are", () => {
    const many = record.performances
      .concat(record.performances)
      .map((after) => ({ in: "performances", id: after.id, before: null, after }));
    const said = audited(many, names, "vi");
    expect([said.rows.length, said.more]).toEqual([12, many.length - 12]);
  });

  test.each([null, [], "text", 7, { nested: { deep: [1, { x: null }] } }])("never fails: %j", (after) => {
    expect(of([{ in: "unheard-of", id: "x", before: null, after }])).toHaveLength(1);
  });
});
