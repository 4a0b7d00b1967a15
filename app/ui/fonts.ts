import latin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latin600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import vietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnamese600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";
import hallLatin400 from "./fonts/hall-latin-400.woff2?url";
import hallLatin700 from "./fonts/hall-latin-700.woff2?url";
import hallVietnamese400 from "./fonts/hall-vietnamese-400.woff2?url";
import hallVietnamese700 from "./fonts/hall-vietnamese-700.woff2?url";

/** The fonts that a page needs at once, fetched beside the style sheet: no page is set twice before one's eyes. */
export const fonts = {
  work: [latin400, latin600, vietnamese400, vietnamese600],
  hall: [hallLatin400, hallLatin700, hallVietnamese400, hallVietnamese700],
};

/** What a route says of itself (`handle`), for the frame around it. */
export type Dress = { fonts?: keyof typeof fonts };
