import { surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { speaksOf } from './speaks-of.ts';

/** Who serves customers, by trade, without accents: a column called so names them, and nobody who wrote. */
const TRADES = new Set(
  `driver chauffeur guide nanny babysitter cleaner housekeeper maid chef cook barber hairdresser hairstylist beautician colorist masseur masseuse groomer mechanic plumber electrician painter roofer mover gardener carpenter handyman locksmith photographer videographer florist coach tutor lawyer attorney solicitor notary realtor broker nurse midwife physio physiotherapist osteopath psychologist optician vet courier postman bartender barista hygienist mentor lecturer
  fahrer taxifahrer busfahrer reiseleiter reisefuhrer fremdenfuhrer reinigungskraft putzkraft tagesmutter koch kochin friseur friseurin frisor frisorin kosmetikerin nageldesignerin masseurin mechaniker mechatroniker installateur elektriker maler dachdecker gartner schreiner tischler handwerker fotograf fotografin anwalt anwaltin rechtsanwalt notar makler krankenschwester pfleger hebamme physiotherapeut physiotherapeutin heilpraktiker zahnarzt hausarzt kurier zusteller kellner kellnerin fahrlehrer fahrlehrerin dozent dozentin referent referentin kursleiter kursleiterin ubungsleiter
  chauffeuse conducteur conductrice accompagnateur nounou cuisinier coiffeuse barbier estheticienne prothesiste mecanicien mecanicienne plombier electricien peintre couvreur demenageur jardinier menuisier artisan photographe fleuriste avocat avocate notaire courtier infirmier infirmiere kine kinesitherapeute osteopathe psychologue opticien veterinaire livreur facteur serveuse monitrice intervenant intervenante animateur animatrice
  conductor chofer guia ninera limpiadora cocinero peluquero peluquera barbero esteticista manicurista masajista mecanico fontanero electricista pintor mudancero jardinero carpintero fotografo fotografa florista abogado abogada notario enfermero enfermera matrona fisio fisioterapeuta psicologo psicologa veterinario veterinaria dentista mensajero repartidor camarero camarera entrenador entrenadora ponente facilitador
  autista guida cuoco parrucchiere parrucchiera barbiere estetista massaggiatore massaggiatrice meccanico idraulico elettricista imbianchino giardiniere falegname artigiano fiorista avvocato notaio infermiere infermiera ostetrica fisioterapista osteopata corriere cameriere cameriera istruttore istruttrice allenatore relatore relatrice
  motorista condutor faxineira cozinheiro cabeleireiro cabeleireira barbeiro manicure massagista encanador eletricista jardineiro marceneiro advogado advogada corretor enfermeiro enfermeira parteira entregador garcom garconete treinador palestrante
  bestuurder gids oppas schoonmaker schoonmaakster kapper kapster schoonheidsspecialiste monteur loodgieter elektricien schilder dakdekker verhuizer tuinman hovenier timmerman fotograaf bloemist advocaat notaris makelaar verpleegkundige verloskundige fysiotherapeut tandarts dierenarts bezorger rijinstructeur serveerster
  chauffor forare stadare kock barberare hudterapeut massor mekaniker rormokare snickare hantverkare maklare advokat sjukskoterska barnmorska fysioterapeut sjukgymnast tandlakare servitor trafiklarare instruktor
  sjafor rengoringsassistent renholder kokk frisoer massoer vvs blikkenslager rorlegger snekker tomrer handvaerker handverker ejendomsmaegler eiendomsmegler megler sygeplejerske sykepleier jordemoder jordmor tandlaege tannlege dyrlaege veterinaer tjener kjorelaerer korelaerer
  kuljettaja opas siivooja kokki kampaaja parturi kosmetologi hieroja mekaanikko putkimies sahkomies maalari puuseppa valokuvaaja asianajaja valittaja sairaanhoitaja katilo hammaslaakari elainlaakari tarjoilija
  kierowca przewodnik niania sprzatacz sprzataczka kucharz fryzjer fryzjerka barberka kosmetyczka masazysta masazystka mechanik hydraulik elektryk malarz dekarz ogrodnik stolarz fachowiec fotografka kwiaciarka adwokat notariusz posrednik pielegniarka polozna fizjoterapeuta psycholog dentystka kelner kelnerka trener trenerka prowadzacy
  ridic pruvodce chuva uklizecka kuchar kadernik kadernice holic kosmeticka maser maserka instalater elektrikar malir pokryvac zahradnik truhlar remeslnik advokatka fyzioterapeut zubar zverolekar kuryr cisnik servirka lektor lektorka
  vodic sprievodca opatrovatelka upratovacka kadernicka kozmeticka maliar stolar remeselnik sestricka fyzioterapeutka zubarka casnik casnicka
  sofor idegenvezeto takarito szakacs fodrasz borbely kozmetikus masszor szerelo autoszerelo vizszerelo villanyszerelo festo kertesz asztalos fotos fenykepesz ugyved kozjegyzo ingatlanos apolo szuleszno gyogytornasz fogorvos allatorvos futar pincer edzo
  sofer ghid bona menajera bucatar frizer coafor coafeza cosmeticiana maseur mecanic instalator zugrav gradinar tamplar meserias asistenta moasa kinetoterapeut curier chelner chelnerita antrenor formator
  surucu rehber bakici temizlikci asci kuafor berber estetisyen masor tamirci tesisatci elektrikci boyaci bahcivan marangoz usta fotografci avukat noter emlakci hemsire ebe fizyoterapist kurye garson egitmen
  οδηγος οδηγοσ ξεναγος ξεναγοσ νταντα καθαριστρια μαγειρας μαγειρασ κομμωτης κομμωτησ κομμωτρια κουρεας κουρεασ αισθητικος αισθητικοσ μασερ μηχανικος μηχανικοσ υδραυλικος υδραυλικοσ ηλεκτρολογος ηλεκτρολογοσ φωτογραφος φωτογραφοσ δικηγορος δικηγοροσ μεσιτης μεσιτησ νοσοκομα μαια κτηνιατρος κτηνιατροσ σερβιτορος σερβιτοροσ γυμναστης γυμναστησ προπονητης προπονητησ
  водитель гид экскурсовод няня уборщица повар парикмахер барбер косметолог массажист механик сантехник электрик маляр садовник столяр фотограф флорист адвокат юрист нотариус риелтор медсестра акушерка физиотерапевт стоматолог ветеринар курьер официант тренер преподаватель инструктор ведущии моищик
  водіи гід екскурсовод прибиральниця кухар перукар масажист сантехнік електрик садівник нотаріус рієлтор офіціант викладач інструктор
  шофьор екскурзовод детегледачка чистачка готвач фризьор бръснар козметик водопроводчик електротехник бояджия градинар дърводелец маистор брокер сестра зъболекар куриер сервитьор треньор
  vozac dadilja cistacica kuhar kuvar frizerka frizerski brijac kozmeticarka mehanicar vodoinstalater elektricar moler soboslikar vrtlar majstor fotografkinja odvjetnik primalja stomatolog kurir dostavljac konobar konobarica возач водич фризер механичар мајстор зубар конобар
  voznik vodnik varuska cistilka natakar natakarica mehanik vodovodar pleskar vrtnar mizar mojster odvetnik babica zobozdravnik
  vairuotojas gidas aukle valytoja virejas kirpejas kirpeja kosmetologe masazistas mechanikas santechnikas elektrikas dazytojas fotografas advokatas slaugytoja odontologas kurjeris padavejas treneris
  soferis apkopeja pavars frizieris friziere masieris mehanikis santehnikis elektrikis krasotajs fotografs advokats medmasa zobarsts kurjers viesmilis
  autojuht giid lapsehoidja koristaja juuksur massoor mehaanik torumees elektrik maaler advokaat maakler hambaarst kuller ettekandja treener
  السايق سايق المرشد مرشد الطباخ الحلاق حلاق مصفف مصففة المصور مصور المحامي محامي السباك الكهربايي الميكانيكي الممرض الممرضة النادل المدرب مدرب المدربة الفني فني الطبيبة
  נהג מדריך מדריכה מטפלת שף ספרית מעצבת קוסמטיקאית מכונאי אינסטלטור חשמלאי צבעי צלם מתווך אחות רופא רופאה רופאת שליח מלצר מלצרית מאמן מאמנת מורה
  راننده راهنما پرستار اشپز ارایشگر عکاس وکیل مکانیک لوله‌کش برقکار مربی استاد پیک گارسون
  ड्राइवर चालक गाइड रसोइया नाई फोटोग्राफर वकील मैकेनिक नर्स वेटर ट्रेनर शिक्षक
  sopir pengemudi pemandu pengasuh koki tukang fotografer pengacara mekanik montir perawat bidan pelayan pelatih guru juruteknik jurugambar dereva fundi`.split(
    /\s+/,
  ),
);
const TRADES_DENSE =
  /運転手|ドライバー|ガイド|シェフ|美容師|理容師|スタイリスト|ネイリスト|エステティシャン|セラピスト|整備士|カメラマン|弁護士|看護師|コーチ|トレーナー|インストラクター|講師|司机|导游|導遊|保姆|保洁|厨师|廚師|发型师|髮型師|设计师|設計師|美容师|按摩师|技师|技師|师傅|師傅|摄影师|攝影師|律师|律師|护士|護士|快递员|服务员|服務員|教练|教練|讲师|講師|기사|운전사|가이드|셰프|미용사|디자이너|시술자|정비사|사진작가|변호사|간호사|코치|트레이너|강사|คนขับ|ไกด์|เชฟ|ช่าง|ทนาย|พยาบาล|เทรนเนอร์|ครู|tài xế|lái xe|hướng dẫn viên|đầu bếp|thợ|luật sư|y tá|huấn luyện viên|giáo viên/iu;
/** What is said of them, rather than who they are. */
const SAID: readonly Concept[] = ['rating', 'words', 'opinion', 'recommend', 'date', 'visit'];
const SHORT = 3;

/** Whether a header says nothing but who did the work, by trade: `Fahrer`, `Guide name`. */
export function isOfTrade(header: string): boolean {
  if (wordsOf(header).length > SHORT || !speaksOf(header, TRADES, TRADES_DENSE)) return false;
  const about = surelyAbout(header);
  return !about.has('person') && !SAID.some((concept) => about.has(concept));
}
