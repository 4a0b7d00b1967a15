import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { CeremonyShown } from "~/domain/ceremony-shown";
import type { Prompter } from "~/domain/desk/prompter";
import type { Language } from "~/text/language";
import { WordsProvider } from "~/text/words";
import { Banner } from "~/ui/banner";
import { CeremonyStage } from "~/ui/board/ceremony-stage";
import { PrompterScreen } from "~/ui/board/prompter";
import { Button } from "~/ui/button";
import { Clock } from "~/ui/clock";
import { NumberInput } from "~/ui/number-input";
import { Points } from "~/ui/points";
import { SaveState } from "~/ui/save-state";
import { State, type StateName } from "~/ui/state";
import { TextInput } from "~/ui/text-input";

const html = (element: ReactElement, language: Language = "vi") =>
  renderToStaticMarkup(<WordsProvider language={language}>{element}</WordsProvider>);
/** What is read out: the words without the tags, and without what is hidden from those who listen. */
const said = (markup: string) =>
  markup.replace(/<(\w+) aria-hidden="true"[^>]*>.*?<\/\1>/g, "").replace(/<[^>]+>/g, "");

describe("a mark says in words what it says by its looks", () => {
  test.each([
    [<Points key="plain" value={1850} />, "18,50"],
    [<Points key="domain" value="88.50" />, "88,50"],
    [<Points key="missing" value={null} />, "chưa có"],
    [<Points key="zero" value={0} />, "0,00"],
    [<Points key="dropped" value={900} dropped />, "9,00 (không tính)"],
    [<Points key="provisional" value="90.35" provisional />, "90,35 (tạm tính)"],
    [<Points key="locked" value={900} locked />, "9,00 (đã khóa)"],
  ])("%#", (element, words) => {
    expect(said(html(element))).toBe(words);
  });

  test("in the reader's language", () => {
    expect(said(html(<Points value={900} dropped />, "en"))).toBe("9.00 (dropped)");
  });

  test("and strikes a dropped one through", () => {
    expect(html(<Points value={900} dropped />)).toMatch(/<s [^>]*>9,00<\/s>/);
  });
});

describe("a field", () => {
  const markup = html(
    <TextInput id="name" name="name" label="Tên" hint="Như in" error={["Sai", "Và nữa"]} defaultValue="Lò" />,
  );

  test("is tied to its label, its hint and the first thing wrong with it", () => {
    expect(markup).toContain('<label for="name"');
    expect(markup).toContain('aria-describedby="name-hint name-error"');
    expect(markup).toContain('aria-invalid="true"');
    expect(said(markup)).toContain("Sai");
    expect(said(markup)).not.toContain("Và nữa");
  });

  test("keeps what was typed", () => {
    expect(markup).toContain('value="Lò"');
  });

  test("of a number takes a comma as typed: it is no number box", () => {
    const number = html(<NumberInput label="Điểm" name="mark" defaultValue="8,5" unit="điểm" />);
    expect(number).toContain('type="text" inputMode="decimal"');
    expect(number).toContain('value="8,5"');
  });

  test("in order says nothing of errors", () => {
    expect(html(<TextInput label="Tên" />)).not.toMatch(/aria-(invalid|describedby)=/);
  });
});

describe("a clock", () => {
  test.each([
    [252, 420, "04:12/ 07:00"],
    [452, 420, "07:32/ 07:00quá giờ 00:32"],
    [75, null, "01:15"],
  ])("at %i s of %s", (seconds, limit, words) => {
    expect(said(html(<Clock seconds={seconds} limit={limit} />))).toBe(words);
  });
});

test("where marks are is said in words, with the server's time", () => {
  expect(said(html(<SaveState state="device" />))).toBe("Trên thiết bị này, chưa gửi");
  expect(said(html(<SaveState state="received" at="2018-10-12T09:40:05Z" />))).toBe("Đã nhận lúc 16:40:05");
});

test.each([
  ["stage", "trên sân khấu"],
  ["confirmed", "đã xác nhận"],
  ["disqualified", "bị loại"],
] satisfies [StateName, string][])("the state %s is a sign and a word", (state, word) => {
  const markup = html(<State state={state} />);
  expect(markup).toContain("<svg");
  expect(said(markup)).toBe(word);
});

test("a danger interrupts, news waits", () => {
  expect(html(<Banner tone="danger">x</Banner>)).toContain('role="alert"');
  expect(html(<Banner tone="ok">x</Banner>)).toContain('role="status"');
});

test("a button submits only when it says so", () => {
  expect(html(<Button>x</Button>)).toContain('type="button"');
  expect(html(<Button type="submit">x</Button>)).toContain('type="submit"');
});

describe("a step of a ceremony", () => {
  const team = { id: "t", number: 1, name: "Huyện Sìn Hồ", unit: "" };
  const marks = (sum: string, toLead: string | null): CeremonyShown => ({
    show: "marks",
    bloc: null,
    team,
    parts: [],
    carried: null,
    sum,
    highest: "77.00",
    toLead,
  });

  test.each([
    ["76.00", "1.00", "Còn cần 1,00 điểm để bằng tổng cao nhất"],
    ["77.00", null, "Đã bằng tổng cao nhất"],
    ["77.25", null, "Đã vượt tổng cao nhất"],
  ])("of %s says how that stands to the highest total", (sum, toLead, words) => {
    expect(said(html(<CeremonyStage shown={marks(sum, toLead)} paused={false} opening="" />))).toContain(words);
  });

  test("is called not public yet on the prompter while there is one to come, and not after the last", () => {
    const on = (next: CeremonyShown | null, connected = true, hall: Prompter["hall"] = "auto") => {
      const prompter = { round: "Chung kết", at: 3, of: 45, hall, paused: false, now: null, next };
      return said(html(<PrompterScreen prompter={prompter} rehearsal={false} connection={{ connected, since: 0 }} />));
    };
    expect(on(marks("76.00", "1.00"))).toContain("Chưa công bố");
    expect(on(null)).not.toContain("Chưa công bố");
    expect(on(null)).not.toContain("có thể chậm hơn");
    expect(on(null, false)).toContain("có thể chậm hơn màn hình hội trường");
    expect(on(null)).toContain("Bước 3/45");
    expect(on(null)).toContain("Đang trên màn hình");
    expect(on(null, true, "vote")).not.toContain("Đang trên màn hình");
    expect(on(null, true, "vote")).toContain("Màn hình hội trường đang chiếu “Bình chọn của khán giả”");
  });
});
