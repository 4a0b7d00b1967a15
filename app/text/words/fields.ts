import { area } from "../area";

/** What is said at a field whose content has the wrong shape. Numbers arrive formatted. */
export const fields = area({
  vi: {
    required: "Hãy điền vào ô này.",
    choose: "Hãy chọn một trong các mục.",
    wrong: "Nội dung ô này chưa đúng.",
    number: "Hãy nhập một số.",
    whole: "Hãy nhập một số nguyên.",
    date: "Hãy nhập ngày, tháng, năm, ví dụ 05/08/2018.",
    time: "Hãy nhập ngày và giờ.",
    tooLong: (most: string) => `Dài quá: nhiều nhất ${most} ký tự.`,
    tooShort: (least: string) => `Ngắn quá: ít nhất ${least} ký tự.`,
    tooBig: (most: string) => `Lớn quá: nhiều nhất là ${most}.`,
    tooSmall: (least: string) => `Nhỏ quá: ít nhất là ${least}.`,
    tooMany: (most: string) => `Nhiều quá: nhiều nhất ${most} mục.`,
    tooFew: (least: string) => `Ít quá: ít nhất ${least} mục.`,
    unexpected: "Có nội dung mà chương trình không hiểu.",
  },
  en: {
    required: "Please fill this in.",
    choose: "Please choose one of the entries.",
    wrong: "This is not right yet.",
    number: "Please enter a number.",
    whole: "Please enter a whole number.",
    date: "Please enter day, month and year, for example 05/08/2018.",
    time: "Please enter a day and a time.",
    tooLong: (most: string) => `Too long: at most ${most} characters.`,
    tooShort: (least: string) => `Too short: at least ${least} characters.`,
    tooBig: (most: string) => `Too large: at most ${most}.`,
    tooSmall: (least: string) => `Too small: at least ${least}.`,
    tooMany: (most: string) => `Too many: at most ${most} entries.`,
    tooFew: (least: string) => `Too few: at least ${least} entries.`,
    unexpected: "There is content here that the program does not know.",
  },
});
