import type { VisitorMessages } from './en.ts';

export const messages: VisitorMessages = {
  consentPublish: 'Meine Worte auf dieser Website veröffentlichen. Ich kann sie jederzeit zurückziehen.',
  consentName: 'Meinen Namen dazu zeigen, und Foto, Tätigkeit und Firma, wenn ich sie angebe. Ohne dies: „Anonym“.',
  consentReuse: 'Sie auch außerhalb dieser Website verwenden, zum Beispiel in Werbung.',
  formTitle: '{name} bewerten',
  check: 'Bitte sehen Sie alles noch einmal durch, sagen Sie, was mit Ihren Worten geschehen darf, und senden Sie sie.',
  stale: 'Das Formular war nicht mehr aktuell. Alles Geschriebene ist noch da: Bitte senden Sie es noch einmal.',
  early: 'Das ging sehr schnell. Alles Geschriebene ist noch da: Bitte senden Sie es noch einmal.',
  often: {
    one: 'Aus Ihrem Netz kamen viele Bewertungen. Alles Geschriebene ist noch da: Bitte senden Sie es in {n} Minute noch einmal.',
    other:
      'Aus Ihrem Netz kamen viele Bewertungen. Alles Geschriebene ist noch da: Bitte senden Sie es in {n} Minuten noch einmal.',
  },
  photoAgain: 'Bitte wählen Sie das Foto noch einmal aus: Der Browser behält es nicht.',
  leaveEmpty: 'Dieses Feld leer lassen',
  notSent: 'Ihre Bewertung wurde nicht gesendet',
  goBack:
    'Alles Geschriebene ist noch in Ihrem Browser: Gehen Sie eine Seite zurück, und senden Sie es von dort noch einmal.',
  busy: 'Gerade kommen sehr viele Bewertungen an. Bitte warten Sie einen Augenblick.',
  notTaken: 'So, wie sie gesendet wurde, konnte sie nicht angenommen werden.',
  tooSlow: 'Die Verbindung war zu langsam dafür. Mit einem kleineren Foto oder ohne Foto geht es schneller.',
  trouble: 'Hier ist etwas gestört, und es liegt nicht an Ihnen. Bitte versuchen Sie es später noch einmal.',
  noForm: 'Unter dieser Adresse gibt es kein Formular',
  receiptTitle: 'Ihre Bewertung von {name}',
  keep: 'Bewahren Sie die Adresse dieser Seite auf. Wer sie hat, kann Ihre Bewertung sehen und zurückziehen.',
  state: 'Stand',
  pending: 'Wartet darauf, gelesen zu werden',
  published: 'Veröffentlicht',
  hidden: 'Nicht gezeigt',
  withdrawn: 'Zurückgezogen',
  gone: 'Ihre Worte werden nirgends mehr gezeigt.',
  agreed: 'Worin Sie eingewilligt haben',
  withdraw: 'Diese Bewertung zurückziehen',
  sure: 'Sie verschwindet sofort von allen Seiten und lässt sich nicht zurückholen.',
  yes: 'Ja, zurückziehen',
  unknown: 'Diesen Beleg gibt es nicht',
  unknownWhy:
    'Die Adresse ist unvollständig, oder die Bewertung wurde gelöscht. Vergleichen Sie sie mit der aufbewahrten.',
  asData: 'Dasselbe als Daten',
  policy: 'Wie Bewertungen gesammelt, geprüft und ausgewählt werden',
};
