import { describe, expect, test } from "vitest";
import { PartForm } from "~/http/forms/part";
import { RulesForm } from "~/http/forms/rules";
import { readable } from "~/http/readable";

const saved = { name: "Tiểu phẩm", coefficient: "1,5", maximum: "15:00", marking: "panel", scoredPer: "team" };
const form = (fields: { [name: string]: string }) => {
  const made = new FormData();
  for (const [name, value] of Object.entries({ ...saved, seen: "1", ...fields })) made.set(name, value);
  return made;
};
const row = (at: number, name: string, maximum: string) => ({
  [`criteria[${at}].id`]: `c${at}`,
  [`criteria[${at}].name`]: name,
  [`criteria[${at}].maximum`]: maximum,
  [`criteria[${at}].step`]: "0,25",
});

describe("a form that is being typed in", () => {
  test("says what it holds", () => {
    const read = readable(form({ ...row(0, "Nội dung", "15"), coefficient: "2" }), PartForm, saved);
    expect(read?.part).toMatchObject({ coefficient: 20_000 });
    expect(read?.criteria).toMatchObject([{ name: "Nội dung", maximum: 1500 }]);
  });

  test("counts what cannot be read yet as it was, and a row begun as not there", () => {
    const typed = form({ coefficient: "x", maximum: "15:", ...row(0, "Nội dung", "15"), ...row(1, "", "") });
    const more = form({
      ...(Object.fromEntries(typed.entries()) as { [name: string]: string }),
      ...row(2, "Đạo cụ", "5"),
    });
    const read = readable(more, PartForm, saved);
    expect(read?.part).toMatchObject({ coefficient: 15_000, time: { maximum: 900 } });
    expect(read?.criteria.map(({ name }) => name)).toEqual(["Nội dung", "Đạo cụ"]);
  });

  test("says nothing where even that is not enough", () => {
    expect(readable(new FormData(), RulesForm, {})).toBeNull();
  });
});
