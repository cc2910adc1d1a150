/** Neither the one nor the other, in words that stand twice or go together. */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ['neither', 'nor'],
  ['weder', 'noch'],
  ['noch', 'noch'],
  ['ni', 'ni'],
  ['né', 'né'],
  ['nem', 'nem'],
  ['hverken', 'eller'],
  ['verken', 'eller'],
  ['varken', 'eller'],
  ['ei', 'eikä'],
  ['en', 'enkä'],
  ['ani', 'ani'],
  ['sem', 'sem'],
  ['se', 'se'],
  ['nici', 'nici'],
  ['ne', 'ne'],
  ['nei', 'nei'],
  ['niti', 'niti'],
  ['ni', 'niti'],
  ['ei', 'ega'],
  ['ούτε', 'ούτε'],
  ['ни', 'ни'],
  ['ні', 'ні'],
  ['нито', 'нито'],
  ['нити', 'нити'],
  ['لا', 'ولا'],
  ['لست', 'ولا'],
  ['غير', 'ولا'],
  ['نه', 'نه'],
  ['לא', 'ולא'],
  ['न', 'न'],
  ['không', 'cũng không'],
];
const NEITHER = PAIRS.map(
  ([first, second]) => new RegExp(`^(?:\\p{L}+ ){0,2}?${first} \\p{L}[\\p{L}\\p{M} ]*,? ${second} \\p{L}`, 'iu'),
);

/** Middling in words of which none says so by itself. */
const MIDDLING = new Set(
  'so lala|so la la|geht so|es geht|naja|na ja|comme ci comme ça|bof|couci couça|así así|más o menos|ni fu ni fa|così così|mais ou menos|assim assim|zozo|zo zo|gaat wel|gaat zo|så där|sådär|så som så|så lala|nogenlunde|både og|både och|niin ja näin|siltä väliltä|tak sobie|ani tak ani tak|jakž takž|tak napůl|úgy ahogy|is is|așa și așa|şöyle böyle|eh işte|idare eder|έτσι κι έτσι|έτσι και έτσι|так себе|так сяк|ні те ні се|ни то ни сё|и так и так|горе долу|tako tako|tako i tako|i tak i tak|šiaip sau|šiaip taip|tā nekas|ne šis ne tas|nii ja naa|nii naa|niisama|بين بين|نص نص|ככה ככה|ठीक ठाक|biasa saja|biasa biasa|tàm tạm|แล้วแต่'.split(
    '|',
  ),
);

/** Whether a short answer says that something was neither good nor bad. */
export function isMiddling(cell: string): boolean {
  const bare = cell
    .trim()
    .toLowerCase()
    .normalize()
    .replace(/[\s,;:.…!/_-]+/gu, ' ')
    .trim();
  return MIDDLING.has(bare) || NEITHER.some((pattern) => pattern.test(bare));
}
