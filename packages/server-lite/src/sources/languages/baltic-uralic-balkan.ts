import type { LanguageWords } from './language-words.ts';

/** Albanian, Armenian, Estonian, Finnish, Georgian, Greek, Hungarian, Latvian, Lithuanian. */
export const BALTIC_URALIC_BALKAN: LanguageWords = {
  stems: {
    person: `arvioija arvostelija kommentoija palautteenantaja vieraan vieraat vieraiden vieraamme kayttajatunnus kayttajanimi nimimerkki tilaaja tilaajan varaaja varaajan matkustaja osallistuja kavija majoittuja vastaaja lahettaja kuluttaja oppilas oppilaan
      klient kliend arvustaja hindaja kulali kulasta kulastaja kasutaja kasutajanimi kasutajatunnus ostja tellija tagasisideandja andja arvustajanimi kirjutas vastaja saatja patsien opila osaleja lapsevanem reisija broneerija hoidjanimi huudnim
      klienta klienti klientu pircej viesis viesa viesi viesu lietotaj autors autora apmekletaj pasutitaj segvard niks pacient dalibniek rakstija sniedza sutitaj atsauksmesautors vertetaj recenzent
      klientas kliento klientai pirkej sveci svecias svecio vertintoj autorius autoriaus naudotoj vartotoj slapyvard parase respondent pacient lankytoj uzsakov mokini dalyvi keliauto siuntej vertino
      vasarlo vasarloi vendeg vendegunk ugyfel ugyfelunk ertekelo velemenyezo velemenyiro szerzo vevo veve partner latogato paciens tanulo utas resztvevo felhasznalo felhasznalonev nicknev profilnev becenev megrendelo bekuldo iroja kommentelo valaszado
      συντακτ συγγραφ πελατ κριτη αξιολογητ επισκεπτ αγοραστ καταναλωτ χρηστ ψευδωνυμ λογαριασμ φιλοξενουμεν ταξιδιωτ ασθεν μαθητ φοιτητ συμμετεχ ποιοσεγραψε ποιοςεγραψε ενοικ καλεσμεν
      klienti klientit bleresi bleres mysafir vizitor autori autorit vleresues perdorues perdoruesi pacient udhetar nofka pseudonim llogari llogarise kushshkroi eshkroi porositesi nxenes pjesemarres konsumator
      მომხმარებ მყიდველ კლიენტ ავტორ სტუმარ სტუმრ სტუმრის შემფასებ პაციენტ მეტსახელ ნიკი ლოგინ დამკვეთ მსმენელ მოსწავლ მგზავრ მონაწილ გამომგზავნ ვიზიტორ
      հաճախորդ գնորդ օգտատ օգտան հեղինակ հյուր մուտքանուն մականուն պատվիրատու սպառող հիվանդ պացիենտ ուսանող աշակերտ մասնակից ուղարկող ճամփորդ զբոսաշրջիկ այցելուի կարծիքիհեղինակ`,
    name: `nimi nimen nimeni nimenne nimeasi nimesi nimet kokonimi kutsutaan
      nimi nimega taisnim kutsutakse teienimi kuvanimi
      vards savuvardu varduun vardam pilnsvards jusuvards jususauc
      vardas vardo vardai savovarda jusvardu vardupavard pilnasvardas
      nev neve nevet nevenek nevek teljesnev hivjak szolithat szolithatjuk megszolit
      ονομα ονοματος ονοματοσ ονομαζ ονοματεπωνυμ προσφων ονμο σελενε λεγεστε ονοματα
      emri emer emrin emrit quheni drejtohemi emriploti
      სახელ გქვიათ მოგმართოთ ბრძანდებით
      անուն անունը անունն անվան անվամբ դիմենք կոչում`,
    given: `etunim kutsumanim etu etunimet ristimanimi
      eesnim eesnimi ees
      bezuzvarda bepavardes pirmasvardas
      keresztnev utonev kernev
      μικροονομα ονομαμικρο βαφτιστικο τομικροσας
      emriipare emridhe emrindhe emrimbiemri emermbiemer emriembiemri pambiemer
      სახელიგვარი პირველისახელი გვარისგარეშე
      անունազգանուն անունազգանունը առանցազգանվան առանցազգանունի`,
    family: `sukunim perekonnanim perenim uzvard pavard csaladnev vezeteknev veznev επωνυμ επιθετ επων mbiem mb გვარ გვარი გვარს ազգանուն ազգանվ ազգ`,
    words: `arvosteluteks palaut palautt palautu kommentti kommentin kommenttisi mielipid mielipit kokemu kuvail sisallo sisalto sanallinen sanallista sanalliset sanallisen sanoin viesti viestin kerro lausun terveiset terveisesi perustelut vapaasana
      tagasiside arvamu arvamus kommentaar kirjeld kirjelda raaki jutust motted sonum sonumi sonadega vabavastus vabatekst sisu sisukirjeldus markus markused arvate
      atsauksm koment komentar tekst teksts viedokl zinojum pieredz saturs satura aprakst pastast vardiem domajat uzrakst piebild
      atsiliepim komentar tekst nuomon zinut turinys turinio patirt papasak aprasyk parasyk manote zodziais pastab mintys mintis
      velemenyszoveg hozzaszol uzenet szoveg megjegyz komment elmeny tapasztal irt meselj mondjael gondol rolunk ossza osszameg leiras vendegkonyvi velemenykifejt
      σχολι κειμεν περιεχομεν μηνυμα μηνυματ εμπειρι αποψ γνωμη γνωμησ γνωμης εγραψε περιγραψ μοιραστ πειτε παρατηρησ
      koment komente tekst teksti mendim mesazh mesazhi permbajtj pervoj pershkrua shkruani shkroi tregoni fjale verejtj ndanime opinioni
      კომენტარ ტექსტ შეტყობინებ გამოცდილებ აზრი აზრის აზრს მოსაზრებ მიმოხილვ შინაარს დაწერა დაგვიწერეთ დაწერეთ მოგვიყევ გაგვიზიარ სიტყვ ფიქრობ გამოხმაურებისტექსტი
      մեկնաբանություն մեկնաբան կարծիք տեքստ հաղորդագրություն փորձառ բովանդակ պատմեք խոսք գրել գրեք կիսվեք կիսվել մտածում նկարագր արձագանք խոսքեր`,
    opinion: `arvostelu arvostelun arvio arvion arviot arviointi vaikutelma yleisvaikutelma kokonaisvaikutelma
      arvustus arvustuse hinnang hinnangu mulje muljed uldmulje
      iespaid kopiespaid vertejum novertejum
      ispud vertinim ivertinim
      velemeny velemenye velemenyet velemenyek benyomas osszbenyomas osszkep
      κριτικ εντυπωσ αξιολογ
      vleresim vleresimi vleresimit pershtypj recension
      შთაბეჭდილებ მიმოხილვ გამოხმაურებ
      տպավորություն կարծիք գրախոս`,
    title: `otsik otsikko otsikon aihe aiheen
      pealkir pealkiri pealkirja teema
      virsrakst nosaukums temats atsauksmesnosaukums
      antrast antraste tema pavadinimas
      uzenetcime ertekelescime hozzaszolascime cimsor focim cimszo targy targya targymegjeloles velemenycime
      τιτλ τιτλος τιτλοσ θεμα θεματοσ θεματος επικεφαλιδ
      titull titulli tema subjekt subjekti
      სათაურ თემა თემის
      վերնագ վերնագիր թեմա թեման`,
    rating: `arvosan arvosana tahdet tahtien tahtia tahtea tahti tahtiarvio tahtiluok tahtimaara pisteet pisteit pistett pistema pistemaara pisteytys yleisarvos kokonaisarvos tyytyvai kouluarvosana
      hinne hinde hindeks hinda hindan hinnake hinnata uldhinne koondhinne tarnid tarni tarne tarnide tarnidega punkt punkti punktid punktisumma rahul rahulolu skoor
      zvaigzn zvaigznes zvaigznit punkti punktu punktos atzim novertej vertejat vertejiet balles ballem ballu ballesno punktino vertejumsno novertetuno vertetuno novertejietno vertejietno apmierinat
      zvaigzd zvaigzdut zvaigzdzi balas balai balais kiekbalu kokibala skirtasbalas pazym pasitenkin patenkint ivertink vertinat vertinate reiting
      pontszam pontszamok csillag csillagok osztalyz pont pontot pontok pontozza pontoz osszpontszam atlagpont elegedett elegedettseg
      βαθμολογ βαθμο βαθμος βαθμοσ αστερ αστερι σκορ ικανοποι ικανοποιησ αξιολογηστε βαθμοιβαθμοι
      nota notamesatare notaepergjithshme notaeklientit yje yll yjet yjev yjeve piket pikeve sapike sayje kenaq kenaqur kenaqesi vleresim vleresoni vleresonit shkalla niveli
      ქულა ქულები ქულის ქულით ქულას ქულიან ქულებ რეიტინგ ვარსკვლავ შეფასებ შეაფას შეგვაფას კმაყოფილ სკალით სკალა
      գնահատ գնահատական կգնահատ աստղ աստղեր միավոր վարկանիշ բալ բալեր գոհ գոհունակ բավարարված սանդղակ`,
    date: `paivamaara paivays pvm paivana ajankoh kellonaika kellonajan valmistumisaika jattoaika lahetysaika julkaistu julkaisup julkaisuaika luontipaiva luotu milloin aikaleima kirjauspaiva
      kuupaev kpv aeg aega ajatemp kellaaeg avaldami avaldatud esitami esitatud lisamis loomis loodud millal paeval postitam
      datums datuma datumu laiks laika laikaspied diena dienas izveid iesniegsan iesniegts pievienos pievienots publices publicets kadpublicets kadiesniegts kadatbildets
      data datos laikas laiko sukurim sukurta sukurtas pateikim pateikta paskelbim paskelbta parasym diena dienos uzbaigim ikelim kada
      datum datuma idopont ideje idobelyeg bekuld kozzetetel kozzetev letrehoz rogzit rogzitv napja napjan kelt kelte mikor megirva irasdatuma feltolt
      ημερομηνι ημνια ημ ωρα δημοσι υποβολ υποβληθ καταχωρ καταχωρι αναρτ αναρτηθ δημιουργ ποτε ημερα χρονικη χρονος ολοκληρωσ
      data dates datat krijuar krijim shtuar publikim publikuar dergim derguar postim ora dita koha kohe kohore vulakohore perfundim ditae regjistrimit
      თარიღ დრო დროის დღე დღის საათ შექმნ დამატებ გამოქვეყნებ გაგზავნ ატვირთ როდის დაწერის დასრულებ
      ամսաթիվ ամսաթվ օր օրը ժամ ժամը ժամանակ ստեղծ ստեղծման հրապարակ տեղադր ավելաց ուղարկման ուղարկվել գրելու գրվել գրված երբ ավարտի`,
    visit: `vierailu vierailup kaynti kayntip kayntisi kavit kavin osto ostop ostit ostok ostos ostettu ostamis tilaus tilauk tilattu majoit majoittu varaus varauk varatt toimitus saapum lahtopaiva oleskelu
      kulastu kulastus kulastas ostu ostude ostsite ostetud telli tellimu viibimi viibisite visiidi visiit broneeri saabumi lahkumi peatum
      apmeklej apmeklejum pirkum pasutijum pasutit uzturesan vizit vizite rezervac iegadaj viesoj viesosan ierasan izbrauksan piegad
      apsilankym pirkim pirkin pirkot uzsakym viesnag vizit rezervacij lanket lankymo buvim atvykim isvykim pristatym
      latogat vasarla rendeles rendelesi megrendel tavoz tavozas tartozkod foglalas erkez szalltmeg jartnalunk itttartozkod utazas kiszallit
      επισκεψ επισκεφ αγορασ αγορας αγορων αγορασατε παραγγελ αναχωρησ αφιξη αφιξησ διαμον κρατησ παραλαβ ταξιδι εξοδου
      vizite vizita vizites vizituat blerje blerjes blerjen blete porosi porosis porosine qendrim qendruat largim rezervim mberritj udhetim dorezim
      ვიზიტ შეძენ შეიძინ შენაძენ შეკვეთ გამგზავრ სტუმრობ გვესტუმრ ჯავშ ჯავშნ ყიდვ ჩამოსვლ მგზავრობ დასტუმრ
      այցի այց այցելությ այցել գնման գնելու գնում գնումից պատվեր պատվիր մեկնել մեկնելու ամրագր կեցությ ժամանման առաքման`,
    reply: `vastau vastaus vastauks vastattu vastasi vastine omistajanvastaus
      vastus vastuse vastused vastami vastatud
      atbild atbilde atbildes atbildet
      atsakym atsakyta atsak
      valasz valaszunk valasza valaszad
      απαντ απαντησ απαντηθ
      pergjigj pergjigje
      პასუხ ვუპასუხ უპასუხ
      պատասխան պատասխանվ`,
    private: `sisainen sisaiset sisaista sisaisen sisaisesti muistiinpano muistiinpanot muistiinpanoja merkinta merkinnat
      sisemine sisemised sisemise siseinfo asutusesisene markmed markmeid markmete siseseks
      iekseja iekseji ieksejs iekseja ieksejas ieksejais piezime piezimes piezimju dienestapiezime
      vidine vidines vidinis vidiniai vidaus vidinio tarnybine tarnybines
      belso belsos feljegyzes feljegyzesek feljegyzese jegyzet jegyzetek bizalmas
      εσωτερικες εσωτερικεσ εσωτερικος εσωτερικοσ εσωτερικης εσωτερικησ εσωτερικων σημειωση σημειωσεις σημειωσεισ σημειωσεων εμπιστευτικ
      brendshme brendshem brendshmet shenim shenime shenimet shenimi konfidenciale
      შიდა სამსახურებრივი სამსახურებრივ ჩანაწერი ჩანაწერები კონფიდენციალური
      ներքին նշում նշումներ նշումը նշումները գրառում գրառումներ ծառայողական`,
    thing: `tuote tuott tuotenimi palvelu palvelun palvelui palvelus huone huonee huonetyyp hoito hoidon hoidot kurssi kurssin koulutu tapahtuma retki
      toode toote tooted teenus teenuse teenust kaup kauba kaubaartikkel koolitu kursus protseduur toatuup toatuubi millisestoas majutustuup
      prece preces sopreci kadupreci precu pakalpoj produkts produkta procedur kursi kursos kursa numuratips numuratipu kuranumura istab izstradaj apmacib
      preke prekes prekei sipreke kokiapreke paslaug paslauga produktas produkto procedur kursai kurso kursuose kambar gamin gaminys renginys mokym
      termek termeke termeknev szolgaltat szoba kezeles kezelesi tanfolyam arucikk csomag kepzes foglalkozas
      προιον προιοντ υπηρεσι ειδοσ ειδους ειδος θεραπει μαθημα μαθηματ δωματι πακετο σεμιναρι εκδρομ
      produkt produkti produktit sherbim sherbimi sherbimin artikull artikulli trajtim trajtimi kurs kursi kursit malli dhome dhomes dhomen paketa
      პროდუქტ მომსახურებ სერვის საქონელ საქონლ ოთახ ნომრისტიპი პროცედურ კურს კურსის ნივთ ტური
      ապրանք ծառայությ արտադրանք սենյակ համարիտեսակը պրոցեդուր դասընթաց`,
    place: `myymala myymal toimipiste toimipist sijainti kauppa kaupassa liike liikkeen ravintola hotelli kohde
      kauplus kaupluse filiaal esindus asukoh pood poe poes hotell restoran ettevot
      veikal veikals filial nodala nodalas vieta vietas viesnic uznemum salons
      parduotuv filialas filialo padalin vieta vietos imon viesbut salonas
      uzlet uzletunk uzlete bolt boltunk telephely fiok szallas szalloda helyszin etterem
      καταστημα καταστηματ υποκαταστημ τοποθεσι περιοχη ξενοδοχει εστιατορι επιχειρησ
      deges deget dyqan dyqani vendndodh filial filiali hoteli restorant kompani
      ფილიალ მაღაზი ლოკაცი სასტუმრო რესტორან კომპანი მდებარეობ
      մասնաճյուղ խանութ վայր վայրը հյուրանոց ռեստորան ընկերությ`,
    email: `sposti sahkoposti sahkopostiosoite meiliaadress epost eposti epasts epasta elpast elpasto elpastas epastas emailcim
      ηλταχυδρομ ηλεκτρονικο ηλεκτρονικηδιευθυνση ταχυδρομ
      emaili emailit postaelektronike
      ელფოსტ ფოსტ ელფოსტა ელფოსტის
      էլփոստ էլհասցե փոստ էլեկտրոնային`,
    recommend: `suosit suositt suosittel soovita soovitu soovitus iesak iesaka ieteik ieteiktu ieteiks rekomend rekomenduo ajanl ajanlana ajanlja
      συνιστ συστηνε συστησ συστην συστασ συστησε προτεινε προτεινατε
      rekomand keshillon keshillonit
      რეკომენდაც ურჩევ გვირჩევ გირჩევ გაგვიწევ
      խորհուրդ կառաջարկ երաշխավոր կերաշխավոր`,
    good: `parasta parhaan plussat plussa vahvuu hyvat hyvaa hyvin pidit miellytt onnistui ilahdutti ihastui
      plussid tugevu head haid headkuljed eeli eelised meeldi hasti roomusta ullatas
      plusi prieksroc stipras stiprakas patika patik labais daramlabi patikam
      pliusai pliusas privalum stiprios stipriosios stipryb patiko teigiam gerai geriausi nustebin dziugin
      elony elonyok pozitiv erosseg tetszett tetszes orult oromet jol legjob
      θετικ πλεονεκτ δυνατα αρεσ αρεσε ευχαριστησ ξεχωρισ καλα προτερημα
      pozitiv perparesi anetemira anetmira emira pelqe pelqeu forta fort mire gezoi kenaqurme
      უპირატეს დადებით პლუს ძლიერ კარგ კარგად მოეწონ მოგეწონ გაგახარ მოწონებ
      առավել առավելություն դրական լավ լավկողմեր ուժեղ հավան հավանեց դուր դուրեկել ուրախ`,
    bad: `miinuks miinus heikkou huono huonot huonoja puuttee puuttui kaipaamaan harmitti emmeonnistuneet moitt
      miinus miinuse norku norkused halva halvad halb puudus puudust puudujaa hairis pettumus
      minus minusi trukum vajas vajakas nepatik nepatika pietruk sliktas sliktakais
      minusai minusas trukum silpn silpnos nepatik pasiged blogai truksta nusivyl
      hatrany negativ gyenge gyengeseg hianyol hianyz csalod zavart panasz
      αρνητικ μειονεκτ αδυνατ αδυναμ ελειψ απογοητε παραπον ενοχλησ
      negativ mangesi dobet dobeta zhgenj mungoi mungesa ankes
      ნაკლ ნაკლოვან უარყოფით მინუს დაგაკლ სუსტ საჩივ
      թերությ բացասակ թույլ դուրչեկավ պակաս դժգոհությ բողոք`,
    improve: `paranta parann parantaa kehity kehitys kehitet kehitt kehittamis paremmin toiveet ehdotu
      paranda parandu parandada ettepanek paremini muudaksi muutma arendada
      uzlabo uzlabot uzlabojum ieteikumi ieteikumus labak mainitu velejum
      tobulin tobuleti patobulin pasiulym siulytum keistumet keisti geriau pakeist pageidavim
      javit javits javithat fejleszt jobbak maskepp valtoztat javaslat otlet
      βελτιω αλλαξ αλλαξουμε καλυτεροι καλυτερα προτασ
      permireso permiresim sugjerim sugjerime ndryshoj metemire
      გავაუმჯობეს გაუმჯობეს გასაუმჯობეს წინადადებ შეცვლ უკეთეს სურვილ
      բարելավ առաջարկ առաջարկներ կփոխ փոխեիք ավելիլավ`,
    staff: `tyontekij henkilokun asiakaspalvelij myyja myyjan kasittelij laakar palvelij hoitaja ohjaaja opettaja edustaja vastuuhenkilo kouluttaja kampaaja hieroja
      tootaja teenindaja klienditeenindaja muuja arst opetaja konsultant juuksur massoor koolitaja haldur personalen giid
      darbiniek apkalpoj viesmil pardevej arsts arste konsultan meistar frizier pasniedzej vaditaj administrator
      darbuotoj padavej pardavej gydytoj konsultant meistr specialist vadybinink mokytoj kirpej treneri aptarnav personalo administrator
      munkatars munkatarsi pincer kiszolgalta kezeloorvos elado eladonk dolgozo ugyintezo oktato tanar orvos fodrasz szakember kezelo terapeuta szemelyzet recepcios
      υπαλληλ σερβιτορ εξυπηρετηθ εξυπηρετησεαπο γιατρο ιατρ πωλητ προσωπικου προσωπικο καθηγητ δασκαλ θεραπευτ εκπαιδευτ υπευθυν συνεργατ κομμωτ τεχνικοσ τεχνικος
      punonjes kamerier sherbyer mjek mjeku shites shitesi staf stafi stafit kolege kolegeve mesues instruktor keshilltar menaxher
      თანამშრომ მიმტან ექიმ გამყიდველ ოფიციანტ მენეჯერ კონსულტანტ მასწავლებ ოსტატ პერსონალ მოემსახურა მფლობელ
      աշխատակից աշխատակց մատուցող սպասարկող բժիշկ բժշկ վաճառող տնօրեն խորհրդատու վարպետ մասնագետ մենեջեր ուսուցիչ վարսավիր`,
    whole: `kaikenkaikkiaan kokonaisuu kokonaisuutena uldiselt uldmulje uldine kopum kopuma kopeja bendras bendra bendrai apskritai osszesseg osszessegeben osszbenyomas altalan συνολο συνολικ γενικη γενικα pergjithsh pergjithshme pergjithesi საერთო ზოგად ընդհանուր`,
    beside: `tila julkaisutila kaupunki kaupungin paikkakunta vahvistettu varmennettu lahde lahteet tunnus tunniste juokseva numero tilausnumero tilausnro varausnumero varaustunnus laskun puh puhelimen alusta kanava kasittelyn
      olek staatus kinnitatud kontrollitud jrk jrknr kirje allikas platvorm kanal telefoninumber mobiil linn arve
      statuss stavoklis apstiprinats parbaudits avots avota platforma talr talruna mob ieraksta pilseta rekina
      busena statusas patvirtintas eilnr eiles iraso saltinis saltiniai platforma telefono mob miestas saskaitos
      allapot allapota statusz ellenorzott igazolt sorszam sorszama azonosito azonositoja forras forrasa platform honnan telefonszam mobil varos szamla
      κατασταση κατ στατους στατουσ επαληθευμενη επαληθευμενοσ επαληθευμενος επαληθευμενο επιβεβαιωμενος επιβεβαιωμενοσ επιβεβαιωμενη πηγη πλατφορμα προελευση τηλεφωνο τηλεφωνου τηλ κινητο αα κωδικος κωδικοσ κωδ αναγνωριστικο πολη τιμολογιου
      statusi gjendja verifikuar rendor burimi platforma telefoni telefonit kodi fatures qyteti hyrjes ngaerdhi
      სტატუსი სტატუსის მდგომარეობა დადასტურებული რიგითი იდენტიფიკატორი წყარო პლატფორმა საიტიდან ტელეფონის მობილური ინვოისის მისამართი ქალაქი
      հասցե կարգավիճակ կարգավիճակը վիճակ հաստատված նույնացուցիչ աղբյուր հարթակ հեռախոսահամար հեռ հհ հաշվի որտեղից քաղաք`,
    further: `lisata muita muuta lisada veel midagi piebilst pridurti dar kiti hozzafuz meg hozzafuzni προσθεσε προσθεσετε αλλοτι shtoni tjeter დამატება კიდევ ավելացնել որևէ`,
  },
  alone:
    'bekuldo head haid hyvin hasti labi labais kelt vieta viesa viesi osto ostu kaup poes pood sisu tema kada veel emira fort mire forta data dita kohe ora vajas tila aihe jol hinda hinde ideje veve diena prece bolt etu eeli tahti tarni tarne viesti nodala telli halva raaki kerro norku silpn',
  asking:
    'miten millainen millaista milloin kuinka montako minka mihin mista mille missa mita mika kerro kuvaile onko haluatko olisitko mida mille millise milliste millist milline mitu kuidas kas kui palun raakige kirjeldage hinnake ko kas ka ka kads kada kadu cik vai ar luzdu pastastiet aprakstiet ka kas kuo ko ar kiek koks kokia koki kokius kaip papasakokite mi mit min mikor hany hogy hogyan mennyire milyen melyik minek meselje irja kerjuk τι ποσο ποσα ποιο ποια ποιοι πως ποτε που θα πειτε γραψτε cfare si sa cili cila cilin a kur do ju na რა რამ რას რამდენ რამდენი რამდენად როგორ რომელ როდის ვინ რით գո ինչ ինչն ինչպես որքան քանի որ',
  addressed:
    'teidan sinun sinulle teille sinua teie teil teile teid jusu jums jus jusos jusu jums jus onnek onnel on szamara σας σου εσας tuaj tuaja juaj juaja ju თქვენი თქვენს თქვენ ձեր ձեզ դուք',
  not: 'emme enka ettei nera nav nuk არ ვერ არა չի չեն չէր չի չեք nem',
  wrote:
    'kirjoittanut kirjoitti kirjutas kirjutanud parase rakstija sniedza irta εγραψε shkroi shkruar დაწერა գրել գրեց',
  did: 'palveli hoiti teenindas apkalpoja aptarnavo kiszolgalta kezelte εξυπηρετησε sherbeu მოემსახურა սպասարկեց',
  scales: [
    'erittäin tyytymätön|tyytymätön|en osaa sanoa|tyytyväinen|erittäin tyytyväinen',
    'erittäin tyytymätön|melko tyytymätön|neutraali|melko tyytyväinen|erittäin tyytyväinen',
    'erittäin huono|huono|kohtalainen|hyvä|erinomainen',
    'erittäin huono|huono|ok|hyvä|erinomainen',
    'huono|välttävä|tyydyttävä|hyvä|erinomainen',
    'heikko|välttävä|tyydyttävä|hyvä|kiitettävä',
    'väga rahulolematu|ei ole rahul|nii ja naa|rahul|väga rahul',
    'väga rahulolematu|rahulolematu|neutraalne|rahul|väga rahul',
    'üldse ei ole rahul|ei ole rahul|nii ja naa|rahul|väga rahul',
    'üldse mitte rahul|pigem ei ole rahul|nii ja naa|pigem rahul|väga rahul',
    'väga halb|halb|rahuldav|hea|väga hea',
    'väga halb|halb|keskmine|hea|suurepärane',
    'ļoti neapmierināts|neapmierināts|ne tā, ne tā|apmierināts|ļoti apmierināts',
    'ļoti neapmierināta|neapmierināta|ne tā, ne tā|apmierināta|ļoti apmierināta',
    'ļoti neapmierināts|neapmierināts|neitrāli|apmierināts|ļoti apmierināts',
    'ļoti neapmierināts|drīzāk neapmierināts|neitrāli|drīzāk apmierināts|ļoti apmierināts',
    'ļoti slikti|slikti|apmierinoši|labi|ļoti labi',
    'ļoti slikti|slikti|viduvēji|labi|teicami',
    'labai nepatenkintas|nepatenkintas|nei taip, nei ne|patenkintas|labai patenkintas',
    'labai nepatenkinta|nepatenkinta|nei taip, nei ne|patenkinta|labai patenkinta',
    'labai nepatenkintas|nepatenkintas|neutraliai|patenkintas|labai patenkintas',
    'visiškai nepatenkintas|nepatenkintas|neutralus|patenkintas|visiškai patenkintas',
    'labai blogai|blogai|patenkinamai|gerai|labai gerai',
    'labai blogai|blogai|vidutiniškai|gerai|puikiai',
    'egyáltalán nem elégedett|nem elégedett|közepesen elégedett|elégedett|teljesen elégedett',
    'nagyon elégedetlen|inkább elégedetlen|semleges|inkább elégedett|nagyon elégedett',
    'nagyon rossz|rossz|közepes|jó|kiváló',
    'elégtelen|elégséges|közepes|jó|jeles',
    'gyenge|elfogadható|jó|nagyon jó|kiváló',
    'πολύ δυσαρεστημένη|δυσαρεστημένη|ουδέτερη|ικανοποιημένη|πολύ ικανοποιημένη',
    'πολύ δυσαρεστημένοι|δυσαρεστημένοι|ουδέτεροι|ικανοποιημένοι|πολύ ικανοποιημένοι',
    'καθόλου ικανοποιημένος|λίγο ικανοποιημένος|μέτρια ικανοποιημένος|ικανοποιημένος|πολύ ικανοποιημένος',
    'καθόλου|λίγο|μέτρια|πολύ|πάρα πολύ',
    'πολύ κακή|κακή|μέτρια|καλή|πολύ καλή',
    'πολύ κακή|κακή|μέτρια|καλή|άριστη',
    'shumë i pakënaqur|i pakënaqur|neutral|i kënaqur|shumë i kënaqur',
    'shumë e pakënaqur|e pakënaqur|neutrale|e kënaqur|shumë e kënaqur',
    'aspak i kënaqur|pak i kënaqur|neutral|i kënaqur|shumë i kënaqur',
    'shumë keq|keq|mesatar|mirë|shumë mirë',
    'shumë dobët|dobët|mesatarisht|mirë|shumë mirë',
    'shumë i dobët|i dobët|mesatar|i mirë|shkëlqyeshëm',
    'ძალიან უკმაყოფილო|უკმაყოფილო|ნეიტრალური|კმაყოფილი|ძალიან კმაყოფილი',
    'სრულიად უკმაყოფილო|უკმაყოფილო|ნეიტრალური|კმაყოფილი|სრულიად კმაყოფილი',
    'ძალიან ცუდი|ცუდი|საშუალო|კარგი|ძალიან კარგი',
    'ძალიან ცუდი|ცუდი|საშუალო|კარგი|შესანიშნავი',
    'ძალიან ცუდად|ცუდად|საშუალოდ|კარგად|ძალიან კარგად',
    'շատ դժգոհ|դժգոհ|չեզոք|գոհ|շատ գոհ',
    'շատ դժգոհ եմ|դժգոհ եմ|չեզոք|գոհ եմ|շատ գոհ եմ',
    'շատ վատ|վատ|միջին|լավ|շատ լավ',
    'շատ վատ|վատ|բավարար|լավ|գերազանց',
  ],
};
