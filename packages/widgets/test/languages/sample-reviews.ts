import type { HeadPage, Review } from '@smm/sdk/schema';
import { headPage } from '../../../../stories/fixtures.ts';

interface Sample {
  readonly name: string;
  readonly role?: string;
  readonly text: string;
  readonly title?: string;
  readonly rating?: number;
  readonly reply?: string;
  /** The business chose this part of the text. */
  readonly chosen?: string;
}

/** What the workshop is called when it answers: Latin letters among those of any other script. */
export const BUSINESS = 'Lindgren & Daughters';

const repeated = (text: string, times: number): string => Array.from({ length: times }, () => text).join(' ');

/** People, business and words are invented, as sample. */
const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  ar: [
    { name: 'سلمى العطار', role: 'معلّمة بيانو', text: 'عاد الصوت دافئًا كما كان، وبالسعر المتفق عليه.' },
    {
      name: 'Karim Haddad',
      role: 'مدير قاعة “Al Noor”',
      title: 'خدمة من الطراز الأول',
      text: 'حضروا يوم 14 مارس الساعة 9:30 صباحًا، وأصلحوا 3 مفاتيح خلال ساعتين. الفاتورة كانت 120 يورو لا غير، مع أن شركة Pianohaus طلبت 350. هل سأعود إليهم؟ نعم بالتأكيد!',
      rating: 4.5,
      reply: 'شكرًا لك يا كريم. نلتقي في موعد الضبط القادم بإذن الله، في 14 سبتمبر.',
    },
    {
      name: 'منى',
      text: repeated(
        'كنت مترددة في البداية لأن البيانو قديم جدًا وورثته عن جدتي، لكنهم شرحوا لي كل خطوة بهدوء وصبر.',
        6,
      ),
      rating: 3,
    },
  ],
  he: [
    { name: 'נועה ברק', role: 'מורה לפסנתר', text: 'הגיעו בזמן, כיוונו בסבלנות, והמחיר היה בדיוק כפי שסוכם.' },
    {
      name: 'Daniel Rosen',
      role: 'מנהל אולם Beit HaTe’atron',
      title: 'שירות יוצא דופן',
      text: 'ביום 14.3 בשעה 9:30 הם כבר היו אצלנו, ותיקנו 3 קלידים תוך שעתיים. שילמתי 480 ₪, אחרי שבחברת Pianohaus ביקשו 1,200 ₪. האם אחזור אליהם? בהחלט!',
      rating: 4.5,
      reply: 'תודה רבה, Daniel! נתראה בכיוון הבא, ב־14 בספטמבר.',
    },
    {
      name: 'תמר',
      text: repeated(
        'הפסנתר של סבתא עמד שנים ליד התנור, וכולם אמרו לי לוותר עליו. כאן הסבירו לי כל שלב ברוגע ובכבוד.',
        6,
      ),
      rating: 2,
    },
  ],
  hi: [
    { name: 'अनन्या शर्मा', role: 'संगीत शिक्षिका', text: 'समय पर आए, धीरज से सुर मिलाया, और दाम वही लिया जो तय हुआ था।' },
    {
      name: 'Rohan Mehta',
      role: 'सभागार प्रबंधक',
      title: 'बेहतरीन काम',
      text: 'दादी का हार्मोनियम बरसों से बंद पड़ा था। इन्होंने दो दिन में उसे फिर से गाने लायक बना दिया। मरम्मत के बाद उन्होंने हर सुर की जाँच की और मुझे समझाया कि आगे देखभाल कैसे करनी है। क्या मैं फिर जाऊँगा? ज़रूर!',
      rating: 4,
      reply: 'धन्यवाद, रोहन जी। अगली बार सुर मिलाने पर मुलाक़ात होगी।',
    },
    {
      name: 'कृष्णमूर्ति',
      text: repeated(
        'अंतरराष्ट्रीयकरण और विश्वविद्यालयों के पुस्तकालयाध्यक्षों की प्रतिक्रियाओं के बावजूद उन्होंने धैर्यपूर्वक हर प्रश्न का उत्तर दिया।',
        5,
      ),
    },
  ],
  ja: [
    { name: '高橋 美咲', role: 'ピアノ講師', text: '時間どおりに来てくださり、丁寧に調律していただきました。' },
    {
      name: '株式会社みなと音楽堂',
      title: '祖母のピアノがよみがえりました',
      text: '三十年以上弾いていなかったピアノを見ていただきました。「処分するしかない」と他社では言われましたが、こちらでは一音ずつ状態を説明したうえで、見積もりどおりの金額（38,500円）で直してくださいました。ありがとうございます！',
      rating: 4.5,
      reply: 'ご利用ありがとうございました。次回の調律は九月ごろがよろしいかと存じます。',
      chosen: '見積もりどおりの金額（38,500円）で直してくださいました',
    },
    {
      name: '匿名希望',
      text: '何度も電話をしましたが、折り返しの連絡が遅く、予約までに三週間かかりました。'.repeat(9),
      rating: 2,
    },
  ],
  ko: [
    { name: '김서연', role: '피아노 강사', text: '약속 시간에 맞춰 오셔서 꼼꼼하게 조율해 주셨어요.' },
    {
      name: 'Minjun Park',
      title: '할머니의 피아노가 다시 살아났습니다',
      text: '삼십 년 넘게 치지 않던 피아노를 맡겼는데, 다른 곳에서는 버리라고 했지만 여기서는 건반 하나하나 상태를 설명해 주시고 견적 그대로 385,000원에 고쳐 주셨습니다. 정말 감사합니다!',
      rating: 4.5,
      reply: '소중한 후기 감사합니다. 다음 조율 때 뵙겠습니다.',
    },
    {
      name: '익명',
      text: repeated('전화를 여러 번 드렸는데 회신이 늦어서 예약까지 삼 주나 걸렸습니다.', 12),
      rating: 2,
    },
  ],
  zh: [
    { name: '王小雨', role: '钢琴老师', text: '准时上门，调音很仔细，价格和之前说的一样。' },
    {
      name: '李建国',
      title: '外婆的钢琴又能弹了',
      text: '这架钢琴三十多年没人弹了，别家都说只能扔掉。这里的师傅一个键一个键地检查，还给我讲解怎么保养，最后按报价收了 2,800 元。“以后有问题随时打电话”，他们说到做到！',
      rating: 4.5,
      reply: '感谢您的信任，九月调音时再见。',
    },
    {
      name: '匿名用户',
      text: '打了好几次电话才有人回复，预约足足等了三个星期，希望以后能改进一下沟通。'.repeat(9),
      rating: 2,
    },
  ],
  th: [
    { name: 'สมชาย ใจดี', text: 'มาตรงเวลา ตั้งเสียงเปียโนอย่างละเอียด ราคาตรงตามที่ตกลงกันไว้' },
    {
      name: 'Ploy',
      text: 'เปียโนหลังนี้เป็นมรดกตกทอดมาจากคุณยายซึ่งไม่มีใครเล่นมานานกว่าสามสิบปีแล้วแต่ช่างที่นี่ก็ยังอธิบายทุกขั้นตอนอย่างใจเย็นและซ่อมจนกลับมาใช้งานได้เหมือนใหม่ทั้งหมดภายในเวลาเพียงสองวันเท่านั้น',
      rating: 5,
    },
  ],
  de: [
    {
      name: 'Annegret Schönemann-Wüstenhagen',
      role: 'Klavierpädagogin',
      text: 'Pünktlich, geduldig und zum vereinbarten Preis.',
    },
    {
      name: 'Jörg Oßwald',
      title: 'Klavierstimmerwerkstattempfehlung',
      text: 'Die Resonanzbodenrissausbesserung und die Hammerkopffilzerneuerung waren im Kostenvoranschlag einzeln aufgeführt; die Instrumententransportversicherungsbescheinigung lag ungefragt bei.',
      rating: 4,
      reply: 'Herzlichen Dank, Herr Oßwald! Bis zur nächsten Stimmung im September.',
    },
  ],
};

export const LANGUAGES = Object.keys(SAMPLES);

function review(language: string, sample: Sample, index: number): Review {
  const start = sample.chosen === undefined ? -1 : sample.text.indexOf(sample.chosen);
  return {
    '@type': 'Review',
    identifier: `${language}${index}`,
    author: { '@type': 'Person', name: sample.name, ...(sample.role && { jobTitle: sample.role }) },
    ...(sample.title && { name: sample.title }),
    reviewBody: sample.text,
    reviewRating: { ratingValue: sample.rating ?? 5, worstRating: 1, bestRating: 5 },
    datePublished: `2026-09-${String(28 - index).padStart(2, '0')}`,
    inLanguage: language,
    publisher: { identifier: 'form', name: 'our own form' },
    verification: { level: index === 1 ? 'order' : 'none' },
    permalink: `reviews/${language}${index}.json`,
    ...(start >= 0 && { excerpt: { start, end: start + sample.chosen!.length } }),
    ...(sample.reply && {
      reply: {
        '@type': 'Comment',
        author: { name: BUSINESS },
        datePublished: '2026-10-01',
        text: sample.reply,
      },
    }),
  };
}

/** Sample reviews written in a language; in all of {@link LANGUAGES} without one. */
export const reviewsIn = (language?: string): Review[] =>
  (language === undefined ? LANGUAGES : [language]).flatMap((each) =>
    SAMPLES[each]!.map((sample, index) => review(each, sample, index)),
  );

/** A page of them. */
export const pageIn = (language?: string): HeadPage => headPage(reviewsIn(language));
