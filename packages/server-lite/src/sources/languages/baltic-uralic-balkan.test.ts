import { test } from 'node:test';
import type { Field } from '../columns/fields.ts';
import type { Concept } from '../columns/header-stems.ts';
import { assertHeaders, assertScale } from '../testing/judge-headers.ts';

/** Headers by what they are taken for; one line a language: Finnish, Estonian, Latvian, Lithuanian, Hungarian, Greek, Albanian, Armenian, Georgian. */
const FIELDS: Readonly<Partial<Record<Field, string>>> = {
  author: `Tilaajan nimi|Vastaajan nimi|Vieraan koko nimi|Palautteen antaja|Arvion kirjoittaja|Oppilaan nimi|Etunimi ja sukunimi
    Ostja nimi|Külastaja nimi|Arvustaja nimi|Vastaja|Ees- ja perenimi|Patsiendi nimi|Tellija nimi
    Pasūtītāja vārds|Lietotāja vārds un uzvārds|Pacients|Viesis|Apmeklētāja vārds|Atsauksmes iesniedzējs|Pircēja vārds, uzvārds
    Lankytojo vardas|Užsakovas|Paciento vardas ir pavardė|Svečias|Vertintojo vardas|Pirkėjo vardas, pavardė|Komentaro autorius
    Értékelő|Megrendelő neve|Páciens neve|Vélemény írója|Résztvevő neve|Beküldő neve|Utas neve
    Ονομα πελατη|Όνομα επισκέπτη|Ονοματεπώνυμο ασθενούς|Αξιολογητής|Όνομα αγοραστή|Ονοματεπώνυμο μαθητή|Συγγραφέας
    Emri i blerësit|Vizitori|Emri i mysafirit|Emri dhe mbiemri i klientit|Autori i komentit|Pacienti|Përdoruesi
    Գնորդի անունը|Հյուրի անուն ազգանունը|Մեկնաբանության հեղինակը|Օգտատեր|Պատվիրատու|Պացիենտի անունը|Ուսանողի անունը
    მყიდველის სახელი|პაციენტის სახელი და გვარი|კომენტარის ავტორი|დამკვეთი|სტუმრის სახელი, გვარი|შემფასებელი|მსმენელის სახელი`,
  title: `Palauteotsikko|Arvostelun aihe|Kommentin otsikkoteksti
    Hinnangu pealkiri|Teema|Sõnumi pealkiri
    Temats|Viedokļa virsraksts|Ziņojuma virsraksts
    Nuomonės antraštė|Žinutės tema|Trumpa antraštė
    Értékelés címe|Hozzászólás címe|Címsor szövege
    Τίτλος αξιολόγησης|Τιτλος σχολιου|Σύντομος τίτλος
    Titulli i mesazhit|Titulli i opinionit|Subjekti
    Մեկնաբանության թեման|Կարծիքի վերնագիրը|Վերնագրի տեքստ
    გამოხმაურების სათაური|შეტყობინების თემა|მოკლე სათაურები`,
  rating: `Tähtimäärä|Annetut tähdet|Pisteitä yhteensä|Kouluarvosana|Asiakkaan arvosana
    Antud hinne|Tärnide arv kokku|Punkte 5-st|Kliendi hinne|Keskmine rahulolu (1–5)
    Zvaigžņu vērtējums|Piešķirtās zvaigznes|Punktu summa|Klienta atzīme|Balles (no 10)
    Žvaigždučių kiekis|Skirti balai|Kliento įvertinimas balais|Bendras pažymys|Pasitenkinimo pažymys
    Adott pontszám|Csillagszám|Elégedettségi pontszám|Osztályzat (1–5)|Pontok száma
    Βαθμος|Αστέρια (1 έως 5)|Συνολικός βαθμός|Βαθμός πελάτη|Βαθμολογία αστεριών
    Yjet e dhëna|Pikët gjithsej|Nota e dhënë|Sa yje|Shkalla e kënaqësisë
    Տրված միավորը|Աստղ|Հաճախորդի միավորը|Վարկանիշը|Տրված գնահատականը
    მინიჭებული ქულა|ვარსკვლავი (1-5)|ქულათა ჯამი|კლიენტის ქულა|რეიტინგი (5-დან)`,
  body: `Palautteen teksti|Arvostelun teksti|Kirjallinen arvostelu|Avoin kommentti|Viestin sisältö
    Tagasiside sisu|Arvustuse sisu tekstina|Kogemus|Arvamuse tekst|Sõnumi sisu
    Atsauksmes pilns teksts|Komentārs|Viedokļa teksts|Pieredze|Ziņojuma teksts
    Atsiliepimo turinys|Nuomonės tekstas|Komentaras|Patirtis|Žinutės tekstas
    Vélemény tartalma|Hozzászólás szövege|Üzenet szövege|Megjegyzés|Vendégkönyvi bejegyzés
    Κείμενο αξιολόγησης|Περιεχόμενο σχολίου|Σχολια|Κείμενο μηνύματος|Εμπειρία
    Teksti i komentit|Përmbajtja e vlerësimit|Mendimi|Përvoja|Teksti i mesazhit
    Մեկնաբանության տեքստը|Կարծիքի տեքստը|Հաղորդագրության տեքստ|Տեքստը|Կարծիքի բովանդակություն
    კომენტარის ტექსტი|შეტყობინების შინაარსი|მოსაზრება|გამოცდილება|მიმოხილვის ტექსტები`,
  date: `Arvion päivämäärä|Lähetysaika|Kommentin päivä
    Tagasiside kuupäev|Lisamise aeg|Postitamise kuupäev
    Komentāra datums|Publicēšanas laiks|Pievienošanas laiks
    Komentaro data|Paskelbimo laikas|Įkėlimo data
    Hozzászólás dátuma|Feltöltés ideje|Közzététel napja
    Ημερομηνία σχολίου|Ημ/νία δημοσίευσης|Ώρα υποβολής
    Data e shtimit|Koha e publikimit|Data e regjistrimit
    Գրառման ժամը|Ուղարկման օրը|Մեկնաբանության ամսաթիվը
    გამოგზავნის დრო|გამოხმაურების თარიღი|დამატების დრო`,
  dateExperienced: `Varauksen päivämäärä|Saapumispäivä|Toimituspäivä
    Ostu kuupäev|Saabumise kuupäev|Broneeringu kuupäev
    Vizītes datums|Ierašanās datums|Piegādes datums
    Vizito data|Atvykimo data|Pristatymo data
    Érkezés napja|Foglalás dátuma|Megrendelés időpontja
    Ημερομηνία κράτησης|Ημ/νία άφιξης|Ημερομηνία αγοράς
    Data e rezervimit|Data e mbërritjes|Dita e vizitës
    Այցելության ամսաթիվ|Պատվերի օրը|Գնման օրը
    ჩამოსვლის თარიღი|ჯავშნის თარიღი|ყიდვის თარიღი`,
  reply: `Yrittäjän vastaus|Vastauksen sisältö|Hotellin vastaus
    Müüja vastus|Hotelli vastus|Vastuse sisu
    Pārdevēja atbilde|Viesnīcas atbilde|Atbildes saturs
    Pardavėjo atsakymas|Viešbučio atsakymas|Atsakymo turinys
    Szálloda válasza|Eladó válasza|A mi válaszunk
    Απάντηση ξενοδοχείου|Απάντηση του πωλητή|Κείμενο της απάντησής μας
    Përgjigjja e hotelit|Përgjigjja e shitësit|Përgjigja jonë
    Հյուրանոցի պատասխանը|Վաճառողի պատասխան|Պատասխանի տեքստը
    სასტუმროს პასუხი|გამყიდველის პასუხი|პასუხის შინაარსი`,
};

/** What words say where they name what was good or bad, or is nothing of a review. */
const CONCEPTS: Readonly<Partial<Record<Concept, string>>> = {
  good: `Hyvää palvelussa|Vahvuutemme|Mikä miellytti|Tugevad küljed ja eelised|Meeldis|Stiprās puses|Kas Jums patika|Stipriosios savybės|Privalumas|Előny|Erősségeink|Δυνατό και θετικό σημείο|Πλεονέκτημα|Pikat e forta|Çfarë ju pëlqeu|Առավելությունը|Դրական|Ուժեղ կողմը|ძლიერი მხარე|დადებითი|რა მოგწონთ კარგად`,
  bad: `Heikkoutemme|Huonoa|Mikä harmitti|Nõrgad kohad ja puudused|Ei meeldinud|Vājās vietas|Trūkums|Silpnosios vietos|Trūkumas|Hátrány|Gyengeségeink|Αδύναμο σημείο|Μειονέκτημα|Pikat e dobëta|Çfarë nuk ju pëlqeu|Թերությունը|Բացասական|Թույլ կողմը|სუსტი მხარე|უარყოფითი|რა არ მოგეწონათ`,
  improve: `Kehitettävää|Parannusehdotus|Ettepanekud|Mida parandaksite|Ieteikumi|Ko uzlabotu|Pasiūlymai|Ką tobulintumėte|Javaslatok|Fejlesztendő|Προτάσεις|Τι θα βελτιώνατε|Sugjerime|Çfarë të përmirësojmë|Առաջարկություն|Ինչը բարելավել|წინადადება|რა გასაუმჯობესებელია`,
  recommend: `Suosittelisiko|Suositteleeko|Soovitaks sõbrale|Ieteiktu draugam|Rekomenduotų draugui|Ajánlaná barátjának|Θα συνιστούσε|Do ta rekomandonte|Խորհուրդ կտար|ურჩევდა მეგობარს`,
  thing: `Ostettu palvelu|Hoidon nimi|Toote nimi|Teenuse liik|Preces veids|Pakalpojuma nosaukums|Prekės kodas ir rūšis|Paslaugos rūšis|Szolgáltatás neve|Terméknév|Είδος υπηρεσίας|Όνομα μαθήματος|Lloji i shërbimit|Emri i artikullit|Ծառայության անվանումը|Ապրանքի տեսակը|მომსახურების ტიპი|საქონლის დასახელება`,
  place: `Toimipisteen nimi|Myymälän sijainti|Kaupluse nimi|Filiaali aadress|Veikala adrese|Filiāles nosaukums|Parduotuvės adresas|Padalinio pavadinimas|Üzlet neve|Telephely címe|Κατάστημα|Υποκατάστημα|Dyqani|Vendndodhja|Խանութի հասցեն|Մասնաճյուղի անվանումը|მაღაზიის სახელი|ფილიალის დასახელება`,
  staff: `Palvelijan nimi|Hoitaja|Teenindaja nimi|Müüja nimi|Pārdevēja vārds|Ārsta vārds|Pardavėjo vardas|Specialistas|Ügyintéző|Orvos neve|Όνομα υπαλλήλου|Θεραπευτής|Emri i punonjësit|Mjeku|Աշխատակցի անունը|Բժշկի անունը|თანამშრომლის სახელი|ექიმის სახელი`,
  private: `Sisäinen kommentti|Sisemine kommentaar|Iekšējā piezīme|Vidinė pastaba|Belső jegyzetek|Εσωτερικό σχόλιο|Koment i brendshëm|Ներքին մեկնաբանություն|შიდა კომენტარი`,
  beside: `Tila|Vahvistettu ostaja|Lähde|Olek|Allikas|Kinnitatud ostja|Statuss|Avots|Apstiprināts klients|Būsena|Šaltinis|Patvirtintas klientas|Állapot|Forrás|Igazolt vásárló|Κατάσταση|Πηγή|Κωδικός|Statusi|Burimi|Gjendja|Կարգավիճակ|Աղբյուր|Հաստատված|სტატუსი|წყარო|დადასტურებული`,
};

test('headers are taken for what offices, shops and forms mean by them', () => assertHeaders(FIELDS, CONCEPTS));

test('scales of words go from the worst to the best', () => {
  for (const scale of [
    'Erittäin tyytymätön|Tyytymätön|En osaa sanoa|Tyytyväinen|Erittäin tyytyväinen',
    'Väga rahulolematu|Ei ole rahul|Nii ja naa|Rahul|Väga rahul',
    'Ļoti neapmierināta|Neapmierināta|Ne tā, ne tā|Apmierināta|Ļoti apmierināta',
    'Labai nepatenkinta|Nepatenkinta|Nei taip, nei ne|Patenkinta|Labai patenkinta',
    'Nagyon rossz|Rossz|Közepes|Jó|Kiváló',
    'Πολύ δυσαρεστημένη|Δυσαρεστημένη|Ουδέτερη|Ικανοποιημένη|Πολύ ικανοποιημένη',
    'Shumë e pakënaqur|E pakënaqur|Neutrale|E kënaqur|Shumë e kënaqur',
    'Շատ վատ|Վատ|Միջին|Լավ|Շատ լավ',
    'ძალიან ცუდი|ცუდი|საშუალო|კარგი|ძალიან კარგი',
  ])
    assertScale(scale);
});
