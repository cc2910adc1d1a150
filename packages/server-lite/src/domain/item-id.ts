const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id of 26 lower-case letters and digits that sorts by time.
 *
 * @param time milliseconds since 1970
 * @param random 10 random bytes
 */
export function itemId(time: number, random: Uint8Array): string {
  let head = '';
  for (let rest = time, i = 0; i < 10; i++) {
    head = ALPHABET[rest % 32] + head;
    rest = Math.floor(rest / 32);
  }
  let tail = '';
  for (let at = 0; at < 10; at += 5) {
    const high = random[at]! * 2 ** 12 + random[at + 1]! * 2 ** 4 + (random[at + 2]! >> 4);
    const low = (random[at + 2]! & 15) * 2 ** 16 + random[at + 3]! * 2 ** 8 + random[at + 4]!;
    for (const part of [high, low]) {
      for (let shift = 15; shift >= 0; shift -= 5) tail += ALPHABET[(part >> shift) & 31];
    }
  }
  return head + tail;
}
