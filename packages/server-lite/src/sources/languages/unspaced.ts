/**
 * Signs of scripts whose words no blanks part, for classes of a pattern: Thai and Lao, Burmese, Khmer; those of Chinese and
 * Japanese; and with Korean, which has blanks between phrases.
 */
export const SOUTH_EAST_ASIAN_SIGNS = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff';
export const UNPARTED = `\\u3040-\\u30ff\\u3400-\\u9fff${SOUTH_EAST_ASIAN_SIGNS}`;
export const UNSPACED = `${UNPARTED}\\uac00-\\ud7af`;
