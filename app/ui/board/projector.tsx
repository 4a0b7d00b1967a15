import { classNames } from "../class-names";
import { useHydrated } from "../hydrated";
import { HallScreen } from "./hall-screen";

/** The board for the hall, as its operator has it shown. Nothing scrolls. */
export function Projector() {
  const alive = useHydrated();
  return (
    <div className={classNames("board-projector", alive && "board-alive")}>
      <HallScreen />
    </div>
  );
}
