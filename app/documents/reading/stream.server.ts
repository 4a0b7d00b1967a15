import { readApart } from "../apart.server";

/** The answer of reading a list in a process apart, as a stream of lines of JSON (`Reading`), each as soon as it is there. */
export function readingStream(bytes: Uint8Array, asked: AbortSignal): ReadableStream<Uint8Array> {
  const ending = new AbortController();
  asked.addEventListener("abort", () => ending.abort());
  const lines = answer(bytes, ending.signal);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(`${value}\n`));
    },
    cancel: () => ending.abort(),
  });
}

async function* answer(bytes: Uint8Array, signal: AbortSignal): AsyncGenerator<string> {
  const refused = yield* readApart("list", bytes, { signal });
  if (refused) yield JSON.stringify({ refused });
}
