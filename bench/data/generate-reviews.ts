/**
 * Writes an invented CSV export, the same for the same seed: about 330 bytes a row, several languages, quoted line ends,
 * one row in fifty twice.
 *
 *   node bench/data/generate-reviews.ts ROWS [FILE] [--seed N] [--order random|newest] [--incomplete SHARE]
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    order: { type: 'string', default: 'random' },
    incomplete: { type: 'string', default: '0.02' },
  },
});
const rows = Number(positionals[0] ?? 1_000_000);
const target = positionals[1] === undefined ? 1 : openSync(positionals[1], 'w');

const LANGUAGES = [
  {
    code: 'en',
    first: 'Ada Ben Cara Dan Eve Finn Gwen Hugh Iris Jack Kate Liam Mia Noah Orla Paul',
    words:
      'the staff were kind and quick we came back twice every corner of this place feels cared for delivery took two days and nothing was broken I would order again without a second thought price fair quality better than expected our children loved it a small flaw in the zip but they sent a new one at once honest people good coffee warm bread',
  },
  {
    code: 'de',
    first: 'Anna Bernd Clara Dirk Elke Falk Greta Heiko Ines Jonas',
    words:
      'sehr freundliche Bedienung schnelle Lieferung alles wie beschrieben gerne wieder die Qualität überzeugt für den Preis völlig in Ordnung leider war die Verpackung beschädigt aber der Kundendienst hat sofort geholfen schöne Räume gutes Frühstück',
  },
  {
    code: 'fr',
    first: 'Aline Benoît Chloé Didier Élodie Fabrice Gaëlle Hervé',
    words:
      'accueil chaleureux produit conforme à la description livraison rapide je recommande les yeux fermés un peu cher mais la qualité est là très bon rapport équipe à l’écoute nous reviendrons avec plaisir',
  },
  {
    code: 'es',
    first: 'Ana Bruno Carmen Diego Elena Fermín',
    words:
      'muy buena atención el envío llegó antes de lo previsto calidad excelente repetiré sin duda el trato fue cercano y profesional un detalle que mejorar la música demasiado alta',
  },
  {
    code: 'ja',
    first: '葵 蓮 陽菜 湊 結衣 悠真',
    words:
      'とても 丁寧 な 対応 でした 。 商品 は 写真 通り で 満足 して います 。 また 利用 したい です 。 梱包 が 少し 雑 でした 。',
  },
  {
    code: 'ar',
    first: 'أحمد ليلى سامي نور',
    words: 'خدمة ممتازة والتوصيل سريع المنتج كما في الوصف سأشتري مرة أخرى الموظفون ودودون والسعر مناسب',
  },
].map(({ code, first, words }) => ({
  code,
  first: first.split(' '),
  words: words.split(' '),
  glue: code === 'ja' ? '' : ' ',
}));

let state = Number(values.seed) >>> 0 || 1;
function random(): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  let mixed = state ^ (state >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return (mixed >>> 0) / 4294967296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function sentence(language: (typeof LANGUAGES)[number], bytes: number): string {
  const parts: string[] = [];
  for (let length = 0; length < bytes;) {
    const word = pick(language.words);
    parts.push(word);
    length += Buffer.byteLength(word) + language.glue.length;
  }
  const text = parts.join(language.glue);
  const chance = random();
  if (chance < 0.08) return `${text.slice(0, text.length >> 1)}\n${text.slice(text.length >> 1)}`;
  if (chance < 0.12) return `"${parts[0]}", ${text}`;
  return `${text}.`;
}

const DAY = 86_400_000;
const START = Date.UTC(2015, 0, 1);
const SPAN = Date.UTC(2026, 9, 1) - START;
const kept: string[] = [];
let held = 'review_id,product_id,title,body,rating,review_date,reviewer_name,reviewer_email,location\n';

for (let i = 0; i < rows; i++) {
  let line: string;
  if (kept.length > 10 && random() < 0.02) line = pick(kept);
  else {
    const language = random() < 0.6 ? (LANGUAGES[0] as (typeof LANGUAGES)[number]) : pick(LANGUAGES);
    const first = pick(language.first);
    const name = `${first} ${String.fromCharCode(65 + Math.floor(random() * 26))}.`;
    const time = values.order === 'newest' ? START + SPAN * (1 - i / rows) : START + random() * SPAN;
    const date = new Date(Math.floor(time / DAY) * DAY + Math.floor(random() * 86_400) * 1000)
      .toISOString()
      .replace(/\.\d+Z/, 'Z');
    const bare = random() < Number(values.incomplete);
    line = [
      bare ? '' : `r${(i + 1).toString().padStart(8, '0')}`,
      `p${Math.floor(random() * 500)}`,
      cell(sentence(language, 18)),
      cell(sentence(language, 235)),
      String(1 + Math.floor(Math.sqrt(random()) * 5)),
      date,
      bare ? '' : name,
      `${i.toString(36)}@sample.invalid`,
      pick(['Lisbon', 'Graz', 'Oslo', 'Kyoto', 'Cork', 'Fez']),
    ].join(',');
    if (kept.length < 1000) kept.push(line);
    else if (random() < 0.01) kept[Math.floor(random() * kept.length)] = line;
  }
  held += `${line}\n`;
  if (held.length > 1 << 20) {
    writeSync(target, held);
    held = '';
  }
}
writeSync(target, held);
if (target !== 1) closeSync(target);
