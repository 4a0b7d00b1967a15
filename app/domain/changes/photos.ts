import type { Change } from "../change";
import { editContestant } from "./teams";

/** Names a contestant's picture by its SHA-256, or none (`null`). */
export function setPhoto(contestant: string, photo: string | null): Change {
  return { ...editContestant(contestant, { photo }), name: photo === null ? "photo.removed" : "photo.set" };
}
