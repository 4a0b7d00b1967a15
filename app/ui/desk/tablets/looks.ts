import {
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CloudOff,
  FileX,
  Moon,
  Shuffle,
  Snowflake,
  Unplug,
  WifiOff,
} from "lucide-react";
import type { Level } from "../../../domain/tablets/tablet";
import type { WallSeat } from "../../../domain/tablets/wall";

/** The sign of each state: no two have the same shape. */
export const signs: { [S in WallSeat["state"]]: typeof CircleCheck } = {
  "lost-unsent": Unplug,
  undelivered: CloudOff,
  silent: Snowflake,
  refused: FileX,
  "wrong-team": Shuffle,
  lost: WifiOff,
  asleep: Moon,
  unknown: CircleHelp,
  fine: CircleCheck,
  unpaired: CircleDashed,
};

export const tones: { [L in Level]: string } = {
  bad: "text-danger",
  warn: "text-warn",
  none: "text-quiet",
  good: "text-ok",
};
