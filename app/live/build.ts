declare const __BUILD__: string;

/** Which build of the program this is: of what a page was made, and what the server answers with. */
export const build = typeof __BUILD__ === "string" ? __BUILD__ : "development";
