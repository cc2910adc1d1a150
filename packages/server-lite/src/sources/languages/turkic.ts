import type { LanguageWords } from './language-words.ts';

/** Azerbaijani, Kazakh, Turkish, Uzbek; Mongolian beside them. */
export const TURKIC: LanguageWords = {
  stems: {
    person: `misafir konuk konaklayan ziyaretci degerlendiren yorumlayan yorumsahibi gorussahibi satinalan siparisveren rumuz takmaad mahlas danisan hasta hastanin yolcu abone tuketici uyenin musterinin
      musteri mustəri mustərinin muəllif muəllifi istifadəci istifadeci ləqəb leqeb login nik nick qonaq rəyiyazan yorumyapan degerlendirmeyapan sifarisverən sifarisci pasiyent pasient tələbə telebe sagird dinləyici sərnisin istirakci icraatci alicinin
      клиент тұтынушы сатыпалушы алушы қонақ пайдаланушы тапсырысберуші тапсырушы лақап логин ник науқас емделуші оқушы тыңдаушы жолаушы қатысушы жазған пікірқалдырған пікіриесі келуші
      mijoz mehmon xaridor muallif foydalanuvchi buyurtmachi istemolchi bemor oquvchi tinglovchi ishtirokchi yolovchi sayohatchi sharhlovchi taxallus laqab izohqoldirgan fikrbildiruvchi
      мижоз харидор муаллиф меҳмон фойдаланувчи
      үилчлүүлэгч зочин зочны зочид харилцагч хэрэглэгч худалданавагч авагчийн авагч өвчтөн зохиогч бичсэнхүн үлдээсэнхүн суралцагч сурагч оюутан оюутн жуулчн аялагч жуулчин захиалагч оролцогч хочнэр`,
    name: `isminiz isminizi adsoyad adinizi adinizin soyadinizi hitapedelim hitapedebiliriz unvan
      adin adinizi murəciətedək muraciətedək muraciətedek
      аты атың атыңыз есім жөні жөніңіз толықаты жүгінеиік
      ism ismi ismingiz ismini ismsharif ismisharifi ismisharif sharifi sharifingiz murojaatqilaylik toliqism
      исм исми исмингиз нэр нэрээ нэриг нэрийг бүтэннэр нэрний`,
    given: `adisoyadi adsoyad adinizsoyadiniz adinizisoyadinizi isimsoyisim ismisoyismi ismfamiliya ismifamiliya ismifamiliyasi атытегі есімітегі овогнэр овогнэрээ нэровог soyadsiz soyisimsiz familiyasiz есім есімі тегінсіз тегісіз овоггүи өөрийннэр нэрөөрийн өзаты исмифамилиясиз`,
    family: `soyad soyadi soyadiniz soyisim familiya familiyasi familiyangiz тегі тегіңіз фамилия овог ургииновог эцэгэхиин эцгииннэр`,
    words: `anlat anlatin paylas paylasir dusunc dusunceleriniz deneyim tecrube tecrubeniz metin metni mesaj ileti aciklama yazilanyorum cumle
      rəyi rəyin rəyiniz rəylər rəylərin rəy rəyləri reyi reyin reyiniz reyler sərh sərhi sərhlər sərhin mətn mətni mesaj fikir fikri fikirlər fikirləriniz muəllifinrəyi kəlmə bolus bolusun
      пікір түсініктеме түсіндірме мәтін хабарлама мазмұн ойыңыз ойлар бөлісіңіз жазды сөз тәжірибе тәжірибеңіз
      fikr fikringiz izoh sharh sharhi mulohaza xabar matn matni soz yozgan tajriba taassurotlaringiz nimayozdi
      фикр изоҳ шарҳ матн
      сэтгэгдэл сэтгэгдл шүүмж таилбар коммент агуулга текст мессеж зурвас үг үгээр бодлоо бодол хуваалц бичээрэи туршлага юубодож`,
    opinion: `izlenim izlenimi intiba kanaat goruslerim geribildirim
      təəssurat təəsurat teessurat əksəlaqə
      әсер әсері әсерлер әсеріңіз пікірбағалау
      taassurot sharhlar otziv`,
    title: `baslik basligi basligin konubasligi
      basliq basligi movzu movzusu serlovhe sərlovhə
      тақырып тақырыбы пікірдіңатауы
      sarlavha sarlavhasi mavzu mavzusi
      гарчиг гарчг толгоигарчиг yorumbasl basl`,
    rating: `puan puani puanla puaniniz puanlama yildiz yildizi kacyildiz memnuniyet memnunkal notu verilennot degerlendirmepuani
      bali balli ballar balliq baliniz xal xali xallar reytinq ulduz ulduzlar qiymətləndir qiymetlendir qiyməti qiymət məmnun memnunluq razi raziliq razisiniz
      баға бағала балл балдық рейтинг жұлдыз ұпаи қанағат көңіліңізтола разы
      baho bahosi bahola bahoying ball ballar ballik reyting yulduz mamnun qoniq
      баҳо балл юлдуз
      одны өгсөнод одоор хэдэнод оноо онооны үнэлгээ үнэлгээний үнэлэх үнэлнэ үнэл рэитинг ханамж хангалуун сэтгэлханамж`,
    date: `tarih tarihi gonderimtarihi eklenme yayinlanma yayimlanma tamamlama saati kaydedil nezaman
      tarix tarixi yazilma dərctarixi yaradilma əlavəolunma gondərilmə paylasilma vaxt vaxti nəvaxt tamamlanma saati
      күн күні уақыт уақыты жазылған жарияланған құрылған қосылған жіберілген орналастырылған аяқталу қашан
      sana sanasi vaqti yozilgan joylangan joylashtirilgan yaratilgan qoshilgan yuborilgan nashrsanasi bildirilgan qachon tugallash
      сана вақт огноо өдөр цаг цагиин хугацаа хэзээ нииттэлсэн нийтэлсэн илгээсэн үүсгэсэн оруулсан дуусгасан хэдний`,
    visit: `ziyaret konaklama konakladig alisveris satinalma satinald siparis rezervasyon randevu kalistarihi seyahat tedavitarihi islemtarihi giristarihi cikistarihi teslimat
      ziyarət sifaris alistarixi almaqtarixi cixis gəldiyi gəlis geldiyi rezervasiya bron brontarixi səfər seferiniz qəbultarixi almisiniz
      келген келдіңіз шыққан сатыпалған сатыпалу бару тапсырыс брондау сапар жеткізу қабылдау
      tashrif xarid xaridi buyurtma chiqish kelgan bronlash bronsanasi bronkuni rezerv sotibolingan sotibolgan sayohat yetkazib
      ташриф харид буюртма
      үилчлүүлсэн захиалг захиалсан буудалла буудалласан ирсэн худалданавсан худалдаж аялсан хүргэлт`,
    reply: `yanit yaniti yanitlan cevab cevap cevabi cevabimiz cevaplan isletmeyaniti geridonus
      cavab cavabi cavablandir
      жауап жауаб жауабы
      javob javobi javoblar
      жавоб хариу хариуны хариулт хариулсан`,
    private: `dahili icnot icnotlar icyorum gizlinot gizlinotlar ekipnotu ekipnotlari gizli
      daxili qeyd qeydi qeydlər qeydlər qeydləri qeydler xidmətiqeyd
      ішкі жазба жазбасы жазбалар жазбалары қызметтік ескертпе ескертпелер ішкіжазба белгі
      ichki eslatma eslatmalar eslatmasi qayd qaydlar qaydlari qaydi xizmatqaydi
      дотоод тэмдэглэл тэмдэглэлүүд оффисын`,
    thing: `urun hizmet hizmetin islem uygulama tedavi egitim kurs atolye paket odatipi odaturu odakategorisi hangioda hangiodada tur menu
      məhsul məhsulun xidmət xidmətin xidmet malin malinadi kurs kursun prosedur otaq otaqda otaginnovu otagintipi paket təlim
      тауар қызмет қызметтүрі өнім курс емшара процедура нөміртүрі бөлме тур
      mahsulot xizmat tovar kurs xonaturi xonada xonasi muolaja protsedura xizmatturi paket
      маҳсулот хизмат товар
      бүтээгдэхүүн бараа барааны үилчилгээ өрөөнд өрөөний өрөөниитөрөл сургалт эмчилгээ аялал хөтөлбөр`,
    place: `sube subesi subeadi magaza konum lokasyon bayi isletme otel restoran
      filial filialin magaza magazanin məkan obyekt otel
      филиал бөлімше дүкен орналасқан қонақүи сауданүктесі
      filial filiali dokon dokoni mehmonxona savdonuqtasi
      филиал салбар дэлгүүр буудл буудал баигууллаг зоогиингазар`,
    email: `eposta epostaadresi mailadresi elektronposta
      epoct epoctu elektronpoct elektronpocht
      элпошта электрондықпошта elpochta elektronpochta
      имэил имэил цахимшуудан`,
    recommend: `tavsiye oneriyor onerir onerirmi onermek
      tovsiyə tovsiye məsləhət meslehet
      ұсынады ұсынасы ұсынар ұсынуға ұсынбаи кеңес
      tavsiya maslahat tavsiyaqil
      саналболго саналболгох саналболгоно саналболгомоор зөвлө`,
    good: `arti artilar artilari olumlu begendikleri begendigi begenilen begendin iyiolan iyiolanlar iyiyonler gucluyon hosunagiden hosunuza hosagiden mutluetti memnuneden sevdi
      xosunuza xosagələn xosagelen ustunluk ustunluy musbət bəyən bəyəndi beyendi guclu gucluttərəf sevindir yaxsi yaxsicəhət
      ұнады ұнаған ұнаиды артықшылық артықшылығ жақсы жақсыжақтары күшті плюстер қуантты көңіліңізденшықты
      yoqdi yoqqan afzallik afzallig ijobiy yutuq yaxshi kuchli xursandqil xursand maqul maqulkeldi
      таалагдсан таалагдс таалагдаж давуу саин саишаа баярлуул sevdiginiz ensevdiginiz`,
    bad: `eksi eksiler eksileri eksik eksikler olumsuz begenmedi begenilmeyen kotuyon zayif sikayet hosagitmeyen memnunetmeyen
      catismaz catismayan catismir mənfi menfi zəif zeif gəlməyən gəlmədi gelmedi bəyənmə beyenme sikayət nasaz
      кемшілік кемшіліг әлсіз ұнама минустар жетіспе жаман шағым
      kamchilik kamchilig salbiy yoqma yoqmagan yetishma yomon zaif shikoyat
      таалагдаагүи таалагдаа дутагд дутсан сул султ муу алдсан гомдол`,
    improve: `gelistir iyilestir oneriler onerileri onerileriniz onerin oneriniz degistirmeli dahaiyi dahaiyisi beklentiniz
      yaxsilasdir yaxsilasdirmaq təklif teklif dəyisə dəyisər deyiser dahayaxsi
      жақсарт жақсырақ ұсыныс өзгерт
      yaxshila yaxshiroq taklif ozgartir ozgartirgan ozgartirish ozgartirardingiz
      саижруул илүүсаин санал`,
    staff: `personel personelin ilgilenen danisman uzman egitmen ogretmen doktor hekim satisdanismani musteritemsilcisi yetkili gorevli calisanin hizmetveren islemiyapan kuafor
      əməkdas emekdas isci iscilər iscinin həkim hekim xidmətgostərən xidmetgosteren mutəxəssis muəllimi meneceri menecer satici saticinin usta ofisiant
      қызметкер менеджер шебер дәрігер маман сатушы даяшы қызметкөрсеткен оқытушы мұғалім кеңесші әкімші
      xodim xodimlar menejer shifokor usta sotuvchi ofitsiant oqituvchi mutaxassis hamshira operator xizmatkorsat
      ажилтан ажилтн зөөгч эмч эмчиин борлуулагч худалдагч менежер багш үсчин зөвлөх`,
    whole: `geneldegerlendirme genelpuan genelmemnuniyet genelizlenim genelolarak umumi umumilikdə жалпы umumiy umuman ерөнхии ерөнхииде нииттүнэлгээ нийт ниит`,
    beside: `durum durumu onayli onaylanmis onaylandi dogrulanmis dogrulandi kaynak kaynagi platform sirano sira yorumno kayitno faturano fatura rezno siteden sitesi cep ceptel telefonu plaka
      status statusu vəziyyət veziyyet təsdiqlənib təsdiqlənmis tesdiqlenib tesdiqlenmis sira mənbə menbe platforma saytdan nomrə nomrəsi nomresi nomre qaimə mobil səhər unvan unvani ss rəyinid
      мәртебе мәртебесі статус статусы күи күиі расталған расталды реттік нөмірі нөмір дереккөз платформа саиттан мекенжаи мекенжаиы тел шот шарт рс қала
      holat holati status statusi tasdiqlangan tasdiqlandi tartib manba manbasi platforma saytdan raqami raqam tr manzil manzili faktura shahar shartnoma telefoni
      төлөв төлөвт статус баталгаажсан дугаар дугаарлалт дугаары сурвалж эхсурвалж суваг платформ утас утасны дд нэхэмжлэх нэхэмжлэхиин баримт баримтын хаяг хот`,
    further: `eklemek ekleyecek baska diger əlavə elave қосымша qoshimcha boshqa нэмэлт өөр`,
  },
  alone: 'dokon dokoni arti eksi eksik adin bali mall xali turi razi ismi yozib soati sevdi sira usta хот үнэл bron',
  asking:
    'ne neyi nasil neden hangi kac kim nə nəyi necə hansi neçə necə niyə kim не нені қалай қандаи қаи неше қашан кім nima nimani qanday qaysi necha nechta qachon kim юу юуг ямар хэр хэрхэн хэдэн аль яагаад хэн',
  addressed:
    'sizin sizce size sizi sizcə sizə сіз сіздің сізге сізді sizning sizga sizni sizningcha та таны танд таныг танаи өөрийн',
  not: 'degil deyil emas емес жоқ',
  wrote: 'yazdi yazan yazilan yazib yazilib yozgan жазған бичсэн',
  did: 'hizmetveren ilgilendi karsiladi xidmətetdi qullugetdi қызметкөрсетті',
  scales: [
    'hiç memnun kalmadım|memnun kalmadım|kararsızım|memnun kaldım|çok memnun kaldım',
    'hiç memnun değil|memnun değil|kararsız|memnun|çok memnun',
    'çok kötü|kötü|orta|iyi|çok iyi',
    'çok zayıf|zayıf|orta|iyi|çok iyi',
    'çok memnuniyetsizim|memnuniyetsizim|nötr|memnunum|çok memnunum',
    'hiç memnun değilim|pek memnun değilim|kararsızım|memnunum|çok memnunum',
    'heç razı deyiləm|razı deyiləm|orta|razıyam|çox razıyam',
    'heç razı deyiləm|razı deyiləm|neytral|razıyam|çox razıyam',
    'çox narazı|narazı|neytral|razı|çox razı',
    'çox narazıyam|narazıyam|neytral|razıyam|çox razıyam',
    'heç məmnun deyiləm|məmnun deyiləm|orta|məmnunam|çox məmnunam',
    'çox pis|pis|orta|yaxşı|çox yaxşı',
    'çox pis|pis|normal|yaxşı|əla',
    'мүлде қанағаттанбадым|қанағаттанбадым|орташа|қанағаттандым|толық қанағаттандым',
    'мүлдем қанағаттанбадым|қанағаттанбадым|бейтарап|қанағаттандым|өте қанағаттандым',
    'өте нашар|нашар|орташа|жақсы|өте жақсы',
    'өте жаман|жаман|орташа|жақсы|өте жақсы',
    'өте нашар|нашар|қанағаттанарлық|жақсы|тамаша',
    'өте риза емеспін|риза емеспін|бейтарап|ризамын|өте ризамын',
    "umuman norozi|norozi|o'rtacha|mamnun|juda mamnun",
    'umuman norozi|norozi|oʻrtacha|mamnun|juda mamnun',
    'umuman norozi|norozi|oʻrtacha|rozi|juda rozi',
    'juda norozi|norozi|neytral|mamnun|juda mamnun',
    "mutlaqo qoniqmadim|qoniqmadim|o'rtacha|qoniqdim|to'liq qoniqdim",
    "juda yomon|yomon|o'rtacha|yaxshi|juda yaxshi",
    "juda yomon|yomon|qoniqarli|yaxshi|a'lo",
    'огт сэтгэл ханамжгүй|сэтгэл ханамжгүй|дунд зэрэг|сэтгэл ханамжтай|маш сэтгэл ханамжтай',
    'маш сэтгэл ханамжгүй|сэтгэл ханамжгүй|дунд зэрэг|сэтгэл ханамжтай|маш сэтгэл ханамжтай',
    'огт сэтгэл хангалуун бус|сэтгэл хангалуун бус|дунд зэрэг|сэтгэл хангалуун|маш сэтгэл хангалуун',
    'маш муу|муу|дунд|сайн|маш сайн',
    'маш муу|муу|дунд зэрэг|сайн|онц',
  ],
};
