import type { RequestHandler } from "express";
import { beginStaffWork } from "~/live/precedence";
import { tokenIn } from "./session.server";

/** Lets the crowd wait while a request of somebody who is signed in, or of a paired device, is being answered. */
export const staffFirst: RequestHandler = (request, response, next) => {
  if (tokenIn(request.headers.cookie) !== null) response.once("close", beginStaffWork());
  next();
};
