import { bytesOf } from "./body.server";

/** A contest of the largest kind, with all its ballots, is far below this. */
const most = 20_000_000;

/** What was uploaded in the field `file`: its JSON, or why there is none. */
export async function uploadedJson(request: Request): Promise<{ json: unknown } | { wrong: "tooLarge" | "notJson" }> {
  try {
    const bytes = await bytesOf(request, most);
    const headers = { "Content-Type": request.headers.get("Content-Type") ?? "" };
    const file = (await new Response(bytes, { headers }).formData()).get("file");
    if (!(file instanceof Blob)) return { wrong: "notJson" };
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return { json: JSON.parse(text) };
  } catch (error) {
    return { wrong: error instanceof Response && error.status === 413 ? "tooLarge" : "notJson" };
  }
}
