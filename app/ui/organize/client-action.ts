import { type ClientActionFunctionArgs, data } from "@remix-run/react";

/**
 * The `clientAction` of every page with a form: when the server cannot be reached, the page stays with all that was
 * typed and says so. Without it a lost connection would put an error in the place of the form. What does not answer with
 * success does not load the page anew either.
 */
export async function keepTyped({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof TypeError) return data({ unreachable: true as const }, { status: 503 });
    throw error;
  }
}
