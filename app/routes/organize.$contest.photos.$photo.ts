import type { LoaderFunctionArgs } from "@remix-run/node";
import { readPhoto } from "~/data/photos.server";
import { requireContest } from "~/http/guard.server";

/**
 * A contestant's picture, for staff only, under the type that its own bytes say (every answer of the server forbids guessing
 * another). Its address is its content's hash: whoever has it need never ask again.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "photo.read");
  const photo = await readPhoto(contest.id, params.photo ?? "");
  if (!photo) throw new Response(null, { status: 404 });
  return new Response(photo.bytes, {
    headers: {
      "Content-Type": photo.type,
      "Content-Disposition": "inline",
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
}
