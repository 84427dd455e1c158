/** Start and end offset in the text of a file, end exclusive. */
export type Range = readonly [number, number]
