import { expect, test } from "vitest";
import { change } from "~/data/door.server";
import { pauseCeremony, stepCeremony } from "~/domain/changes/ceremony";
import { actor } from "../support/acting";
import { announced } from "../support/announced";
import { openDesk } from "./desk-cast";

/** The colleague at the other machine. */
const binh = { ...actor(), id: "binh", name: "Trần Thị Bình" };
const step = "ceremony/le/step";

test("who presses after somebody else's step is told who made it, and makes none", async () => {
  const desk = await openDesk(announced());
  const { id } = (await desk.now()).record.contest;
  await change(id, binh, stepCeremony("le", 2, 3));
  for (const to of ["1", "3", "4"]) {
    const answer = await desk.post("organizer", step, { from: "2", to });
    expect(answer).toMatchObject({ status: 422, refusal: "ceremony-moved" });
    expect(answer.says).toMatch(/^Trần Thị Bình vừa chuyển lễ công bố đến bước 3\. .*không chuyển thêm bước nào/);
  }
  expect(await desk.now()).toMatchObject({ revision: 2, record: { ceremonies: [{ at: 3 }] } });
  await change(id, binh, stepCeremony("le", 3, 0));
  expect((await desk.post("organizer", step, { from: "3", to: "4" })).says).toContain(
    "Trần Thị Bình vừa chuyển lễ công bố về đầu",
  );
  await change(id, binh, pauseCeremony("le", true));
  expect((await desk.post("organizer", step, { from: "0", to: "1" })).says).toContain("Trần Thị Bình vừa tạm dừng");
});

test("a step that was made already from the same account, here or on another device, is made once and called so", async () => {
  const desk = await openDesk(announced());
  expect(await desk.post("organizer", step, { from: "2", to: "3" })).toMatchObject({ status: 200 });
  const again = await desk.post("organizer", step, { from: "2", to: "3" });
  expect(again).toMatchObject({ status: 422, refusal: "ceremony-moved" });
  expect(again.says).toContain(
    "Lần bấm trước của tài khoản này vừa được thực hiện (đang ở bước 3), nên lần này bỏ qua",
  );
  expect((await desk.now()).revision).toBe(2);
});
