import { expect, test } from "vitest";
import { localityOf } from "~/domain/locality";
import type { Unit } from "~/domain/record";
import { newContest } from "../support/acting";

const unit = (id: string, kind: string, name: string, parent: string | null = null): Unit => ({
  ...{ id, name, kind, parent, validFrom: null, validTo: null, successors: [], source: "" },
});
const units = [
  unit("tinh", "tỉnh", "Tỉnh Lai Châu"),
  unit("xa", "xã", "Xã Mường Tè", "tinh"),
  unit("so", "sở", "Sở Nội vụ", "tinh"),
  unit("phuong", "phường", "Phường 1", "tinh"),
  unit("le", "doanh nghiệp", "Công ty Than"),
];

test.each([
  ["tinh", "Lai Châu"],
  ["xa", "Mường Tè"],
  ["so", "Lai Châu"],
  ["phuong", "Phường 1"],
  ["le", ""],
  ["khong-co", ""],
])("the papers of a contest that %s holds are dated at %j, whatever the venue", (holder, place) => {
  const { contest } = newContest({ holders: [holder], place: "Nhà văn hóa" });
  expect(localityOf({ contest, units })).toBe(place);
});
