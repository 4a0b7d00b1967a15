import { useState } from "react";

/**
 * What a form stands on. `seen` is the revision that goes out with it: the newest one at which the form's own contents
 * were what they were when it was filled in. Contents that came anew replace those of a form nobody has touched (a new
 * `version`, by which the form is keyed); in a touched one they wait, so that nothing typed is lost: it is then sent with
 * the old revision, refused as stale, and may be sent again after that.
 */
export function useHeld(contents: string, revision: number, stale: boolean) {
  const [dirty, setDirty] = useState(false);
  const [held, setHeld] = useState({ contents, revision, version: 0 });
  const same = contents === held.contents;
  if (!dirty && (!same || revision !== held.revision)) {
    setHeld({ contents, revision, version: held.version + (same ? 0 : 1) });
  }
  const reset = () => {
    setDirty(false);
    setHeld({ contents, revision, version: held.version + 1 });
  };
  return {
    version: held.version,
    seen: same || stale ? revision : held.revision,
    before: held.contents,
    dirty,
    setDirty,
    /** Back to what stands on the server. */
    reset,
  };
}
