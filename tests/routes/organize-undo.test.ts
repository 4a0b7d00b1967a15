import { describe, expect, test } from "vitest";
import { change } from "~/data/door.server";
import { approveRules } from "~/domain/changes/approvals";
import { editRules } from "~/domain/changes/contest";
import { isRefusal } from "~/domain/refusal";
import * as frame from "~/routes/organize.$contest";
import * as log from "~/routes/organize.$contest.log";
import * as team from "~/routes/organize.$contest.teams_.$team";
import * as undo from "~/routes/organize.$contest.undo";
import { contest } from "../support/record";
import { call } from "./call";
import { openOffice } from "./organize-cast";

const open = async () => {
  const office = await openOffice(contest());
  const frameNow = async () => (await (await office.look(frame)).json()).undo;
  return { ...office, frameNow };
};

describe("undoing", () => {
  test("a team that was deleted comes back, and the bar says what was done", async () => {
    const office = await open();
    const before = await office.now();
    await office.remove(team, { team: "lai-chau" });
    const { revision } = await office.now();
    expect(await office.frameNow()).toMatchObject({
      undo: { revision, said: "Đã xóa đội Thành phố Lai Châu" },
      redo: null,
      newest: revision,
      isFresh: true,
    });
    expect(await office.send(undo, { revision })).toMatchObject({ status: 200 });
    expect((await office.now()).record).toEqual(before.record);
    expect(await office.frameNow()).toMatchObject({
      redo: { revision: revision + 1, said: "Hoàn tác: xóa đội: Thành phố Lai Châu" },
    });
    expect(await office.send(undo, { revision: revision + 1 })).toMatchObject({ status: 200 });
    expect((await office.now()).record.teams.map((one) => one.id)).not.toContain("lai-chau");
  });

  test.each<{ [field: string]: string }>([{ revision: "" }, { revision: "0" }, { revision: "x" }, {}])(
    "of nothing is refused: %j",
    async (form) => {
      const office = await open();
      expect(await office.send(undo, form)).toMatchObject({ status: 422 });
      expect((await office.now()).revision).toBe(1);
    },
  );

  test("a change of sealed rules asks for its reason, and the first approval stays", async () => {
    const office = await open();
    const { id } = (await office.now()).record.contest;
    await change(id, office.organizer, approveRules("duyet"));
    const done = await change(id, office.organizer, editRules({ quorum: 3 }), { amendment: "Theo họp" });
    const revision = isRefusal(done) ? 0 : done.revision;
    expect(await office.send(undo, { revision })).toMatchObject({ status: 422, refusal: "rules-sealed" });
    expect(await office.send(undo, { revision, amendment: "Nhầm" })).toMatchObject({ status: 200 });
    const { record } = await office.now();
    expect([record.rules.quorum, record.approvals.length]).toEqual([contest().rules.quorum, 3]);
  });

  test("the log offers it where it can be done", async () => {
    const office = await open();
    await office.remove(team, { team: "lai-chau" });
    const entries = (await (await office.look(log)).json()).entries;
    expect(entries.map((one: { said: string; undo: number | null }) => [one.said, one.undo])).toEqual([
      ["Xóa đội", 2],
      ["Tạo hội thi", null],
    ]);
  });

  test("is asked with POST only", async () => {
    const office = await open();
    const params = { contest: office.contest };
    expect((await call(undo.action, "/", { method: "DELETE", cookie: office.cookie, params })).status).toBe(405);
  });
});
