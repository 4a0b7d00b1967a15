import { useEffect, useState } from "react";

/** As the style sheet tells the hall's screen from a phone (board.css). */
const wide =
  "(min-width: 62.5rem) and (min-height: 35rem), (min-width: 50rem) and (min-height: 30rem) and (min-aspect-ratio: 5 / 4)";

/** Whether this is a screen for the hall; not before that is known. */
export function useWide(): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    const asked = window.matchMedia(wide);
    const heard = () => setIs(asked.matches);
    heard();
    asked.addEventListener("change", heard);
    return () => asked.removeEventListener("change", heard);
  }, []);
  return is;
}
