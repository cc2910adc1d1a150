import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantBy } from '../columns/by-concept.ts';
import { conceptsOf, type Concept } from '../columns/header-stems.ts';
import { assertScale } from '../testing/judge-headers.ts';

/** Headers by what they are taken for, in the languages of this group; one line a language, a bar between two. */
const MEANT: Readonly<Record<string, string>> = {
  author: `
    Name of reviewer|Customer full name|Guest|Submitted by|Reviewer (name)|Visitor name|Client name|Review left by
    Name der Kundin|Kundin|Gastname|Verfasst von|Name des Bewerters|Einsender|Name der Rezensentin|Name des Käufers
    Naam gast|Naam van de recensent|Ingezonden door|Naam inzender|Klantnaam|Gast|Beoordeeld door|Naam bezoeker
    Kundens fullständiga namn|Recenserat av|Gästens namn|Skribent|Köpare|Omdöme av|Namn på kunden|Inskickat av
    Kundens fulde navn|Vurderet af|Anmelders navn|Gæst|Købers navn|Brugernavn|Indsendt af|Navn på kunde
    Kundens fulle navn|Anmeldt av|Gjest|Gjestens navn|Kjøper|Brukernavn|Innsendt av|Navn på kunde
    Nafn|Fullt nafn viðskiptavinar|Gestur|Skráð af|Kaupandi|Notandi|Sent inn af
    Kliëntnaam|Naam van die gas|Geplaas deur|Volle naam van kliënt|Naam van skrywer|Ingedien deur|Koper
    Numm vum Gaascht|Geschriwwe vun|Clientin|Numm vun der Clientin|Numm vum Keefer|Benotzernumm|Ganzen Numm|Keefer
    Ainm an cheannaitheora|Custaiméirí|Foilsithe ag|Ainm an léirmheastóra|Ainm an chuairteora|Curtha isteach ag|Ainm úsáideora|Cuairteoir
    Enw'r prynwr|Enw'r adolygydd|Postiwyd gan|Enw'r ymwelydd|Anfonwyd gan|Ymwelydd|Enw llawn y cwsmer|Prynwr`,
  title: `
    Heading of review|Comment title|Headline of the review|Title (review)
    Überschrift der Rezension|Titel des Kommentars|Betreffzeile|Kurztitel
    Kop van de beoordeling|Titel van de review|Onderwerp|Kopje
    Rubrik för recensionen|Kommentarens rubrik|Titel|Omdömesrubrik
    Titel på kommentar|Kommentarens overskrift|Emne|Omtaletitel
    Tittel|Kommentarens overskrift|Emne|Omtaletittel
    Titill ummæla|Fyrirsögn ummæla|Titill|Yfirskrift ummæla
    Titel van getuigskrif|Opskrif van kommentaar|Titel|Opskrif (resensie)
    Titel vum Avis|Iwwerschrëft|Titel vun der Bewäertung|Iwwerschrëft vum Commentaire
    Teideal|Ceannlíne an léirmheasa|Ceannteideal|Teideal an aiseolais
    Teitl|Pennawd yr adborth|Teitl y sylwadau|Pennawd y neges`,
  rating: `
    Number of points|Rating out of 5|Stars given by customer|Overall star rating|Score (out of 10)
    Sternebewertung|Anzahl der Sterne|Sterne von 5|Gesamtpunktzahl|Vergebene Sterne
    Sterrenscore|Aantal punten|Aantal gegeven sterren|Eindcijfer|Sterren van 5
    Antal givna stjärnor|Poäng av 5|Stjärnbetyg (1–5)|Slutbetyg|Kundens betyg
    Antal givne stjerner|Stjerner ud af 5|Slutkarakter|Kundens karakter|Point i alt
    Antall gitte stjerner|Stjerner av 5|Sluttkarakter|Kundens karakter|Poeng totalt
    Stjörnufjöldi|Einkunn viðskiptavinar|Stig af 5|Heildarstig|Fjöldi stiga
    Sterre uit 5|Aantal punte|Algehele telling|Kliënt se punt|Sterregradering
    Stären op 5|Zuel vun de Punkten|Gesamtnott|Nott vum Gaascht|Punkten
    Líon na réaltaí|Scór as 10|Marc deiridh|Rátáil an chustaiméara|Réaltaí as 5
    Nifer o sêr|Marc y cwsmer|Sgôr allan o 10|Marc terfynol|Sgôr seren`,
  body: `
    Customer feedback text|Guest comment|Written review|Comment from customer|What the guest wrote
    Wortlaut der Rezension|Kommentartext|Rückmeldung des Gastes|Erfahrung des Kunden|Freitext
    Verhaal van de klant|Opmerkingen gast|Geschreven recensie|Inhoud review|Ervaring klant
    Kundens omdöme i text|Fritext|Gästens kommentar|Recensionens innehåll|Kommentartext
    Kundens oplevelse|Kommentartekst|Gæstens kommentar|Fritekst|Kundens ord
    Kundens tilbakemelding|Kommentartekst|Gjestens kommentar|Fritekst|Omtalens innhold
    Ummæli viðskiptavinar|Texti ummæla|Frásögn gests|Reynsla viðskiptavinar|Innihald umsagnar
    Kliënt se ervaring|Teks van kommentaar|Terugvoer van kliënt|Gas se kommentaar|Inhoud van kommentaar
    Commentaire vum Client|Text vum Avis|Erfarung vum Gaascht|Text vun der Bewäertung|Kommentar vum Gaascht
    Aiseolas an chustaiméara|Téacs an aiseolais|Eispéireas an aoi|Tráchtanna|Teachtaireacht an chustaiméara
    Sylw'r cwsmer|Testun yr adborth|Profiad y gwestai|Neges y cwsmer|Adborth y cwsmer`,
  date: `
    Date of the review|Date left|Review posted on|Date and time submitted
    Datum der Rezension|Eingabedatum|Abgabedatum|Eingereicht am
    Datum plaatsing|Invuldatum|Ingediend op|Datum review
    Datum för omdömet|Publicerat den|Registrerad den|Skrivet datum
    Dato for omtale|Udgivet den dato|Oprettet den|Dato oprettet
    Dato for anmeldelse|Publisert dato|Registrert den|Innsendt den
    Dagsetning birtingar|Birtingardagsetning|Dags. birtingar|Dagsetning skráningar
    Datum geplaas|Datum ingedien|Datum van publikasie|Tydstempel
    Datum vum Avis|Publikatiounsdatum|Publizéiert den|Datum vun der Bewäertung
    Dáta postála|Dáta an aiseolais|Lá foilsithe an léirmheasa|Dáta agus am
    Dyddiad postio|Dyddiad yr adborth|Dyddiad ac amser yr adolygiad|Dyddiad cyflwyno`,
  dateExperienced: `
    Date of booking|Visit date|Date of purchase|Stay date
    Buchungsdatum|Datum des Besuchs|Aufenthaltsdatum|Datum des Kaufs
    Datum van aankoop|Boekingsdatum|Bezoekdatum|Datum van het bezoek
    Bokningsdatum|Datum för köpet|Datum för vistelsen|Resdatum
    Bookingdato|Dato for købet|Dato for opholdet|Rejsedato
    Bookingdato|Dato for kjøpet|Dato for oppholdet|Reisedato
    Dagsetning kaupa|Dagsetning bókunar|Dagsetning dvalar|Dagsetning pöntunar
    Besprekingsdatum|Datum van aankoop|Verblyfdatum|Datum van bestelling
    Datum vun der Visite|Akafsdatum|Datum vum Openthalt|Datum vun der Bestellung
    Dáta an cheannaigh|Dáta áirithinte|Dáta an fhanachta|Dáta do chuairte
    Dyddiad y pryniant|Dyddiad bwcio|Dyddiad yr archeb|Dyddiad aros yr ymweliad`,
  reply: `
    Business response|Reply from owner|Shop reply|Answer from us
    Antwort der Filiale|Unsere Rückantwort|Antwort vom Team|Antwort des Hauses
    Reactie eigenaar|Antwoord van ons|Antwoord winkel|Onze reactie
    Butikssvar|Svar från oss|Svar till kunden|Ägarens svar
    Ejerens svar|Svar fra os|Svar til kunden|Svar fra butikken
    Eierens svar|Svar fra oss|Svar til kunden|Svar fra butikken
    Svar fyrirtækisins|Svar okkar|Svar eigandans|Svar frá okkur
    Antwoord van eienaar|Ons reaksie|Antwoord van die winkel|Antwoord van bestuur
    Äntwert vum Patron|Eis Äntwert|Äntwert vum Geschäft|Text vun der Äntwert
    Freagra ón úinéir|Freagra an tsiopa|Freagra na bainistíochta|Freagra uainn
    Ateb gan y perchennog|Ymateb y siop|Ateb y cwmni|Ein hymateb`,
  pros: `
    Best bits|Strong points|What was good|What went well
    Stärken|Das hat gefallen|Pluspunkt|Was gut war
    Pluspunt|Wat was goed|Sterke punten|Wat beviel
    Styrka|Det som var bra|Det bästa|Fördel
    Det gode|Det bedste|Fordel|Hvad gik godt
    Det beste|Hva gikk bra|Fordel|Hva var positivt
    Kostur|Það góða|Það besta|Hvað gekk vel
    Voordeel|Sterkpunte|Wat goed was|Die beste
    Virdeel|Pluspunkt|Wat gutt war|Stäerkt
    Buntáiste|Na pointí maithe|Rudaí a thaitin|Neart
    Mantais|Y pethau gorau|Beth aeth yn dda|Cryfder`,
  cons: `
    Weak points|What went wrong|Worst part|What could be improved
    Schwächen|Was gestört hat|Minuspunkt|Verbesserungsbedarf
    Minpunt|Wat moet beter|Zwakke punten|Verbetersuggesties
    Svagheter|Det som var dåligt|Att förbättra|Nackdel
    Svaghed|Det dårlige|Forbedringsforslag|Ulempe
    Svakhet|Det dårlige|Forbedringsforslag|Ulempe
    Ókostir|Það versta|Hvað mætti betur fara|Galli
    Nadeel|Swakpunte|Wat sleg was|Voorstel
    Nodeel|Minuspunkt|Verbesserungsvirschlag|Wat feelt
    Míbhuntáiste|Na pointí laga|Moltaí|Easnaimh
    Anfantais|Gwendid|Awgrymiadau|Beth oedd yn wael`,
  '': `
    Booking no.|Served by|Internal comment|Branch|Telephone number|Ticket number|Treated by|Ref.
    Rechnungsnummer|Bedienung durch|Interner Kommentar|Niederlassung|Handynummer|Kundennummer|Behandelt von|Belegnummer
    Factuurnummer|Behandeld door|Interne opmerking|Vestiging|Mobiel nummer|Klantnummer|Bediend door|Dossiernummer
    Fakturanummer|Betjänad av|Intern kommentar|Filial|Mobilnummer|Kundnummer|Handläggare|Ärendenummer
    Fakturanummer|Betjent af|Intern kommentar|Afdeling|Mobilnummer|Kundenummer|Sagsbehandler|Sagsnummer
    Fakturanummer|Betjent av|Intern kommentar|Avdeling|Mobilnummer|Kundenummer|Saksbehandler|Saksnummer
    Reikningsnúmer|Afgreitt af|Innri athugasemdir|Útibú|Farsímanúmer|Starfsmaður|Læknir|Kennitala
    Faktuurnommer|Bedien deur|Interne kommentaar|Takkantoor|Selfoonnommer|Verwysingsnommer|Personeellid|Verkoopspersoon
    Rechnungsnummer|Bedéngt vum|Interne Commentaire|Filial|Handysnummer|Clientsnummer|Mataarbechter|Verkeefer
    Uimhir an ordaithe|Freastalaí|Trácht inmheánach|Brainse|Uimhir fóin|Uimhir thagartha|Ball foirne|Dochtúir
    Rhif yr anfoneb|Gweinydd|Sylw mewnol|Cangen|Rhif ffôn symudol|Cyfeirnod|Aelod o staff|Meddyg`,
};

/** What headers say beside, that is told by the values. */
const SAYS: readonly [concept: Concept, headers: string][] = [
  ['given', 'Forename|Rufname|Voornaam klant|Tilltalsnamn|Fornavn|Eiginnafn|Noemnaam|Virnumm|Ainm baiste|Enw bedydd'],
  ['family', 'Surname|Zuname|Familienaam|Släktnamn|Slægtsnavn|Kenninafn|Familljennumm|Sloinne an aoi|Cyfenw’r aoi'],
  [
    'recommend',
    'Aanrader|Weiterempfehlung|Mælir með|Anbefaling|Beveel aan|Géif weiderempfeelen|An molfá sinn?|Argymhelliad',
  ],
  [
    'thing',
    'Dienst|Zimmerkategorie|Rumstyp|Ydelse|Romtype|Vöruheiti|Kamertipe|Zëmmertyp|Cineál seomra|Cynnyrch|Triniaeth',
  ],
  ['place', 'Filiaal|Niederlassung|Anläggning|Afdeling|Avdeling|Útibú|Takkantoor|Buttek|Brainse|Cangen|Lleoliad'],
];

const SCALES: readonly string[] = [
  'Baie ontevrede|Ontevrede|Neutraal|Tevrede|Baie tevrede',
  'Mjög óánægð/ur|Óánægð/ur|Hvorki né|Ánægð/ur|Mjög ánægð/ur',
  'Guer net zefridden|Net zefridden|Neutral|Zefridden|Ganz zefridden',
  'An-mhíshásta|Míshásta|Neodrach|Sásta|An-sásta',
  'Gwael iawn|Gwael|Gweddol|Da|Da iawn',
];

test('headers in Germanic and Celtic languages mean what their words say', () => {
  const wrong: string[] = [];
  for (const [field, lines] of Object.entries(MEANT))
    for (const header of lines.split(/[|\n]/).map((each) => each.trim())) {
      const meant = header === '' ? field : (meantBy(header)[0]?.field ?? '');
      if (meant !== field && !(field === 'body' && meant === 'author')) wrong.push(`${header}: ${meant}, not ${field}`);
    }
  assert.deepEqual(wrong, []);
});

for (const [concept, headers] of SAYS)
  test(`what says ${concept} is known`, () => {
    for (const header of headers.split('|')) assert.ok(conceptsOf(header).has(concept), header);
  });

for (const scale of SCALES) test(`“${scale}” goes from the worst to the best`, () => assertScale(scale));
