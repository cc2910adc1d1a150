import type { Concept } from './header-stems.ts';

/** As in `header-stems.ts`: words that tell a further answer of the customer from what others wrote beside it. */
export const FURTHER_STEMS: Readonly<Partial<Record<Concept, string>>> = {
  whole: `summary conclusion verdict shrnuti zhrnutie zaver fazit zusammenfassung bilan synthese resumen conclusion riassunto conclusione resumo conclusao samenvatting conclusie sammanfattning opsummering oppsummering konklusjon konklusion yhteenveto podsumowanie osszegzes rezumat concluzie ozet sonuc συνοψη συμπερασμα резюме итог вывод підсумок висновок sazetak zakljucek zakljucak santrauka kopsavilkums kokkuvote kesimpulan rangkuman ringkasan`,
  rating: `csat ces urteil verdict valutazionecomplessiva`,
  further: `additional further other others else more extra anything remaining general followup openended open
    weitere weiterer weiteres weiteren sonstige sonstiges sonstigen andere anderes zusatzliche zusatzlich erganzende erganzung ausserdem
    autre autres complementaire complementaires supplementaire supplementaires ajouter divers
    otro otros otra otras adicional adicionales anadir agregar algomas
    altro altri altre ulteriori ulteriore aggiuntivi aggiuntivo aggiungere
    outro outros outra outras adicionais acrescentar algomais
    overige overig andere aanvullende aanvulling verdere
    ovrigt ovriga ytterligare andra annat ovrige andre yderligere ovrig tillegg tilfoje muut muuta lisatietoja lisaa
    inne dodatkowe dodatkowy dalsze pozostale dalsi ostatni jine doplnujici dalsie ine egyeb tovabbi alte altele suplimentare
    diger ekstra ilave eklemek αλλα αλλο επιπλεον προσθετα πρόσθετα другое другие дополнительн дополнительные дополнительно прочее інше інші додатков додатково друго допълнителн допълнителни
    اخرى أخرى إضافية اضافية آخر ديگر دیگر אחר אחרות נוספות נוסף נוספים להוסיף अन्य अतिरिक्त lainnya tambahan khac them ostalo dodatni dodatno kita papildom cits citi papildu muu muud lisa`,
  person: `ertekelo biralo hodnotitel hodnotici oceniajacy oceniajaca evaluador evaluadora valutatore evaluateur evaluatrice bedommare vurderer arvioija evaluator оценщик оценивш insured applicant claimant trainee apprentice donor volunteer learner delegate bride couple pilgrim caller complainant contributor speaker household pet-owner sender signer
    mandant mandantin versicherungsnehmer versicherter antragsteller auftraggeber bauherr melder anrufer spender kursteilnehmer seminarteilnehmer auszubildender brautpaar eltern halter tierhalter wer
    assure assuree stagiaire demandeur beneficiaire adherent sociaire sinistre declarant apprenant candidat parents proprietaire emprunteur abonne resident
    asegurado asegurada solicitante beneficiario socio socia abonado alumna inquilina participante interesado quien remitente vecino
    assicurato richiedente beneficiario iscritto tesserato condomino abbonato partecipante allievo corsista segnalante mittente chi
    segurado requerente beneficiario associado inscrito assinante participante formando remetente quem
    verzekerde aanvrager opdrachtgever cursist deelnemer bewoner melder indiener afzender client clienten ouder leerling
    forsakrad sokande uppdragsgivare anmalare elev medlem boende uthyrare borger forsikringstager ansoger kursist deltager beboer anmelder pasient soker oppdragsgiver beboer innmelder
    vakuutettu hakija tilaaja osallistuja jasen asukas potilas opiskelija ilmoittaja
    zglaszajacy ubezpieczony wnioskodawca zleceniodawca uczestniczka mieszkaniec najemca zamawiajacy nadawca
    zadatel pojistenec objednatel ucastnice najemnik odesilatel ziadatel poistenec objednavatel ucastnik pacientka
    igenylo biztositott megrendelo resztvevo berlo bejelento kuldo paciens
    solicitant asigurat beneficiar participant chirias reclamant expeditor
    basvuran sigortali katilimci kiraci ogrenci gonderen hastaadi kursiyer
    ασφαλισμεν αιτων συμμετεχ ενοικ μαθητ αποστολ
    заявител застрахован участник жилец арендатор слушател обратившийс абонент житель кто
    заявник застрахован учасник мешкан орендар слухач абонент хто
    заявител застрахован участник наемател пациент ученик абонат
    podnositelj osiguranik polaznik sudionik najmoprimac pacijent pacijentica podnosilac ucesnik zakupac udelezenec zavarovanec najemnik
    pareiskejas draudejas dalyvis nuomininkas iesniedzejs dalibnieks irnieks pacients taotleja kindlustatu osaleja uurnik patsient opilane
    مقدمالطلب المؤمن المستفيد المتدرب المشترك مستفيد متدرب مشترك بیمه‌گذار متقاضی فراگیر
    מבוטח פונה משתתף דייר שוכר
    आवेदक बीमाधारक प्रतिभागी किरायेदार pemohon peserta tertanggung penghuni pasien siswa mwanafunzi`,
  private: `doabout doneabout actiontaken actionstaken followupaction corrective unternommen veranlasst massnahme massnahmen erledigt bearbeitungsvermerk mesuresprises actionsmenees suividonne accionestomadas azioniintraprese acoestomadas maatregel maatregelen atgard atgarder foranstaltning tiltak toimenpiteet podjetedzialania opatreni intezkedes masuri aksiyon`,
  thing: `curs kurs kursname seminar schulung training course curso formacion formation corso cours szkolenie skoleni skolenie tanfolyam kursus utbildning koulutus kurssi курс обучение egitim veranstaltung event evento evenement uddannelse workshop webinar ausbildung lehrgang cursus opleiding
    tecaj tecaja kurso kursas kursa kursuse μαθηματοσ курса الدورة دورة הקורס קורס دوره पाठ्यक्रम कोर्स
    excursion excursions ausflug escursione excursao wycieczka wycieczki vylet vyletu kirandulas izlet izleta ekskursija ekskursijos ξεναγηση ξεναγησησ εκδρομη тур тура туру экскурсия экскурсии екскурсія екскурсії екскурзия تور گشت جولة الجولة סיור הסיור טיול הטיול टूर`,
  staff: `reception receptionist frontdesk rezeption empfang inhaber inhaberin direktion geschaftsfuhrung geschaftsleitung leitung verwaltung buchhaltung vertrieb redaktion zentrale praxisnotiz practice clinicnote accueil direction gerant gestionnaire administration recepcion direccion gerencia gestor gestora tramitador tramitadora propietario titolare gestore direzione segreteria recepcao direcao gerencia receptie directie eigenaar aannemer reception ledning foretagarens vastaanotto johto recepcja kierownik wlasciciel recepce vedouci majitel recepcia veduci recepcio vezeto tulajdonos receptie conducere proprietar resepsiyon yonetici isletmeci ρεσεψιον διευθυντ ιδιοκτητ ресепшн администратор руководител владелец исполнител адміністратор керівник власник рецепция управител konsultant konsultantka behandler formateur formatrice moniteur therapist
    contactowner leadowner dealowner accountowner ticketowner recordowner companyowner opportunityowner caseowner conversationowner accountmanager kontaktinhaber kontakteigentumer kontaktbesitzer zustandig zustandiger ansprechpartner propietariodel proprietairedu proprietariodel responsable responsabile responsavel contacteigenaar verantwoordelijke kontaktagare kontaktejer kontakteier opiekun ответственный відповідальний`,
  reason: `reason reasons why because explain explanation motivation justify justification grund grunde begrundung warum weshalb wieso erlauterung raison raisons pourquoi motif expliquez motivo motivos razon razones porque explique explica perche motivazione spiega ragione razao justifique reden redenen waarom uitleg orsak anledning varfor motivering arsag hvorfor begrundelse begrunnelse arsak syy miksi perustelu powod dlaczego uzasadnienie duvod proc preco dovod indok miert magyarazat deCe motivul neden sebep nicin λογος γιατι αιτια причина почему обоснован чому підстава защо причината سبب لماذا علت چرا סיבה מדוע למה कारण क्यों alasan mengapa kenapa lydo taisao razlog zasto zakaj kodel kapec miks pohjus`,
  good: `elogio elogios compliments complimenti lovprisning pochwala pochvala dicseret lauda ovgu επαιν похвал قوت مثبت مزایا محاسن strengths highlights praise compliment compliments wellwell gut gutes lobenswert fortes forts bien bueno bom bene buoni goed bra godt hyva hyvaa dobre dobrze dobry jo bine iyi guzel χαρα`,
  bad: `kritik kritikpunkte beschwerde beschwerden queja quejas reclamo reclamos reclamacion reclamacoes reclamacao reclamation reclamations plainte plaintes reclami lamentele klacht klachten klagomal klage klager valitus reklamacja skarga stiznost staznost panasz plangere plangeri sikayet sikayetler παραπον жалоб скарг оплакван prituzb zalba pritozb skundas sudzib kaebus شكوى شكاوى شکایت תלונ शिकायत keluhan khieunai ضعف منفی معایب نقاطضعف tadel tadelnswert weaknesses lowlights complaint complaints problems issues schlecht schlechtes schlechter mangel faibles faible deplu depassionne negatif reproche debiles malo mal ruim fracos deboli slecht minder daligt samre darligt skidt mindre huonoa huono zle slabe slabo spatne spatny rossz rau slab kotu`,
  improve: `advice tips ratschlag ratschlage tipps conseil conseils consejo consejos consiglio consigli conselho conselhos advies adviezen porada porady rady tanacs sfat sfaturi совет советы порад συμβουλ wish wishes missing missed wunsch wunsche anregung anregungen verbessert besser souhait souhaits manque deseo deseos desiderio desideri desejo desejos wens wensen onskemal onske onsker toive toiveet zyczenia prani zelania kivansag dorinte dilek dilekler`,
};

export const FURTHER_PARTS: Readonly<Partial<Record<Concept, string>>> = {
  thing: 'コース ツアー 课程 課程 线路 線路 강좌 코스 투어 คอร์ส หลักสูตร ทัวร์ ทริป khóa_học chuyến_đi',
  whole: '総評 まとめ 总结 總結 총평 요약 สรุป tổng_kết',
  private: '対応内容 対応 処理結果 处理结果 處理結果 조치',
  person:
    'ผู้รีวิว ผู้ประเมิน ผู้ให้คะแนน ผู้แสดงความ ผู้ตอบ người_đánh_giá 評価者 レビュー者 평가자 评分人 申込者 利用客 契約者 相談者 신청자 가입자 민원인 참가자 申请人 申請人 参加者 住户 住戶 客人 ผู้สมัคร ผู้เข้าร่วม ผู้เอาประกัน người_gửi người_tham_gia học_sinh',
  staff: '対応者 受付 責任者 店長 사장 관리자 상담사 处理人 處理人 负责人 負責人 ผู้จัดการ quản_lý',
  further: '追加 追评 追評 另外 その他 他に 기타 추가 其他 其它 补充 補充 อื่น khác',
  reason: '理由 原因 이유 为什么 為什麼 เหตุผล lý_do tại_sao',
  good: '优势 優勢 強み 印象 満足した 好きな 喜欢 喜歡 ประทับใจ จุดเด่น hài_lòng 만족한',
  bad: '投诉 投訴 クレーム 不満 ร้องเรียน khiếu_nại 不足 残念 不満 悪かった 不喜欢 不喜歡 缺憾 ไม่ชอบ ไม่ประทับใจ จุดด้อย không_thích không_hài_lòng 불만 싫었던',
  improve: '希望 期待 바라는 바람 mong_muốn góp_ý ควร',
};
