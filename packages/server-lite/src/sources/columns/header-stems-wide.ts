import type { Concept } from './header-stems.ts';

/** As in `header-stems.ts`, for more languages, and for what more kinds of programs call their columns. Two words that are one name are written as one. */
export const WIDE_STEMS: Readonly<Partial<Record<Concept, string>>> = {
  given: `firstname givenname forename vorname prenom vorname voornaam fornavn fornamn etunimi keresztnev utonev prenume primernombre nomepropio nomeproprio krestnijmeno krstnemeno vlastitoime
    שםפרטי fornafn eesnimi roepnaam tilltalsnamn rufname podaneime noemnaam namadepan namapertama enwcyntaf virnumm lakwanza الاسمالاول الاسمالأول पहलानाम प्रथमनाम`,
  family: `lastname familyname surname nachname familienname nomdefamille nomfamille cognome cognom cognoms apellido apellidos sobrenome apelido achternaam efternavn etternavn efternamn sukunimi nazwisko prijmeni
    priezvisko prezime priimek vezeteknev csaladnev numedefamilie soyad soyadi soyisim επωνυμο фамилия прізвище прізвища презиме фамилиясы тегі perekonnanimi pavarde uzvards eftirnafn kenninafn שםמשפחה lqab اللقب اسمالعائلة نامخانوادگی familienaam familienavn familjenamn mbiemri mbiemer
    გვარი ազգանուն familiya familiyasi familiyasy abizena abizenak cyfenw enwolaf sloinne kunjom familljennumm apelyido namabelakang namakeluarga laukoo lamwisho прозвішча овог насаб उपनाम कुलनाम आडनाव পদবি পদবী குடும்பப்பெயர் ఇంటిపేరు અટક ಉಪನಾಮ കുടുംബപ്പേര് خاندانینام الاسمالأخير الاسمالاخير`,
  staff: `reviewee adjuster monteur verwalter hausmeister instruktor instruktur docente maestro medic docteur docent ιατρο γιατρο डॉक्टर doktorn tecnico teknisk טכנאי teammate tradesperson contractor doctor dentist instructor trainer teacher host_name behandler behandlerin arzt lehrer trainer praticien medecin soignant coiffeur medico lekarz lekar lijecnik врач лікар мастер hekim doktor מטפל doctora profesor staff agent agents assignee employee technician therapist stylist salesperson provider operator manager cashier waiter driver
    mitarbeiter mitarbeiterin bearbeiter sachbearbeiter berater verkaufer betreuer techniker
    employe conseiller vendeur serveur empleado vendedor asesor dipendente operatore addetto venditore funcionario atendente colaborador medewerker verkoper behandelaar
    handlaggare saljare medarbetare medarbejder saelger ansatt saksbehandler selger myyja tyontekija pracownik sprzedawca pracownica zamestnanec prodavac predavac zaposleni zaposlenik dolgozo munkatars angajat vanzator
    calisan temsilci satici υπαλληλ πωλητ менеджер сотрудник мастер продавец специалист працівник продавець служител tootaja darbuotoj darbiniek موظف الموظف کارمند פروش עובד נציג कर्मचारी karyawan staf pekerja starfsmadur`,
  person: `passenger policyholder resident pasajero titular passager passeggero passageiro titolare fahrgast mitglied bewohner bewoner deltager deltagare lejer leietaker osallistuja kursant uczestnik ucastnik utas kursist aluno aluna socio paziente pasient hoste ασθεν επισκεπτησ ενοικιαστ النزيل نزيل האורח אורח חניך תלמיד मरीज यात्री contact homeowner inquilino locataire mieter huurder lokator hyresgast pacjent пациент пацієнт pacient pacijent hasta apmeklet מטופל המטופל המטופלת nguoimua طالب مريض المريض tenkhach hoten participant student ученик schuler eleve alumno diner requester patient student parent tenant subscriber purchaser convive acquereur patiente alumno comensal paciente commensale paziente kunda patient besokande
    потребител потребителско купувач клиента корисник купац муштерија посетител korisnik kupac gost kupec stranka uporabnik obiskovalec kupujuci zakaznic
    pirkejas klientas vartotoj lankytoj svecias autorius pircejs klients lietotaj apmeklet viesis autors klient ostja kasutaja kulastaja kulaline
    მომხმარებელ მყიდველ კლიენტ ავტორ სტუმარ հաճախորդ գնորդ օգտատեր հեղինակ հյուր сатыпалушы тұтынушы клиент автор қонақ
    musteri alici istifadeci muellif qonaq mijoz xaridor foydalanuvchi muallif blerës bleres klienti perdorues
    গ্রাহক ক্রেতা ব্যবহারকারী লেখক অতিথি வாடிக்கையாளர் பயனர் வாங்குபவர் விருந்தினர் కస్టమర్ వినియోగదారు కొనుగోలుదారు గ్రాహకుడు ગ્રાહક ખરીદનાર ग्राहकाचे गिर्हाईक صارف گاہک خریدار مہمان
    pelanggan pembeli pengguna tetamu mteja mnunuzi mtumiaji mgeni vidskiptavinur notandi gestur kaupandi comprador usuari hoste
    អតិថិជន ደንበኛ ገዢ who`,
  name: `ime имею име imeinprezime imeiprezime meno vardas vards nimi taisnimi nafn jina ad adi аты есімі аты_жөні სახელი անուն անունազգանուն emri emer emripl ism ismi নাম பெயர் పేరు નામ नाव ಹೆಸರು പേര് نام نام_خانوادگی خانوادگی nom cognoms ઈսմ ឈ្មោះ ስም обращат обращатьс звертат звертатис fullname ονοματεπωνυμ ονομα성함 ad_soyad soyad nickname zovete zoveš nomesobrenome`,
  words: `ord racconta story vzkaz wrazenia wrazen ressenti ordene коментар мнение мнения отзив отзиви текст съобщение споделете коментар порука текст мишљење искуство komentar tekst poruka iskustvo misljenje mnenje sporocilo izkusnja besedilo komentar sprava skusenost
    komentaras tekstas zinute patirtis atsiliepim komentars teksts zinojums pieredze atsauksme kommentaar tekst sonum kogemus tagasiside
    კომენტარ ტექსტ შეტყობინებ გამოცდილებ აზრი მოსაზრებ მიმოხილვ մեկնաբանություն կարծիք տեքստ հաղորդագրություն փորձ пікір пікірі түсініктеме мәтін
    rey sherh serh metn mesaj fikr izoh koment komenti mesazhi pervoja
    মতামত মন্তব্য পর্যালোচনা বার্তা অভিজ্ঞতা கருத்து விமர்சனம் செய்தி அனுபவம் అభిప్రాయం సమీక్ష వ్యాఖ్య సందేశం అనుభవం અભિપ્રાય ટિપ્પણી પ્રતિભાવ સમીક્ષા अभिप्राय प्रतिक्रिया मत समीक्षण تبصرہ رائے جائزہ پیغام تجربہ
    ulasan komen maklumbalas mesej maoni ujumbe uzoefu ummsogn umsogn athugasemd texti skilabod reynsla comentari text missatge experiencia opinio ressenya
    មតិ យោបល់ អត្ថបទ សារ አስተያየት መልዕክት ግምገማ wrote said told loved tell bemerkung bemerkungen mitteilen verbatim osvrt dojam утисак утиснуте impresi משוב המשוב noidung binhluan перечити vertel geschrieben`,
  opinion: `reviewed rated bewertet bewertungen recensit valorad avaliad beoordeeld bedomt vurdert arvioitu oceniono hodnoceno danhgia ревю recenzija рецензија recenzij recenzie recenzia atsiliepimas arvustus hinnang შეფასება թարգման umsagnir umsogn ressenya valoracio`,
  title: `заглавие наслов naslov nadpis antraste pavadinimas virsraksts nosaukums pealkiri სათაურ վերնագիր тақырып basliq sarlavha titulli শিরোনাম தலைப்பு శీర్షిక શીર્ષક शीर्षक عنوان tajuk kichwa fyrirsogn titol`,
  rating: `sosao sodiem dojam утисак оценка оценк звезди звезда рейтинг оцена звездице ocjena ocjen ocjeni ocena zvezdice hodnoteni hviezdick spokojnost
    ivertinim balas balai reitingas zvaigzdut vertejum zvaigzn balles reiting hinne tarnid rahulolu შეფასება შეფასებ ვარსკვლავ ქულა გնահատական գնահատական աստղ միավոր бағасы баға бағалау жұлдыз ұпай
    qiymet qiymetlendirme ulduz bal baho yulduz vleresim yje রেটিং তারকা মূল্যায়ন நட்சத்திர மதிப்பீடு மதிப்பெண் రేటింగ్ నక్షత్ర રેટિંગ તારા रेटिंग तारे मानांकन درجہ بندی درجہبندی ستارے ریٹنگ
    penarafan bintang skor ukadiriaji nyota alama einkunn stjornur anaegja valoracio puntuacio estrelles satisfaccio ពិន្ទុ ផ្កាយ ការវាយតម្លៃ ደረጃ ኮከብ zufriedenheit gesamtcijfer totaalcijfer eindcijfer tevredenheid kundezufriedenheit
    tilfredshed tilfredshet nojdhet tyytyvaisyys zadowolenie spokojenost elegedettseg giudizio`,
  date: `ngaytao ngaydang дата датум datum data diena datums kuupaev aeg თარიღი თარიღ դատա ամսաթիվ օր күні уақыты tarix tarixi sana vaqt data dita তারিখ সময় தேதி நாள் తేదీ సమయం તારીખ तारीख दिनांक تاریخ وقت tarikh masa tarehe siku muda dagsetning dags ថ្ងៃ កាលបរិច្ឆេទ ቀን ημ νια ημνια reviewed bewertet publicada published submitted`,
  visit: `appuntamento consultatie consultati ukonczen престо изпълнен הגעה הגיע الوصول وصول المغادرة einzug auszug entrada pobyt acquist acheté achete comprad gekocht gekauft kupiono zakoupeno gelis giris cikis konaklama zabieg dined completed purchased lieferdatum bestelldatum kaufdatum rechnungsdatum leverdatum besteldatum appointment booking booked reservation reserved checkin checkout solved resolved closed opened delivered delivery shipped treated besucht besuchstag anreise abreise termin behandlung lieferung geliefert gekauft
    repas arrivee depart livraison livre rdv llegada salida entrega reserva cita arrivo partenza consegna prenotazione chegada saida entrega aankomst vertrek levering afspraak ankomst afrejse levering levert saapumis toimitus przyjazd dostaw
    prijezd doruceni prichod dorucenie dolazak dostava prihod dobava erkezes szallitas sosire livrare varis teslimat teslim αφιξη παραδοσ доставк прибыти доставк прибутт набув пристигане достава apsilankym uzsakym pirkim apmeklejum pasutijum pirkum kulastus tellimus ostu
    поръчка поръчк поруџбин narudzb narocil objednavk vizit heimsokn pontun visita comanda`,
  reply: `traloi phanhoi отговор одговор odgovor odpoved atsakym atbilde vastus პასუხი պատասխան жауап cavab javob pergjigje উত্তর பதில் సమాధానం જવાબ उत्तर جواب balas jibu majibu svar resposta ចម្លើយ ምላሽ`,
  thing: `продукт стока артикул производ proizvod izdelek vyrobok preke produktas prece toode პროდუქტ ապրանք тауар тауары mehsul mahsulot produkti পণ্য பொருள் ఉత్పత్తి ઉત્પાદન उत्पादन مصنوع produk bidhaa vara producte ផលិតផល ምርት productnaam artikelname artikelbezeichnung produktbezeichnung`,
  place: `магазин фирма продавница trgovina prodavaonica parduotuve imone veikals uznemums pood ettevote მაღაზი խանութ дүкен magaza dukon dyqan দোকান கடை దుకాణం દુકાન दुकान دکان kedai duka verslun botiga seller`,
  good: `предности плюсове предности prednosti klady privalumai plusi eelised plussid უპირატეს առավելություն артықшылы ustunlukler fortalezas puntiforti puntifuertes pluspunten`,
  bad: `недостатъци минуси недостаци nedostaci slabosti trukumai minusai minusi puudused miinused ნაკლოვან թերություն кемшілік catismazliqlar`,
  email: `имейл epasts elpastas el_pastas epost ელფოსტა էլփոստ netfang`,
  beside: `postcode postleitzahl postal postnummer postnr psc madon civilite anrede salutation aanhef versicherung телефон тел tel tlf gsm mobil mobile mobiltelefon handy telemovel celular cellulare puhelin puhelinnumero telefonas talrunis talrunis telefons mobiil ტელეფონი հեռախոս телефоны fon ফোন தொலைபேசி ఫోన్ ફોન फोन मोबाइल फ़ोन فون رقم الجوال هاتف الهاتف جوال شماره تماس simu simi telefono telefoon woonplaats plaats wohnort stad ville град град grad mesto miestas pilseta linn город місто қала şehir sehir ilce ஊர் город kota bandar
    поръчка broj номер номера број номер numer cislo stevilka numeris numurs sifra zamowienia comanda comandă notiz notizen notes interne note_interne observaciones ean gtin sku asin barcode rendelesszam pedido ordre ordernr ordernummer bestellnummer pontunarnumer row zeile linha fila
    ردیف الطلب טלפון נייד הזמנה`,
};

export const WIDE_PARTS: Readonly<Partial<Record<Concept, string>>> = {
  person:
    '등록자 구매자 주문자 응답자 예약자 投宿 투숙객 환자 수강생 住客 患者 bệnh_nhân học_viên ผู้เข้าพัก ผู้ป่วย ผู้เรียน 宿泊者 利用者 参加者 受講者 患者 お客さま 購入者様 買い手 注文者 予約者 受訪者 评价用户 填写人 填表人 người_mua',
  family: 'นามสกุล',
  name: '稱呼 称呼 성함 성명 お名前 姓名 称呼 稱呼',
  staff:
    '講師 先生 医師 医生 老师 老師 의사 강사 bác_sĩ แพทย์ อาจารย์ 担当 スタッフ 담당 직원 店员 店員 客服 技师 技師 พนักงาน nhân_viên',
  words: 'ความเห็น ý_kiến 소감 이야기 적어 一言 声 想法 建议 建議 体验 體驗 留下',
  date: '응답일 작성일 제출 提交 答题 填写时间 填表時間',
  visit: '受講日 체크인 เช็คอิน เช็คเอาท์ ngày_khám 예약일 구매일 이용일 予約日 ご来店 チェックイン 就餐 消费 預約',
  beside:
    '所用 来自 來自 연락처 전화 휴대폰 電話 电话 手机 手機 连系 タイプ 種別 SĐT điện_thoại mã_đơn เบอร์ หมายเลข โทรศัพท์',
  good: 'よかった 좋은_점 满意的地方 滿意的地方 ที่ชอบ điều_bạn_thích',
  bad: '不满意的地方 不滿意的地方 불편 改善',
  rating: '만족 추천도 总体评价 總體評價 満足 おすすめ度',
};
