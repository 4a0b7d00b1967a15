import { type PhotoType, photoBytes, photoType } from "~/domain/photo";
import { type Refusal, refuse } from "~/domain/refusal";
import { bytesOf } from "./body.server";

/** A contest of the largest kind, with all its ballots, is below this. */
const most = 10_000_000;

/** The bytes that were uploaded in the field `file`, or why there are none. */
export async function uploadedFile(request: Request): Promise<Uint8Array | "tooLarge" | "notJson"> {
  try {
    const bytes = await bytesOf(request, most);
    const headers = { "Content-Type": request.headers.get("Content-Type") ?? "" };
    const file = (await new Response(bytes, { headers }).formData()).get("file");
    return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : "notJson";
  } catch (error) {
    return error instanceof Response && error.status === 413 ? "tooLarge" : "notJson";
  }
}

/** What a form adds around the one file in it. */
const wrapping = 20_000;

/** The picture uploaded in the field `photo`, by its own first bytes; or why it is refused. */
export async function uploadedPhoto(
  request: Request,
): Promise<{ type: PhotoType; bytes: Uint8Array<ArrayBuffer> } | Refusal> {
  try {
    const headers = { "Content-Type": request.headers.get("Content-Type") ?? "" };
    const body = await bytesOf(request, photoBytes + wrapping);
    const file = (await new Response(body, { headers }).formData()).get("photo");
    if (!(file instanceof Blob)) return refuse("not-a-photo", "photo");
    if (file.size > photoBytes) return refuse("photo-too-large", "photo");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = photoType(bytes);
    return type === null ? refuse("not-a-photo", "photo") : { type, bytes };
  } catch (error) {
    const large = error instanceof Response && error.status === 413;
    return refuse(large ? "photo-too-large" : "not-a-photo", "photo");
  }
}
