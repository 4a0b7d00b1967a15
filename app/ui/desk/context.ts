import { createContext, useContext } from "react";
import type { Action } from "../../domain/access";

export type Method = "POST" | "DELETE";
export type Errors = { [field: string]: readonly string[] };
export type Failure = "unreachable" | "signed-out" | "forbidden" | "failed";
/** What became of a form that was sent; the page brings the sender along, because components never fetch. */
export type Sent =
  | { done: true; revision: number }
  | { done: false; errors: Errors }
  | { done: false; failure: Failure };

type Desk = {
  contest: string;
  /** The contest's revision that the page shows. */
  revision: number;
  /** The viewer confirms as the chair. */
  chair: boolean;
  can: (action: Action) => boolean;
  send: (to: string, method: Method, fields: { [name: string]: string }) => Promise<Sent>;
};

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context.Provider;

/** What every component of the desk may ask: where it is, who looks, and how to send. */
export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error("outside of DeskProvider");
  return desk;
}
