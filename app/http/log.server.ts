import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import { destination, pino } from "pino";

/** The log of the server, one JSON object a line, on standard error. */
export const log = pino({ level: process.env.LOG_LEVEL || "info", base: null }, destination(2));

/**
 * Notes a request when it has ended: failures as errors, refusals as information, all else only for who debugs. Queries are
 * left out, because one-time codes travel in them.
 */
export function noteRequest({ method, url = "" }: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  response.on("finish", () => {
    const status = response.statusCode;
    const level = status >= 500 ? "error" : status >= 400 ? "info" : "debug";
    const path = url.split("?", 1)[0];
    log[level]({ method, path, status, ms: Math.round(performance.now() - start) }, "request");
  });
}

/** The same for whatever passes through Express. */
export const logRequests: RequestHandler = (request, response, next) => {
  noteRequest(request, response);
  next();
};
