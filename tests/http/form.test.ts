import { describe, expect, test } from "vitest";
import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { readForm, readJson } from "~/http/form.server";

const schema = z.object({
  name: z.string().min(2).max(5),
  count: z.int().min(1).max(9).optional(),
  kind: z.enum(["team", "contestant"]).optional(),
  day: z.iso.date().optional(),
  password: z.string().optional(),
});

function post(fields: Record<string, string>, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/x", { method: "POST", headers, body: new URLSearchParams(fields) });
}

const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
const rows = <T>(row: (at: number) => T, length = 100) => Array.from({ length }, (_, at) => row(at));
const deep = (name: (at: number) => string) => Object.fromEntries(rows((at) => [name(at), ""]));

async function failed(request: Request, hide: string[] = []) {
  const form = await readForm(request, schema, { hide });
  if (form.ok) throw new Error("it was taken");
  return { ...form.reply.data.form, status: form.reply.init?.status };
}

async function statusOf(thrown: Promise<unknown>): Promise<number> {
  const response = await thrown.then(
    () => new Response(null, { status: 200 }),
    (refusal: unknown) => refusal,
  );
  if (!(response instanceof Response)) throw response;
  return response.status;
}

describe("readForm", () => {
  test("answers what the schema makes of the form", async () => {
    const form = await readForm(post({ name: "Hoa", count: "3", kind: "" }), schema);
    expect(form.ok && form.value).toEqual({ name: "Hoa", count: 3 });
  });

  test("reads what a browser sends with files too", async () => {
    const body = new FormData();
    body.set("name", "Mường");
    const form = await readForm(new Request("http://localhost/x", { method: "POST", body }), schema);
    expect(form.ok && form.value.name).toBe("Mường");
  });

  const messages: [string, Record<string, string>, string, string][] = [
    ["nothing", { name: "" }, "name", "Hãy điền vào ô này."],
    ["too short", { name: "A" }, "name", "Ngắn quá: ít nhất 2 ký tự."],
    ["too long", { name: "Nguyễn Văn A" }, "name", "Dài quá: nhiều nhất 5 ký tự."],
    ["a word for a number", { name: "Hoa", count: "ba" }, "count", "Hãy nhập một số."],
    ["a fraction", { name: "Hoa", count: "1.5" }, "count", "Hãy nhập một số nguyên."],
    ["too many", { name: "Hoa", count: "10" }, "count", "Lớn quá: nhiều nhất là 9."],
    ["none of the choices", { name: "Hoa", kind: "choir" }, "kind", "Hãy chọn một trong các mục."],
    ["a day that is none", { name: "Hoa", day: "31/02" }, "day", "Hãy nhập ngày, tháng, năm, ví dụ 05/08/2018."],
  ];
  test.each(messages)(
    "says at the field what is wrong with %s, and keeps what was typed",
    async (_, typed, at, said) => {
      const { status, error, initialValue } = await failed(post(typed));
      expect(status).toBe(422);
      expect(error).toEqual({ [at]: [said] });
      for (const [name, value] of Object.entries(typed)) if (value) expect(initialValue?.[name]).toBe(value);
    },
  );

  test("speaks English to who chose it", async () => {
    const { error } = await failed(post({}, { Cookie: "a=1; language=en" }));
    expect(error).toEqual({ name: ["Please fill this in."] });
  });

  test("never sends a password back", async () => {
    const { initialValue } = await failed(post({ name: "", password: "bí mật lắm" }), ["password"]);
    expect(JSON.stringify(initialValue)).not.toContain("bí mật");
  });

  test("a refusal by the rules comes back at its field, or over the form, with what was typed", async () => {
    const form = await readForm(post({ name: "Hoa" }), schema);
    if (!form.ok) throw new Error("it was refused");
    const at = form.refuse(refuse("taken", "name"));
    expect(at.init?.status).toBe(422);
    expect(at.data.form.error).toEqual({ name: [expect.any(String)] });
    expect(at.data.form.initialValue).toEqual({ name: "Hoa" });
    const over = form.refuse(refuse("stale", "marks.content", { by: "Hà" }));
    expect(over.init?.status).toBe(409);
    expect(over.data.form.error).toEqual({ "": [expect.stringContaining("Hà")] });
    expect(over.data.refusal?.refused).toBe("stale");
  });

  test("reads long tables, and passes over Conform's own fields", async () => {
    const table = z.object({ rows: z.array(z.object({ id: z.string() })) });
    const typed = Object.fromEntries(rows((at) => [`rows[${at}].id`, `a${at}`], 2000));
    const form = await readForm(post({ ...typed, __intent__: "null", __state__: "{" }), table);
    expect(form.ok && form.value.rows).toHaveLength(2000);
  });

  test.each([
    ["no form", new Request("http://localhost/x", { method: "POST", body: "name=Hoa" }), 415],
    ["a broken form", new Request("http://localhost/x", { method: "POST", headers: multipart, body: "--" }), 400],
    ["a name that asks for a million places", post({ name: "Hoa", "rows[1000000].id": "a" }), 400],
    ["names that ask for as many together", post(deep((at) => `rows[${at}].list[900].id`)), 400],
    ["more fields than any page has", post(Object.fromEntries(rows((at) => [`a${at}`, ""], 20_001))), 400],
    ["a name that reaches into the prototype", post({ "rows[0].__proto__.x": "a" }), 400],
    ["a name without end", post({ [`rows${"[0]".repeat(5000)}`]: "a" }), 400],
    ["too large a form", post({ name: "x".repeat(2_100_000) }), 413],
  ])("throws at %s", async (_, request, status) => {
    expect(await statusOf(readForm(request, schema))).toBe(status);
  });
});

describe("readJson", () => {
  const json = (body: BodyInit, type = "application/json") =>
    new Request("http://localhost/x", { method: "POST", headers: { "Content-Type": type }, body });

  test("answers what the schema makes of it", async () => {
    expect(await readJson(json('{"name":"Hoa","count":2}'), schema)).toEqual({ name: "Hoa", count: 2 });
  });

  test.each([
    ["a type that another site's form could send", json('{"name":"Hoa"}', "text/plain"), 415],
    ["half a text", json('{"name":'), 400],
    ["a wrong shape", json('{"name":7}'), 422],
    ["more than its limit", json(JSON.stringify({ name: "x".repeat(200) })), 413],
  ])("throws at %s", async (_, request, status) => {
    expect(await statusOf(readJson(request, schema, 100))).toBe(status);
  });

  test("stops reading a body that hides how long it is", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const request = new Request("http://localhost/x", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(await statusOf(readJson(request, schema, 5000))).toBe(413);
    expect(sent).toBeLessThan(20);
  });
});
