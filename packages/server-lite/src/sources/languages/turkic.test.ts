import { test } from 'node:test';
import type { Field } from '../columns/fields.ts';
import type { Concept } from '../columns/header-stems.ts';
import { assertHeaders, assertScale } from '../testing/judge-headers.ts';

/** Headers by what they are taken for; one line a language: Turkish, Azerbaijani, Kazakh, Uzbek, Mongolian. */
const FIELDS: Readonly<Partial<Record<Field, string>>> = {
  author: `Yorumcunun adı|Konuk adı|Ziyaretçi|Danışanın adı soyadı|Yorum yazan müşteri|Kullanıcı|Hasta adı|Değerlendiren
    Qonaq|Rəy müəllifi|Müştəri adı|Musterinin adi|Alıcının adı|Pasiyentin adı|İstifadəçi|Tələbənin adı
    Қонақтың аты|Пікір қалдырған|Тұтынушының аты-жөні|Пайдаланушы|Науқастың аты|Оқушының аты|Тапсырыс беруші|Клиент аты
    Xaridor ismi|Mehmonning ismi|Sharh muallifi|Bemor ismi|Foydalanuvchi|Buyurtmachi|Mijozning ismi|Ism familiya
    Зочин|Хэрэглэгч|Захиалагчийн нэр|Оюутны нэр|Сурагчийн нэр|Аялагчийн нэр|Өвчтөн|Жуулчны нэр`,
  title: `Değerlendirme başlığı|Mesajın konusu|Yorum Basligi|Başlık metni
    Şərh başlığı|Rəy başlığı|Basliq|Rəyin mövzusu
    Пікірдің тақырыбы|Түсініктеме тақырыбы|Хабарлама тақырыбы
    Fikr mavzusi|Xabar mavzusi|Izoh sarlavhasi
    Сэтгэгдлийн товч гарчиг|Шүүмжийн гарчгийн текст|Тайлбарын гарчиг`,
  rating: `Verdiği puan|Yıldız adedi|Memnuniyet puanı|Toplam puan|Müşterinin puanı|Aldığı puan
    Ulduz reytinqi|Müştərinin balı|Verilmiş bal|Qiymetlendirme|Xalların sayı
    Жұлдыз рейтингі|Клиенттің бағасы|Қойылған балл|Ұпайлар
    Yulduzli reyting|Qo'yilgan baho|Mijozning bahosi|Ballar soni
    Зочны үнэлгээ|Өгсөн одны тоо|Авсан оноо|Нийт оноо`,
  body: `Yorum açıklaması|Yorumun metni|Deneyim|Mesaj metni|Görüş metni
    Rəyin tam mətni|Şərhin mətni|Rey metni|Təəssürat mətni|Mesajın mətni
    Пікірдің толық мәтіні|Пікір мәтіні (толық)|Түсініктеме мәтіні|Хабарлама мәтіні
    To'liq matn|Izohning matni|Fikr va izoh|Xabar matni
    Сэтгэгдлийн бүтэн текст|Тайлбарын агуулга|Шүүмжийн текст|Сэтгэгдэл (бүтэн)`,
  date: `Yorumun yazıldığı tarih|Eklenme zamanı|Gönderilme tarihi|Kayıt tarihi ve saati
    Rəy yazılan tarix|Yerləşdirilmə tarixi|Şərh tarixi|Rey tarixi
    Жазылған уақыты|Пікірдің күні|Жіберілген күні
    Izoh sanasi|Fikr yozilgan vaqt|Chop etilgan sana
    Сэтгэгдэл бичсэн огноо|Нийтэлсэн цаг|Бүртгэсэн огноо`,
  dateExperienced: `Randevu tarihi|Rezervasyon tarihi|Alışveriş tarihi|Teslimat tarihi
    Səfər tarixi|Rezervasiya tarixi|Bron tarixi
    Сапар күні|Брондау күні|Сатып алу күні
    Bron sanasi|Sotib olingan sana|Sayohat sanasi
    Захиалсан огноо|Хүргэлтийн огноо|Буудалласан өдөр`,
  reply: `İşletmenin cevabı|Otelin yanıtı|Bizim yanıtımız|Mağaza cevabı
    Otelin cavabı|Sahibin cavabı|Bizim cavabımız
    Қонақүйдің жауабы|Жауабымыз|Иесінің жауабы
    Mehmonxona javobi|Egasining javobi|Bizning javobimiz
    Дэлгүүрийн хариу|Менежерийн хариулт|Өгсөн хариу`,
  replyDate: `Cevaplanma tarihi|Yanıt zamanı
    Cavabın tarixi|Cavab verilmə tarixi
    Жауаптың күні|Жауап берілген уақыт
    Javob kuni va vaqti|Javobning sanasi
    Хариултын огноо|Хариу өгсөн огноо`,
};

/** What words say where they name what was good or bad, or is nothing of a review. */
const CONCEPTS: Readonly<Partial<Record<Concept, string>>> = {
  good: `Güçlü yönler|Hoşunuza gidenler|Artı yönler|Ən çox bəyəndiyiniz|Müsbət cəhətlər|Güclü cəhətlər|Артықшылығы|Ұнаған жағы|Жақсы тұстары|Afzalligi|Yoqqan tomonlari|Yutuqlar|Давуу талууд|Сайн талууд|Таалагдсан тал`,
  bad: `Zayıf yönler|Şikayetler|Eksik yönler|Çatışmayan cəhətlər|Zəif cəhətlər|Şikayətlər|Кемшілігі|Ұнамаған жағы|Әлсіз тұстары|Kamchiligi|Yoqmagan tomonlari|Salbiy jihatlar|Дутагдалтай тал|Муу талууд|Таалагдаагүй тал`,
  improve: `Geliştirme önerileri|Nasıl iyileştirebiliriz|Təklifləriniz|Yaxşılaşdırmaq üçün|Ұсыныстарыңыз|Қалай жақсартамыз|Takliflaringiz|Yaxshilash uchun|Сайжруулах санал`,
  recommend: `Tavsiye eder misiniz|Önerir misiniz|Tövsiyə edərsiniz|Məsləhət görərsiniz|Ұсынар ма едіңіз|Tavsiya etasizmi|Санал болгох уу`,
  thing: `Satın alınan hizmet|Oda kategorisi|Eğitim adı|Alınan məhsul|Otağın tipi|Təlimin adı|Алынған тауар|Қызмет атауы|Xona turi va narxi|Xarid qilingan mahsulot|Сургалтын төрөл|Авсан бараа|Үйлчилгээний төрөл`,
  place: `Şube ismi|Lokasyon|Filialımız|Mağazanın adı|Бөлімше атауы|Дүкен атауы|Do'kon|Filialimiz|Салбарын байршил|Дэлгүүрийн салбар`,
  staff: `Hizmeti veren personel|Doktor adı|Eğitmenin adı|Həkimin adı|Əməkdaşın adı|Қызметкердің аты|Дәрігердің аты|Xodimning ismi|Shifokor ismi|O'qituvchi ismi|Ажилтны нэр|Багшийн нэр`,
  private: `Dahili yorum|İç notlar|Daxili şərh|Ішкі ескертпе|Ichki izoh|Дотоод тайлбар`,
  beside: `Doğrulanmış alışveriş|Durumu|Kaynağı|Təsdiqlənmiş müştəri|Mənbə|Vəziyyət|Мәртебесі|Расталған клиент|Дереккөз|Tasdiqlangan mijoz|Holati|Manbasi|Төлөв|Дугаар|Утасны дугаар`,
};

test('headers are taken for what offices, shops and forms mean by them', () => assertHeaders(FIELDS, CONCEPTS));

test('scales of words go from the worst to the best', () => {
  for (const scale of [
    'Hiç memnun kalmadım|Memnun kalmadım|Kararsızım|Memnun kaldım|Çok memnun kaldım',
    'Çox narazıyam|Narazıyam|Neytral|Razıyam|Çox razıyam',
    'Өте нашар|Нашар|Орташа|Жақсы|Өте жақсы',
    'Juda yomon|Yomon|Oʻrtacha|Yaxshi|Juda yaxshi',
    'Маш муу|Муу|Дунд|Сайн|Маш сайн',
  ])
    assertScale(scale);
});
