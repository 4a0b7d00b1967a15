/** A prize's name with the word for prize before it, unless it has that already ("Giải Nhất"). */
export const prizeNamed = (name: string): string => (/^giải /i.test(name) ? name : `Giải ${name}`);
