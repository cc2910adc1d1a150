/** Invented names, titles and texts in more languages, each list with bars between. */
export const SPOKEN_MORE: Readonly<Record<string, readonly [names: string, titles: string, texts: string]>> = {
  bg: [
    'Иванка Примерова|Стоян Образцов|Мими|Георги П.',
    'Чудесно място|За съжаление не',
    'Поръчката пристигна за два дни и беше опакована много внимателно.|Добри цени и усмихнати хора.|Чакахме почти час за масата, въпреки че бяхме резервирали предварително.|Ще се върнем пак през пролетта, децата бяха очаровани.',
  ],
  sr: [
    'Милица Примерић|Ђорђе Узорковић|Љиља|Немања П.',
    'Лепо место|Нажалост не',
    'Поруџбина је стигла за два дана и била је пажљиво спакована.|Добре цене и насмејани људи.|Чекали смо скоро сат времена на сто, иако смо резервисали унапред.|Вратићемо се опет на пролеће, деца су била одушевљена.',
  ],
  hr: [
    'Žarko Primjerić|Ćiro Uzorak|Đurđa|Šime P.',
    'Lijepo mjesto|Nažalost ne',
    'Narudžba je stigla za dva dana i bila je jako pažljivo zapakirana.|Dobre cijene i nasmiješeni ljudi.|Čekali smo gotovo sat vremena na stol iako smo rezervirali unaprijed.|Vratit ćemo se opet na proljeće, djeca su bila oduševljena.',
  ],
  sk: [
    'Ľubica Vzorová|Štefan Príkladný|Maťo|Žofia P.',
    'Pekné miesto|Žiaľ nie',
    'Objednávka prišla za dva dni a bola veľmi starostlivo zabalená.|Dobré ceny a usmiati ľudia.|Na stôl sme čakali takmer hodinu, hoci sme mali rezerváciu vopred.|Na jar sa určite vrátime, deti boli nadšené.',
  ],
  sl: [
    'Živa Vzorčnik|Črt Primer|Špela|Jože P.',
    'Lep kraj|Žal ne',
    'Naročilo je prispelo v dveh dneh in je bilo zelo skrbno zapakirano.|Dobre cene in nasmejani ljudje.|Na mizo smo čakali skoraj eno uro, čeprav smo rezervirali vnaprej.|Spomladi se zagotovo vrnemo, otroci so bili navdušeni.',
  ],
  lt: [
    'Živilė Pavyzdytė|Žygimantas Bandymas|Rūta|Jonas P.',
    'Jauki vieta|Deja, ne',
    'Užsakymas atkeliavo per dvi dienas ir buvo labai kruopščiai supakuotas.|Geros kainos ir besišypsantys žmonės.|Staliuko laukėme beveik valandą, nors buvome užsisakę iš anksto.|Pavasarį tikrai sugrįšime, vaikai buvo sužavėti.',
  ],
  lv: [
    'Žanete Paraugs|Jānis Piemērs|Līga|Ģirts P.',
    'Jauka vieta|Diemžēl nē',
    'Pasūtījums atnāca divās dienās un bija ļoti rūpīgi iepakots.|Labas cenas un smaidīgi cilvēki.|Uz galdiņu gaidījām gandrīz stundu, lai gan bijām rezervējuši iepriekš.|Pavasarī noteikti atgriezīsimies, bērni bija sajūsmā.',
  ],
  et: [
    'Õie Näidis|Jüri Proov|Ülle|Märt P.',
    'Mõnus koht|Kahjuks ei',
    'Tellimus jõudis kohale kahe päevaga ja oli väga hoolikalt pakitud.|Head hinnad ja naeratavad inimesed.|Ootasime lauda peaaegu tund aega, kuigi olime ette broneerinud.|Kevadel tuleme kindlasti tagasi, lapsed olid vaimustuses.',
  ],
  ka: [
    'ნინო ნიმუშაძე|გიორგი მაგალითი|თამუნა|ლევან ნ.',
    'კარგი ადგილი|სამწუხაროდ არა',
    'შეკვეთა ორ დღეში მოვიდა და ძალიან ფრთხილად იყო შეფუთული.|კარგი ფასები და მომღიმარი ხალხი.|მაგიდას თითქმის ერთი საათი ველოდით, თუმცა წინასწარ დავჯავშნეთ.|გაზაფხულზე აუცილებლად დავბრუნდებით, ბავშვები აღფრთოვანებულები იყვნენ.',
  ],
  hy: [
    'Անահիտ Օրինակյան|Արամ Նմուշյան|Նարե|Գոռ Օ.',
    'Հաճելի վայր|Ցավոք ոչ',
    'Պատվերը հասավ երկու օրում և շատ խնամքով էր փաթեթավորված։|Լավ գներ և ժպտացող մարդիկ։|Գրեթե մեկ ժամ սպասեցինք սեղանի, չնայած նախապես ամրագրել էինք։|Գարնանը անպայման կվերադառնանք, երեխաները հիացած էին։',
  ],
  kk: [
    'Әлия Үлгіова|Нұрлан Мысалов|Жәния|Ерлан Ү.',
    'Жақсы орын|Өкінішке қарай',
    'Тапсырыс екі күнде келді және өте ұқыпты оралған.|Бағасы жақсы, адамдары күлімдеп тұрады.|Алдын ала брондасақ та, үстелді бір сағатқа жуық күттік.|Көктемде міндетті түрде қайта келеміз, балалар риза болды.',
  ],
  ms: [
    'Siti Contoh|Ahmad Percubaan|Aina|Lim C.',
    'Tempat yang bagus|Malangnya tidak',
    'Pesanan tiba dalam masa dua hari dan dibungkus dengan sangat cermat.|Harga berpatutan dan orangnya ramah.|Kami menunggu meja hampir sejam walaupun sudah menempah lebih awal.|Kami pasti datang lagi, anak-anak sangat gembira.',
  ],
  bn: [
    'নমুনা রহমান|উদাহরণ সেন|মিতু|অমিত ন.',
    'সুন্দর জায়গা|দুঃখজনক',
    'অর্ডার দুই দিনে পৌঁছেছে এবং খুব যত্ন করে মোড়ানো ছিল।|দাম ভালো, মানুষগুলো হাসিখুশি।|আগে থেকে বুক করেও টেবিলের জন্য প্রায় এক ঘণ্টা অপেক্ষা করতে হয়েছে।|বসন্তে আবার আসব, বাচ্চারা খুব খুশি হয়েছিল।',
  ],
  ta: [
    'மாதிரி செல்வி|எடுத்துக்காட்டு குமார்|மீனா|ரவி மா.',
    'அருமையான இடம்|வருத்தம்',
    'இரண்டு நாட்களில் பொருள் வந்தது, மிகவும் கவனமாக பொதி செய்யப்பட்டிருந்தது.|நல்ல விலை, சிரித்த முகத்துடன் மக்கள்.|முன்பதிவு செய்திருந்தும் மேசைக்காக ஒரு மணி நேரம் காத்திருந்தோம்.|வசந்த காலத்தில் மீண்டும் வருவோம், குழந்தைகள் மகிழ்ந்தனர்.',
  ],
  te: [
    'నమూనా రెడ్డి|ఉదాహరణ రావు|లత|సురేష్ న.',
    'మంచి ప్రదేశం|బాధాకరం',
    'రెండు రోజుల్లో వస్తువు వచ్చింది, చాలా జాగ్రత్తగా ప్యాక్ చేశారు.|మంచి ధరలు, నవ్వుతూ ఉండే మనుషులు.|ముందే బుక్ చేసినా టేబుల్ కోసం దాదాపు గంట వేచి ఉన్నాము.|మళ్ళీ తప్పకుండా వస్తాము, పిల్లలు చాలా సంతోషించారు.',
  ],
  ur: [
    'نمونہ بیگم|مثال خان|ثنا|علی ن۔',
    'عمدہ جگہ|افسوس',
    'آرڈر دو دن میں پہنچ گیا اور بہت احتیاط سے پیک کیا گیا تھا۔|قیمتیں اچھی ہیں اور لوگ مسکراتے ہوئے ملتے ہیں۔|پہلے سے بکنگ کے باوجود ہمیں میز کے لیے تقریباً ایک گھنٹہ انتظار کرنا پڑا۔|ہم بہار میں دوبارہ ضرور آئیں گے، بچے بہت خوش تھے۔',
  ],
  ca: [
    'Montse Exemple|Jordi de la Prova|Núria|Lluís P.',
    'Un lloc preciós|Llàstima',
    'La comanda va arribar en dos dies i estava embalada amb molta cura.|Bons preus i gent que somriu.|Vam esperar la taula gairebé una hora, tot i que havíem reservat amb antelació.|Hi tornarem a la primavera, als nens els va encantar.',
  ],
  is: [
    'Þóra Dæmisdóttir|Jón Sýnishorn|Æsa|Örn D.',
    'Fallegur staður|Því miður ekki',
    'Pöntunin kom á tveimur dögum og var mjög vandlega pökkuð.|Góð verð og brosandi fólk.|Við biðum næstum klukkutíma eftir borði þótt við hefðum pantað fyrirfram.|Við komum örugglega aftur í vor, börnin voru himinlifandi.',
  ],
  az: [
    'Aygün Nümunəyeva|Elçin Misalov|Günel|Orxan N.',
    'Gözəl yer|Təəssüf',
    'Sifariş iki günə çatdı və çox səliqə ilə qablaşdırılmışdı.|Yaxşı qiymətlər və gülərüz insanlar.|Əvvəlcədən sifariş etsək də, masanı təxminən bir saat gözlədik.|Yazda mütləq yenə gələcəyik, uşaqlar çox sevindi.',
  ],
  sw: [
    'Amina Mfano|Juma Sampuli|Zawadi|Peter M.',
    'Mahali pazuri|Kwa bahati mbaya',
    'Mzigo ulifika kwa siku mbili na ulikuwa umefungwa kwa uangalifu sana.|Bei nzuri na watu wenye tabasamu.|Tulisubiri meza karibu saa moja ingawa tulikuwa tumeweka nafasi mapema.|Hakika tutarudi tena, watoto walifurahi sana.',
  ],
  mk: [
    'Билјана Примерова|Ѓорѓи Пробен|Ќира|Зоран П.',
    'Убаво место|За жал не',
    'Нарачката пристигна за два дена и беше многу внимателно спакувана.|Добри цени и насмеани луѓе.|Чекавме речиси еден час за маса иако имавме резервација.|На пролет пак ќе дојдеме, децата беа воодушевени.',
  ],
  sq: [
    'Ardita Shembulli|Gëzim Prova|Besa|Çlirim P.',
    'Vend i bukur|Fatkeqësisht jo',
    'Porosia mbërriti për dy ditë dhe ishte paketuar me shumë kujdes.|Çmime të mira dhe njerëz të qeshur.|Pritëm tavolinën gati një orë edhe pse kishim rezervuar më parë.|Do të kthehemi patjetër në pranverë, fëmijët u kënaqën.',
  ],
  mr: [
    'नमुना पाटील|उदाहरण कुलकर्णी|स्वाती|अजय न.',
    'सुंदर जागा|दुर्दैवाने',
    'वस्तू दोन दिवसांत आली आणि खूप काळजीपूर्वक पॅक केलेली होती.|चांगले दर आणि हसतमुख माणसं.|आधी आरक्षण करूनही टेबलासाठी जवळपास एक तास थांबावं लागलं.|पुन्हा नक्की येऊ, मुलं खूप खूश झाली.',
  ],
  gu: [
    'નમૂના પટેલ|ઉદાહરણ શાહ|હેતલ|જય ન.',
    'સુંદર જગ્યા|દુઃખદ',
    'ઓર્ડર બે દિવસમાં આવ્યો અને ખૂબ કાળજીથી પેક કરેલો હતો.|સારા ભાવ અને હસમુખા લોકો.|અગાઉથી બુક કર્યા છતાં ટેબલ માટે લગભગ એક કલાક રાહ જોવી પડી.|ફરી જરૂર આવીશું, બાળકો ખૂબ ખુશ થયા.',
  ],
  km: [
    'គំរូ សុខា|ឧទាហរណ៍ ដារ៉ា|ស្រីមុំ|វណ្ណា គ.',
    'កន្លែងល្អ|សោកស្ដាយ',
    'ការបញ្ជាទិញមកដល់ក្នុងរយៈពេលពីរថ្ងៃ ហើយវេចខ្ចប់យ៉ាងប្រុងប្រយ័ត្ន។|តម្លៃល្អ មនុស្សញញឹម។|យើងរង់ចាំតុជិតមួយម៉ោង ទោះបីបានកក់ទុកមុនក៏ដោយ។|យើងនឹងត្រឡប់មកវិញ ក្មេងៗសប្បាយណាស់។',
  ],
  am: [
    'ናሙና ከበደ|ምሳሌ አበበ|ሰላም|ዳዊት ና.',
    'ጥሩ ቦታ|ያሳዝናል',
    'ትዕዛዙ በሁለት ቀን ደረሰ፤ በጣም በጥንቃቄ ታሽጎ ነበር።|ጥሩ ዋጋ እና ፈገግ የሚሉ ሰዎች።|ቀድመን ብንይዝም ለጠረጴዛ አንድ ሰዓት ያህል ጠበቅን።|በእርግጥ ተመልሰን እንመጣለን፤ ልጆቹ በጣም ተደሰቱ።',
  ],
};
