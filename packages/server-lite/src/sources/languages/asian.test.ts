import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantBy } from '../columns/by-concept.ts';
import { conceptsOf, type Concept } from '../columns/header-stems.ts';
import { assertScale, headersIn } from '../testing/judge-headers.ts';

/** Headers by what they are taken for, by their names alone; one line a language, a bar between two. */
const MEANT: Readonly<Record<string, string>> = {
  author: `
    会員様のお名前|口コミの投稿者名|宿泊者のお名前
    구매자명|후기 작성인
    评论人昵称|留言者姓名
    留言人暱稱|投稿人姓名
    ชื่อผู้เข้าพัก|นามแฝงผู้รีวิว
    Họ và tên|Người nhận xét
    Nama pembeli|Nama tamu
    Pangalan ng mamimili
    اسم النزيل|اسم المريض
    שם המטופל|שם הקונה
    نام بیمار|نام خریدار
    گاہک کا نام|مریض کا نام
    मरीज़ का नाम|पूरा नाम
    রোগীর নাম|ক্রেতার নাম
    நோயாளியின் பெயர்|முழுப் பெயர்
    రోగి పేరు|పూర్తి పేరు
    Jina la mgeni|Jina la mteja`,
  rating: `
    星の数|総合点|★の数
    별 개수|총점
    星数|总分
    星數|給分
    จำนวนดาว
    Xếp hạng|Chấm điểm
    Bintang|Jumlah bintang
    Bituin|Iskor
    عدد النقاط|مستوى الرضا
    ניקוד
    ستارے|اسکور
    स्टार|स्कोर
    স্টার|স্কোর
    ஸ்டார்|மதிப்பெண்
    స్టార్లు|స్కోరు`,
  pros: `
    長所|良かったところ
    마음에 든 점|칭찬할 점
    最满意之处|好的方面
    做得好的地方|最喜歡的部分
    จุดเด่น|สิ่งที่ดี
    Điều hài lòng
    Kelebihan|Yang disukai
    الإيجابيات|المميزات
    חוזקות|מה אהבת
    خوبی‌ها|مزایا
    خوبیاں|پسندیدہ باتیں
    फ़ायदे|खूबियाँ
    ভালো দিক|সুবিধা
    நிறைகள்|பிடித்தவை
    నచ్చినవి|ప్రయోజనాలు`,
  cons: `
    短所|改善してほしい点
    아쉬웠던 점|불편한 점
    不满意的地方|希望改进之处
    需加強的部分|不滿意之處
    ข้อบกพร่อง|สิ่งที่ควรปรับปรุง
    Hạn chế|Cần cải thiện
    Kekurangan|Yang perlu diperbaiki
    السلبيات|العيوب
    נקודות לשיפור|חסרונות
    معایب|کاستی‌ها
    خامیاں|بہتری کی تجاویز
    कमियाँ|त्रुटियाँ
    খারাপ দিক|অসুবিধা
    குறைகள்
    లోపాలు`,
};
/** What keeps a column from being taken for a review's own. */
const BESIDE: Readonly<Partial<Record<Concept, string>>> = {
  staff:
    '担当スタッフ|담당자|服务人员|主治醫師|พนักงาน|Nhân viên|Petugas|الموظف|הרופא המטפל|پزشک|डॉक्टर|চিকিৎসক|மருத்துவர்|వైద్యుడు',
  place: '支店名|지점|门店|分店別|สาขา|Chi nhánh|Cabang|الفرع|סניף|شعبه|शाखा|শাখা|கிளை|శాఖ',
  beside: 'ステータス|처리 상태|来源渠道|來源平台|สถานะ|Trạng thái|الحالة|סטטוס|وضعیت|स्थिति|অবস্থা',
  visit:
    '来店日|숙박일|入住日期|消費日期|วันที่เข้าพัก|Ngày mua|Tanggal menginap|تاريخ الزيارة|תאריך הביקור|تاریخ مراجعه|ठहरने की तारीख|কেনার তারিখ|வாங்கிய தேதி',
};

for (const [field, lines] of Object.entries(MEANT))
  test(`headers of ${field} in languages of Asia and Africa`, () => {
    for (const header of headersIn(lines)) {
      const fields = meantBy(header).map((meaning) => meaning.field as string);
      assert.ok(
        fields.includes(field),
        `${header}: ${fields.join(', ') || 'nothing'} (${[...conceptsOf(header)].join(', ')})`,
      );
    }
  });

test('what stands beside a review', () => {
  for (const [concept, lines] of Object.entries(BESIDE) as [Concept, string][])
    for (const header of headersIn(lines)) assert.ok(conceptsOf(header).has(concept), `${header}: ${concept}`);
});

test('a customer is nobody else, in a language of syllables', () => {
  assert.ok(!conceptsOf('Ý kiến khách hàng').has('further'));
  assert.ok(conceptsOf('Ý kiến khác').has('further'));
});

test('scales of five words', () => {
  for (const scale of [
    'とても不満|不満|どちらともいえない|満足|とても満足',
    '매우 불만족|불만족|보통|만족|매우 만족',
    '很不满意|不太满意|一般|比较满意|很满意',
    'ไม่พอใจมาก|ไม่พอใจ|ปานกลาง|พอใจ|พอใจมาก',
    'rất không hài lòng|không hài lòng|trung bình|hài lòng|rất hài lòng',
    'sangat tidak puas|tidak puas|cukup|puas|sangat puas',
    'سيئ جدا|سيئ|متوسط|جيد|ممتاز',
    'מאוד לא מרוצה|לא מרוצה|ככה ככה|מרוצה|מרוצה מאוד',
    'خیلی بد|بد|متوسط|خوب|خیلی خوب',
    'बहुत असंतुष्ट|असंतुष्ट|सामान्य|संतुष्ट|बहुत संतुष्ट',
    'খুব খারাপ|খারাপ|মোটামুটি|ভালো|খুব ভালো',
    'చాలా అసంతృప్తి|అసంతృప్తి|పర్వాలేదు|సంతృప్తి|చాలా సంతృప్తి',
  ])
    assertScale(scale);
});
