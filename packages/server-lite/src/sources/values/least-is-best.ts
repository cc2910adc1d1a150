import { valenceOf } from './feeling-words.ts';

/** What a header says that a number stands for: `1 = výborně`, `5 – worst`. */
const SAYS = /(?<!\d)(\d{1,2})\s*(?:=|:|–|—|-|ist|is|je|est|es|è|é|er|on|to|значит|это)\s*(\p{L}[\p{L}\p{M} ]*)/giu;
const BEST =
  /^(?:the )?(?:best|beste|bester|bestes|bäst|bedst|paras|meilleur|mejor|migliore|melhor|najlep|nejlep|legjobb|cel mai bun|en iyi|parim|geriaus|labāk|najbolj|лучш|наилучш|найкращ|най добр|най-добр|καλύτερ|الأفضل)/iu;
const WORST =
  /^(?:the )?(?:worst|schlechtest|slechtst|sämst|værst|dårligst|huonoin|le pire|pire|peor|peggiore|pior|najgor|nejhor|najhor|legrosszabb|cel mai slab|en kötü|halvim|blogiaus|sliktāk|najlošij|najslabš|худш|наихудш|найгірш|най лош|най-лош|χειρότερ|الأسوأ)/iu;
/** Where marks go from one, the best, to five. */
const AS_AT_SCHOOL = /jako ve škole|ako v škole|školní(?:ch)? znám|školsk\p{L}+ znám/iu;
const MOST = 10;

/** The highest number of a scale whose least is its best, where a header says so; undefined where it does not. */
export function bestIsLeast(header: string): number | undefined {
  const said = [...header.matchAll(SAYS)].flatMap(([, number, words = '']) => {
    const side = sideOf(words.trim());
    return side === 0 ? [] : [[Number(number), side] as const];
  });
  const [low, high] = [said.toSorted(([a], [b]) => a - b)[0], said.toSorted(([a], [b]) => b - a)[0]];
  if (low && high && low[0] === 1 && high[0] > 2 && high[0] <= MOST && low[1] !== high[1])
    return low[1] > 0 ? high[0] : undefined;
  return AS_AT_SCHOOL.test(header) ? 5 : undefined;
}

function sideOf(words: string): number {
  return BEST.test(words) ? 1 : WORST.test(words) ? -1 : Math.sign(valenceOf(words) ?? 0);
}
