import type { NameBook } from "../domain/name-book";
import { wordsOf } from "./area";
import { audited } from "./audited";
import type { Language } from "./language";
import { log } from "./words/organize/log";

type Done = { name: string; changes: readonly { in: string; id: string; before: unknown; after: unknown }[] };

/** What an entry is mainly about: the collection that its name speaks of. */
const subjects: { [word: string]: string } = {
  team: "teams",
  teams: "teams",
  contestant: "contestants",
  contestants: "contestants",
  people: "contestants",
  judge: "judges",
  judges: "judges",
  officer: "officers",
  officers: "officers",
  round: "rounds",
  part: "parts",
  criterion: "criteria",
  criteria: "criteria",
  bloc: "blocs",
  blocs: "blocs",
  unit: "units",
  units: "units",
};

/** So many names say enough. */
const shown = 2;

/** What was done, as the log calls it; an undoing says so. */
export function entryInWords(name: string, language: Language): string {
  const words = wordsOf(log, language);
  const [, how, base] = /^(undo|redo) (.*)$/.exec(name) ?? [null, null, name];
  const said = words.entries[base ?? name] ?? words.other;
  if (how === "undo") return words.undone(lower(said));
  return how === "redo" ? words.redone(lower(said)) : said;
}

/** What was done and to what, in a line: "Đã xóa đội Huyện Sìn Hồ". */
export function doneInWords(done: Done, names: Partial<NameBook>, language: Language): string {
  const words = wordsOf(log, language);
  const said = entryInWords(done.name, language);
  const subject = subjectOf(done, names, language);
  return done.name.includes(" ") ? join(said, subject, ": ") : words.done(said, subject);
}

/** The same, done by somebody else: "Lò Văn Thắng vừa xóa đội Huyện Sìn Hồ". */
export function doneByOther(by: string, done: Done, names: Partial<NameBook>, language: Language): string {
  const words = wordsOf(log, language);
  return words.byOther(by, entryInWords(done.name, language), subjectOf(done, names, language));
}

/** The names of what an entry is mainly about. */
function subjectOf({ name, changes }: Done, names: Partial<NameBook>, language: Language): string {
  const about = subjects[name.replace(/^(undo|redo) /, "").split(".")[0] ?? ""];
  const mine = changes.filter((row) => row.in === about && row.id !== "#order");
  const rows = audited(mine.slice(0, shown), names, language).rows.map((row) => row.name);
  const more = mine.length - rows.length;
  const whose = rows.filter(Boolean).join(", ");
  return more > 0 ? `${whose} ${wordsOf(log, language).andMore(String(more))}` : whose;
}

const join = (said: string, subject: string, by: string) => (subject === "" ? said : said + by + subject);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
