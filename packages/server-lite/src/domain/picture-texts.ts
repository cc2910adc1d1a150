/** Where networks put what a picture shows, in its author's words. */
const FIELDS = ['description', 'alt', 'alt_text', 'ext_alt_text', 'name', 'caption'] as const;
const MOST_LOOKED_AT = 2000;
const DEEPEST = 8;

/**
 * What its source says that a picture shows, found beside its address in a record as it came. Null where it says nothing.
 *
 * @param record of a network, or anything else that came
 */
export function pictureText(record: unknown, address: string): string | null {
  let left = MOST_LOOKED_AT;
  const look = (value: unknown, depth: number): string | null => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || (left -= 1) < 0) return null;
    const parts = Object.values(value);
    if (parts.some((part) => part === address)) {
      for (const field of FIELDS) {
        const text = (value as Record<string, unknown>)[field];
        if (typeof text === 'string' && text.trim() !== '' && text !== address) return text.trim();
      }
    }
    for (const part of parts) {
      const found = look(part, depth + 1);
      if (found !== null) return found;
    }
    return null;
  };
  return look(record, 0);
}
