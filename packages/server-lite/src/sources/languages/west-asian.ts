import type { LanguageWords } from './language-words.ts';

/** Amharic, Arabic, Hebrew, Persian, Urdu; Hausa and Swahili beside them. */
export const WEST_ASIAN: LanguageWords = {
  stems: {
    person: `النزيل نزيل المريض مريض المقيم المتدرب الطالب المشارك مشارك الحساب العضو عضو القارئ المعلق الناشر اسمالحساب
      קונה הקונה מטופל המטופל משתתף המשתתף תלמיד כותבת כינוי הכינוי מאת מבקר נופש
      نظردهنده ثبتکننده بیمار هنرجو گردشگر یوزرنیم دانشجو شرکتکننده
      گاہک کسٹمر مریض صارف مہمان خریدار نگار تبصرہنگار والا یوزر پروفائل اکاؤنٹ
      mwandishi mteja mnunuzi mgeni mgonjwa mtumiaji aliyeandika imeandikwana akaunti wasifu mtoamaoni
      ደንበኛ የደንበኛ ገዢ የገዢ እንግዳ የእንግዳ ታካሚ የታካሚ ጸሐፊ የጸሐፊ ተጠቃሚ የተጠቃሚ ሰጪ የመለያ የመግቢያ ቅጽል
      abokinciniki maisaye marubuci bako majinyaci maisharhi maiamfani asusu wandaya المستعار الثلاثي`,
    name: `اسم الاسم اسمك اسمكم שם השם שמך שמכם نام اسم نامتان اسمتان نامشما نام suna sunan jina ስም ስምዎ ስሙ`,
    given: `الاسمالاول العميلالاول اسمالعميلالاول الاسمالشخصي اسمكالاول שםפרטי השםהפרטי פרטי הפרטי שםפר نامکوچک اسمکوچک کوچک
      پہلانام ابتدائینام فرسٹنیم jinalakwanza jinakuzaliwa kuzaliwa የመጀመሪያስም የራስስም sunanfarko sunanyanka nafarko`,
    family: `العائلة الكنية اللقب الشهرة משפחה המשפחה שםמשפחה فامیلی فامیل خانوادگی آخرینام لاسٹنیم خاندانینام jinalamwisho jinalafamilia ubini
      የአባትስም የመጨረሻስም የቤተሰብስም የአያትስም sunanmahaifi sunankarshe suniyali sunaniyali sunandangi اسمعائلة عائلة`,
    opinion: `ביקורת הביקורת`,
    words: `تعليقات ملاحظاتك رايك كتب الكلام انطباعك تجربتك שתף מלל מילולית הערות הערותיך חווייתך דברי تعلیقات کامنت نظرات دیدگاه توضیحات تجربه
      تبصرہ تبصرے رائے تاثرات کمنٹ تفصیل لکھا تجربہ تجربے maoni uhakiki maelezo uzoefu alichosema ushuhuda mtazamo ujumbe
      አስተያየት የአስተያየት አስተያየቶች ሀሳብ ቃል ተሞክሮ ምስክርነት ጽሑፍ sharhi sharhin raayi raayin ra ayi ayin rubutun bayanin tsokaci maganar كلام قال`,
    title: `سرخی ٹائٹل mada kichwa ርዕስ አርእስት take taken`,
    rating: `النقاط نقاط الرضا رضا راض راضيا ניקוד ציון שביעותרצון מרוצה مطمئن اطمینان ستارے ستاروں اسکور سکور اسٹارز سٹار
      daraja nyota alama ukadiriaji kuridhika kiwangochakuridhika umeridhika ኮከብ የኮከብ ኮከቦች ነጥብ እርካታ ረክተዋል taurari tauraro maki makin kima gamsuwa gamsuwar`,
    date: `بتاريخ בתאריך תאריך מועד نوشتهشدهدر tarehe muda ቀን ቀንና ሰዓት ranar rana kwanan lokaci نشر`,
    visit: `الزيارة زيارة الشراء شراء الاقامة اقامة الطلب طلب الحجز حجز الوصول المغادرة الدخول الموعد موعد ביקור הביקור רכישה הרכישה קנייה הזמנה ההזמנה שהייה השהייה אירוח הגעה
      اقامت مراجعه ورود خرید بازدید رزرو قیام آرڈر آمد دورے دورہ خریداری ununuzi kutembelea agizo kukaa kuingia የግዢ የጉብኝት የትዕዛዝ የቆይታ የገቡበት የግዥ siyayya ziyara sauka`,
    reply: `ردنا ردود جوابنا מענה המענה תשובה תשובת תשובתנו תגובתבית תגובתהמסעדה جوابیہ jibu majibu kujibu lilijibiwa መልስ የመልስ ምላሽ የምላሽ amsa amsar amsarmu`,
    email: `ايميل الايميل דואל رایانامه دوا אלקטרוני رایانامه الکترونیک برقی baruapepe ኢሜይል የኢሜይል ሜል imel`,
    beside: `وضعیت حالة الحالة مصدر المصدر معرف المعرف موثق مؤكد التحقق رقم הסטטוס סטטוס מאומת אימות מזהה מקור وضعیت کد منبع شناسه شماره تأیید تایید
      آئی حالت ذریعہ تصدیق hali nambari chanzo aliyethibitishwa uthibitisho ሁኔታ ምንጭ ቁጥር የተረጋገጠ yanayi lamba tushe tabbatacce`,
    staff: `الموظف موظف الطبيب الدكتور المعالج المدرب النادل البائع المرشد المعلم מטפל המטפל רופא מוכר מדריך עובד העובד מלצר نماینده پزشک کارمند فروشنده کارشناس گارسون مربی مسئول
      ملازم عملہ ڈاکٹر ویٹر mfanyakazi daktari mhudumu mwalimu ሠራተኛ ሐኪም አስተናጋጅ maaikaci maaikata aikaci likita`,
    private: `داخلية داخلي للموظفين فريق פנימי פנימיות لصوات داخلی کارکنان اندرونی عملے ndani የውስጥ cikingida kula`,
    place: `الفرع فرع المدينة مدينة סניף הסניף עיר شعبه شهر برانچ شہر شاخ tawi mji ቅርንጫፍ ከተማ reshe birni`,
    thing: `المنتج منتج الخدمة خدمة الغرفة غرفة الدورة دورة الصنف מוצר המוצר שירות טיפול חדר קורס محصول کالا خدمت خدمات اتاق دوره مصنوعات پروڈکٹ سروس کمرہ کورس
      bidhaa huduma chumba kozi ምርት አገልግሎት ክፍል ኮርስ kaya hidima daki`,
    good: `burge burgeka burgeki الايجابيات ايجابيات المميزات مميزات المزايا مزايا اعجبك اعجبتك اعجبني نقاطالقوة לשימור חוזקות אהבת אהבתי יתרונות היהטוב נהניתם אהבתם
      پسندیدید پسند خوبی خوبیها مزایا نقاطقوت خوبیاں اچھی فوائد پسندیدہ اچھا alichopenda mazuri kilichofurahisha faida kilichopendwa umependa
      የወደዱት ወደዱ ጥሩ ጠንካራ ጥቅሞች yaso fiso burgewa faidoji kyawawan الايجابية الجوانبالايجابية افضل دوستداشتید خوشتان`,
    bad: `السلبيات سلبيات العيوب عيوب المساوئ نقاطالضعف لميعجبك פחותטוב חסרונות לאאהבת חולשות کاستی کاستیها معایب نقاطضعف ایراد خامیاں نقصانات کمی پسندنہیں
      mapungufu kasoro asichopenda mabaya ያልወደዱት ደካማ ጉድለቶች matsaloli illoli kurakurai baiso السلبية الجوانبالسلبية کمبود کمبودی`,
    improve: `تحسين تحسينه نحسن التحسين اقتراحات اقتراحاتك تطوير לשיפור לשפר שיפור להשתפר بهبود بهتر پیشنهادات بہتر بہتری تجاویز kuboreshwa kuboresha mapendekezo tuboreshe
      መሻሻል የማሻሻያ ይሻሻል gyara shawarar`,
    recommend: `التوصية توصية توصي يوصي انصح تنصح ستوصي ימליץ תמליץ להמליץ ממליץ תמליצו توصیه معرفی سفارشکریں سفارشکرتے atapendekeza angependekeza kupendekeza anapendekeza utapendekeza ungependekeza
      ይመክራሉ ይመክራል shawarta shawarci ينصح`,
    whole: `العام العامة الكلي الكلية الاجمالي الاجمالية כללי כללית הכללי הכללית کلی مجموعی jumla አጠቃላይ jimilla gabadaya`,
  },
  scales: [
    'غير راض تماما|غير راض|محايد|راض|راض جدا',
    'غير راض إطلاقا|غير راض|محايد|راض|راض تماما',
    'غير راضي أبدا|غير راضي|محايد|راضي|راضي جدا',
    'سيئ جدا|سيئ|متوسط|جيد|ممتاز',
    'سيء جدا|سيء|متوسط|جيد|ممتاز',
    'سيء جدا|سيء|عادي|جيد|جيد جدا',
    'ضعيف جدا|ضعيف|متوسط|جيد|ممتاز',
    'מאוד לא מרוצה|לא מרוצה|ככה ככה|מרוצה|מרוצה מאוד',
    'כלל לא מרוצה|לא מרוצה|ניטרלי|מרוצה|מרוצה מאוד',
    'במידה מועטה מאוד|במידה מועטה|במידה בינונית|במידה רבה|במידה רבה מאוד',
    'خیلی ناراضی|ناراضی|متوسط|راضی|خیلی راضی',
    'بسیار ناراضی|ناراضی|بی‌نظر|راضی|بسیار راضی',
    'کاملا ناراضی|ناراضی|نظری ندارم|راضی|کاملا راضی',
    'خیلی بد|بد|متوسط|خوب|خیلی خوب',
    'خیلی ضعیف|ضعیف|متوسط|خوب|عالی',
    'بہت غیر مطمئن|غیر مطمئن|نہ مطمئن نہ غیر مطمئن|مطمئن|بہت مطمئن',
    'بہت غیر مطمئن|غیر مطمئن|درمیانہ|مطمئن|بہت مطمئن',
    'بہت خراب|خراب|ٹھیک|اچھا|بہت اچھا',
    'sijaridhika kabisa|sijaridhika|wastani|nimeridhika|nimeridhika sana',
    'mbaya sana|mbaya|wastani|nzuri|nzuri sana',
    'በጣም አልረካሁም|አልረካሁም|መካከለኛ|ረክቻለሁ|በጣም ረክቻለሁ',
    'በጣም መጥፎ|መጥፎ|መካከለኛ|ጥሩ|በጣም ጥሩ',
    'ban gamsu ba ko kaɗan|ban gamsu ba|tsaka-tsaki|na gamsu|na gamsu sosai',
  ],
};
