import type { LanguageWords } from './language-words.ts';
import { SLAVIC_SCALES } from './slavic-scales.ts';

/** Belarusian, Bulgarian, Croatian, Czech, Macedonian, Polish, Russian, Serbian, Slovak, Slovenian, Ukrainian. */
export const SLAVIC: LanguageWords = {
  stems: {
    person: `wystawiajacy wystawiajaca wystawiajacego opiniujacy opiniujaca opiniodawczyni recenzentka uzytkowniczka kupujaca nabywca nabywcy nabywczyni zamawiajaca komentujacy komentujaca podpisano podpisal podpisala pelneimie
      autorka autorky navstevnik navstevnice kupujiciho uzivatelka zakaznice komentujici celejmeno podepsan podepsana
      navstevnicka komentujuci prezyvk celemeno podpisany podpisana
      автора авторка покупателя покупателем посетител гостья рецензентка пользовательниц заказчик логин логина ник ника никнеим фио полноеимя комментатор подписчик туриста турист
      відвідувач гість гості користувачк замовник логін логіна нік ніка нікнеим піб піп повнеім повнеімя коментатор покупця покупцю покупцем покупці покупець
      аўтар аўтара аўтарк кліент кліента кліентк пакупнік пакупніц пакупца госць госця госцю госцем госці карыстальнік карыстальніц наведвальнік рэцэнзент лагін лагіна мянушк поўнаеімя каментатар замоўц
      авторк гостенин купувача потребителя клиентът клиента рецензент посетителя поръчител прякор тритеимена имена пълноиме профила
      авторот гостин гостинот гостинка купувачот клиентот корисник корисникот корисничк прекар надимак полноиме целоиме профилот кориме
      autora autorica kupca kupcu kupcem kupci kupaca kupcev klijent klijentica korisnica korisnick recenzent posjetitelj posjetioc posjetilac posetilac posetioc nadim punoime korime imenaloga imeprofila putnik
      аутор аутора ауторк купца купцу купцем купци клијент клијенткињ корисниц посетилац посетиоц надимк пуноиме именалога имепрофила путник
      avtor avtorja avtorica avtorice strank strankin uporabnic uporabnisk obiskovalk vzdev polnoime upime imeracuna ocenjevalec ocenjevalca potnik
      hodnotil hodnotila hodnotili ocenil ocenila ocijenio ocijenila ocenio ocenjivac ocjenjivac оценил оценила оценивший оцінив оцінила ацаніў ацаніла оценио
      napisal napisala napisali napisao napsal napsala wystawil wystawila написал написала написавший написав напісаў напісала напишал напишала написао писал оставил оставила залишив залишила пакінуў пакінула ostavio ostavila оставио оставиа`,
    name: `nazwac nazywa nazywasz zwracac jmen jmenem jmena jmenovat oslovovat oslovit menom volate osloven
      фамилияимя именем имен имени представьтес називаєте імені іменем назватис завуць звяртацца звяртатьс назавіцес імем
      имена имената казвате казваш обръщаме викате викаш обраќаме името
      imena imenu imenom zovete zoves oslovljav obracamo obracati imenujete
      имену именом зовете зовеш обраћамо обратимо обраћати
      podpisz podpiste podepiste podpisite podpisete potpisite podpišite подпишитес підпишітьс падпішыцес подпишете потпишете потпишите вамобратиться можнообратиться васзвернутися можназвернутися васзвярнуцца можназвярнуцца наричаме ословимо ословувам ословљав klicemo
      naslavljam naslovim klicete pisete`,
    given: `krestni krstne krstnemeno krstmeno krestnijm menokrstne krestne rodnejmeno imiechrzestne drugieimie
      личноеимя уласнеім уласнеімя уласнаеімя собственоиме малкоиме личноиме имелично имесамо първоиме првоиме
      licnoime osobnoime osebnoime krstnoime krsnoime rodnoime vlastitoime prvoime imesamo imeosobno сопственоиме крштеноиме`,
    family: `nazwiska nazwiskiem nazw prijmeni prijm prijmenim priezvisk priezv rodneprijmeni фамил фам прізвищ прізв прозвішч прозв фамилно презим prezim prez priimk priim`,
    words: `sadzi sadza sadzisz opisz opowiedz wypowiedzi odczucia spostrzezenia wpis wpisu relacja referencja
      sdeleni sdelit popiste pripomink pripomienk komentare prispevek prispevk postreh dojmy dojmu dojmech ohlas ohlasu podekovani napsal napsala napsali slova slovy slovni slovne
      opiste povedzte prispevok ohlasy vyjadrenie napisal napisala napisali slovami postrehy
      слова словах словами высказыван впечатл расскажите опишите поделитес замечан сообщен содерж комментар написал написала написали оставьте
      враження вражень висловлюван розкажіть опишіть поділітьс зауважен повідомл зміст коментар написав залиште
      тэкст каментар каментары паведамл змест уражан меркаван слоў словы словамі выказванн раскажыце апішыце падзяліцес напісаў напісала напісалі пакіньце
      съдърж мнени мнението отзива отзивът думи думите разкажете опишете споделете писал коментара изказван
      порака пораки содрж мислењ впечат искуств раскажете зборов напишал напишала коментарот напиша изјава
      misljenj dojam dojma dojmov dojmove sadrzaj sadrzaja iskustv poruk recite opisite podijelite podelite rijeci izjava izjave utisak utisci utiska utiske utisaka utisku napisao osvrta
      мишљењ утисак утисц утиск утисака садржа порук реците поделите речи изјаве написао тексту текста
      vsebin vsebina sporocil vtis vtisi vtisa vtise vtisov izkusenj izkusnj besedil mnenj povejte delite besed besedami zapisal`,
    opinion: `opinia opinie opinii recenzjaklienta recenzie recenze nazory
      отзыв отзыва відгук відгуку відгуки водгук водгуку водгукі рэцэнз рецензиј рецензија рецензије рецензију recenzij recenzija recenzije osvrt osvrta osvrti осврт осврта`,
    title: `tytulopinii naglowek tematopinii nazev titulek titulok titulk nadpisu nazov predmet predmetu
      заголов наименованиеотзыва название загалов загаловак загалоўка тэма тэмы назва заглав относно
      наслов насловна предмет предметот предметна тема теме темата tema teme zadev zadeva zadeve naslov naslova naslovmnenja kratekinaslov naslovk predmetporuke tytopinii tyt`,
    rating: `gwiazdk gwiazdek zadowolen punktow punkty ocenia ocenie oceniasz ocenic wrazenieogolne pocetbodu pocetbodov bodov bodu bodmi boduv znamka znamku znamky ohodnot oznamkuj hviezdic hvezdic hvezd hviezd stupnici
      оценк оцените оценив звезд звёзд балл балла баллов баллы рейтинг шкале удовлетвор доволен довольн колвозвезд
      оцінк оцініть оціню зірк зірок зірки бал бали балів балах балу шкалою задоволен
      ацэн ацан ацэнк ацэньв зорк зорак зоркі балы балаў балам рэйтынг задавол
      точки оцен доволн задовол
      ѕвезд ѕвезди ѕвездич оцена оценет оценув поени поен бодов бодови бодот бројнаѕвезди бројѕвезди
      zvjezdic zvijezd zvezdic zvezdice bodovi bodova bodove poena poeni poen ocijen ocjenjuj ocjen ocenjuj zadovoljs zadovoljstv zadovoljn ljestvici brojzvjezdica brojzvijezda brojbodova brojzvezdica brojzvezda brojpoena brojocjene
      звездиц звезде бодова бодове поена оцењ задовољ скалиод бројзвездица бройзвездица бројзвезда бройзвезда бројпоена бројбодова броибодова
      tocke tock tockah ocenit zadovoljst lestvici brzvjezdica brzvezdica брзвездица брѕвезди брзвезди бройзвезди бройзвездици бройточки
      ocene`,
    date: `dnia dzien kiedy godzin godzina godziny ukonczenia opublikowan zamieszczen wystawien sygnatur czas
      dne dna kdy vlozen vlozeno vlozene vlozenia zverejnen odeslan odoslan odoslane napsano napsane napisane napisano zapsan zapsano pridan vytvoren peciatk znacka casu casova cas kedy pecatka razitko
      дата датаивремя день дзень создан опубликован отправлен добавлен размещен размещён когда время времени выполнен отметк поступил написан оставлен
      створен опублікован надіслан додан додано розміщен коли час часу позначк написано залишено
      створан апублікаван адпраўлен дадан дададзен пазнак напісан пакінут размешчан
      създаден публикуван изпратен добавен кога време клеймо датата часна часът въведен подаден
      датумот креиран испратен објавен додаден внесен
      stvoren poslan poslano objavljen dodan dodano unesen uneseno kreiran vrijeme vremen vreme kada dana dovrset predan zaprimljen
      датум послат објављен клеймо додат унет унесен времен када дана предат
      ustvarjen oddan oddano vnesen kdaj ura dokoncanj zapisano objave oddaje`,
    visit: `wyjazd wyjazdu przyjazdu zameldow wymeldow zlozenia zamowil zamowienia kupili kupil kupila kupiles zakupow wizyty skorzystal skorzystala skorzystali skorzystac skorzystano udzialw zabieg
      odjezd odjezdu prijezdu navstivil koupili koupil koupila zakoupil zakoupen objednal objednali pobytu nakupu ubytovan ubytovani absolvoval zucastnil vyuzili vyuzil
      odchod odchodu prichodu navstivili zakupili zucastnili absolvovali
      посещен посетил посетили визита выезд выезда заезд заезда пребыван приезд приезда отъезд отъезда покупка покупки покупке покупку покупкой покупок купил купили купила приобрел приобрели воспользовал проживан прошли проходили
      відвідуван відвідал відвідин візит візиту виїзд виїзду заїзд заїзду перебуван приїзд приїзду покупкою покупці купив придбал придбан скористал
      візіт візіту наведван наведал пакупка пакупкі пакупку пакупкай пакупак выезду прыезд прыезду пражыван знаходжан купілі купіў набылі скарыстал заказ заказу замова замовы праходзілі
      посещени посещав посетих заминаван пристиган престои престоя престой нощувк купихте купува покупката покупкит поръчах ползвах резервац
      посета посетата посети посетив посетува купувањ купивт купено купеното купена нарачк нарача набавк престој заминувањ пристигнувањ користевт
      posjet posjeta posjete posjetil kupnj kupovin kupio kupljen narucil narucio narudzb boravk boravak boravil odlask odlazak dolask prijav odjav rezervacij posluziv koristil pohadal
      poset poseta posete posetu posetil porudzb porucil narudzbin koriscenj pohadjal
      посет посете посету куповин купио купљен поруџб поручил наручил наруџб боравк боравак боравил одласк одлазак доласк резервациј користил похађал
      obisk obiska obisku obiskal nakup nakupa nakupov narocil narocen bivanj bivali bivanju odhod odhoda prihoda prevzem udelezil uporabili`,
    reply: `odpowiadz odpowied odpisal odpovez odpovede odpovedi odpovedan odpovedal reagoval отвеч ответил ответа відповіл відпові адказ адказа адказан адказал отговор одговор odgovor odgovorjen odgovoren`,
    thing: `kupil kupili kupiles kupilas koupil koupila koupili zakoupili zakupili купил купила купили приобрел приобрела приобрели придбав придбала придбали купілі набылі купихте закупихте закупих купивте kupio kupila купио
      pokoj pokoju pokoje szkoleni wycieczk warsztat pakiet zajezd zajazd vylet skolen osetren balicek balik dilna dilny dielna dielne izba izbu izby izbe vyrobek vyrobok vyrobku
      номере экскурси тренинг блюдо блюда блюдом модель модели обучени путевк занятие занятия мастеркласс номері екскурсі тренінг страву страва страви навчан виріб нумары экскурсі трэнінг навучанн выраб
      стая стаята стаи обучение обучени екскурзи ястие соба соби собата собе собу обука обуки обуку обуке излет јадење радиониц jelo sobi sobe sobu izlet obuka obuku obuke radionic delavnic zdravljenj terapij терапиј терапи процедура
      zabieg zabiegu zabiegi usluga uslugi uslugę uslugami kurs kursu kursie szkolenia towaru towarow produktow polozk sluzba sluzby sluzbu sluzeb kurz kurzu kurzy kurzov procedur vyrobk tovaru
      услуга услуги услугу услугой услуг процедур номенклатур товара товаров продукц послуг послуга товару
      паслуг тавар тавару прадукт працэдур курса услугата продукта стоката артикула третман артикл производот
      tretman artikl artikal artikla robe roba proizvoda usluge uslugu uslugom
      роба робе артикал артикла производа услуге услугом storitv storitev storitve storitvi izdelk izdelka izdelke blago blaga tretma tecaja`,
    place: `oddzial placowk lokalizacj salon salonu restauracj pobocka pobocky prodejna prodejny provozovn predajna predajne prevadzk miesto hotelu
      филиал отделени салон ресторан філі філія філіал відділен заклад закладу фірма крама крамы філіял аддзялен установ кампані
      обект обекта локаци хотел подружниц филијал продавниц локациј
      poslovnic podruznic filijal lokacij prodavnic trgovin ducan restoran tvrtk tvrtke radnja radnje
      пословниц радњ poslovalnic podjetj restavracij lokacija`,
    good: `ocenujete oceniliste ocenil ocenila порадовал порадовала порадовало порадовали mocnastrona mocnestrony mocnychstron naplus atuty zalety zaleta pozytywy podobal podobalo spodobal spodobalo zachwycil ucieszyl
      silnestranky silnastranka silnestranka vyhody vyhoda prednosti klady libil potesil nadchl nadchlo pacilo pacil potesilo dobrestranky
      сильныестороны сильнаясторона сильныхсторон хорошеестороны преимуществ достоинств плюс плюса плюсов понрав нравит порадовал хорошо хорошего хорошее запомнилос
      сильністорони перевага переваги переваг сподоб подобает потішил потішило добре доброго хорошого сильнихсторін
      моцныябакі моцнагабоку перавагі перавага пераваг спадаб падабает парадавал добра добрага плюсы
      предимств силнистрани силнитестрани добристрани положителнистрани положителн харес допадн зарадва
      предност јакистрани позитивнистрани плусеви плусев плусови допаѓа израдува добро
      dobrestrane jakestrane pozitivnestrane prednost plusev plusevi plusovi svidj svide svidel dopal dopada odusevil iznenadilo vrline pohvala pohvale pohval dobroje odlicnoje
      добрестране јакестране позитивнестране свиђ свиде допал допада одушевил врлине похвал
      dobrestrani mocnestrani plusi vsec navdusil presenetil bilodobro`,
    bad: `slabastrona slabestrony slabychstron naminus wady wada minusy niepodobal zabraklo rozczarow przeszkadzal niedociagniec
      slabestranky slabastranka nevyhod zapor nelibil chybel zklamal zklamalo vadilo slabostranky nepacil chybal sklamal sklamalo nedostatk
      слабыестороны слабаясторона недостат минус минуса минусов непонравилос разочаров нехватило расстроил огорчил
      недолік недоліки мінус забракл розчар засмутил слабкісторони слабкихсторін несподобал
      недахоп нехапіла расчаров расчарав слабыябакі неспадабал хапіл
      слабистрани слабитестрани лошистрани отрицателнистрани нехаре липсва разочарова
      негативнистрани маани недостасува недостига разочара минуси
      losestrane slabestrane negativnestrane nedostat nedostaj mane minus minusi razocar zamjerk zamerk
      лошестране слабестране негативнестране недостај мане разочар замерк
      slabestrani slabestran negativnestrani pomanjkljiv slabost pogresal manjkal motilo`,
    improve: `poprawi poprawy zmienic zmian zmiany ulepszen sugestia sugestii sugerujecie lepiej
      zlepsi zlepseni zmenit zmenili navrhy namety navrhov vylepsit vylepsen lepsi lepsia
      улучшит изменил изменить стоитулучшит предлож пожелани статьлучше исправить
      покращ поліпш змінил змінити побажан пропозиці краще крашими кращими
      палепш паляпш змянілі змяніць пажадан прапанов прапаноу лепшымі
      подобр променим промените подобри
      подобрув подобрим смениме смените предлоз предлог
      poboljs unaprij prijedloz promijen promen predloz predlog sugestij bolji
      побољш унапред промен сугестиј бољи
      izboljs predlogi predlogov spremenit spremeni spremembe bolje боље подобре полепше`,
    recommend: `polecil polecasz polecam polecic rekomendacj rekomendacja doporuc doporucil odporuc odporucil
      рекоменд порекоменд посовет советуете рекомендац порекоменду порадить порадите порадили порадив порадила порадять радили рекомендув
      рэкаменд парэкаменд параі параіць параіце раілі раіце
      препоръч препорък препорач препорак preporuc preporuk препоруч препорук priporoc priporocil priporocila priporocilo priporocili priporocam`,
    email: `eposty epoczta elpoczta eposta eposte epostu epostou enaslov enaslova elektronskinaslov elektronskanaslov имейл имейла имејл имејла емайл майл епоща епошта епоште епоштата адресанаепошта електронноадреса електроннаадреса електронна_пошта елпошта элпочта елпоща электронныиадрес электроннаяпочта`,
    staff: `gospodarz gospodarza gospodarze hostitel hostitele hostitela hostitelia domacin domakin gostitelj gostitelja gostiteljica хозяин хозяина хазяїн господаря домаћин домаќин домакин домакина personelu personel kelner sprzedawcy pracownika pracownicy obslugujacy konsultant konsultantka opiekunka recepcjonist
      prodejce prodavack personalu personalem obsluhujici zamestnankyn
      predajca predajcu predavack personalom obsluhujuci
      сотрудниц персонал персонала врач врача врачу администратор консультант оператор мастера менеджера
      персоналу працівниц майстер майстра лікар лікаря лікарк продавчин
      супрацоўнік супрацоўніц менеджар майстар урач урача прадавец прадаўчын персанал кансультант
      служител служителя консултант продавач обслужващ лекаря лекарка
      вработен вработениот келнер келнерот лекарот продавачот персоналот
      djelatnik djelatnica djelatnici osoblja osoblje osoblj prodavac prodavaca zaposlenik zaposlenica zaposlenog lijecnica radnik radnica konobaric sluzbenik
      запослен запослени особљ продавац продавца радник радница службеник конобариц
      zaposleni zaposlenega osebj osebja osebje prodajalec prodajalk prodajalca natakar usluzbenec sodelavec zdravnica zdravnik`,
    private: `notatka notatki notatek notatke adnotacje adnotacja adnotacji wewnetrznych wewnetrznie
      interniho internich internimi kolegy kolegov kolegum kolege kolegi kolegow koleg internej internych internou internu
      заметка заметки заметок пометка пометки пометок служебные служебная служебное служебный служебныи служебных внутренних внутренней коллег коллегам
      нотатка нотатки нотаток службова службові службове службовии службовых внутрішньої внутрішніх колег
      нататка нататкі нататак службовая службовыя службовы службовае паметка паметкі унутраная унутраныя унутраны унутранае калег
      служебна служебни служебен служебно вътрешно колеги колегите
      интерна интерне интерни интерно белешка белешки
      biljeska biljeske biljesci beleska beleske internih internog kolegama
      белешке интерних интерног колегама
      sodelavce sodelavcem zaznamek zaznamki zapiski zapisek`,
    after: `edytowan poprawion zmenen zmeneno overovan изменён відредагован зменен редактиран ажурир ажуриран обновен azurir azuriran izmijenjen izmenjen измењ posodoblj posodobitv spremenjeno odobren одобрен одобрено абноўлен зменена`,
    asked: `pozivnic pozvank pozvanka pozvani приглашени запрошен запрашэн покана поканат позивниц vabil vabilo zaprosen запит`,
    begun: `rozpoczecia zahajeni zahajenia zaciatok zaciatku почат пачат пачатак начало почеток pocetak pocetka почетак почетка zacetek zacetka`,
    whole: `ogolne ogolny calosc calosci calkowit laczna laczny lacznie celkem celkovy celkovo общая общее общии общеи общую загальн агульн агульная обща общата укупн вкупн вкупна општа општ општо општи opci opca opce opceg opcenit ukupan ukupna splosn splosni skupna skupno celostn`,
    further: `ostale ostalo dodatne dodatni dodatna dodatno dalsich ostatne остало останато додатни додатно іншае дадаткова дадатковыя друго`,
    reason: `uzasadnij odovodnen zduvodn причин прычын разлог razlog obrazlozi образложи чаму поясніть utemelj`,
    part: `czystosc punktualnosc uprzejmosc dostupnost vstricnost ochota cistota
      вежливост чистота чистоты качество качества доступност ввічливіст чистоти якасц ветлівасц хуткасц чысцін
      качеств бързина любезност чистот квалитет љубезност хигиен
      kvalitet kvaliteta ljubaznost usluznost cistoc urednost brzin љубазност чистоћ уредност брзин
      kakovost prijaznost hitrost postrezb`,
    beside: `lp poradi poradove poradie miasto miasta wojewodztwo stan status statusu zrodlo platforma platformy skad weryfikacja zweryfikowana zweryfikowany zweryfikowane zweryfikowano potwierdzony potwierdzona potwierdzono faktury faktura rachunku
      stav stavu zdroj zdroje odkud overeno overen overena overeny overene poradovecislo
      odkial zdroja overenie
      статус статуса состояние состояния источник площадка платформа откуда подтвержден подтверждена подтверждено подтвержденныи подтвержденная проверен проверена проверено проверенныи проверенная идентификатор артикул счета ид номеру город города
      статусу стан стану джерело майданчик звідки підтверджено підтверджена підтверджении перевірено перевірена перевірении ідентифікатор рахунку місто міста
      крыніца пляцоўка адкуль пацверджана пацверджаны пацверджаная правераная правераны праверана ідэнтыфікатар нумар нумара тэлефон тэл горад горада
      състояние източник откъде потвърден потвърдена потвърдено проверени фактура сметка града телефонен
      состојба извор одкаде потврдено потврдена потврден шифра градот телефонски моб
      stanje izvor odakle potvrdeno potvrdena potvrden provjereni provjereno provjerena provjeren provereno proverena proveren provereni sifra sifre redni fakture ponude mob rb
      стање одакле потврђено потврђена потврђен шифре редни фактуре
      preverjeno preverjen preverjena telefonska stevilko stevilke odkod postna kraj`,
  },
  alone: `personalu sobi sobe sobu jelo соба соби собе собу стая стаи izba izbu izby izbe блюдо модель kupil купил nazw prijm priezv prez прозв прізв priim tema teme mane мане wada roba robe роба робе kurz kurzu речи слова slova слоу vtis dana kada када коли кога opca opci opce bolji бољи poen поен имен imen volate bolje боље подобре`,
  asking: `czy ile kiedy gdzie ktory ktora ktore ktorych jaka jakich jakim jakiego jakiej kogo komu kolik kdy kde ktery ktera ktere jakou jakym cemu koho komu kolko kedy ktory ktora ktoru aku akym comu
    сколько когда где какие каким какои чего кого кому насколько скільки коли де яка якою якого чого кому наскільки чи колькі калі дзе якои якога чаго каму наколькі ці
    колко кога къде коя кое каква какъв какви кого доколко дали колку каде кое каков што чим колико када где која које какав каква чиме коме шта
    koliko kada gdje gde koja kakav kakva kakvo cime kome kdaj kje kateri katera katero katere koga cemu kaksen kaksna kaksno jesu jeste biste hocete bi ali`,
  addressed: `panstwo panstwu panstwem pan pani panu ciebie tobie twoich twoim wasze wasza vam vas vami vasich vasim vasemu tobe tvych tebe tvojich
    вас вам вами ваших вашим вашу вашеи тебе тебя твои твоя вашои вашыя вашых вашага табе цябе ви ве вие вашиот вашата вашето ваше вама
    vama vaseg vasem vasih vasim tebi tebe vaso vasega vasemu tvoj tvoja tvoje`,
  wrote: `napisane napisana napisany napisano napsano napsane napsala przeslane podpisane wystawione dodane opublikowane zamieszczone
      vlozeno pridano odeslano zverejneno sepsano ohodnoceno recenzovano vlozene pridane odoslane zverejnene
      написано написан оставлено оставлен отправлено отправлен опубликовано опубликован добавлено добавлен создано составлено
      залишено надіслано опубліковано додано створено напісана пакінута апублікавана дададзена створана
      оставен оставено изпратено изпратен публикувано публикуван добавено добавен създадено създаден написана
      напишано напишан испратено испратен објавено објавен додадено додаден креирано
      ostavljeno poslano poslato objavljeno dodano dodato uneseno napisala kreirano ostavio ocijenio ocenio
      остављено послато објављено додато унето
      oddano zapisano ustvarjeno`,
  did: `obsluzyl obsluzyla obslugiwal obslugiwala obsluzono prowadzil prowadzila doradzal doradzala przyjal przyjela sprzedal sprzedala realizowal realizowala
      obsluhoval obsluhovala obslouzil obslouzila vedl vedla radil osetroval osetrovala osetril osetrila poradil poradila
      obsluzil obsluzila obsluhovalo viedol viedla predal predala
      обслуживающий обслуживавший принимал принимала консультировал консультировала лечил продал
      обслуговував обслуговувала обслужив обслужила приимав приимала консультував консультувала лікував
      абслугоувау абслугоувала абслужыу абслужыла прымау прымала кансультавау выконвау выканау выканала
      обслужен обслужена обслужил обслужващ консултирал приел приела
      услужен услужена услужил услужила послужил послужила опслужил опслужила извршил извршила
      posluzio posluzila usluzio usluzila posluzivao posluzivala primio primila savjetovao odradio
      послужио услужио услуживао примио примила опслужио
      stregel stregla postregel postregla svetoval svetovala obravnaval obravnavala prodal prodala`,
  scales: SLAVIC_SCALES,
};
