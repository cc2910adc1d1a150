/** Scripts in which two initials side by side are read as two. In others letters join, or are words themselves. */
const PAIRED = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
/** A letter or digit with the marks that belong to it. */
const LETTER = /[\p{L}\p{N}][\p{M}\u200d]{0,8}/u;

/** One or two whole letters that stand for a name; empty when it holds neither letter nor digit. */
export function initials(name: string): string {
  const letters = name
    .slice(0, 200)
    .normalize()
    .split(/[\s.@_-]+/u)
    .flatMap((word) => LETTER.exec(word)?.[0] ?? []);
  const first = letters[0] ?? '';
  return (PAIRED.test(first) && letters.length > 1 ? first + letters.at(-1) : first).toUpperCase();
}

/** 0–11: the step of the colour circle that a name always gets. */
export function nameHue(name: string): number {
  let hash = 7;
  for (const character of name.slice(0, 200)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % 12;
}
