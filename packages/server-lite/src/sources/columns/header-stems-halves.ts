import type { Concept } from './header-stems.ts';

/**
 * As in `header-stems.ts`: words that tell one half of what was asked from the other, one part of a rating from the whole,
 * and what somebody said from who it was.
 */
export const HALVES_STEMS: Readonly<Partial<Record<Concept, string>>> = {
  good: `gostou gostei gostaram gostaste gostamos agradou gusto gusta gustaron gustado agrado piaciuto piaciuta piaciuti piace gradito aime aimes gefallen gefiel gefallt bevallen beviel gillade gillar gillat likte likar tykkasit pidit pidin podobalo podobaly podoba libilo libily pacilo pacili tetszett tetszik placut begendiginiz begendim begendik hosunuza αρεσε αρεσαν понравил понравилось сподобал сподобалося харесва хареса харесахте svidjelo svidelo svida свидело допало vsec patiko patinka patika patik meeldis meeldib meeldinud اعجبك اعجبكم أعجب يعجبني يعجبك يعجبكم אהבת אהבתם पसंद disukai
    teigiam teigiamai teigiama positiivn positiivsed positiivne myonteis jakvaett jakvaed positiu positius positief positieve positieven positif ইতিবাচক დადებით դրական musbet жағымды ijobiy chanya положител onak إيجاب ايجاب`,
  bad: `nelibilo nelibily nepacilo nepacili nepatika nepatiko nepatinka nepatik nesvidjelo nesvida nemeeldinud niepodobalo nepodobalo begenmediginiz begenmedim begenmedigim mislikte ogillade непонравилось неподобалось
    neigiam neigiamai neigiama negatiivn negatiivsed negatiivne kielteis neikvaett neikvaed negatiu negatius negatief negatieve negatieven নেতিবাচক უარყოფით բացասական menfi жағымсыз salbiy hasi отрицател txarrak سلب`,
  further: `append appended appendcomment appendreview addcomment addreview addedcomment addedreview followupreview followupcomment secondreview furthercomment nachtrag nachtraglich zusatz zusatzlich uzupelnienie uzupelniajace doplneni doplnenie doplnek kiegeszites дополнение дополнительный доповнення допълнение completare aggiunta anadido acrescimo tillagg tillaeg lisays taiendav taiendus papildinajums papildymas ekyorum eklenen`,
  person: `mother father guardian carer elternteil mutter vater erziehungsberechtigte erziehungsberechtigter tutrice madre padre genitore genitori encarregado ouders voogd forelder foresatt vardnadshavare vanhempi huoltaja rodzic rodzice rodic szulo gondviselo parinte ebeveyn родитель родители батьки опікун родител родитељ roditelj skrbnik starsi tevai vecaki vanem lapsevanem הורה अभिभावक`,
  words: `bejegyzes bejegyzese vendegkonyv vendegkonyvi guestbook gastebuch gastebucheintrag eintrag gastenboek gastbok gjestebok gaestebog vieraskirja kulalisteraamat entry
    gedanken pensees pensamientos pensieri pensamentos gedachten tankar ajatuksia ajatukset mysli myslenky gondolatok gondolatai ganduri dusunceler dusunceleriniz σκεψεις мысли мисли mintys domas motted أفكار افكار מחשבות
    sagte gesagt sagten dijo dijeron disse disseram detto diu gezegd sanoi powiedzial powiedziala povedal povedala mondta mondtak soyledi soyledigi ειπε сказал сказала сказали сказав каза rekao rekla kazal pasake teica utles אמר אמרה`,
  kin: `relationship relation parentesco relacion relacao beziehung verwandtschaft verwandtschaftsverhaltnis verhaltnis parentela pokrewienstwo vztah rokonsag yakinlik rudenie sugulus slaktskap slektskap slaegtskab родство القرابة קרבה संबंध`,
  staff: `gydytoj gydytojas arsts arste arst arsti laakari laakarin lakare lakaren laege laegen lekar lekare lekarka lekarz orvos orvosa lijecnik ljekar zdravnik лекар лекарь доктор daktar mokytoj mokytojas skolotaj opetaja opettaja larare lararen laerer laereren ucitel ucitelj uciteljica tanar nauczyciel учител учитель вчител veterinar tierarzt dierenarts`,
  whole: `totaalcijfer eindcijfer gesamtcijfer gesamtnote gesamtwertung gesamtzufriedenheit gesamteindruck gesamtpunktzahl totalscore totalbetyg totalkarakter helhetsbetyg helhetsintryck helhetsinntrykk helhedsindtryk kokonaisarvosana kokonaisarvio yleisarvosana yleisarvio osszertekeles osszpontszam`,
  rating: `gesamtwertung totalscore totalbetyg totalkarakter helhetsbetyg kokonaisarvosana yleisarvosana osszpontszam`,
  reckoned: `gjennomsnitt gjennomsnittlig genomsnittlig gennemsnitlig gemiddelde durchschnittlich average averaged moyen moyenne promedios vidurkis videjais videja keskmine prosjek prosek просек povprecje povprecna μεσος μεση μεσο μεσοσ متوسط المتوسط معدل المعدل ממוצע rata ortalamasi`,
  part: `quality qualitat qualite kvalitet kvalita calidad qualita qualidade kwaliteit laatu jakosc minoseg calitate kalite ποιοτητ качеств якіст kokybe kvaliteet kvalitate
    speed schnelligkeit geschwindigkeit vitesse rapidite velocidad rapidez velocita snelheid hastighet hastighed nopeus szybkosc rychlost gyorsasag viteza ταχυτητ скорост швидкіст brzina greitis kiirus
    punctual punktlich punktlig ponctual puntual pontual stiptheid presnost dochvilnost tasmallisyys punktualn pontossag dakiklik пунктуальн
    clean sauberkeit proprete limpieza pulizia limpeza netheid renhet renlighed siisteys czystosc cistota tisztasag curatenie temizlik καθαριοτητ чистот
    taste geschmack saveur sabor smaak lezzet вкус смак flavour flavor
    food meal menu essen speisen cuisine comida cibo jedzenie jidlo yemek φαγητ кухня їжа ruoka
    packaging packing verpackung emballage embalaje imballaggio embalagem verpakking forpackning pakkaus opakowanie csomagolas ambalaj упаковк transport
    delivery lieferung livraison entrega consegna levering leverans toimitus dostawa dorucen szallitas livrare teslimat доставк
    atmosphere ambience ambiance ambiente stimmung sfeer stamning tunnelma atmosfera hangulat ortam атмосфер
    friendliness freundlichkeit amabilidad amabilita gentilezza cortesia vriendelijkheid
    competence kompetenz expertise deskundigheid fachkenntnis kennis marktkennis markt market
    communication kommunikation comunicacion comunicazione comunicacao communicatie viestinta komunikac kommunikacio comunicare iletisim επικοινων коммуникац комунікац
    comfort komfort confort comodidad facilities ausstattung`,
};

export const HALVES_PARTS: Readonly<Partial<Record<Concept, string>>> = {
  person: '保護者 학부모 보호자 家长 家長 ผู้ปกครอง phụ_huynh',
  good: '긍정 ポジティブ 肯定 正面 亮点 亮點 気に入った เชิงบวก tích_cực điểm_tốt điểm_mạnh điểm_cộng',
  bad: '부정 ネガティブ 否定 负面 負面 槽点 差评 差評 เชิงลบ tiêu_cực điểm_yếu điểm_trừ chưa_tốt',
  opinion: '追评 追評',
  further: '補足 追伸 追記 추후 bổ_sung เพิ่มเติม',
  kin: '関係 続柄 관계 关系 關係 ความสัมพันธ์ quan_hệ',
  reckoned: '平均 평균 均分 เฉลี่ย trung_bình',
  part: '品質 质量 質量 품질 速度 속도 清潔 清洁 卫生 衛生 청결 味 맛 口味 料理 음식 食物 包装 包裝 포장 配送 配達 배송 物流 环境 環境 분위기 雰囲気 性价比 態度 态度 คุณภาพ ความสะอาด รสชาติ',
};
