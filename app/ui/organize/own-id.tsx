import { useState } from "react";

/**
 * The id of what a form makes. It stays the first that the page gave, however often the page is loaded anew meanwhile: a
 * form that is sent again because no answer came makes nothing twice.
 */
export function OwnId({ name = "id", id }: { name?: string; id: string }) {
  const [own] = useState(id);
  return <input type="hidden" name={name} value={own} />;
}
