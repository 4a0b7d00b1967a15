import { describe, expect, it } from "vitest";
import { editContest } from "~/domain/changes/contest";
import { setContestants, setCriteria, setJudges, setPanels } from "~/domain/changes/lists";
import { setOrder } from "~/domain/changes/order";
import { together } from "~/domain/changes/together";
import { actor, carry, refusalOf } from "../../support/acting";
import { criteria, smallContest } from "../../support/small-contest";

const [content, acting] = criteria;
if (!content || !acting) throw new Error("the small contest has two criteria");
const plain = ({ part: _, ...row }: typeof content) => row;
const judge = (id: string, chair = false) => ({ id, fullName: id, title: "", workplace: "", chair });

describe("a table of criteria", () => {
  it("removes, edits, adds and orders in one change", () => {
    const fresh = { id: "loi-thoai", name: "Lời thoại", guide: "", maximum: 500, step: 50 };
    const record = carry(
      smallContest(),
      actor(),
      setCriteria("tieu-pham", [fresh, { ...plain(acting), maximum: 1500 }]),
    );
    expect(record.criteria.map((row) => [row.id, row.part, row.maximum])).toEqual([
      ["loi-thoai", "tieu-pham", 500],
      ["dien-xuat", "tieu-pham", 1500],
    ]);
  });

  it("touches nothing when nothing differs", () => {
    const record = smallContest();
    expect(carry(record, actor(), setCriteria("tieu-pham", criteria.map(plain)))).toBe(record);
  });

  it("leaves everything as it was when one row is refused", () => {
    const wrong = setCriteria("tieu-pham", [plain(content), { ...plain(acting), maximum: 1510 }]);
    expect(refusalOf(smallContest(), actor(), wrong).refused).toBe("maximum-off-step");
  });
});

describe("a table of judges", () => {
  it("hands the chair over in one step", () => {
    const record = carry(
      smallContest(),
      actor(),
      setJudges([judge("binh", true), judge("ha"), judge("cuc"), judge("dung")]),
    );
    expect(record.judges.filter((one) => one.chair).map((one) => one.id)).toEqual(["binh"]);
    expect(record.parts.find((part) => part.id === "tieu-pham")?.panel).toEqual(["ha", "binh", "cuc", "dung"]);
  });

  it("seats the panels as ticked", () => {
    const record = carry(smallContest(), actor(), setPanels([{ part: "tieu-pham", judge: "cuc" }]));
    expect(record.parts.map((part) => part.panel)).toEqual([["cuc"], []]);
  });
});

describe("a table of contestants", () => {
  const person = {
    id: "pao",
    fullName: "Giàng A Páo",
    gender: null,
    birthYear: 1985,
    ethnicity: "Mông",
    title: "",
    workplace: "",
    role: "official" as const,
  };

  it("adds, edits and removes", () => {
    const one = carry(smallContest(), actor(), setContestants("sin-ho", [person, { ...person, id: "mai" }]));
    const two = carry(one, actor(), setContestants("sin-ho", [{ ...person, birthYear: 1986 }]));
    expect(two.contestants).toEqual([
      { ...person, birthYear: 1986, team: "sin-ho", photo: null, origin: null, sample: false },
    ]);
  });
});

describe("several changes as one", () => {
  it("asks for one right only", () => {
    expect(() => together("both", "setup.write", [editContest({ title: "A" }), setOrder("tieu-pham", [])])).toThrow(
      TypeError,
    );
  });

  it("is all or nothing", () => {
    const both = together("both", "setup.write", [
      editContest({ title: "A" }),
      setCriteria("khong-co", [{ ...plain(content), id: "moi" }]),
    ]);
    expect(refusalOf(smallContest(), actor(), both).refused).toBe("unknown");
  });
});
