import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SPOKEN } from '../testing/corpus-languages.ts';
import { canEncode, encodeText } from '../testing/encode-text.ts';
import { SPOKEN_MORE } from '../testing/spoken-more.ts';
import { EncodingDetector } from './detect-encoding.ts';

/** Writes text in a legacy encoding, by turning its decoder round. */
function encode(text: string, label: string): Buffer {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(label);
  for (let a = 255; a >= 0; a--) {
    for (let b = a < 128 ? -1 : 255; b >= -1; b--) {
      const bytes = b === -1 ? [a] : [a, b];
      const found = decoder.decode(Uint8Array.from(bytes));
      if ([...found].length === 1 && !found.includes('\ufffd')) table.set(found, bytes);
    }
  }
  return Buffer.from([...text].flatMap((sign) => table.get(sign) ?? assert.fail(`${label} has no ${sign}`)));
}

const CASES: [string, string][] = [
  [
    'windows-1252',
    'Nom;Avis\nBenoît;Très bon accueil, à refaire dès que possible, génial\nChloé;Déçue par la qualité, c’était très cher\n',
  ],
  [
    'macintosh',
    'Name;Bewertung\nJürgen;Schönes Geschäft, sehr höfliche Leute, groß\nKäthe;Für den Preis zu wenig, würde nicht wieder kommen\n',
  ],
  [
    'windows-1250',
    'Imię;Opinia\nŁukasz;Świetna obsługa, będę wracać często\nŻaneta;Niestety długo czekałam na zamówienie\n',
  ],
  [
    'windows-1251',
    'Имя;Отзыв\nАнна;Очень хорошее обслуживание, спасибо большое\nИван;Долго ждали заказ, больше не придём\n',
  ],
  ['koi8-r', 'Имя;Отзыв\nАнна;Очень хорошее обслуживание, спасибо большое\nИван;Долго ждали заказ, больше не придём\n'],
  [
    'windows-1254',
    'Ad;Yorum\nAyşe;Çok güzel bir ürün, teşekkürler, herkese öneririm\nİbrahim;Kargo çok geç geldi, hayal kırıklığı yaşadım\n',
  ],
  ['windows-1255', 'שם;ביקורת\nדנה;שירות מצוין ואוכל טעים מאוד\nיוסי;חיכינו הרבה זמן\n'],
  ['windows-1256', 'الاسم;التعليق\nليلى;خدمة ممتازة والتوصيل سريع جدا\nسامي;السعر مرتفع والجودة عادية\n'],
  ['shift_jis', '投稿者,レビュー\n山田,とても良い商品でした。また買いたいです。\n佐藤,配送が遅かったのが残念です。\n'],
  ['euc-kr', '작성자,리뷰내용\n김철수,배송이 빠르고 품질이 좋아요\n이영희,생각보다 별로였습니다\n'],
  ['gb18030', '用户名,评论内容\n小明,质量很好,物流也快,下次还会再来\n小红,包装破损,有点失望\n'],
  ['big5', '用戶名,評論內容\n小明,品質很好,出貨也快,下次還會再來\n小紅,包裝破損,有點失望\n'],
];

/** What was written in each encoding of one byte a sign. */
const WRITTEN_IN: Readonly<Record<string, string>> = {
  'windows-1250': 'pl cs sk sl hr hu ro sq',
  'windows-1251': 'ru uk bg sr mk',
  'windows-1252': 'de fr es pt it nl sv da nb fi is ca',
  'windows-1253': 'el',
  'windows-1254': 'tr az',
  'windows-1255': 'he',
  'windows-1256': 'ar fa ur',
  'windows-1257': 'lt lv et',
  'windows-1258': 'vi',
  'windows-874': 'th',
  'iso-8859-2': 'pl cs sk sl hr hu ro',
  'iso-8859-4': 'lt lv et',
  'iso-8859-5': 'ru uk bg sr mk',
  'iso-8859-6': 'ar',
  'iso-8859-7': 'el',
  'iso-8859-13': 'lt lv et',
  'iso-8859-15': 'fr fi et',
  'koi8-r': 'ru',
  'koi8-u': 'uk',
  ibm866: 'ru uk bg',
  macintosh: 'de fr es pt it nl sv da nb fi is',
  'x-mac-cyrillic': 'ru uk bg sr mk',
};

/** The sample people and sentences of a language, as a small export. */
function sampleOf(tag: string): string {
  const spoken = SPOKEN.find((one) => one.tag === tag);
  const more = SPOKEN_MORE[tag]?.map((list) => list.split('|')) ?? [];
  const [names, , texts] = spoken ? [spoken.names, [], spoken.texts] : (more as [string[], string[], string[]]);
  return (texts as readonly string[]).map((text, i) => `${i};${names[i % names.length]};${text};5\n`).join('');
}

/** As the encoding has it: letters that it lacks in the way that writers of its day had. */
function asWritten(text: string, encoding: string): string {
  const older = text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll('Ț', 'Ţ').replaceAll('ی', 'ي');
  const apart = encoding === 'windows-1258' ? [...older].map((sign) => tonesApart(sign, encoding)).join('') : older;
  return [...apart].map((sign) => (canEncode(sign, encoding) ? sign : '?')).join('');
}

function tonesApart(sign: string, encoding: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(sign.normalize('NFD'))?.[0];
  return tone === undefined || canEncode(sign, encoding)
    ? sign
    : sign.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
}

describe('EncodingDetector', () => {
  for (const [encoding, tags] of Object.entries(WRITTEN_IN))
    test(`${encoding}: ${tags}`, () => {
      for (const tag of tags.split(' ')) {
        const text = asWritten(sampleOf(tag), encoding);
        const bytes = encodeText(text, encoding);
        const detector = new EncodingDetector();
        detector.add(bytes);
        const told = detector.end().encoding;
        assert.equal(new TextDecoder(told).decode(bytes), text, `${tag} was read as ${told}`);
      }
    });

  for (const [label, text] of CASES) {
    test(label, () => {
      const detector = new EncodingDetector();
      const bytes = encode(text, label);
      for (let at = 0; at < bytes.length; at += 7) detector.add(bytes.subarray(at, at + 7));
      const { encoding } = detector.end();
      assert.equal(new TextDecoder(encoding).decode(bytes), text, encoding);
    });
  }

  test('UTF-8 with a few broken places stays UTF-8, and the places are counted', () => {
    const detector = new EncodingDetector();
    detector.add(Buffer.from('schöne Grüße aus Köln und Düsseldorf\n'.repeat(30)));
    detector.add(Buffer.from([0xc3, 0x28, 10]));
    assert.deepEqual(detector.end(), { encoding: 'utf-8', damaged: 1 });
  });
});

describe('signs of money and of measures beside numbers, in one English row', () => {
  for (const said of [
    '£8 parking on top of entry is a rip off',
    '½ an hour late',
    'cost me €20',
    '£££ but worth it',
    'paid £5',
  ])
    test(said, () => {
      const bytes = encode(
        `Card no,Date,First name,Score\n3,11/10/2025,Olu,7,picking our own pumpkin,${said},y\n`,
        'windows-1252',
      );
      const detector = new EncodingDetector();
      detector.add(bytes);
      assert.ok(new TextDecoder(detector.end().encoding).decode(bytes).includes(said));
    });
});
