import type { Concept } from './header-stems.ts';

/** As in `header-stems.ts`: words that tell a review's own columns from those beside them. */
export const ASIDE_STEMS: Readonly<Partial<Record<Concept, string>>> = {
  given: `fname givenname`,
  family: `lname`,
  // Never shown: said to the business alone, or by its people to each other.
  staff: `supplier vendor merchant retailer dealer management hotelier landlord proveedor venditore negoziante fornecedor lojista leverancier haendler handler lieferant saljare forhandler kauppias prodejce eladok saticisi isletmeci προμηθευτ`,
  reply: `reakce reakcia reagal odezva komentarsprzedawcy companycomment ownercomment suppliercomment merchantcomment hostcomment sellercomment ourcomment ownerresponse managementresponse`,
  private: `private privat privati privatni privee prive privado privada privato privata privates privater internal intern interne interner internes internen interno interna internas internos interni interny internt wewnetrzna wewnetrzne wewnetrzny wewnetrzn belso confidential vertraulich vertrouwelijk confidentiel confidentielle confidencial riservato riservata poufne poufna duverne dahili gizli ozel εσωτερικη εσωτερικο εσωτερικα ιδιωτικο ιδιωτικη внутренний внутренняя внутреннее внутренние внутренняя служебная служебное приватно приватный приватная внутрішній внутрішня внутрішні вътрешна вътрешни вътрешен داخلي داخلية خاص خاصة خصوصی פנימי פנימית פרטיות secret backoffice adminnote adminnotes admincomment staffnote staffnotes staffcomment moderatornote moderatornotes crmnote crmnotes`,
  // Days on which somebody was asked, not on which they answered.
  asked: `requested request asked invited invitation invite sentout surveysent anfrage angefragt einladung eingeladen versandt versendet invitacion solicitud solicitada demande invite invitation convite solicitacao richiesta invito uitnodiging uitgenodigd verzoek inbjudan inbjuden forfragan invitation inviteret anmodning kutsu pyynto zaproszen wyslaniaankiety pozvank pozvanka zadost vyzva meghivo felkeres invitatie cerere davet talep προσκληση αιτημα приглашен запрос запрошен запит دعوة طلبتقييم הזמנהלדרג reminder erinnerung relance recordatorio promemoria`,
  // Days after a review was written: looked through, shown, changed.
  after: `updated update modified changed edited approved approval moderated moderation checked verified publishedby released exported imported synced lastmodified lastmodified lastupdated aktualisiert geandert anderung bearbeitet freigabe freigegeben freischaltung gepruft modifie modification modere moderation validation valide approuve misajour actualizad modificad moderad aprobad revisad aprovad atualizad moderac alterad aggiornat modificat approvat moderat approvazione bijgewerkt gewijzigd goedgekeurd goedkeuring uppdaterad andrad godkand opdateret aendret godkendt oppdatert endret godkjent paivitetty muokattu hyvaksytty zaktualizowan aktualizac zmodyfikowan modyfikac zatwierdzen moderac akceptac aktualizov upraven zmenen schvalen modositas modositott jovahagy frissit actualizat aprobat guncelle onay onaylanma degistir τροποποι ενημερωσ εγκρισ обновлен изменен модерац одобрен провер оновлен змінен схвален تحديث تعديل موافقة اعتماد עודכן אישור עדכון capnhat duyet diperbarui disetujui`,
  // The first of two: when somebody opened the form.
  begun: `start started begin begun beginn startzeit gestartet debut commence inicio comienzo inizio iniziat begintijd aanvang starttid starttidspunkt aloitus rozpoczec zacatek zahajen kezdes inceput baslangic εναρξ начал початок بداية بدء התחלה 開始 시작 开始 開始`,
  date: `casov casovni sas dt dttm ts`,
  words: `txt cmt cmnt msg narrative`,
  title: `ttl`,
  name: `nm`,
  rating: `rtg stelle sterne`,
  opinion: `rvw bew`,
  person: `cust`,
  visit: `obisk obiska obisku werkstattbesuch probefahrt`,
  whole: `overall total general global gesamt gesamtbewertung insgesamt globale generale complessiv geral totaal algemeen algemene helhet sammantaget samlet totalt kokonais yleis ogoln ogolna lacznie celkov celkove altalanos osszes general genel toplam συνολικ γενικ общ общая итог загальн общо ukupn ukupna opst skupn celotn kopej uldine bendr كلي عام كلية کلی כללי כולל समग्र कुल keseluruhan tong chung`,
  // Sums of a program, not what anybody gave.
  reckoned: `sentiment polarity average avg mean median weight helpful votes ranking rank index probability confidence priority durchschnitt moyenne promedio media medio gemiddeld snitt genomsnitt gennemsnit keskiarvo srednia prumer atlag medie ortalama средн средняя`,
  improve: `improve improvement improvements suggestion suggestions better verbessern verbesserung verbesserungsvorschlag verbesserungen vorschlag vorschlage ameliore ameliorer amelioration suggestion mejorar mejora sugerencia sugerencias migliorare miglior suggerimento suggerimenti melhorar melhoria sugestao sugestoes verbeteren verbeter verbeterpunten suggestie forbattra forbattring forslag forbedre forbedring parantaa parannus kehittaa ehdotus poprawic ulepszyc sugestie zlepsit zlepseni navrh javitani javaslat imbunatati sugestii iyilestir gelistir oneri βελτιω προτασ улучшить улучш предложен пожелан покращ побажан пропозиц подобр предложени تحسين اقتراح مقترحات לשפר הצעות लשפר सुधार सुझाव perbaikan saran caithien gopy poboljsa prijedlog unaprijed izboljs predlog`,
  bad: `kritik ris moitteita olumsuz begenmedi begenilmeyen negativn negativna negativne negativni negativo negativa negativas negatywn negatif negatywne negativno αρνητικ отрицательн негатив негативн سلبي שלילי नकारात्मक`,
  good: `apprecie appreciez appreciated aprecia aprecias aprecio schatzen geschatzt apprezzi apprezza apprezzat gewaardeerd waardeert lob ros berom lof kehuja olumlu begendi begenilen pozitiv positivn positivna positivne positivni positivo positiva positivas pozitivn pozitivna pozitivni pozytywn pozitif positivno θετικ положительн позитив позитивн إيجابي ايجابي חיובי सकारात्मक`,
};

export const ASIDE_PARTS: Readonly<Partial<Record<Concept, string>>> = {
  private: '社内 内部 非公開 備考 비공개 내부 메모 内部备注 備註 备注 ภายใน nội_bộ',
  asked: '依頼 招待 요청 초대 邀请 邀請 คำขอ',
  after: '更新 承認 公開 変更 수정 승인 변경 审核 審核 修改 อัปเดต อนุมัติ cập_nhật',
  begun: '開始 시작 开始 เริ่ม bắt_đầu',
  whole: '総合 全体 전반 종합 전체 总体 整体 综合 總體 整體 綜合 โดยรวม tổng',
  good: '優點 良かった 좋았던',
  improve: '改进 改進 建議 개선 건의 アドバイス 要望 ปรับปรุง ข้อเสนอแนะ cải_thiện',
};
