/**
 * How often a connection is asked whether it is still there, and how long it may take to answer; milliseconds. A tablet that
 * dropped off the Wi-Fi is told to the desk, and shows it itself, within the sum.
 */
export const pings = { every: 15_000, patience: 10_000 };
