/** Somebody in front of a browser: what they send carries their session, as a browser's requests do. */
export type Person = {
  name: string;
  /** Sends a form to one of the program's resources. Answers null when it was done, else why not. */
  send: (method: "POST" | "DELETE", path: string, fields?: { [name: string]: string }) => Promise<string | null>;
  /** The same with JSON, as tablets post it. */
  post: (path: string, body: object) => Promise<string | null>;
};

/** What a resource answers to what it refuses. */
type Answer = { form?: { error?: { [field: string]: string[] } }; refusal?: { refused: string } };

/** Signs in with a password, as at `/sign-in`. */
export function signIn(url: string, username: string, password: string): Promise<Person> {
  return enter(url, "/sign-in", { username, password }, username);
}

/** Pairs a device with a one-time code, as at `/pair`. */
export function pair(url: string, code: string, device: string): Promise<Person> {
  return enter(url, "/pair", { code, device }, device);
}

async function enter(url: string, path: string, fields: { [name: string]: string }, name: string): Promise<Person> {
  const answer = await fetch(url + path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  await answer.body?.cancel();
  if (answer.status >= 400 || cookie === "") throw new Error(`${path}: ${answer.status}`);
  return personWith(url, cookie, name);
}

function personWith(url: string, cookie: string, name: string): Person {
  const ask = async (path: string, init: RequestInit): Promise<string | null> => {
    const headers = { ...init.headers, Cookie: cookie };
    const answer = await fetch(url + path, { ...init, headers, redirect: "manual" });
    const said = (await answer.json().catch(() => null)) as Answer | null;
    if (answer.status < 300) return null;
    const sentences = Object.values(said?.form?.error ?? {}).flat();
    return sentences.join(" ") || `${path}: ${said?.refusal?.refused ?? answer.status}`;
  };
  return {
    name,
    send: (method, path, fields = {}) => ask(path, { method, body: new URLSearchParams(fields) }),
    post: (path, body) =>
      ask(path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  };
}
