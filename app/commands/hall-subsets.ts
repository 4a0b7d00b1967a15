const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const codes = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

/** What the hall's fonts hold of each of the family's files: what Vietnamese is written with, and its punctuation. */
export const hallSubsets: { [file: string]: readonly number[] } = {
  latin: [...range(0x20, 0x7e), ...codes("\u00a0«»°·×ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý–—‘’“”•…")],
  vietnamese: [...codes("ĂăĐđĨĩŨũƠơƯư₫"), ...range(0x1ea0, 0x1ef9)],
};
