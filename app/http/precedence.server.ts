import type { IncomingMessage } from "node:http";
import type { RequestHandler, Response } from "express";
import { beginStaffWork, bite } from "~/live/precedence";
import { heldLately } from "./session.server";

/** Whether a request comes from somebody who is signed in, or from a paired device. */
export const ofStaff = ({ headers }: IncomingMessage): boolean => heldLately(headers.cookie);

/** Lets the crowd wait while a request of somebody who is signed in, or of a paired device, is being answered. */
export const staffFirst: RequestHandler = (request, response, next) => {
  if (ofStaff(request)) response.once("close", beginStaffWork());
  next();
};

/** How many votes of the audience are taken at a time. */
const share = { usual: 6, small: 1 };

/** Votes come in one after the other, a few at a time: a hall that votes within a minute keeps no judge waiting. */
export function votesInTurn(): RequestHandler {
  const waiting: { response: Response; go: () => void }[] = [];
  let underWay = 0;

  function admit() {
    while (underWay < bite(share)) {
      const next = waiting.shift();
      if (!next) return;
      // Somebody who did not wait for it.
      if (next.response.destroyed) continue;
      underWay += 1;
      next.response.once("close", () => {
        underWay -= 1;
        admit();
      });
      next.go();
    }
  }

  return (request, response, next) => {
    if (request.method !== "POST" || !request.path.startsWith("/vote/") || ofStaff(request)) return next();
    waiting.push({ response, go: () => next() });
    admit();
  };
}
