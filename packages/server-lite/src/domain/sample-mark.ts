/** In an item's `extra`: it came with the sample. Shaped so that no column of anybody's export is called the same. */
export const SAMPLE_MARK = 'smm:sample';
