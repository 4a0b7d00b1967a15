/**
 * The answer to a form that made something, with the page where it goes on. Not a redirect: the announcement of the very
 * change makes the page load anew, and a redirect that comes while a page loads is dropped by the router.
 */
export async function onward(answer: Response, to: string): Promise<Response> {
  return answer.ok ? Response.json({ ...(await answer.json()), to }) : answer;
}
