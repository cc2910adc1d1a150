import { GERMANIC_SCALES } from './germanic-scales.ts';
import type { LanguageWords } from './language-words.ts';

/** Afrikaans, Danish, Dutch, English, German, Icelandic, Luxembourgish, Norwegian, Swedish; Irish and Welsh beside them, with the first letters that they change. */
export const GERMANIC: LanguageWords = {
  stems: {
    person: `recensent begunstigde inzender lezer luisteraar logeergast reacteerder
      einreicher schreiber bewerter kundin kundinnen gastin hotelgast besucherin feriengast stammgast kommentator kommentierender
      recensionsskribent bestallare insandare hotellgast gasten gastens omdomesgivare
      anmelderen omtaleskriver gjesten gjestens gaesten gaestens bestiller kobere kjopere tilbagemelder
      umsagnaradili umsagnaradila vidskiptavin hofund gestur gestsins gestanna kaupand notand notend skrifari skrifara svarandi svaranda thatttakandi sjuklingur nemandi
      klient klientgas kliente koper kopers skrywer resensent outeur gebruiker besoeker besoekers hotelgas vangas diegas gaste pasient aanmelder deelnemer respondent
      client clientin clientele gaascht gaaschten keefer benotzer schreiwer auteur visiteur leser participant
      custaimeir custaimeara custaimeiri gcustaimeir chustaimeir chustaimeara cliant chliant gcliant cliaint udar udair aoi haoi aionna haionna leirmheastoir usaideoir nusaideoir husaideoir
      ceannaitheoir cheannaitheoir gceannaitheoir cuairteoir chuairteoir gcuairteoir scribhneoir othar othair rannphairti freagroir comhaltai
      cwsmer gwsmer chwsmer nghwsmer cwsmeriaid gwsmeriaid cleient gleient chleient cleientiaid awdur hawdur awduron adolygydd hadolygydd adolygwyr gwestai westai gwesteion
      defnyddiwr ddefnyddiwr defnyddwyr prynwr brynwr phrynwr ymwelydd hymwelydd ymwelwyr cyfrannwr gyfrannwr sylwebydd ymatebydd claf glaf cyfranogwr ceannaitheora cheannaitheora gceannaitheora cuairteora chuairteora gcuairteora usaideora nusaideora husaideora leirmheastora scribhneora rannphairtithe person personname`,
    name: `naamvan volledigenaam schermnaam gebruikersnaam klantnaam weergavenaam
      anzeigename nutzername benutzername kundenname namens fullstandigt kundnamn anvandarnamn visningsnamn alias smeknamn
      fulde kundenavn brugernavn profilnavn visningsnavn kallenavn kaldenavn brukernavn kundenamn
      nafn nafni nafnid nafns notandanafn notendanafn gaelunafn birtingarnafn
      bynaam skermnaam kliëntnaam vertoonnaam numm benotzernumm spetznumm schreifnumm clientsnumm
      ainm hainm nainm tainm leasainm ainmcleite ainmpeann enw enwau henw llysenw ffugenw enwdefnyddiwr fullt sienennen dichnennen iechnennen unoemen jenoemen unoem kalladig kaldedig kalledeg kallathig callyou addressyou`,
    given: `vorn rufname roepnaam doopnaam eerstenaam noemnaam voorname kundvornamn fornamnet fornavnet
      skirnarnafn eiginnafn fornafn virnumm virnimm
      ceadainm cheadainm gceadainm ainmbaiste ainmtosaigh enwcyntaf enwbedydd enwblaen`,
    family: `zuname familienname familyname slaktnamn efternamnet slaegtsnavn slektsnavn etternavnet
      eftirnafn kenninafn aettarnafn fodurnafn familienaam sevan familljennumm nonumm
      sloinne shloinne sloinnte ainmteaghlaigh ainmclainne cyfenw gyfenw chyfenw nghyfenw enwolaf enwteuluol`,
    words: `theirwords freetextanswer reviewtext
      wortlaut freitextfeld schilderung kundenstimme gasteeintrag kundenkommentar ausfuhrung
      klantervaring klantreactie reactievande relaas bevinding bevindingen opmerking
      fritext fritextsvar synpunkt synpunkter upplevelse kundrost utlatande omdomestext
      udtalelse kundeudtalelse fritekst uttalelse kundeuttalelse tilbagemelding tilbakemelding kundens_ord
      umsogn umsagn umsagnir umsagna ummaeli athugasemd texti texta alit reynsla reynslu skilabod frasogn upplifun efniumsagnar innihald endurgjof
      kommentaar getuigskrif terugvoer ervaring inhoud teks resensieteks boodskap belewenis opmerking
      commentaire erfarung erfarungsbericht bemierkung inhalt zougnes temoignage
      trachtan trachta trachtanna thracht thrachtanna dtracht tracht teacs theacs dteacs teacsanna abhar nabhar habhar aiseolas aiseolais naiseolas haiseolas
      eispeireas eispeiris heispeireas neispeireas deispeireas teachtaireacht theachtaireacht teistimeireacht theistimeireacht cursios
      testun destun thestun nhestun sylw sylwad sylwadau sylwadaur adborth hadborth profiad brofiad mhrofiad phrofiad neges negeseuon cynnwys gynnwys chynnwys nghynnwys tysteb dysteb thysteb tystebau disgrifiad telling erzahl beratta fortael fortell segdu erzielt noriicht inisduinn dywedwch beschreib beskriv beskryf beschrijf disgrifi lystu`,
    opinion: `kundenbewertung gastebewertung kundenrezension klantbeoordeling kundomdome recensioner kundebedommelse kundevurdering kundeomtale vurderinger anmeldelser omtaler
      klantmening klantrecensie klantreview gastenreview gastrecensie
      resensie resensies klientresensie mening menings beoordeling evaluering
      bewaertung meenung evaluatioun
      leirmheas leirmheasa leirmheasta leirmheasanna tuairim thuairim dtuairim tuairimi measunu mheasunu breithmheas bhreithmheas
      adolygiad adolygiadau hadolygiad hadolygiadau barn farn marn barnau gwerthusiad werthusiad asesiad hasesiad`,
    title: `kopvan kopje kopjerecensie koptekst schlagzeile rubriken recensionsrubrik overskriften omtaleoverskrift anmeldelsesoverskrift tittel tittelen omtaletittel titlen
      fyrirsogn yfirskrift titill titils titli heitiumsagnar opskrif titel hofie resensietitel
      iwwerschreft sujetvum betreff teideal teidil theideal dteideal ceannlin cheannlin ceannteideal ceannscribhinn
      teitl deitl theitl nheitl pennawd bennawd phennawd mhennawd penawd penawdau`,
    rating: `scaleof scalefrom skalavon einerskala skalavan schaalvan enskala skalafra skalafran kvardafra kvardanum skaalvan skalavun graddfao scalao
      sternezahl sterneanzahl sternebewertung sternewertung schulnote zufriedenheitsgrad zufriedenheitswert punktebewertung gesamtpunkte
      sterbeoordeling sterwaardering cijfers totaalscore totaalpunten klanttevredenheid tevredenheidsscore
      stjarnbetyg kundbetyg totalbetyg poangtal kundnojdhet nojdhetsgrad stjarna poangsumma
      pointtal stjernebedommelse stjernevurdering poengsum poeng totalkarakter antalpoint tilfredshedsgrad tilfredshetsgrad helhedsindtryk helhetsinntrykk helhetsintryck totalvurdering
      einkunn einkunnir stjornur stjarna stjornugjof stjornueinkunn stigafjoldi stigagjof stig anaegja anaegju anaegjustig anaegd heildareinkunn heildaranaegja heildarmat
      gradering stergradering sterretelling sterre ster telling punte punt tevredenheid tevrede klienttevredenheid puntetelling
      stären staren nott noten gesamtnott punkten zefriddenheet zefriddenheetsgrad zefridden gesamtandrock
      ratail ratala rata realta realtai realtan scor scoir scora marcanna mharc marcalaidir pointi phointi bpointi pointe sastacht shastacht sastachta leibhealsastachta chomhsasta
      sgor sgoriau nifersgor sawlseren niferser yser serallan seraroddwyd sersgor marc farc marciau farciau pwyntiau bwyntiau phwyntiau graddfa raddfa boddhad foddhad bodlonrwydd fodlon bodlon argraffgyffredinol punten stare bedom from1 von1 van1 fran1 fra1 vun1 idir1 onescale heildarstig stjornufjoldi stiga oser`,
    whole: `overallimpression overallexperience gesamteindruck zufriedenheitsgrad algemene totale totaalindruk eindoordeel helhetsintryck helhetsinntrykk helhedsindtryk samlede samlad
      heildar heildareinkunn heildaranaegja heildarmat heildina algehele algeheel algemeen gesamtandrock gesamtnott allgemeng
      foriomlan fhoriomlan iomlan ollscor cyffredinol gyffredinol chyffredinol cyfanswm heildarstig`,
    date: `posted entered eintragsdatum eingabedatum einsendedatum erstellungsdatum abgabedatum fertigstellungszeit abschlusszeit
      geplaatst ingezonden ingediend plaatsingsdatum publicatiedatum aanmaakdatum invuldatum voltooiingstijd
      inskickat inskickad publiceringsdatum skapad skapat slutforandetid registrerad tidsstampel
      offentliggjort udgivelsesdato oprettelsesdato fuldforelsestidspunkt publisert publiseringsdato opprettelsesdato sendtinn fullforingstidspunkt klokkeslett innsendt registrert
      dagsetning dags dagur dagsetningu birt birting birtingardagur skrad skrads stofnad stofnadur sentinn thann lokatimi timastimpill klukkan svardagur
      gepubliseer ingedien geplaas geskep tydstempel voltooiingstyd publikasiedatum skeppingsdatum ingestuur datumen
      datumvum zaitstempel auerzait ofschlosszait publizeiert ageschéckt agereecht erstallt publikatiounsdatum
      foilsithe cruthaithe curthaisteach seoltaisteach postailte stampaama amcriochnaithe amcriochnaithe chuireadhisteach
      dyddiad ddyddiad nyddiad dyddiadau amser hamser cyhoeddwyd gyhoeddwyd crewyd cyflwynwyd postiwyd anfonwyd cwblhau cofnodwyd bookingdato rejsedato reisedato ankomstdato afrejsedato avreisedato leveringsdato bestillingsdato kobsdato kjopsdato ordredato opholdsdato oppholdsdato besogsdato besoksdato publicerat publicerats udgivet anmeldelsesdato omtaledato svardato postala resdatum`,
    visit: `stayedon nightstayed checkoutdate checkindate besuchtam terminam kursdatum behandlungsdatum
      bezocht bezoekdatum verblijfsdatum reserveringsdatum aankoopdatum ontvangstdatum
      besoksdatum besok kopdatum orderdatum vistelse bokningsdatum bokning leveransdatum
      opholdsdato ophold opholdet kobsdato ordredato besogsdato opphold oppholdet kjopsdato bestilling bestillingsdato besoksdato besoket
      heimsokn heimsott kaupdag kaup kaupa kaupum kaupin kaupanna pontunardag pontun bokun dvol dvalar dvalardag dvalarinnar komudag
      besoek besoekdatum aankoop aankoopdatum verblyf verblyfdatum bespreking besteldatum aankomsdatum
      visiten openthalt akaf kaf akafsdatum kafdatum reservatioun bestelldatum
      cuairt cuairte chuairt gcuairt ceannach cheannach cheannaigh ceannaigh gceannach ordu ordaithe hordu dordu fanacht fhanacht dfhanacht fanachta airithint airithinte
      ymweliad hymweliad ymweliadau prynu brynu phrynu pryniant bryniant phryniant prynwyd brynwyd prynoch brynoch archebu archeb harcheb archebwyd arhosiad harhosiad arosiad bwcio bwciad cyrraedd buchung boeking kopet kobet kobets kjopet kjopets resdatum bookingdato rejsedato reisedato ankomstdato afrejsedato avreisedato leveringsdato oppholdsdato`,
    reply: `replied stellungnahme beantwortet antworttext inhaberantwort beantwoord antwoordtekst reactievan
      besvarat besvarad besvarade svarstext svarsdatum agarsvar besvaret besvart svartekst svardato ejersvar
      svarad svartexti svor svara svarid geantwoord antwoordteks reaksie repliek
      antwert aentwert geantwert beantwert freagra freagrai fhreagra bhfreagra freagairt freagartha freagraiodh
      ateb hateb atebion atebwyd ateboch ymateb hymateb ymatebion ymatebwyd butikssvar foretagssvar eiersvar butikksvar fraos franoss`,
    thing: `itempurchased purchaseditem roomtype roomcategory zimmertyp zimmerkategorie leistung leistungsart dienstleistung ware
      kamertype dienst dienstverlening artikelomschrijving behandeling cursus cursusnaam gekochtproduct arrangement
      tjanst tjansten rumstyp behandling vara varan varunamn artikelbenamning kurs
      ydelse ydelsen vaerelsestype varebetegnelse varenavn vare varen varer kursus tjeneste tjenesten romtype
      vara voru vorur voruna vorunnar voruheiti thjonusta thjonustu thjonustan thjonustuna herbergi herbergis namskeid medferd
      produk produknaam produkte diens dienste kamertipe kursus klas item
      prestatioun prestatiounen zemmertyp zemmer cours coursen behandlung artikelen
      tairge tairgi thairge dtairge seirbhis sheirbhis tseirbhis seirbhisi earra earrai hearra cursa chursa gcursa cursai coireail choireail gcoireail seomra tseomra sheomra
      cynnyrch gynnyrch chynnyrch nghynnyrch cynhyrchion gynhyrchion gwasanaeth wasanaeth ngwasanaeth gwasanaethau wasanaethau eitem eitemau triniaeth driniaeth thriniaeth triniaethau cwrs gwrs chwrs cyrsiau gyrsiau ystafell hystafell treatment therapy lesson class session youbuy youpurchase kopte kobte kjopte keyptir gekoop kaaft`,
    place: `outlet store branchname niederlassung betrieb verkaufsstelle zweigstelle salon
      vestiging filiaal winkel zaak bedrijfsnaam vestigingsnaam
      butik butiken filial kontor kontoret anlaggning restaurang
      butik butikken afdeling afdelingen avdeling avdelingen sted stedet filialen forretning
      verslun verslunar versluninni utibu stadur stadsetning starfsstod fyrirtaeki fyrirtaekis baer stofa
      winkel tak dorp plek ligging maatskappy takkantoor
      buttek butteker filial uertschaft agence geschaft betrib restaurant
      siopa tsiopa shiopa siopai brainse bhrainse mbrainse brainsi cathair chathair gcathair baile mbaile ionad hionad suiomh tsuiomh gno ghno comhlacht gcomhlacht
      siop siopa cangen gangen changen canghennau tref dref lleoliad leoliad lleoliadau busnes fusnes gwesty westy bwyty fwyty caffi`,
    email: `emailadres mailadres epostadress mejladress mejl epostadresse mailadresse tolvupost tolvupostfang netfang epos eposadres mailadress
      riomhphost riomhphoist rphost ebost bost`,
    recommend: `wouldrecommend weiterempfehlung aanrader aanraden aanrad raadt beveelt rekommendation anbefaling anbefaler
      maelir maela maelt medmaeli maelirmed maelamed aanbeveel aanbeveling beveelaan beveelons
      empfeel empfeelen weiderempfeel weiderempfeelen recommandeier recommandéiert
      molfa molfadh mholfa mholfadh molfai molann moladhdo moladhdon mholfadhtu argymell hargymell argymhell argymhelliad hargymhelliad amholadh`,
    good: `bestbits bestbit bestpart bestthing bestaspect wentwell didwell dowell whatpleased pleasedyou goodpoints goodthings strongpoints stoodout
      pluspunkt pluspunkte dasbeste starken starke uberzeugt gelobt gutgefallen
      pluspunten sterkepunten sterkepunt goedepunten hetbeste datwatgoed goedbevallen positievepunten tevredenover
      detbasta styrkor styrka uppskattade uppskattades mestnojd fordel nojdover
      detbedste styrker fordele fordeler detbeste mestfornoyd mesttilfreds fornoydmed kundelide godtlide satteduprispa
      kostir kostirnir kostur styrkleik jakvaett jakvaedar thadbesta likadi likadithér anaegdust anaegdastur gekkvel vargott gerumvel kunnir skemmtilega
      sterkpunte sterkpunt pluspunte voordele voordeel gehou geniet verras diebeste goedgedoen
      virdeeler virdeel staerkten staerkt pluspunkten pluspunkt gefall gefreet wargutt eisgutt amschonsten
      buanna buntaist buntaisti bhuntaisti pointimaithe pointilaidre abfhearr taitin thaitin taitnionn taitneamh thaithnigh gomaith athasort
      cryfder gryfder cryfderau gryfderau mantais fantais manteision fanteision pwyntiauda pwyntiaucryf hoffi hoffwyd hoffoch mwynha fwynha mwynhau fwynhau gorau orau yndda argraffdda mirgutt gladfor gladfora vidvel lide kanlide pluspunt thadgoda detgode detgoda detgodt wasgood gutwar guttwar datgutt neart ynwych ahoffais fearr fhearr impressedyou impressyou wowedyou highlight begeistert leuk fijn prettig utevreden nojdmed tilfredsmed anaegdmed anaegdurmed digglad dirgar uberzeugte eihoffi eifwynhau eiwerthfawrogi hapusaf`,
    bad: `didntlike disappointedyou letdown weakpoints badpoints worstthing worstpart wentwrong
      minuspunkt minuspunkte kritikpunkt schwachen schwache
      minpunt minpunten zwakkepunten negatievepunten nadeel nadelen ontevreden tegenvaller tegengevallen
      svaghet svagheter svagheder svakhet svakheter nackdel missnojd utilfreds misfornoyd bakdel ulempe ulemper saknade manglede savnede savnet manglet
      gallar galla okostir veikleik neikvaett neikvaedar saknad oanaegd siduragott sidurgott foraslaemt
      minpunte minpunt swakpunte nadele nadeel ontevrede niegehou teleurgestel
      nodeeler nodeel schwachten schwacht minuspunkten minuspunkt netgefall gefeelt gestéiert enttäuscht
      mibhuntaist mibhuntaisti laigi laige pointilaga narthaitin nirthaitin easnamh ineasnamh diomach
      gwendid wendid gwendidau wendidau anfantais anfanteision hanfanteision pwyntiaugwan pwyntiaugwael argoll siomedig nadoedd nidoedd thadversta detdarlige detdaliga darligt slegwas wassleg slegste gestort svaghed galli feelt easnaimh ynwael wasbad schlechtwar detvaersta detvarsta detverste notlike annoy botheredyou unzufrieden vieltegen tegenviel tegenvielen storde stort darlig slaemt slaem vantadi gepla godona ariarraidh`,
    improve: `toimprove
      verbesserungswunsch verbesserungsbedarf verbesserungsvorschlage verbesserungsidee anderungswunsch
      verbeterpunt verbetersuggestie verbetertip verbetering verbeteren beterkan kanbeter
      forbattringsforslag forbattring blibattre gorabattre attforbattra forslag forslagpa
      forbedringsforslag forbedring forbedringer forbedringspunkt forbedringspunkter blivebedre gorebedre blibedre gjorebedre
      betur baeta baett maettilaga maettibaeta urbot urbaetur urbotum tillogur tillogu abending abendingar
      verbeter verbetering verbeterings voorstel voorstelle voorstellevir beterdoen kanbeter
      verbesser verbesserung verbesserungsvirschlei virschlei virschlag keintbesser anneren
      feabhsu fheabhsu bhfeabhsu feabhsuchain feabhas fheabhas moltai mholtai molta moladh mholadh athrofa dathrofa nathrofa
      gwella wella gwelliant welliant gwelliannau welliannau awgrym hawgrym awgrymiad awgrymiadau hawgrymiadau ynwell newid wechange wedifferently moetbeter betermoet konbeter mochtbeter beterzijn beterkon beterkon kunnebedre bedrevaere gangabetur beturfara youchange dchange wouldchange wirandern sieandern verander hetbeter ditbeter viandra viaendre viendre breyta adhbreyta athru aathru`,
    further: `toevoegen byvoeg nogiets vidbot annad adrar nachaner derbaisetzen ytterligere yderligere ovrigt eile breise arall eraill ychwanegu`,
    part: `kwaliteitvan gehalte netheid spoedvan gaedi hreinlaeti hradi propreteit qualiteit cailiocht glaineacht ansawdd glendid glanweithdra cyflymder`,
    reason: `toelichten toelicht lichtuw lichtu lichtje lichttoe erlautern begrunden forklar uddyb utdyp utveckla utskyrdu rokstyd verduidelik erklaert minigh esboni`,
    beside: `ref bookingref invoice invoiceno bookingno orderno ticketno entryno reservationno telephoneno
      auftragsnr auftragsnummer bestellnr rechnungsnr rechnungsnummer buchungsnr buchungsnummer kundennr kundennummer belegnr belegnummer vorgangsnummer vorgangsnr reservierungsnr reservierungsnummer lfd nummer telefonnummer telefonnr handynummer mobilnummer kennung datensatz herkunft freigabestatus
      bestelnummer bestelnr ordernummer reserveringsnummer reserveringsnr boekingsnummer boekingsnr factuurnummer factuurnr klantnummer klantnr volgnummer volgnr dossiernummer telefoonnummer telefoonnr mobiel bron herkomst afkomstig publicatiestatus geverifieerd geverifieerde
      bokningsnummer bokningsnr fakturanr fakturanummer bestallningsnr bestallningsnummer kundnr kundnummer lopnummer lopnr arendenummer telefonnr mobilnr mobilnummer kalla ursprung publiceringsstatus recensionsstatus verifierad verifierat bekraftat
      ordrenr ordrenummer bookingnr bookingnummer fakturanummer kundenr kundenummer sagsnr sagsnummer lobenr lobenummer reservationsnummer reservationsnr kilde oprindelse opprinnelse udgivelsesstatus anmeldelsesstatus verificeret bekraeftet bekreftet verifisert publiseringsstatus omtalestatus
      bestillingsnr bestillingsnummer bookingnummer lopenr lopenummer saksnummer reservasjonsnummer
      simi simanumer farsimi gsm numer pontunarnr bokunarnumer bokunarnr reikningsnumer reikningsnr audkenni radnumer faerslunumer stada birtingarstada uppruni heimild vettvangur kennitala stadfest stadfestur stadfestir heimilisfang
      bestelnommer besprekingsnr besprekingsnommer faktuurnr faktuurnommer verwysingsnommer verwysing volgnommer rekordnommer nommer selfoon selfoonnommer telefoonnommer foon oorsprong publikasiestatus resensiestatus geverifieer bevestigde
      reservatiounsnummer telefonsnummer lafend quell hierkonft statut publikatiounsstatus verifizeiert verifizeierte bestategte bestateg
      uimhir uimh uimhreacha teileafon theileafoin guthan stadas foinse ardan aitheantoir cod fioraithe fiorú seoladh sonrasc sonraisc tagairt
      rhif rif rhifau cyfeirnod gyfeirnod ffon symudol statws ffynhonnell dynodydd cyfeiriad dilyswyd ddilysu dilysu anfoneb fonpoca clientsnummer kontonummer handysnummer`,
    private: `officeuse officeuseonly internally notizintern vermerk aktennotiz
      notitie notities aantekening aantekeningen dossiernotitie intern interne
      anteckning anteckningar noteringar notering internt interna anmarkning
      notat notater merknad merknader noter internt interne
      innri innanhuss minnispunktar minnispunkta minnisblad minnisatridi innanhussathugasemd innanhusathugasemd
      aantekeninge personeelnotas personeelnota notizen notizvum notizevum
      inmheanach inmheanacha inmheanaigh notai notaina notaiinmheanacha mewnol fewnol nodiadau nodyn nodiad`,
    staff: `consultant kellnerin servicekraft verkauferin behandelnder behandelnde
      medewerkster behandelaar behandelaarster geholpendoor kelner adviseur verkoopster
      saljaren handlaggaren medarbetaren behandlare behandlaren servitris betjanad
      medarbejderen saelgeren sagsbehandler behandleren ekspedient ekspeditor selgeren medarbeider medarbeideren saksbehandleren servitor betjent
      starfsmad starfsfolk solumad afgreidslu afgreidd thjonn laeknir laekni kennari radgjafi medferdaradili eigand starfsmanns
      werknemer personeel personeellid verkoopspersoon verkoopsman konsultant eienaar terapeut
      mataarbechter verkeefer berroder dokter serveur proff
      foireann foirne fhoireann bhfoireann ballfoirne freastalai dioltoir dochtuir dochtura fostai muinteoir teiripeoir stiurthoir bainisteoir uineir
      gweinydd weinydd gwerthwr werthwr meddyg feddyg gweithiwr weithiwr gweithwyr therapydd tiwtor diwtor hyfforddwr athro athrawes perchennog berchennog rheolwr reolwr deintydd`,
  },
  alone: `punt punte telling ster sterre stig stara marc farc mharc marn barn farn sylw siop tref dref gangen siopa tak dorp plek baile gorau orau wella newid claf glaf hoffi birt skrad dags thann kaup kaupa
    laige laigi othar udar udair tracht rata ordu cursa earra fearr numm nott noten stare staren akaf gehou geniet klas zaak sted plus minus salon dienst diens ware voru voruna laga maela maelt betra
    boodskap replied starke starken saknad galla gefall sujet cwrs gwrs neges sgor bost enwau kostur texta menings alit proff site sted verras fantais bedom lide neart galli gestort stiga leuk fijn stort darlig breyta erzielt`,
  asking: `hvað hvad hvernig hversu hver hvers hvert hvada hvenaer hvar ertu viltu hefur watter hoeveel wanneer weini firwat wei cad ceard conas cen ce cathain beth sut pwy pryd sawl pam ydych oes fyddech`,
  addressed: `u julle jou jul dir iech aren aere arem aerer thitt thinn thin thinu thinum thinni ykkar ydar eich chi duit leat`,
  not: `nad ddim ekki nior`,
  wrote: `submittedby anmeldt vurderet vurdert omtalt bedomt recenserat recenserad omdomd betygsatt
    skrifad skrifud skrifa birt sent sagt skrad ritad
    geskryf geplaas geresenseer ingedien gestuur geskrewe gese beoordeel
    geschriwwen geschriwwe publizeiert bewaert agereecht agescheckt gesot verfaasst
    scriofa foilsithe curtha raite seolta leirmheasta postailte
    ysgrifennwyd postiwyd adolygwyd cyflwynwyd anfonwyd cyhoeddwyd dywedwyd gadawyd inskickat inskickad`,
  did: `afgreitt afgreiddur thjonustad bedien gehelp bedengt behandelt zervéiert betjanad betjent geholpen bediend`,
  scales: GERMANIC_SCALES,
};
