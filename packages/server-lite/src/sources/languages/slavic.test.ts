import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { meantBy } from '../columns/by-concept.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { at, day, PEOPLE, SAID, sevenRows, STAFF } from '../testing/seven-rows.ts';

/** What is none of a review's own: taken for nothing, or for what stands beside it. */
const ASIDE = new Set(['status', 'source', 'verified', 'id']);

/** By language: headers, with bars between, by what they are taken for. */
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pl: {
    author: 'Nazwisko i imię|Nabywca|Recenzent|Pełne imię|Kto wystawił|Podpisano|Autor wpisu',
    firstName: 'Imię chrzestne',
    body: 'Treść wpisu|Odczucia|Spostrzeżenia|Relacja|Opis wrażeń',
    title: 'Nagłówek recenzji|Temat opinii|Tytuł wpisu',
    rating: 'Ilość punktów|Ogólna ocena|Stopień zadowolenia|Skala zadowolenia|Ocena łączna|Przyznane gwiazdki',
    date: 'Dodano dnia|Data zamieszczenia|Godzina ukończenia|Kiedy wystawiono',
    dateExperienced: 'Data przyjazdu|Data zameldowania|Dzień wyjazdu',
    reply: 'Odpowiedź salonu|Odpisaliśmy',
    pros: 'Atuty|Mocne strony hotelu|Na plus|Pozytywy',
    cons: 'Słabe strony|Na minus|Propozycje zmian|Niedociągnięcia',
    none: 'Źródło opinii|Stan|Zweryfikowany|Notatka|Skąd|Numer faktury|Obsługiwała|Personel',
  },
  cs: {
    author: 'Celé jméno zákazníka|Kdo hodnotil|Podepsán|Přezdívka uživatele|Návštěvník|Kupující (jméno)',
    firstName: 'Křestní jméno hosta',
    lastName: 'Příjm.',
    body: 'Sdělení|Postřehy|Ohlas|Vaše dojmy|Připomínky|Obsah příspěvku',
    title: 'Titulek příspěvku|Nadpis ohlasu|Název recenze',
    rating: 'Oznámkujte nás|Počet bodů|Spokojenost celkem|Udělené hvězdy',
    date: 'Zapsáno dne|Vloženo|Přidáno|Čas odeslání|Zveřejněno dne',
    dateExperienced: 'Datum příjezdu|Datum ubytování',
    reply: 'Odpověděli jsme|Reakce majitele',
    pros: 'Výhody|Silné stránky|Co vás potěšilo|Přednosti',
    cons: 'Co vás zklamalo|Zápory|Slabé stránky|Návrhy na změnu|Co chybělo',
    none: 'Odkud|Stav|Zdroj recenze|Ověřeno|Pro kolegy|Obsluhovala|Personál',
  },
  sk: {
    author: 'Celé meno hosťa|Kto hodnotil|Prezývka|Návštevník|Podpísaný',
    firstName: 'Krstné meno|Krst. meno',
    body: 'Postrehy|Vaše dojmy|Obsah príspevku|Pripomienky',
    title: 'Titulok príspevku|Nadpis ohlasu|Názov recenzie',
    rating: 'Oznámkujte nás|Počet bodov|Udelené hviezdy|Celková spokojnosť',
    date: 'Zapísané dňa|Vložené|Čas odoslania|Kedy',
    dateExperienced: 'Dátum príchodu|Dátum ubytovania',
    reply: 'Odpovedali sme|Reakcia majiteľa',
    pros: 'Výhody|Silné stránky|Čo vás potešilo',
    cons: 'Čo vás sklamalo|Nevýhody|Slabé stránky|Námety',
    none: 'Odkiaľ|Stav|Overené|Obsluhovala|Predajca',
  },
  ru: {
    author: 'ФИО покупателя|Кто написал|Логин|Турист|Полное имя|Гостья|Комментатор',
    lastName: 'Фам.',
    body: 'Содержание сообщения|Замечания|Высказывание|Своими словами',
    title: 'Заголовок сообщения|Тема отзыва|Название отзыва',
    rating: 'Кол-во баллов|Сколько звёзд|Общий балл|Удовлетворённость сервисом|Поставленная оценка',
    date: 'Когда оставлен|Добавлено|Время отправки|Отзыв опубликован|Размещено',
    dateExperienced: 'Дата заезда|Дата отъезда|День посещения',
    reply: 'Что ответили',
    pros: 'Преимущества|Сильные стороны|Что порадовало|Хорошее',
    cons: 'Не понравилось|Слабые стороны|Что исправить|Пожелания',
    none: 'Откуда узнали|Статус|Проверено|Заметка|Кто обслужил|Врач|Идентификатор',
  },
  uk: {
    author: "ПІБ покупця|Хто залишив|Логін|Турист|Повне ім'я|Відвідувач",
    lastName: 'Прізв.',
    body: 'Зміст повідомлення|Враження словами|Зауваження|Висловлювання',
    title: 'Заголовок повідомлення|Тема відгуку|Назва відгуку',
    rating: 'Кількість балів|Скільки зірок|Загальний бал|Рівень задоволеності',
    date: 'Коли додано|Розміщено|Час надсилання|Опубліковано',
    dateExperienced: 'Дата заїзду|День відвідин|Дата виїзду',
    reply: 'Що відповіли|Відповідь власниці',
    pros: 'Переваги|Сильні сторони|Що потішило',
    cons: 'Не сподобалося|Слабкі сторони|Що змінити|Побажання',
    none: 'Звідки дізналися|Стан|Перевірено|Нотатка|Хто обслужив|Лікар',
  },
  be: {
    author: 'ПІБ пакупніка|Хто напісаў|Лагін|Мянушка|Поўнае імя|Наведвальнік',
    lastName: 'Прозвішча пакупніка',
    body: 'Змест паведамлення|Уражанне словамі|Выказванне|Тэкст каментарыя',
    title: 'Загаловак паведамлення|Тэма водгуку|Назва водгуку',
    rating: 'Колькасць балаў|Агульны бал|Зоркі|Задаволенасць',
    date: 'Дададзена|Апублікавана|Час адпраўкі',
    dateExperienced: 'Дата прыезду|Дзень наведвання (дата)|Дата замовы',
    reply: 'Адказ кіраўніка|Наш адказ',
    pros: 'Перавагі|Моцныя бакі|Што парадавала',
    cons: 'Не спадабалася|Недахопы|Што палепшыць|Прапановы',
    none: 'Адкуль|Стан|Праверана|Нататка|Супрацоўнік|Урач',
  },
  bg: {
    author: 'Пълно име|Три имена на госта|Прякор|Кой го е писал|Посетител|Поръчител',
    lastName: 'Фамилно име',
    body: 'Съдържание|Изказване|Мнението',
    title: 'Относно|Заглавие на мнението|Тема на отзива',
    rating: 'Брой на звездите|Дадени точки|Обща оценка|Удовлетвореност',
    date: 'Изпратен на|Кога|Въведен на|Клеймо за време',
    dateExperienced: 'Дата на пристигане|Дата на престоя|Ден на посещението (дата)',
    reply: 'Отговорихме|Отговор на хотела',
    pros: 'Предимства|Силни страни|Какво ви допадна|Плюс',
    cons: 'Слаби страни|Какво липсваше|Какво да променим|Недостатъци',
    none: 'Откъде|Състояние|Потвърдена|Служебна бележка|Обслужен от|Персонал',
  },
  mk: {
    author: 'Полно име|Прекар|Кој напишал|Посетител|Гостинка|Корисник',
    firstName: 'Лично име|Име (без презиме)',
    body: 'Порака|Мислењето|Впечаток со зборови|Изјава',
    title: 'Предмет на порака|Наслов на мислењето',
    rating: 'Број на поени|Број на ѕвезди|Вкупна оцена|Задоволство',
    date: 'Објавено|Кога|Време на внес|Додадено',
    dateExperienced: 'Датум на доаѓање и престој|Датум на заминување|Датум на нарачка',
    reply: 'Одговоривме|Одговор на хотелот',
    pros: 'Предности|Јаки страни|Што ви се допадна|Плусеви',
    cons: 'Слаби страни|Што ве разочара|Маани|Што да смениме',
    none: 'Од каде|Состојба|Потврдено|Интерна белешка|Услужен од|Келнерот',
  },
  hr: {
    author: 'Puno ime gosta|Tko je napisao|Nadimak|Posjetitelj|Korisničko ime|Napisala',
    firstName: 'Osobno ime|Ime (bez prezimena)',
    body: 'Sadržaj poruke|Izjava|Iskustva',
    title: 'Predmet poruke|Naslov osvrta|Tema',
    rating: 'Broj bodova|Broj zvjezdica|Zadovoljstvo uslugom|Opća ocjena',
    date: 'Objavljeno|Kada|Uneseno dana|Vrijeme slanja|Stvoreno',
    dateExperienced: 'Datum dolaska|Datum odlaska|Datum posjete',
    reply: 'Odgovorili smo|Odgovor domaćina',
    pros: 'Prednosti|Jake strane|Što vam se svidjelo|Plusevi|Vrline',
    cons: 'Nedostaci|Loše strane|Mane|Što vas je razočaralo|Prijedlozi',
    none: 'Odakle|Stanje|Potvrđeno|Bilješka za kolege|Poslužila|Djelatnica|Osoblje|Izvor',
  },
  sr: {
    author: 'Пуно име|Ко је написао|Надимак|Посетилац|Корисничко име|Аутор утиска',
    firstName: 'Лично име|Крштено име',
    body: 'Садржај поруке|Изјава|Искуство|Утисци',
    title: 'Предмет поруке|Наслов мишљења|Тема',
    rating: 'Број поена|Број звездица|Задовољство услугом|Општа оцена',
    date: 'Објављено|Када|Време уноса|Додато',
    dateExperienced: 'Датум доласка|Датум одласка|Датум поруџбине',
    reply: 'Одговорили смо|Одговор домаћина',
    pros: 'Предности|Јаке стране|Шта вам се свидело|Плусеви',
    cons: 'Недостаци|Лоше стране|Мане|Шта вас је разочарало',
    none: 'Одакле|Стање|Потврђено|Белешка|Услужио|Особље|Извор',
  },
  sl: {
    author: 'Polno ime gosta|Kdo je napisal|Vzdevek|Obiskovalec|Uporabniško ime|Stranka',
    firstName: 'Osebno ime|Ime (brez priimka)',
    body: 'Vsebina sporočila|Izjava|Izkušnje',
    title: 'Zadeva|Naslov vtisa|Tema mnenja',
    rating: 'Število točk|Zvezdice skupaj|Zadovoljstvo s storitvijo|Splošna ocena',
    date: 'Objavljeno|Kdaj|Ustvarjeno|Čas oddaje',
    dateExperienced: 'Datum prihoda|Datum odhoda|Datum obiska',
    reply: 'Odgovorili smo|Odgovor gostitelja',
    pros: 'Prednosti|Dobre strani|Kaj vam je bilo všeč|Plusi',
    cons: 'Pomanjkljivosti|Slabe strani|Kaj ste pogrešali|Kaj izboljšati',
    none: 'Od kod|Stanje|Preverjeno|Zapiski|Postregla|Osebje',
  },
};

function takenFor(header: string): string {
  const [first] = [...fieldsNamed(header), ...meantBy(header)].sort((a, b) => a.rank - b.rank);
  return first?.field ?? 'none';
}

describe('headers in Slavic languages', () => {
  for (const [language, fields] of Object.entries(HEADERS))
    test(language, () => {
      const wrong = Object.entries(fields).flatMap(([field, headers]) =>
        headers.split('|').flatMap((header) => {
          const taken = takenFor(header);
          const isRight = taken === field || (field === 'none' && ASIDE.has(taken));
          return isRight ? [] : [`${header}: ${taken}, not ${field}`];
        }),
      );
      assert.deepEqual(wrong, []);
    });
});

/** Headers of who wrote, a headline, what was said, who served and the house's answer; and the second, third and fifth word of a scale. */
const TABLES: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  pl: [
    'Nabywca',
    'Nagłówek wpisu',
    'Co napisała klientka',
    'Obsłużyła',
    'Odpowiedź salonu',
    'Źle|Średnio|Bardzo dobrze',
  ],
  cs: [
    'Kdo napsal',
    'Titulek',
    'Slovy zákazníka',
    'Obsloužil',
    'Odpověď hotelu',
    'Nespokojena|Ani spokojena, ani nespokojena|Velmi spokojena',
  ],
  sk: [
    'Kto napísal',
    'Titulok',
    'Slovami zákazníka',
    'Obslúžil',
    'Odpoveď hotela',
    'Nespokojná|Ani spokojná, ani nespokojná|Veľmi spokojná',
  ],
  ru: [
    'Кто написал',
    'Тема',
    'Что написал гость',
    'Кто обслужил',
    'Ответ отеля',
    'Не довольна|Нейтрально|Полностью довольна',
  ],
  uk: [
    'Хто написав',
    'Тема',
    'Що написав гість',
    'Хто обслужив',
    'Відповідь готелю',
    'Незадоволені|Нейтрально|Дуже задоволені',
  ],
  be: [
    'Хто напісаў',
    'Тэма',
    'Што напісаў госць',
    'Хто абслужыў',
    'Адказ гатэля',
    'Незадаволеная|Нейтральна|Цалкам задаволеная',
  ],
  bg: [
    'Кой е писал',
    'Относно',
    'Какво е написал гостът',
    'Обслужен от',
    'Отговор на хотела',
    'Недоволни|Неутрални|Много доволни',
  ],
  mk: [
    'Кој напишал',
    'Предмет',
    'Што напишал гостинот',
    'Услужен од',
    'Одговор од хотелот',
    'Незадоволна|Неутрална|Многу задоволна',
  ],
  hr: [
    'Tko je napisao',
    'Tema',
    'Što je napisala gošća',
    'Poslužila',
    'Odgovor hotela',
    'Nezadovoljni|Ni zadovoljni ni nezadovoljni|Vrlo zadovoljni',
  ],
  sr: [
    'Ко је написао',
    'Предмет',
    'Шта је гост написао',
    'Услужио',
    'Одговор хотела',
    'Незадовољна|Неутрална|Веома задовољна',
  ],
  sl: [
    'Kdo je napisal',
    'Zadeva',
    'Kaj je gost napisal',
    'Postregla',
    'Odgovor hotela',
    'Nezadovoljna|Niti zadovoljna niti nezadovoljna|Zelo zadovoljna',
  ],
};

describe('tables in Slavic languages', () => {
  let dir = '';
  before(async () => (dir = await mkdtemp(join(tmpdir(), 'smm-slavic-'))));
  after(() => rm(dir, { recursive: true }));
  for (const [language, [author, title, said, served, reply, scale]] of Object.entries(TABLES))
    test(language, async () => {
      const words = scale.split('|');
      const { items } = await sevenRows(dir, {
        [title]: (i) => `${at(['Calm', 'Warm', 'Slow'], i)} place ${i}`,
        [served]: (i) => at(STAFF, i),
        [said]: (i) => at(SAID, i),
        [reply]: (i) => (i % 3 === 0 ? 'Thank you for your kind words!' : ''),
        Zorvat: (i) => at(words, i),
        [author]: (i) => at(PEOPLE, i),
        Vrobling: (i) => day(i),
      });
      for (const [i, item] of items.entries()) {
        assert.equal(item.authorName, at(PEOPLE, i));
        assert.equal(item.title, `${at(['Calm', 'Warm', 'Slow'], i)} place ${i}`);
        assert.equal(item.body, at(SAID, i));
        assert.equal(item.rating?.ratingValue, at([2, 3, 5], i), at(words, i));
        assert.equal(item.datePublished?.slice(0, 10), day(i));
      }
    });
});
