/** A name that takes two lines across half of the hall's screen: it is given more room, or smaller type. */
export const isLong = (name: string): boolean => name.length > 45;
