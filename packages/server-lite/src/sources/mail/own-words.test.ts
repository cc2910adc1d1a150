import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownWords } from './own-words.ts';
import { withoutQuotes } from './without-quotes.ts';

const WORDS = 'The room was quiet.\n\nWe come back.';

test('what a program writes above a quoted message is left out with it, in any language', () => {
  for (const line of [
    'On Tue, Jan 14, 2025 at 10:10 AM Sample Hotel <info@hotel.example> wrote:',
    'On Tue, Jan 14, 2025 at 10:10 AM Sample Hotel\n<info@hotel.example> wrote:',
    'On 14 Jan 2025, at 10:10, Sample Hotel wrote:',
    'Am 14.01.2025 um 10:10 schrieb Sample Hotel:',
    'Am Di., 14. Jan. 2025 um 10:10 Uhr schrieb Sample Hotel <\ninfo@hotel.example>:',
    'Le mar. 14 janv. 2025 à 10:10, Sample Hotel <info@hotel.example> a écrit :',
    'El mar, 14 ene 2025 a las 10:10, Sample Hotel (<info@hotel.example>) escribió:',
    'Il giorno mar 14 gen 2025 alle ore 10:10 Sample Hotel <info@hotel.example> ha scritto:',
    'Em ter., 14 de jan. de 2025 às 10:10, Sample Hotel <info@hotel.example> escreveu:',
    'Op di 14 jan 2025 om 10:10 schreef Sample Hotel <info@hotel.example>:',
    'Den tis 14 jan. 2025 kl 10:10 skrev Sample Hotel <info@hotel.example>:',
    'W dniu 14.01.2025 o 10:10, Sample Hotel pisze:',
    'вт, 14 янв. 2025 г. в 10:10, Sample Hotel <info@hotel.example>:',
    '14.01.2025 10:10, Sample Hotel пишет:',
    '2025年1月14日(火) 10:10 Sample Hotel <info@hotel.example>:',
    'Sample Hotel <info@hotel.example> 于2025年1月14日周二 10:10写道：',
    '2025년 1월 14일 (화) 오전 10:10, Sample Hotel <info@hotel.example>님이 작성:',
    '\u202bבתאריך יום ג׳, 14 בינו׳ 2025 ב-10:10 מאת Sample <info@hotel.example>:\u202c',
    'Sample Hotel <info@hotel.example>, 14 Oca 2025 Sal, 10:10 tarihinde şunu yazdı:',
  ]) {
    assert.equal(ownWords(`${WORDS}\n\n${line}\n\n> How was it?\n> Tell us\n`), WORDS, line);
    assert.equal(ownWords(`${WORDS}\n${line}\n\nHow was it?\nTell us`), WORDS, line);
  }
});

test('a message before is left out below the lines that Outlook prints, with a rule above them or none', () => {
  for (const above of [
    '',
    '-----Original Message-----\n',
    '________________________________\n',
    '---------- Forwarded message ---------\n',
  ])
    for (const block of [
      'From: Sample Hotel\nSent: Tuesday, January 14, 2025 10:10 AM\nTo: Ada\nSubject: Your stay',
      'Von: Sample Hotel <info@hotel.example>\nGesendet: Dienstag, 14. Januar 2025 10:10\nAn: Ada\nBetreff: Ihr Aufenthalt',
      '*De :* Sample Hotel\n*Envoyé :* mardi 14 janvier 2025 10:10\n*À :* Ada\n*Objet :* Votre séjour',
      '发件人: Sample\n发送时间: 2025年1月14日 10:10\n收件人: Ada\n主题: 入住',
    ])
      assert.equal(ownWords(`${WORDS}\n\n${above}${block}\n\nHow was it?`), WORDS, above + block);
});

test('answers between quoted lines are all kept', () => {
  assert.equal(
    ownWords(
      'On 14 Jan 2025 at 10:10, Sample <info@hotel.example> wrote:\n> How was the room?\n\nQuiet.\n\n> And breakfast?\nPlenty.',
    ),
    'Quiet.\n\nPlenty.',
  );
});

test('a signature and what a telephone adds are left out', () => {
  assert.equal(ownWords(`${WORDS}\n-- \nAda Sample\n+44 0000 000000`), WORDS);
  for (const line of [
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Gesendet mit der GMX Mail App',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon appareil Samsung',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Enviado do meu iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Lähetetty iPhonesta',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Odoslané z iPhonu',
    'iPhone-ról küldve',
    'Trimis de pe iPhone',
    'Отправлено с iPhone',
    'Надіслано з iPhone',
    'Изпратено от моя iPhone',
    'iPhone’umdan gönderildi',
    'Στάλθηκε από το iPhone μου',
    'נשלח מה-iPhone שלי',
    'أرسلت من الـ iPhone',
    'iPhoneから送信',
    '发自我的iPhone',
    '從我的 iPhone 傳送',
    '나의 iPhone에서 보냄',
    'Dikirim dari iPhone saya',
    'Được gửi từ iPhone của tôi',
    'ส่งจาก iPhone ของฉัน',
    'Get Outlook for iOS<https://aka.ms/sample>',
    'Holen Sie sich Outlook für Android',
    'Sent from Yahoo Mail on Android',
    'Sent from Mail for Windows',
    'Sent from my Verizon, Samsung Galaxy smartphone',
    'Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.',
  ])
    assert.equal(ownWords(`${WORDS}\n\n${line}\n`), WORDS, line);
});

test('an author’s own lines stay as they are', () => {
  for (const words of [
    'We came at 10:30 and my wife wrote:\nwhat a view!',
    'Three things we loved:\n- the bed\n- the view',
    'From: the first minute to the last\nit was a joy.',
    'I ordered it from my iPhone and it came in two days.',
    '>:( the lift was broken',
    'Sent my mother there. She got a mobile phone stand for free.\n\nLovely.',
    'Booked on 14.01.2025:\nperfect.',
    'Great shop.\nGet the mobile breakfast box, lovely!',
    'Envoyé par mail, jamais de réponse.',
    'Sent via mail, arrived broken.',
    'Wysłano w dwa dni, telefon działa.',
    'Schön.\nGesendet wurde das Handy sofort.',
    'Super.\nSent my phone in and it came back like new',
    '  Indented,\n\n\nwith a gap.',
  ])
    assert.equal(ownWords(words), words.trimEnd());
});

test('HTML is read without what programs mark as quoted', () => {
  assert.equal(
    withoutQuotes(
      '<p>Fine.</p><blockquote type="cite"><div>On …</div><blockquote>x</blockquote></blockquote><p>Bye</p>',
    ).replace(/\s+/g, ''),
    '<p>Fine.</p><p>Bye</p>',
  );
  assert.equal(
    withoutQuotes('<p>Fine.</p><hr><div id="divRplyFwdMsg">From</div><p>Old</p>').trim(),
    '<p>Fine.</p><hr>',
  );
  assert.equal(
    withoutQuotes('<blockquote>A line of a song.</blockquote>'),
    '<blockquote>A line of a song.</blockquote>',
  );
  const deep = '<div>'.repeat(100_000);
  assert.equal(withoutQuotes(deep), deep);
});
