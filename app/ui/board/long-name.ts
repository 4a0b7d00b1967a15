/** A name that takes two lines across half of the hall's screen: it is given more room, or larger type is taken back. */
export const isLong = (name: string): boolean => name.length > 45;
