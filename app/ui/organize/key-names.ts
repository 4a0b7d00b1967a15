import type { NameBook } from "~/domain/name-book";
import type { TieBreak } from "~/domain/record";
import { useWords } from "~/text/words";
import { roundForm } from "~/text/words/organize/round";

/** What a tie-break is called: "Điểm phần Tiểu phẩm". `partOf` says which part a criterion belongs to. */
export function useKeyName(names: NameBook, partOf: { [criterion: string]: string }): (key: TieBreak) => string {
  const by = useWords(roundForm).tieBy;
  return (key) => {
    if (key.by === "part" || key.by === "shorter-time") return by[key.by](names.parts[key.part] ?? "");
    if (key.by !== "criterion") return by[key.by];
    return by.criterion(names.criteria[key.criterion] ?? "", names.parts[partOf[key.criterion] ?? ""] ?? "");
  };
}
