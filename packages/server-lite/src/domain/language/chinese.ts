/** Characters that Chinese needs for a sentence; a name or a title in Japanese has none of them. */
const PARTICLES = new Set('的了是很不我在这這吗嗎也都就还還没沒们們你他她它和有到过過得地个個上给給吧呢啊会會说說');
/** Written so by one of the two alone, among the commonest. */
const SIMPLIFIED = new Set(
  '这们说时个国会对为过还没给让着样开关问题东车长门间见点边头买卖价格质实现发货钱谢欢电话热闹满忆应该处务业环图书评论认识讲请谁课难进远运连选边还专单双变听员种类级线给经绝结续缘网罗职联声胜胶脑脚脸艺节药虽虑补装视观觉规觅计订许设访证评词试话该详语误读调谈谊负责质贴贵费资赞轻软转轮输适错锅键镜闲闻队阳际随险隐须顺须颜风飞饭馆饱饮馈驾验惊鱼鲜麦黄齐龙',
);
const TRADITIONAL = new Set(
  '這們說時個國會對為過還沒給讓著樣開關問題東車長門間見點邊頭買賣價質實現發貨錢謝歡電話熱鬧滿憶應該處務業環圖書評論認識講請誰課難進遠運連選專單雙變聽員種類級線經絕結續緣網羅職聯聲勝膠腦腳臉藝節藥雖慮補裝視觀覺規計訂許設訪證詞試詳語誤讀調談誼負責貼貴費資贊輕軟轉輪輸適錯鍋鍵鏡閒聞隊陽際隨險隱須順顏風飛飯館飽飲饋駕驗驚魚鮮麥黃齊龍檯裡後',
);
for (const sign of [...SIMPLIFIED].filter((one) => TRADITIONAL.has(one))) {
  SIMPLIFIED.delete(sign);
  TRADITIONAL.delete(sign);
}

/** Characters looked at. */
const ENOUGH = 120;

/** `zh-Hans` or `zh-Hant` where several characters say so and none the other, `zh` where it is Chinese at least. */
export function tellChinese(text: string, end: number, han: number): string | undefined {
  let particles = 0;
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < Math.min(end, ENOUGH); i++) {
    const sign = text[i] as string;
    if (PARTICLES.has(sign)) particles++;
    if (SIMPLIFIED.has(sign)) simplified++;
    else if (TRADITIONAL.has(sign)) traditional++;
  }
  if (simplified >= 2 && traditional === 0) return 'zh-Hans';
  if (han < 5 || particles === 0) return undefined;
  // Japanese of before 1946, and names, keep the old forms too: only beside a particle do they tell.
  if (traditional >= 2 && simplified === 0) return 'zh-Hant';
  return 'zh';
}
