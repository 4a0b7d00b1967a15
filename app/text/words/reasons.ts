import type { Reason, Refusal } from "~/domain/refusal";
import { type Area, area } from "../area";
import { maximum, time } from "../format";
import type { Language } from "../language";

/** What a sentence about a refusal is told: `Refusal["with"]`. Points are hundredths. */
export type Detail = NonNullable<Refusal["with"]>;
type Sentences = { [R in Reason]: (detail: Detail) => string };

const named = (value: string | number | undefined, otherwise: string) =>
  value === undefined || value === "" ? otherwise : `${value}`;
/** Who did it by the reader's own account. */
const ownHand = {
  vi: "Tài khoản của bạn (ở máy này hay máy khác)",
  en: "Your account (here or on another device)",
};
const inPoints = (value: string | number | undefined, language: Language) => maximum(Number(value ?? 0), language);

/**
 * One sentence or two for every reason of `app/domain/refusal.ts`: what happened, what was kept, what to do
 * (look.md, "Words").
 */
export const reasons: Area<Sentences> = area<Sentences>({
  vi: {
    "disk-full": () =>
      "Đĩa của máy chủ đã hết chỗ nên chưa ghi được. Những gì vừa nhập vẫn còn ở đây; hãy xóa bớt tệp không cần trên máy chủ rồi làm lại.",
    "disk-read-only": () =>
      "Máy chủ không được ghi vào thư mục dữ liệu nên chưa ghi được. Những gì vừa nhập vẫn còn ở đây; hãy mở quyền ghi trên máy chủ rồi làm lại.",
    "database-locked": () =>
      "Một chương trình khác trên máy chủ đang giữ tệp dữ liệu nên chưa ghi được. Những gì vừa nhập vẫn còn ở đây; hãy đóng chương trình đó rồi làm lại.",
    "disk-failing": () =>
      "Đĩa của máy chủ báo lỗi nên chưa ghi được. Những gì vừa nhập vẫn còn ở đây; hãy báo người phụ trách máy chủ rồi làm lại.",

    stale: ({ by }) =>
      `${named(by, "Người khác")} vừa sửa chỗ này. Phần bạn nhập vẫn còn ở đây, chưa lưu. Hãy tải lại trang để xem bản mới rồi sửa tiếp.`,
    forbidden: () => "Vai trò của bạn không được làm việc này. Chưa có gì thay đổi. Hãy liên hệ ban tổ chức.",
    unknown: () =>
      "Không tìm thấy mục này: có thể vừa bị xóa, hoặc nhập chưa đúng. Chưa có gì thay đổi; hãy tải lại trang hoặc nhập lại.",
    taken: () => "Tên hoặc mã này đã có người dùng. Chưa lưu; hãy chọn tên hoặc mã khác.",
    required: () => "Hãy điền vào ô này; những ô khác vẫn giữ.",
    exists: () => "Hội thi này đã có trong máy. Bản đang có được giữ nguyên.",
    "not-a-record": ({ path }) =>
      `Tệp không đúng dạng hồ sơ hội thi${path ? ` (sai tại ${path})` : ""}. Chưa nhập gì vào máy. Hãy chọn tệp hồ sơ do chương trình xuất ra.`,

    "not-a-number": () => "Hãy nhập một số, ví dụ 8,5.",
    negative: () => "Điểm không được nhỏ hơn 0.",
    "over-maximum": (detail) => `Quá điểm tối đa ${inPoints(detail.maximum, "vi")}. Hãy nhập lại.`,
    "off-step": (detail) => `Điểm ở đây cho theo bước ${inPoints(detail.step, "vi")}. Hãy nhập lại.`,
    "too-many-digits": (detail) =>
      `Quá nhiều chữ số: điểm ở đây cho theo bước ${inPoints(detail.step, "vi")}. Hãy nhập lại.`,
    "missing-mark": ({ paper }) =>
      paper
        ? "Còn tiêu chí chưa có điểm nên chưa lưu. Giám khảo bỏ trống ô nào thì hỏi lại giám khảo; 0 cũng là một điểm."
        : "Còn tiêu chí chưa có điểm nên phiếu chưa gửi. Điểm đã chấm vẫn giữ; 0 cũng là một điểm.",
    "unknown-criterion": ({ paper }) =>
      paper
        ? "Tiêu chí đã thay đổi sau khi mở trang này nên chưa lưu. Hãy tải lại trang rồi nhập theo tiêu chí mới."
        : "Tiêu chí đã thay đổi sau khi bạn mở phiếu. Điểm đã chấm vẫn giữ trên thiết bị; hãy mở lại phiếu để xem tiêu chí mới.",

    "marking-not-open": ({ paper }) =>
      paper
        ? "Lượt thi này chưa mở chấm nên chưa nhập được phiếu giấy. Hãy mở chấm ở bàn điều hành trước."
        : "Lượt thi này chưa mở chấm. Điểm vẫn giữ trên thiết bị; hãy gửi lại khi tổ thư ký mở chấm.",
    "not-on-panel": ({ paper }) =>
      paper
        ? "Giám khảo này không chấm lượt thi này (không có tên, vắng hoặc được miễn), nên phiếu giấy chưa lưu."
        : "Bạn không được phân công chấm lượt thi này, nên phiếu chưa được nhận. Hãy báo tổ thư ký nếu có nhầm lẫn.",
    locked: () =>
      "Trưởng ban đã xác nhận lượt thi này nên điểm đã khóa; các phiếu đã nhận vẫn giữ nguyên. Muốn sửa, hãy đề nghị trưởng ban mở lại.",
    "outdated-revision": ({ stands, paper }) =>
      paper
        ? "Phiếu của giám khảo này vừa có bản mới nên bản nhập chưa lưu. Hãy tải lại trang để xem bản đang giữ, rồi nhập lại nếu phiếu giấy mới là đúng."
        : `Phiếu này đã được sửa ở nơi khác${stands === undefined ? "" : ` (bản đang giữ: bản ${stands})`}. Bản vừa gửi chưa được nhận; hãy xem bản đang giữ rồi sửa lại nếu cần.`,
    "no-ballot": () => "Giám khảo này chưa gửi phiếu nên chưa có gì để xem lại. Hãy chờ phiếu đến.",
    "asked-already": () =>
      "Giám khảo này còn một đề nghị xem lại chưa trả lời. Hãy chờ trả lời, hoặc thu hồi đề nghị đó trước.",

    "own-ballot-first": () =>
      "Bạn chưa gửi phiếu của mình cho lượt thi này, nên chưa nhập được phiếu giấy của giám khảo khác. Hãy gửi phiếu của bạn trước.",
    "keyed-by-two": ({ first, second }) =>
      `${named(first, "Một người")} và ${named(second, "một người nữa")} đã nhập phiếu này. Chưa lưu phần của bạn; một trong hai người sửa lại, hoặc thu hồi một bản trước.`,
    "paper-counted": () =>
      "Phiếu giấy này đã đủ hai người nhập và đã thành phiếu chấm. Muốn sửa, hãy nhập lại như một lần sửa phiếu.",
    "paper-alone": () => "Trong tệp có phiếu giấy chưa đủ hai người nhập. Chưa nhập gì vào máy.",

    "has-marks": ({ count }) =>
      `Đã có ${named(count, "một số")} phiếu chấm ở đây nên không xóa hoặc đổi được. Điểm vẫn giữ nguyên.`,
    "rules-sealed": ({ code }) =>
      `Thể lệ đã được phê duyệt${code ? ` (mã ${code})` : ""}. Muốn sửa phải ghi lý do. Chưa lưu; nội dung vừa nhập vẫn còn.`,
    "marked-under-rules": ({ count }) =>
      `Đã có ${named(count, "một số")} phiếu chấm theo thể lệ này nên không hủy phê duyệt được. Cần sửa điều nào thì sửa điều đó, kèm lý do.`,
    "tally-above": ({ correct }) =>
      `Đã có đội được ghi ${named(correct, "nhiều")} câu đúng nên số câu hỏi không thể ít hơn. Hãy sửa lại.`,
    "maximum-off-step": () => "Điểm tối đa phải chia hết cho bước điểm. Hãy sửa một trong hai số.",
    "in-use": ({ by }) => `Đang được dùng ở: ${named(by, "mục khác")}. Chưa xóa; hãy bỏ ở nơi đó trước.`,
    "duplicate-number": ({ team }) => `Số này đã cấp cho ${named(team, "đội khác")}. Chưa lưu; hãy chọn số khác.`,
    "wrong-order": () =>
      "Danh sách đã thay đổi trong lúc bạn sắp thứ tự. Thứ tự cũ vẫn giữ; hãy tải lại trang rồi sắp lại.",
    "no-such-round-before": () => "Chỉ có thể cộng điểm từ một vòng thi trước vòng này. Hãy chọn vòng khác.",
    "nothing-to-draw": () => "Chưa có gì để bốc thăm: hãy thêm lượt thi, hoặc thêm tình huống cho phần này trước.",
    "two-chairs": ({ name }) =>
      `${named(name, "Một giám khảo khác")} đang là trưởng ban. Mỗi hội thi có một trưởng ban; hãy đổi người đó trước.`,
    "last-organizer": () =>
      "Hội thi phải có ít nhất một người tổ chức. Chưa có gì thay đổi; hãy thêm người khác trước.",
    substituted: ({ name }) =>
      `${named(name, "Người này")} có tên trong một lần thay người. Chưa lưu; muốn xóa hoặc đổi vai trò, hãy thu hồi lần thay người đó trước.`,
    "photo-too-large": () =>
      "Ảnh quá lớn: tệp ảnh chỉ được tối đa 600 kB. Ảnh cũ vẫn giữ; hãy chọn ảnh nhỏ hơn hoặc thu nhỏ ảnh rồi gửi lại.",
    "not-a-photo": () =>
      "Tệp này không phải ảnh JPEG, PNG hoặc WebP. Ảnh cũ vẫn giữ; hãy chọn tệp ảnh chụp, ví dụ có đuôi .jpg hoặc .png.",

    "not-arrived": ({ team }) => `${named(team, "Đội này")} chưa điểm danh. Hãy bấm Đã có mặt trước.`,
    "not-to-be-substituted": ({ out, in: coming }) =>
      `Chưa thay được: người ra (${named(out, "?")}) phải là thí sinh chính thức, người vào (${named(coming, "?")}) phải là dự bị hoặc phục vụ cùng đội. Hãy tải lại trang để xem vai trò hiện nay.`,
    performed: ({ name, part }) =>
      `${named(name, "Người này")} đã thi hoặc đang thi${part ? ` phần ${part}` : ""} nên không thay người được nữa. Điểm và lượt thi vẫn giữ nguyên.`,
    "substituted-since": ({ name }) =>
      `Sau đó ${named(name, "một người trong hai người này")} lại có tên trong một lần thay người khác, hoặc đã được đổi vai trò. Chưa có gì thay đổi; hãy thu hồi lần thay người sau cùng trước.`,
    "list-refused": ({ count }) =>
      `Còn ${named(count, "một số")} dòng chưa nhập được, nên chưa nhập gì. Hãy sửa hoặc bỏ những dòng đó rồi nhập lại.`,
    "too-many-rows": ({ most }) =>
      `Danh sách sẽ vượt quá ${named(most, "số")} dòng mà một hội thi chứa được. Chưa nhập gì; hãy kiểm tra lại tệp.`,

    "unit-unclear": ({ name, count }) =>
      Number(count ?? 0) > 1
        ? `Có ${count} đơn vị cùng tên ${named(name, "này")}. Hãy chọn một đơn vị trong danh sách hiện ra.`
        : `Danh mục chưa có đơn vị tên ${named(name, "này")}. Hãy chọn trong danh sách, hoặc xóa trống ô này.`,
    "unit-ring": ({ name }) =>
      `${named(name, "Đơn vị này")} không thể trực thuộc chính mình, kể cả qua đơn vị khác. Chưa lưu; hãy chọn cấp trên khác.`,
    "ends-before-start": () =>
      "Ngày cuối còn hiệu lực phải từ ngày bắt đầu trở đi. Chưa lưu; hãy sửa một trong hai ngày.",
    "own-successor": () => "Đơn vị không thể kế tiếp chính mình. Chưa lưu; hãy bỏ nó khỏi các đơn vị kế tiếp.",
    "not-ended": () => "Đơn vị còn hiệu lực thì chưa có đơn vị kế tiếp. Chưa lưu; hãy ghi ngày cuối còn hiệu lực.",

    "not-undoable": () =>
      "Việc này không hoàn tác được ở đây: phiếu chấm, quyết định, công bố và bốc thăm có cách thu hồi riêng. Chưa có gì thay đổi.",
    "changed-since": ({ by }) =>
      `Không hoàn tác được: ${named(by, "có người")} đã sửa chỗ này sau đó. Chưa có gì thay đổi; hãy sửa trực tiếp ở trang của mục này.`,
    "built-upon": () =>
      "Không hoàn tác được: có việc làm sau đó đang dựa vào thay đổi này. Chưa có gì thay đổi; hãy hoàn tác các việc sau trước.",

    "clock-running": ({ team }) =>
      `Đồng hồ của ${named(team, "lượt thi khác")} đang chạy. Hãy dừng đồng hồ rồi làm lại.`,
    "clock-not-running": () => "Đồng hồ không chạy nên không có gì để dừng. Thời gian đã ghi vẫn giữ nguyên.",
    "press-ahead": () =>
      "Giờ trên máy này đang chạy trước giờ máy chủ nên lần bấm không được nhận. Đồng hồ vẫn như cũ; hãy tải lại trang rồi bấm lại.",
    "press-too-old": ({ hours }) =>
      `Lần bấm này đã quá ${named(hours, "nhiều")} giờ nên không được nhận. Thời gian đã ghi vẫn giữ; nếu cần, hãy nhập thời gian bằng tay.`,
    "press-overtaken": ({ at }) =>
      `Đồng hồ đã được bấm ở máy khác${at === undefined ? "" : ` lúc ${time(String(at))}`}, sau lần bấm này, nên lần bấm này không tính. Thời gian đã ghi vẫn giữ; nếu sai, hãy nhập thời gian bằng tay.`,
    "not-competing": ({ team }) =>
      `${named(team, "Đội này")} đã rút lui, vắng hoặc bị loại. Chưa có gì thay đổi; hãy thu hồi quyết định đó trước nếu đội vẫn thi.`,
    incomplete: ({ missing }) =>
      `Chưa đủ phiếu: còn ${named(missing, "thiếu")} giám khảo. Chưa xác nhận; các phiếu đã nhận vẫn giữ.`,
    "below-quorum": ({ have, need }) =>
      `Chỉ có ${named(have, "ít")} giám khảo chấm, quy định ít nhất ${named(need, "đủ số")}. Cần quyết định của trưởng ban kèm lý do.`,
    "not-confirmed": ({ missing }) =>
      missing
        ? `Còn ${missing} lượt thi trưởng ban chưa xác nhận. Chưa công bố.`
        : "Chưa có lượt thi nào được trưởng ban xác nhận nên chưa công bố được.",
    "published-already": () => "Kết quả này đã công bố. Muốn thay đổi, hãy thu hồi công bố trước.",
    "not-published": () =>
      "Kết quả vòng cuối của hội thi này chưa công bố. Chưa có gì thay đổi; hãy công bố kết quả trước.",
    "round-published": () => "Kết quả vòng thi đã công bố. Muốn thay đổi, hãy thu hồi việc công bố vòng này trước đã.",
    "rests-on-hidden": ({ rounds }) =>
      `Kết quả vòng này còn dựa vào ${named(rounds, "một vòng trước")} chưa công bố. Chưa công bố gì; hãy công bố kết quả vòng đó trước.`,
    "round-rests-on-it": ({ round }) =>
      `${named(round, "Một vòng sau")} đã công bố và dựa vào kết quả này. Chưa có gì thay đổi; hãy thu hồi việc công bố vòng đó trước.`,
    "prizes-undecided": () => "Còn đội đồng hạng chưa có quyết định xếp giải. Chưa công bố; hãy ghi quyết định trước.",
    "too-many-correct": ({ questions }) =>
      `Số câu đúng nhiều hơn số câu hỏi${questions === undefined ? "" : ` (${questions} câu)`}. Hãy sửa lại.`,
    "ceremony-begun": () => "Lễ công bố đã bắt đầu. Hãy lùi về đầu hoặc kết thúc lễ rồi mới lập lại kịch bản.",
    "ceremony-on": () =>
      "Lễ công bố vòng này đang diễn ra: kết quả chỉ ra theo từng bước của lễ. Chưa công bố gì; muốn công bố riêng, hãy kết thúc lễ trước.",
    "ceremony-told": () =>
      "Lễ công bố đã nêu kết quả này trước hội trường. Chưa có gì thay đổi; hãy lùi lễ về đầu hoặc kết thúc lễ rồi mới sửa.",
    "ceremony-moved": ({ at, by, own }) =>
      own
        ? `Lần bấm trước của tài khoản này vừa được thực hiện (${at ? `đang ở bước ${at}` : "đã về đầu"}), nên lần này bỏ qua.`
        : `${named(by, "Người khác")} vừa chuyển lễ công bố ${at ? `đến bước ${at}` : "về đầu"}. Lần bấm này không chuyển thêm bước nào, không mất gì; hãy xem màn hình rồi bấm tiếp.`,
    "ceremony-held": ({ by, own }) =>
      `${named(own ? ownHand.vi : by, "Người khác")} vừa tạm dừng lễ công bố, nên chưa chuyển bước. Muốn đi tiếp thì bấm “Tiếp tục”.`,
    "ceremony-out-of-date": () =>
      "Kết quả đã khác với lúc lập kịch bản, nên chưa chuyển bước nào. Hãy lập lại các bước còn lại, hoặc lùi về đầu rồi lập lại cả kịch bản.",
    "vote-closed": () => "Bình chọn đã đóng, phiếu này chưa được ghi.",
    "too-few-teams": () => "Cần ít nhất hai đội để bình chọn.",

    "no-key": () =>
      "Phần thi này chưa có đáp án nên chưa so được câu trả lời. Hãy ghi số câu đúng, hoặc báo ban tổ chức.",
    "not-as-many": ({ have, questions }) =>
      `Có ${named(have, "chưa đủ")} câu, cần đúng ${named(questions, "bằng số")} câu hỏi. Chưa lưu; hãy kiểm tra lại.`,
    "answers-entered": ({ count }) =>
      `Đã nhập câu trả lời của ${named(count, "một số")} lượt thi nên không bỏ đáp án và không đổi số câu hỏi được. Từng đáp án thì sửa được.`,
    "key-confirmed": ({ team }) =>
      `Đáp án này làm đổi điểm của ${named(team, "một đội")}, mà trưởng ban đã xác nhận lượt đó. Chưa lưu; hãy mở lại lượt thi trước.`,
    miscounted: ({ correct }) =>
      `Số câu đúng không khớp với câu trả lời${correct === undefined ? "" : ` (theo đáp án là ${correct})`}. Chưa có gì thay đổi.`,
  },
  en: {
    "disk-full": () =>
      "The server's disk is full, so nothing was written. What you entered is still here; make room on the server, then try again.",
    "disk-read-only": () =>
      "The server may not write to its data folder, so nothing was written. What you entered is still here; give it the right on the server, then try again.",
    "database-locked": () =>
      "Another program on the server holds the data file, so nothing was written. What you entered is still here; close that program, then try again.",
    "disk-failing": () =>
      "The server's disk reports errors, so nothing was written. What you entered is still here; tell whoever looks after the server, then try again.",

    stale: ({ by }) =>
      `${named(by, "Somebody else")} has just changed this. What you typed is still here, not saved. Reload the page to see the new version, then go on.`,
    forbidden: () => "Your role may not do this. Nothing was changed. Please ask the organizers.",
    unknown: () =>
      "This was not found: it may just have been deleted, or was typed wrong. Nothing was changed; reload the page or type it again.",
    taken: () => "This name or code is in use. Not saved; choose another.",
    required: () => "Please fill this in; the other fields are kept.",
    exists: () => "This contest is here already. The one that is here was kept.",
    "not-a-record": ({ path }) =>
      `The file is not the record of a contest${path ? ` (see ${path})` : ""}. Nothing was imported. Choose a file that this program exported.`,

    "not-a-number": () => "Please enter a number, for example 8.5.",
    negative: () => "Marks are never below 0.",
    "over-maximum": (detail) => `Over the maximum of ${inPoints(detail.maximum, "en")}. Enter it again.`,
    "off-step": (detail) => `Marks here go in steps of ${inPoints(detail.step, "en")}. Enter it again.`,
    "too-many-digits": (detail) =>
      `Too many digits: marks here go in steps of ${inPoints(detail.step, "en")}. Enter it again.`,
    "missing-mark": ({ paper }) =>
      paper
        ? "A criterion has no mark, so this was not saved. Ask the judge about a box left empty; 0 is a mark too."
        : "A criterion has no mark yet, so the ballot was not sent. Your marks are kept; 0 is a mark too.",
    "unknown-criterion": ({ paper }) =>
      paper
        ? "The criteria have changed since this page was opened, so this was not saved. Reload it and key in by the new ones."
        : "The criteria have changed since you opened the sheet. Your marks are kept on this device; open the sheet again to see them.",

    "marking-not-open": ({ paper }) =>
      paper
        ? "Marking is not open for this performance, so no sheet can be keyed in yet. Open marking at the desk first."
        : "Marking is not open for this performance. Your marks are kept on this device; send them when the desk opens marking.",
    "not-on-panel": ({ paper }) =>
      paper
        ? "This judge does not mark this performance (not on its panel, absent or excused), so the sheet was not saved."
        : "You are not on the panel of this performance, so the ballot was not received. Tell the desk if this is a mistake.",
    locked: () =>
      "The chair has confirmed this performance, so its marks are locked; the ballots received stand. To change them, ask the chair to reopen it.",
    "outdated-revision": ({ stands, paper }) =>
      paper
        ? "There is a newer ballot of this judge, so what you keyed in was not saved. Reload to see the one that stands, and key in again if the paper is right."
        : `This ballot was changed elsewhere${stands === undefined ? "" : ` (revision ${stands} stands)`}. What you sent was not received; look at the one that stands, then correct it if needed.`,
    "no-ballot": () => "This judge has sent no ballot, so there is nothing to look at again. Wait for the ballot.",
    "asked-already": () =>
      "This judge has a question that is not answered yet. Wait for the answer, or take that question back first.",

    "own-ballot-first": () =>
      "You have not sent your own ballot for this performance, so you cannot key in another judge's sheet yet. Send yours first.",
    "keyed-by-two": ({ first, second }) =>
      `${named(first, "Somebody")} and ${named(second, "somebody else")} have keyed in this sheet. Yours was not saved; one of them corrects theirs, or one entry is taken back first.`,
    "paper-counted": () =>
      "Two people have keyed in this sheet and it is a ballot now. To correct it, key it in again as a revision.",
    "paper-alone": () => "The file has a ballot from paper that two people did not key in. Nothing was imported.",

    "has-marks": ({ count }) =>
      `There are ${named(count, "some")} ballots here, so this cannot be deleted or changed. The marks are kept.`,
    "rules-sealed": ({ code }) =>
      `The rules are approved${code ? ` (code ${code})` : ""}. A change of them needs its reason. Not saved yet; what you typed is kept.`,
    "marked-under-rules": ({ count }) =>
      `There are ${named(count, "some")} ballots under these rules, so the approval cannot be taken back. Change what has to be changed, with its reason.`,
    "tally-above": ({ correct }) =>
      `A team was given ${named(correct, "more")} right answers, so there cannot be fewer questions. Correct the number.`,
    "maximum-off-step": () => "The maximum must be a multiple of the step. Correct one of the two.",
    "in-use": ({ by }) => `Still used in: ${named(by, "something else")}. Not deleted; remove it there first.`,
    "duplicate-number": ({ team }) => `${named(team, "Another team")} has this number. Not saved; choose another.`,
    "wrong-order": () =>
      "The list changed while you were ordering it. The old order is kept; reload the page and order again.",
    "no-such-round-before": () => "Points can only be carried over from a round before this one. Choose another round.",
    "nothing-to-draw": () => "There is nothing to draw: add performances, or situations to this part, first.",
    "two-chairs": ({ name }) =>
      `${named(name, "Another judge")} is the chair. A contest has one chair; change that person first.`,
    "last-organizer": () => "A contest needs at least one organizer. Nothing was changed; add another one first.",
    substituted: ({ name }) =>
      `${named(name, "This person")} is part of a substitution. Not saved; to remove them or change their role, take the substitution back first.`,
    "photo-too-large": () =>
      "The picture is too large: at most 600 kB. The old one is kept; choose a smaller one, or make it smaller first.",
    "not-a-photo": () =>
      "This file is no JPEG, PNG or WebP picture. The old one is kept; choose a photo, a file ending in .jpg or .png.",

    "not-arrived": ({ team }) => `${named(team, "This team")} has not been checked in. Check it in first.`,
    "not-to-be-substituted": ({ out, in: coming }) =>
      `Not substituted: who goes out (${named(out, "?")}) must be official, who comes in (${named(coming, "?")}) in reserve or support of the same team. Reload the page to see their roles now.`,
    performed: ({ name, part }) =>
      `${named(name, "This person")} has performed, or is performing${part ? ` in ${part}` : ""}, so nobody can take the place any more. Marks and performances are kept.`,
    "substituted-since": ({ name }) =>
      `Since then ${named(name, "one of the two")} was part of another substitution, or was given another role. Nothing was changed; take the later one back first.`,
    "list-refused": ({ count }) =>
      `There are ${named(count, "some")} rows that cannot be taken in yet, so nothing was. Correct or leave them out, then try again.`,
    "too-many-rows": ({ most }) =>
      `The list would be longer than the ${named(most, "number of")} rows that a contest holds. Nothing was taken in.`,

    "unit-unclear": ({ name, count }) =>
      Number(count ?? 0) > 1
        ? `There are ${count} units called ${named(name, "so")}. Please choose one from the list.`
        : `The catalogue has no unit called ${named(name, "so")}. Please choose from the list, or leave this empty.`,
    "unit-ring": ({ name }) =>
      `${named(name, "This unit")} cannot be below itself, not through others either. Not saved; choose another parent.`,
    "ends-before-start": () => "The last day must not be before the first. Not saved; correct one of them.",
    "own-successor": () => "A unit cannot succeed itself. Not saved; take it out of its successors.",
    "not-ended": () => "A unit that has not ended has no successors. Not saved; enter its last day.",

    "not-undoable": () =>
      "This cannot be undone here: ballots, decisions, publications and draws are taken back in their own way. Nothing has changed.",
    "changed-since": ({ by }) =>
      `It cannot be undone: ${named(by, "somebody")} has changed the same since. Nothing has changed; edit it on its own page.`,
    "built-upon": () =>
      "It cannot be undone: something done later rests on it. Nothing has changed; undo the later changes first.",

    "clock-running": ({ team }) =>
      `The clock of ${named(team, "another performance")} is running. Stop it, then try again.`,
    "clock-not-running": () => "The clock is not running, so there is nothing to stop. The time so far is kept.",
    "press-ahead": () =>
      "This device is ahead of the server's clock, so the press was not taken. The clock is as it was; reload the page and press again.",
    "press-too-old": ({ hours }) =>
      `This press is more than ${named(hours, "some")} hours old, so it was not taken. The time so far is kept; type the time in if needed.`,
    "press-overtaken": ({ at }) =>
      `The clock was pressed on another device${at === undefined ? "" : ` at ${time(String(at))}`}, after this press, so this one does not count. The time so far is kept; if it is wrong, type it in.`,
    "not-competing": ({ team }) =>
      `${named(team, "This team")} is withdrawn, absent or disqualified. Nothing was changed; take that decision back first if the team competes.`,
    incomplete: ({ missing }) =>
      `Not all ballots are in: ${named(missing, "some")} missing. Not confirmed; the ballots received are kept.`,
    "below-quorum": ({ have, need }) =>
      `Only ${named(have, "few")} judges marked, and the rules ask for ${named(need, "more")}. The chair must decide, with a reason.`,
    "not-confirmed": ({ missing }) =>
      missing
        ? `The chair has not confirmed ${missing === 1 ? "1 performance" : `${missing} performances`}. Nothing was published.`
        : "The chair has confirmed no performance yet, so nothing can be published.",
    "published-already": () => "This result is published. To change it, take the publication back first.",
    "not-published": () =>
      "The results of this contest's last round are not published yet. Nothing was changed; publish them first.",
    "round-published": () => "The round's result is published. To change it, take the round's publication back first.",
    "rests-on-hidden": ({ rounds }) =>
      `The results of this round rest on ${named(rounds, "an earlier round")}, which is not published. Nothing was published; publish that first.`,
    "round-rests-on-it": ({ round }) =>
      `${named(round, "A later round")} is published and rests on this. Nothing was changed; take back the publication of that round first.`,
    "prizes-undecided": () =>
      "Some tied teams have no decision on their prize. Nothing was published; record it first.",
    "too-many-correct": ({ questions }) =>
      `More right answers than questions${questions === undefined ? "" : ` (${questions})`}. Correct the number.`,
    "ceremony-begun": () => "The ceremony has begun. Step back to its beginning, or end it, before planning it again.",
    "ceremony-on": () =>
      "The ceremony of this round is going on: its results come out step by step. Nothing was published; to publish one by itself, end the ceremony first.",
    "ceremony-told": () =>
      "The ceremony has told this to the hall. Nothing was changed; step back to its beginning, or end it, first.",
    "ceremony-moved": ({ at, by, own }) =>
      own
        ? `The press before, of this account, has just been carried out (${at ? `now at step ${at}` : "back at the beginning"}), so this one was left out.`
        : `${named(by, "Somebody")} has just moved the ceremony ${at ? `to step ${at}` : "back to its beginning"}. This press moved nothing more, and nothing is lost; look at the screen, then go on.`,
    "ceremony-held": ({ by, own }) =>
      `${named(own ? ownHand.en : by, "Somebody")} has just paused the ceremony, so no step was made. Press “Go on” when it is time.`,
    "ceremony-out-of-date": () =>
      "The results are others than those that were planned for, so no step was made. Plan the steps to come anew, or step back to the beginning and plan it all again.",
    "vote-closed": () => "The vote is closed; this one was not counted.",
    "too-few-teams": () => "A vote needs two teams at least.",

    "no-key": () =>
      "This part has no key, so answers cannot be compared. Enter how many were right, or ask the organizers.",
    "not-as-many": ({ have, questions }) =>
      `There are ${named(have, "too few")} of them, and there must be exactly ${named(questions, "as many as questions")}. Not saved; please check.`,
    "answers-entered": ({ count }) =>
      `The answers of ${named(count, "some")} performances are entered, so the key cannot go and the number of questions is fixed. Single answers of the key can be corrected.`,
    "key-confirmed": ({ team }) =>
      `This key changes the mark of ${named(team, "a team")}, which the chair has confirmed. Not saved; reopen that performance first.`,
    miscounted: ({ correct }) =>
      `The number of right answers is not what the key makes of them${correct === undefined ? "" : ` (${correct})`}. Nothing has changed.`,
  },
});

/** What a person is told about a refusal, in their language. */
export function reasonIn(refusal: Refusal, language: Language): string {
  return reasons[language][refusal.refused](refusal.with ?? {});
}
