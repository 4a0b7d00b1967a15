import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { unpadded } from "~/http/unpadded.server";

const words = ["Thành phố Lai Châu", "Huyện Nậm Nhùn", "Trưởng ban giám khảo", "Ủy ban nhân dân"];

/** A page whose letters of two and three bytes fall on every place of React's pieces. */
function page(start: number) {
  return (
    <ul>
      <li>{"a".repeat(start)}</li>
      {Array.from({ length: 300 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves
        <li key={at} aria-label={words[at % words.length]}>
          {words[at % words.length]}
        </li>
      ))}
    </ul>
  );
}

const rendered = (start: number, into = unpadded()) => text(renderToPipeableStream(page(start)).pipe(into));

test("no letter of a page is torn, wherever it falls", async () => {
  for (let start = 0; start < 40; start += 1) {
    const html = await rendered(start);
    expect(html).not.toMatch(/[\0\uFFFD]/);
    expect(html.match(/Thành phố Lai Châu/g)).toHaveLength(150);
  }
});
