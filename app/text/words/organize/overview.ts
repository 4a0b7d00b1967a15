import type { Need } from "~/domain/readiness";
import { area } from "../../area";

type Needs = { [N in Need]: { met: string; missing: (names: string) => string; fix: string } };

const vi: Needs = {
  when: { met: "Đã có ngày và địa điểm", missing: () => "Chưa ghi ngày hoặc địa điểm", fix: "Ghi thông tin" },
  rounds: { met: "Đã có vòng thi", missing: () => "Chưa có vòng thi", fix: "Thêm vòng thi" },
  parts: {
    met: "Vòng nào cũng có phần thi",
    missing: (names) => (names ? `Vòng chưa có phần thi: ${names}` : "Chưa có phần thi"),
    fix: "Thêm phần thi",
  },
  criteria: {
    met: "Phần thi nào cũng có tiêu chí chấm",
    missing: (names) => `Phần thi chưa có tiêu chí: ${names}`,
    fix: "Thêm tiêu chí",
  },
  teams: { met: "Đã có danh sách đội", missing: () => "Cần ít nhất hai đội", fix: "Thêm đội" },
  numbers: { met: "Đội nào cũng có số", missing: (names) => `Đội chưa có số: ${names}`, fix: "Ghi số đội" },
  contestants: {
    met: "Đội nào cũng có thí sinh",
    missing: (names) => `Đội chưa có thí sinh: ${names}`,
    fix: "Thêm thí sinh",
  },
  judges: { met: "Đủ giám khảo", missing: () => "Chưa đủ giám khảo theo thể lệ", fix: "Thêm giám khảo" },
  chair: { met: "Đã có trưởng ban giám khảo", missing: () => "Chưa cử trưởng ban giám khảo", fix: "Cử trưởng ban" },
  panels: {
    met: "Phần thi nào cũng đủ giám khảo",
    missing: (names) => `Phần thi chưa đủ giám khảo: ${names}`,
    fix: "Phân công chấm",
  },
  secretary: { met: "Đã có thư ký", missing: () => "Chưa có thư ký", fix: "Thêm thư ký" },
  timekeeper: { met: "Đã có người bấm giờ", missing: () => "Chưa có người bấm giờ", fix: "Thêm người bấm giờ" },
  order: {
    met: "Đã bốc thăm thứ tự thi",
    missing: (names) => `Chưa bốc thăm thứ tự thi: ${names}`,
    fix: "Bốc thăm",
  },
};

const en: Needs = {
  when: { met: "Day and place are known", missing: () => "Day or place is missing", fix: "Fill in" },
  rounds: { met: "There is a round", missing: () => "There is no round", fix: "Add a round" },
  parts: {
    met: "Every round has parts",
    missing: (names) => (names ? `Rounds without parts: ${names}` : "There are no parts"),
    fix: "Add parts",
  },
  criteria: {
    met: "Every part has criteria",
    missing: (names) => `Parts without criteria: ${names}`,
    fix: "Add criteria",
  },
  teams: { met: "The teams are listed", missing: () => "At least two teams are needed", fix: "Add teams" },
  numbers: {
    met: "Every team has a number",
    missing: (names) => `Teams without a number: ${names}`,
    fix: "Number them",
  },
  contestants: {
    met: "Every team has contestants",
    missing: (names) => `Teams without contestants: ${names}`,
    fix: "Add contestants",
  },
  judges: { met: "There are enough judges", missing: () => "Fewer judges than the rules ask for", fix: "Add judges" },
  chair: { met: "There is a chair", missing: () => "Nobody chairs the jury", fix: "Name the chair" },
  panels: {
    met: "Every panel has enough judges",
    missing: (names) => `Panels with too few judges: ${names}`,
    fix: "Seat the panels",
  },
  secretary: { met: "There is a secretary", missing: () => "There is no secretary", fix: "Add one" },
  timekeeper: { met: "There is a timekeeper", missing: () => "There is no timekeeper", fix: "Add one" },
  order: { met: "Lots were drawn", missing: (names) => `No lots drawn: ${names}`, fix: "Draw lots" },
};

/** The frame of a contest's pages, and what is missing before its day. */
export const overview = area({
  vi: {
    nav: {
      overview: "Tổng quan",
      facts: "Thông tin",
      rules: "Thể lệ",
      teams: "Đội thi",
      panel: "Giám khảo, thư ký",
      order: "Thứ tự thi",
      desk: "Bàn điều hành",
      results: "Kết quả",
      log: "Nhật ký",
    },
    all: "Mọi hội thi",
    title: "Tổng quan",
    before: "Trước ngày thi",
    must: "bắt buộc",
    done: (met: string, all: string) => `Xong ${met}/${all} việc`,
    allDone: "Mọi việc chuẩn bị đã xong. Có thể mở bàn điều hành.",
    mustLeft: (count: string) => `Còn ${count} việc bắt buộc trước khi chấm được.`,
    needs: vi,
    seats: {
      met: "Máy của giám khảo đã ghép đủ",
      missing: (names: string) => `Chưa ghép máy: ${names}`,
      fix: "Ghép máy",
    },
    figures: { teams: "Đội", people: "Thí sinh", judges: "Giám khảo", parts: "Phần thi", performances: "Lượt thi" },
    day: "Trong ngày thi",
    desk: "Bàn điều hành",
    deskHint: "Gọi lượt thi, bấm giờ, theo dõi phiếu, công bố.",
    board: "Bảng điểm công khai",
    boardHint: "Mở trên máy chiếu và điện thoại, không cần đăng nhập.",
    results: "Kết quả nội bộ",
    resultsHint: "Bảng xếp hạng đầy đủ, diễn giải từng con số.",
    export: "Lưu hồ sơ ra tệp",
    exportHint: "Trọn hội thi trong một tệp, để lưu giữ và kiểm tra lại.",
  },
  en: {
    nav: {
      overview: "Overview",
      facts: "Facts",
      rules: "Rules",
      teams: "Teams",
      panel: "Judges, officers",
      order: "Running order",
      desk: "Desk",
      results: "Results",
      log: "Log",
    },
    all: "All contests",
    title: "Overview",
    before: "Before the day",
    must: "needed",
    done: (met: string, all: string) => `${met} of ${all} done`,
    allDone: "Everything is prepared. The desk can be opened.",
    mustLeft: (count: string) => `${count} more to do before anything can be judged.`,
    needs: en,
    seats: {
      met: "Every judge's device is paired",
      missing: (names: string) => `Not paired: ${names}`,
      fix: "Pair devices",
    },
    figures: { teams: "Teams", people: "Contestants", judges: "Judges", parts: "Parts", performances: "Performances" },
    day: "On the day",
    desk: "Desk",
    deskHint: "Calls performances, runs the clock, follows ballots, publishes.",
    board: "Public board",
    boardHint: "For projector and phones, without signing in.",
    results: "Staff's results",
    resultsHint: "The whole ranking, every number explained.",
    export: "Save the record as a file",
    exportHint: "The whole contest in one file, to keep and to check again.",
  },
});
