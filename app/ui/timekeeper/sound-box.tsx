import { BellRing, Volume2, VolumeX } from "lucide-react";
import { useWords } from "../../text/words";
import { timekeeper } from "../../text/words/timekeeper";
import { Button } from "../button";
import type { useSound } from "./use-sound";

/** Whether the bell can be heard: browsers allow it only after a touch, and people silence it. */
export function Sound({ sound: { open, muted, mute, test } }: { sound: ReturnType<typeof useSound> }) {
  const words = useWords(timekeeper).sound;
  const said = muted ? words.muted : open ? null : words.locked;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {said && <span className="font-semibold text-sm text-warn">{said}</span>}
      <Button icon={muted ? VolumeX : Volume2} aria-pressed={muted} onClick={() => mute(!muted)}>
        {muted ? words.unmute : words.mute}
      </Button>
      <Button icon={BellRing} onClick={test}>
        {words.test}
      </Button>
    </div>
  );
}
