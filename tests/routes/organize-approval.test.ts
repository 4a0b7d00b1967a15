import { describe, expect, test } from "vitest";
import { createContest } from "~/data/door.server";
import { sealOf } from "~/domain/seal";
import * as approval from "~/routes/organize.$contest.approval";
import * as copy from "~/routes/organize.$contest.rules_.copy";
import * as paper from "~/routes/organize.$contest.rules_.paper";
import { contest, mark } from "../support/record";
import { call } from "./call";
import { openOffice } from "./organize-cast";

describe("the approval of the rules", () => {
  test("shows what is missing and what rehearsals show, approves, and takes back with a reason", async () => {
    const office = await openOffice(contest({ rules: { quorum: 6 } }));
    const before = await (await office.look(approval)).json();
    expect(before).toMatchObject({ seal: null, missing: [{ need: "judges" }, { need: "panels" }] });
    expect(before.tries.map(({ runs }: { runs: number }) => runs)).toEqual([40, 40]);
    expect(await office.send(approval, { id: "phe-duyet", note: "Quyết định số 12" })).toMatchObject({ status: 200 });
    const seal = sealOf((await office.now()).record);
    expect(await (await office.look(approval)).json()).toMatchObject({ seal, holds: true, tries: [] });
    expect(await (await office.look(paper)).json()).toMatchObject({ seal });
    expect(await office.remove(approval, {}, { reason: "" })).toMatchObject({ status: 422, refusal: "required" });
    expect(await office.remove(approval, {}, { reason: "Nhầm bản" })).toMatchObject({ status: 200 });
    expect(sealOf((await office.now()).record)).toBeNull();
  });

  test("stays once there are ballots", async () => {
    const office = await openOffice(mark(contest(), "skit.lai-chau", [8]));
    await office.send(approval, { id: "phe-duyet" });
    expect(await office.remove(approval, {}, { reason: "Nhầm" })).toMatchObject({ refusal: "marked-under-rules" });
  });
});

describe("copying rules", () => {
  const other = contest({ contest: { id: "nam-ngoai", title: "Hội thi năm ngoái" }, parts: [{ id: "hat" }] });

  test("offers contests that one organizes, and takes all of one or some parts", async () => {
    const office = await openOffice(contest());
    await createContest(office.organizer, other);
    const page = await (await office.look(copy, {}, "?from=nam-ngoai")).json();
    expect(page.others.map((one: { value: string }) => one.value)).toEqual(["nam-ngoai"]);
    expect(page.source.title).toBe("Hội thi năm ngoái");
    const post = async (form: Record<string, string>) =>
      call(copy.action, "/x?from=nam-ngoai", {
        method: "POST",
        cookie: office.cookie,
        params: { contest: office.contest },
        form: { seen: String((await office.now()).revision), ...form },
      });
    expect((await post({ id: "a", what: "parts", round: "final" })).status).toBe(422);
    expect((await post({ id: "a", what: "parts", round: "final", parts: "hat" })).status).toBe(200);
    expect((await office.now()).record.parts.at(-1)).toMatchObject({ id: "a-p1", round: "final" });
    expect((await post({ id: "b", what: "whole" })).status).toBe(200);
    expect((await office.now()).record.parts.map(({ id }) => id)).toEqual(["b-p1"]);
  });

  test("of a contest that one may not read is not found", async () => {
    const office = await openOffice(contest());
    expect((await office.look(copy, {}, "?from=khong-co")).status).toBe(404);
  });
});
