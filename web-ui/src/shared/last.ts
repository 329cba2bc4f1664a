/** The last of a list. `Array.at` is younger than some phones that come to a room. */
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
