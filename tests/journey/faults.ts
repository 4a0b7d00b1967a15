import type { Page } from "playwright-core";

/** Text of a page that stands out of its frame, less a margin (a part of its size), that is cut off, or that overlaps other text. */
export const faults = (page: Page, within: string, margin = 0) =>
  page.evaluate(
    ({ within, margin }) => {
      const root = document.querySelector(within);
      if (!root) return ["nothing there"];
      const found: string[] = [];
      const lines: { text: Node; box: DOMRect }[] = [];
      const [x, y] = [innerWidth * margin, innerHeight * margin];
      const phone = within === ".board-phone";
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (!text.textContent?.trim() || !text.parentElement?.checkVisibility()) continue;
        if (text.parentElement.closest(".sr-only, .board-away, .board-now")) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects()) {
          if (box.width < 2) continue;
          const out = box.left < x - 1 || box.right > innerWidth - x + 1;
          if (out || (!phone && (box.top < y - 1 || box.bottom > innerHeight - y + 1))) {
            found.push(`outside: ${text.textContent}`);
          }
          const by = box.height * 0.2;
          for (const other of lines) {
            const apart =
              other.text === text ||
              other.box.right <= box.left + 1 ||
              box.right <= other.box.left + 1 ||
              other.box.bottom - by <= box.top + by ||
              box.bottom - by <= other.box.top + by;
            if (!apart) found.push(`overlap: ${text.textContent} / ${other.text.textContent}`);
          }
          lines.push({ text, box });
        }
      }
      for (const one of root.querySelectorAll<HTMLElement>("*")) {
        const cuts = getComputedStyle(one).overflowY === "hidden" && !one.closest(".sr-only, .board-away, .board-now");
        if (cuts && one.scrollHeight > one.clientHeight + 2) found.push(`cut: ${one.className}`);
      }
      return found;
    },
    { within, margin },
  );
