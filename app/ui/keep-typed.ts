import type { ClientActionFunctionArgs } from "@remix-run/react";

/**
 * The `clientAction` of every page with a form: when the server cannot be reached, the page stays with all that was
 * typed and says so. Without it a lost connection would put an error in the place of the form. It answers a whole response,
 * because only that keeps its status on the way.
 */
export async function keepTyped({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof TypeError) return Response.json({ unreachable: true }, { status: 503 });
    throw error;
  }
}

/**
 * The `shouldRevalidate` of every page with a form, of the frame around it and of the root: what was refused has changed
 * nothing, and where the server could not be reached the page cannot be loaded anew either.
 */
export function unlessRefused({ actionStatus }: { actionStatus?: number }): boolean {
  return actionStatus === undefined || actionStatus < 400;
}
