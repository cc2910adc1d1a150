/** Languages in which places of reviews say how long ago something was. */
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi et lv lt pl cs sk hu ro bg hr sr sl mk sq el ru uk be tr az kk uz ka hy he ar fa ur hi bn ta te mr gu pa ml kn th vi id ms tl sw ja ko zh zh-TW ca eu gl is ga cy af am mn km lo my ne si'.split(
    ' ',
  );
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** Each of another form in some language. */
const NUMBERS = [1, 2, 5];
/** What places add: `Edited 2 months ago`, `2 months ago on Google`. */
const BEFORE =
  /^(?:edited|bearbeitet|modifié|editado|modificato|new|neu|nouveau|nuevo|nuova|novo|reviewed|visited|posted|dined)\s*[:·•]?\s+/iu;
const AFTER =
  /\s*[·•|].*$|\s+(?:\p{L}{1,4}\s+)?(?:google|tripadvisor|facebook|yelp)(?:\s*maps)?$|\s+(?:new|neu|nuevo|nouveau)$/iu;
const LONGEST = 60;

let known: Set<string> | undefined;

/** Whether a line says how long ago something was, and nothing else: `2 months ago`, `vor einem Jahr`, `3 か月前`. */
export function isRelativeDay(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = plain(line.trim().replace(BEFORE, '').replace(AFTER, ''));
  known ??= everyWay();
  if (known.has(text)) return true;
  // One is a word where others are digits: `a year ago`, `hace un año`, `vor einem Monat`, `месяц назад`.
  const words = text.split(' ');
  return (
    (words.length <= 6 &&
      words.some(
        (word, i) => word.length <= 7 && known?.has([...words.slice(0, i), '#', ...words.slice(i + 1)].join(' ')),
      )) ||
    (words.length > 1 &&
      words.length <= 4 &&
      words.some((_, i) => known?.has([...words.slice(0, i), '#', ...words.slice(i)].join(' '))))
  );
}

function everyWay(): Set<string> {
  const ways = new Set<string>();
  for (const language of LANGUAGES) {
    const always = new Intl.RelativeTimeFormat(language);
    const auto = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const unit of UNITS) {
      for (const number of NUMBERS) ways.add(plain(always.format(-number, unit)));
      ways.add(plain(auto.format(-1, unit)));
    }
  }
  ways.delete('');
  return ways;
}

/** With one sign for every number. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\p{Nd}+/gu, ' # ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
