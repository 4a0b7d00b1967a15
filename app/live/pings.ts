/**
 * How often a connection of the staff is asked whether it is still there, and how long it may take to answer; milliseconds. A
 * tablet that dropped off the Wi-Fi is told to the desk, and shows it itself, within the sum.
 */
export const pings = { every: 15_000, patience: 10_000 };

/** Likewise of the audience: ten thousand answers cost the server as much as a board to each several times over. */
export const audiencePings = { every: 45_000, patience: 20_000 };

/**
 * The server lets itself be heard by everybody at least that often, by a message or a ping; and a page that has heard
 * nothing for so long connects anew. Milliseconds.
 */
export const silence = { most: pings.every, dead: pings.every + pings.patience };
