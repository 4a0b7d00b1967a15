import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession, sessionOf } from "~/http/session.server";

/** Ends the session of this device: an organizer comes back by a password, a judge or an officer by a new code. */
export async function action({ request }: ActionFunctionArgs) {
  const session = await sessionOf(request);
  const door = session?.seatId ? "/pair" : "/sign-in";
  return redirect(door, { headers: await endSession(request) });
}

export function loader() {
  return redirect("/");
}
