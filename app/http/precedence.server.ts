import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
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
/** A vote is a team's id and its own: a browser says that in a few hundred bytes. */
const largest = 10_000;

/**
 * Calls `ready` once all that a browser sends of a vote is here: one that comes slowly, or never comes to its end, must keep
 * no place that others wait for. What is too large for a vote, or comes behind something unanswered, is hung up on.
 */
function onceWhole(request: Request, response: Response, ready: () => void) {
  function look() {
    const isVote = response.socket !== null && request.readableLength <= largest;
    if (isVote && !request.complete) return;
    request.off("readable", look);
    if (isVote) ready();
    else request.destroy();
  }
  request.on("readable", look);
}

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
      let ended = false;
      const leave = () => {
        if (ended) return;
        ended = true;
        underWay -= 1;
        admit();
      };
      // Answered is enough: whoever does not read the answer keeps nobody waiting.
      next.response.once("prefinish", leave).once("close", leave);
      next.go();
    }
  }

  return (request, response, next) => {
    if (request.method !== "POST" || !request.path.startsWith("/vote/") || ofStaff(request)) return next();
    onceWhole(request, response, () => {
      waiting.push({ response, go: () => next() });
      admit();
    });
  };
}
