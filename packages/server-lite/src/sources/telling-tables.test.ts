import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';

// Short tables as marketplaces and apps of Asia, the Near East and Africa export them.
const dir = mkdtempSync(join(tmpdir(), 'smm-telling-tables-'));
after(() => rmSync(dir, { recursive: true }));

const told = async (lines: readonly string[]) => {
  const { rows } = await takeSource(join(dir, 'export.csv'), lines.join('\n'));
  return rows.map(({ item }) => [
    item.authorName,
    item.rating && `${item.rating.ratingValue}/${item.rating.bestRating}`,
    item.body,
    item.title,
  ]);
};

test('a marketplace that says that no words were given is nobody’s words', async () => {
  const words = ['做工很细致,颜色也正,推荐', '此用户没有填写评价。', '有点小,客服态度还不错'];
  const rows = await told(['用户昵称,评分,评价内容', ...words.map((text, i) => `小*${i},${5 - i},"${text}"`)]);
  assert.deepEqual(rows, [
    ['小*0', '5/5', words[0], undefined],
    ['小*1', '4/5', undefined, undefined],
    ['小*2', '3/5', words[2], undefined],
  ]);
});

test('how well something was as described is the rating, beside what was thought of the way and the service', async () => {
  const rows = await told([
    '买家昵称,描述相符,物流服务,服务态度,评价内容',
    '晴**天,5,4,5,"核桃很香,皮薄好剥"',
    '山**水,2,5,4,"包装破了,味道一般"',
    '木**木,4,3,5,"第二次买了,还可以"',
  ]);
  assert.deepEqual(
    rows.map(([, rating]) => rating),
    ['5/5', '2/5', '4/5'],
  );
});

test('stars kept ten times over are of fifty; per cent and marks of twenty are not', async () => {
  const rated = async (values: readonly number[]) =>
    (
      await told([
        'name,stars,review',
        ...values.map((value, i) => `Guest ${'ABCDE'[i]}.,${value},It was visit number ${i} and we came again gladly`),
      ])
    ).map(([, rating]) => rating);
  assert.deepEqual(await rated([45, 20, 50, 30, 10]), ['45/50', '20/50', '50/50', '30/50', '10/50']);
  assert.deepEqual(await rated([45, 80, 100, 90, 60]), ['45/100', '80/100', '100/100', '90/100', '60/100']);
  assert.deepEqual(await rated([15, 20, 10, 20, 15]), ['15/20', '20/20', '10/20', '20/20', '15/20']);
  assert.deepEqual(await rated([42, 50, 38, 45, 31]), ['42/100', '50/100', '38/100', '45/100', '31/100']);
});

test('faces that were chosen are a scale of three, and not the words', async () => {
  const { rows } = await takeSource(
    join(dir, 'faces.csv'),
    [
      '食客,評價,食評標題,食評內容',
      '阿明,笑臉,抵食之選,叉燒夠晒肥美而且份量好多',
      '小敏,喊臉,失望而回,等足半個鐘先有位坐仲要凍冰冰',
      '大文,OK臉,普普通通,味道正常冇乜驚喜不過價錢合理',
      '嘉欣,笑臉,再次光顧,奶茶香滑侍應又有禮貌一定再來',
    ].join('\n'),
  );
  assert.deepEqual(
    rows.map(({ item: { rating } }) => {
      if (!rating) return undefined;
      return (rating.ratingValue - rating.worstRating) / (rating.bestRating - rating.worstRating);
    }),
    [1, 0, 0.5, 1],
  );
  assert.equal(rows[0]?.item.body, '叉燒夠晒肥美而且份量好多');
});

test('of what was bought, who sold it and how it came, the rating of what was bought is the review’s', async () => {
  for (const [seller, product, delivery] of [
    ['Penarafan Penjual', 'Penarafan Produk', 'Penarafan Penghantaran'],
    ['Seller rating', 'Product rating', 'Delivery rating'],
    ['Оценка продавца', 'Оценка товара', 'Оценка доставки'],
    ['বিক্রেতার রেটিং', 'পণ্যের রেটিং', 'ডেলিভারি রেটিং'],
  ] as const) {
    const rows = await told([
      `Name,${seller},${product},${delivery},Review`,
      'Farah N.,4,5,3,Boils quickly and is easy to clean',
      'Osman T.,5,2,4,The lid does not close and water runs over',
      'Lena P.,3,4,5,Good for the money though the wire is short',
    ]);
    assert.deepEqual(
      rows.map(([, rating]) => rating),
      ['5/5', '2/5', '4/5'],
      product,
    );
  }
});

test('a town is nobody’s name, nor is what kind of traveller somebody was', async () => {
  const said = ['Soft cloth and it kept its colour', 'Too small and it came late', 'A fine gift for my aunt'];
  for (const [header, values] of [
    ['Customer City', ['Lucknow', 'Salem', 'Sofia']],
    ['Reviewer Country', ['Jordan', 'Georgia', 'Chad']],
    ['user type', ['زوج', 'مسافر منفرد', 'عائلة مع أطفال']],
    ['Who', ['Solo traveller', 'Couple', 'Family with children']],
    ['人群', ['情侣', '家庭亲子', '独行']],
  ] as const) {
    const rows = await told([`${header},Rating,Review`, ...said.map((text, i) => `${values[i]},${5 - i},${text}`)]);
    assert.deepEqual(
      rows.map(([author, , text]) => [author, text]),
      said.map((text) => [undefined, text]),
      header,
    );
  }
});

test('a number that somebody left behind the names of columns makes no data of them', async () => {
  const rows = await told([
    'Restaurant,Reviewer,Review,Rating,Time,Pictures,812',
    'Blue Pot,Meera Test,The dal was warm and the bread was fresh,5,5/21/2026 13:10,0,96',
    'Blue Pot,Ivan Probe,We waited for an hour and left,1,5/22/2026 20:45,1,',
    'Blue Pot,Sara Muster,Fair prices but noisy on Fridays,3,5/23/2026 19:02,0,',
  ]);
  assert.deepEqual(
    rows.map(([author, rating]) => [author, rating]),
    [
      ['Meera Test', '5/5'],
      ['Ivan Probe', '1/5'],
      ['Sara Muster', '3/5'],
    ],
  );
});

test('dishes that were picked and reasons that were tapped on are no words', async () => {
  for (const [header, picked] of [
    ['Disliked Items', ['Paneer Roll', 'Lemon Rice']],
    ['What went wrong', ['Behaviour', 'Quality']],
    ['Tags negativas', ['Entrega', 'Pedido incompleto']],
  ] as const) {
    const rows = await told([
      `Customer,Rating,Customer Review,${header}`,
      'Nila Test,5,"Hot, neat and on time",',
      `Omar Probe,2,Half of it was spilled in the bag,${picked[0]}`,
      `Rita Muster,3,It was not what we had asked for,${picked[1]}`,
      'Timo Beispiel,4,All fine as always here,',
    ]);
    assert.deepEqual(
      rows.map(([, , text]) => text),
      [
        'Hot, neat and on time',
        'Half of it was spilled in the bag',
        'It was not what we had asked for',
        'All fine as always here',
      ],
      header,
    );
  }
});

test('what counts the rows is no rating, whatever language says so', async () => {
  for (const [number, rating] of [
    ['Lah.', 'Isa'],
    ['ژ', 'هەڵسەنگاندن'],
    ['Zz', 'Yy'],
  ] as const) {
    const rows = await told([
      `${number},Name,${rating},Review`,
      '1,Bao Muster,5,We ate at the window and it was lovely',
      '2,Rina Test,3,Slow on a Sunday though the tea is good',
      '3,Kofi Probe,4,The garden is quiet and clean',
      '4,Lea Sample,5,Our third time and not the last',
    ]);
    assert.deepEqual(
      rows.map(([, value]) => value),
      ['5/5', '3/5', '4/5', '5/5'],
      number,
    );
  }
});

test('what somebody suggests is said, where the word for it is that for recommending', async () => {
  const rows = await told([
    'نام شما,میزان رضایت کلی (۱ تا ۵),نقاط قوت ما,پیشنهاد شما',
    'مریم,5,رفتار خوب کارکنان و تمیزی,',
    'بهرام,2,,ساعت کاری را بیشتر کنید لطفا',
    'شیرین,4,سرعت کار خیلی خوب بود,نوبت اینترنتی بگذارید',
    'کاوه,3,,جای پارک کم است برای مشتری',
  ]);
  assert.equal(rows[1]?.[2], 'ساعت کاری را بیشتر کنید لطفا');
  assert.equal(rows[3]?.[2], 'جای پارک کم است برای مشتری');
});

test('the text of a complaint is the words, and thanks for its answer are not', async () => {
  const rows = await told([
    'Kullanıcı Adı;Şikayet Başlığı;Şikayet Metni;Marka Cevabı;Teşekkür Mesajı',
    'Deniz.T;Paketim Kayıp;İki haftadır kargo bekliyorum ve kimse cevap vermiyor.;Merhaba Deniz Bey, özür dileriz.;Sorun çözüldü teşekkür ederim',
    'Elif_10;Yanlış Renk;Mavi istedim ama kırmızı gömlek gönderdiler bana.;;',
    'Okan;Fatura Hatası;Fatura iki kez kesildi ve param hâlâ iade edilmedi.;Merhaba Okan Bey, inceliyoruz.;',
  ]);
  assert.deepEqual(
    rows.map(([, , text, title]) => [title, text]),
    [
      ['Paketim Kayıp', 'İki haftadır kargo bekliyorum ve kimse cevap vermiyor.'],
      ['Yanlış Renk', 'Mavi istedim ama kırmızı gömlek gönderdiler bana.'],
      ['Fatura Hatası', 'Fatura iki kez kesildi ve param hâlâ iade edilmedi.'],
    ],
  );
});
