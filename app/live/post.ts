const patience = 15_000;

/** Posts JSON to one of the program's resources. Null when it is not known whether the server received it. */
export async function postJson(to: string, body: object): Promise<{ status: number; body: unknown } | null> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience);
  try {
    const answer = await fetch(to, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: ending.signal,
    });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
