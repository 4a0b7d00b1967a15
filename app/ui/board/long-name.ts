/** A name that takes two lines across half of the hall's screen: it is given more room, or smaller type. */
export const isLong = (name: string): boolean => name.length > 45;

/** A name that takes two lines in the ranking beside marks at their largest, or leaves no room for a sign behind it. */
export const fillsRow = (name: string): boolean => name.length > 36;
