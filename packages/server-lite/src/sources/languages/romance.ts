import type { LanguageWords } from './language-words.ts';

/** Catalan, French, Galician, Italian, Portuguese, Romanian, Spanish; Basque and Maltese beside them. */
export const ROMANCE: LanguageWords = {
  stems: {
    person: `alias opinador opinadora resenadora resenista valorador comensales huespedes abonada compradora
      affichage surnom visiteuse acheteuse
      soprannome recensitrice visitatore compratore utentes
      alcunha avaliadora resenhista visitante formanda
      ressenyador ressenyadora sobrenom alies alumne visitant viatger hostes
      oaspet cumparatoar pasager vizitator participanta
      alcume
      bezero egile erosle erabiltzaile ezizen goitizen bisitari ostatatu gonbidatu ikasle partehartzaile idazle
      iruzkingile harpidedun bidaiari kidea
      klijent awtur utent mistied xerrej laqam vizitatur pazjent qarrej membru signataire signatar evaluatoare membrii
      voyageuse`,
    name: `nominativo sechama techamas usdieu etdius adresam adresez
      izena izenak izenaren izenaz izen
      isem ismek ismu jismek nsejhulek`,
    given: `depila depia nompropre nombrepropio nompropi primeironome primonome primernom primnome 1ºnome ºnome prenome
      dibattesimo debapteme depropio petitnom primulnume
      izenabizenak izenabizena izenabizen izensoila lehenizena bataioizena ponteizena
      isemproprju lewwelisem`,
    family: `patronyme defamille defamilia defamiglia defamilie ultimonome ultimnom numefam
      abizen deitura`,
    words: `relato relatos palabras palavras parole paraules cuvinte cuerpode
      testimoni testemun marturie marturii testimoniu
      cuentenos cuentanos contenos contanos contecomo raccont racontez decrivez describa describe descreva descriva
      descriviu descrieti povestiti povesteste explicanos expliqueu
      commentat comentad comenti dites dicci
      iruzkin testu eduki lekukotza mezu esperientzi kontakizun hitzekin
      kumment messagg kontenut esperjenz rimark osservazzjon ghidilna aqsammaghna kliem kiteb testimonjanz mensax
      mensaxe`,
    opinion: `impresion impresio impressio impressao impressoes impression impresii impresia impresie parecer pareri parerea
      avaliacion avaluacio avaluar evaluacio resenes ressenyes opinio
      iritzi balorazio ebaluazio inpresio kritikaren kritikak
      recensj opinjon impressjon valutazzjon evalwazzjon fehma`,
    title: `titular encabezamiento cabecera cabeceira capcalera assumpte manchete accroche entete tit titlul titluri
      denumirerecenzie
      izenburu izenburua izenburuak izenburuaren izenburuko goiburu titularra titularrak gaia
      suggett intestatura encapcalament encabezament titulua tituluak`,
    rating: `puntue puntua puntuar puntuaria puntueu puntuaries puntuarieu pontos pontue punti punts punctele puntaj notati
      acordati acordat
      qualificacio cualificac qualificacao califique calificaria classifique classifica classificaria notez noteriez
      valuterebbe
      satisfech satisfeit satisfet satisfaz contento gradimento
      multumire
      puntuazio puntuatu puntuatuko gustura puntuak puntu izarrak izarretan izarra zenbatizar izarkopuru kalifikazio
      gogobete asebete izarkopurua maila mailak mailan pozikzaude
      stilel ilstilla stilla puntegg klassifikazzjon tikklassifik sodisfazzj sodisfatt gradta`,
    whole: `gradde gradta ensemble conjunto conjunt complesso engeneral xeral totale globala generala ansamblu
      orokor orohar guztira
      generali globali kumplessiv`,
    date: `creada creadas creee creata deposee publiee soumise envoyee envoye inviata enviada enviadas inserit submetid
      registad heure finalizacion finalizacio finalizarii adaugat adaugata postata trimisa quando cuando cando quand
      denbora ordua eguna egunean argitarat argitalpen argitaratze sortze sortua bidalia noiz amaiera
      timbru talhin hintat mibghut mahluq mizjud ippubblik sottomess sottomiss giorno`,
    visit: `estada estades encomend hospedagem hospedaje alojamiento estancias consulta factura fattura facture fatura
      facturii adquirid contratad
      comenzi sejur plecar cazar cazat cumpararii cumparatur aticumparat aicumparat rezervar vizitat vizitei
      comprat mercou mercaches utilizado utilizou utilizaste atiutilizat utilise usufruito beneficie beneficiado
      beneficiat fetservir etesvenu venutoatrovarci
      erosketa erositako erosiduzu egonaldi eskaera erreserba faktura bisitaren bisitatik bisitan bisitaeguna
      etorrizinen erabiliduzu
      zjara zjarat zjaratek taxxiri xirja xirjatek mixtri xtrajt uzajt talordni lordni soggorn tattluq prenotazz
      zortna rendezvous pernottament viatge viaxe arribada lliurament livrarii sosirii programarii programare bidaia
      hitzordu talwasla konsenja kunsinna vjagg`,
    reply: `respondid respondedor respuestas respostes repondu repondue risposto raspunsul raspunsurile contestad contestac
      erantzun
      twegib imwiegeb risposti rispost`,
    thing: `tratamiento tratamento tractament tratament trattament tratamendu prestation soin soins procedimento
      procedimiento procediment procedura formacao formacio depilacion depilacao
      dehabitacion dhabitacio dechambre dicamera dequarto decuarto tipcamera tipdecamera tipuldecamera
      zerbitzumota gelamota ikastaro artikulu produktu formakuntza
      prodott oggett takamra ilkors liemakors talkors excursio excursie eskursjoni passeio txango ibilaldi`,
    place: `servicio servizio servico servizo servei servis servicii serviciu serviciul sucursal succursal filiala centro
      local establec establim stabiliment estabeleciment struttura sede agence agencia agenzia agenti devente deventa
      devenda puntovendita puntidevendita unidade unidad balcao tenda oras orasul locatie locatia locatii punctde
      zerbitzu denda sukurtsal establezimendu enpresa hiria herria
      servizz fergha hanut lokalita lukanda kumpanija habitacion habitacio chambre camera quarto cuarto kamra`,
    email: `correu correio mel adrecaelectronica adresseelectronique enderecoeletronico direccionelectronica
      enderezoelectronico indirizzoelettronico
      helbideelektroniko postaelektroniko
      indirizzelettroniku postaelettronika`,
    recommend: `recoman recomend aconselh aconsej consiglierebbe consigliereste consiglieresti consiglierei consiglierebbero
      consigliato consigliata consigliabile ciconsiglia conseilleriez conseillerais conseillerait conseillez indicaria
      indicarias indicariam probabil probabilidad probabilidade probabilitat probabilita probabilite
      gomenda gomendio
      rakkomand jirrakkomand tirrakkomand nirrakkomand`,
    good: `puntosfuertes puntosfortes puntospositivos puntosfavorables puntsforts puntspositius puntsfavorables pointsforts
      pointspositifs pointfort puntipositivi diforza pontosfortes pontospositivos puncteforte punctelenoastreforte
      punctetari afavor
      lomejor elmillor omellor omelhor ilmeglio lesplus aplu lebien latiforti
      agrada agradar agradado gustou gustaban preferiu prefere bem fembe facemosben encanto encantado encantou bucurat
      incantat colpit apprezzato apprezzata
      avantatge vantaxe plusuri avantajele puncteleforte virtudes virtuts
      indargune abantail onena onenak gustatu gustuko gehiengustatu positibo positibotzat duguondo
      ghogb vantagg puntitajbin tajjeb tajba tajbin pozittiv hadtgost lahjar laqwa aspectosdestacados
      aspectosdestacables lomasdestacado adestacar elmesdestacat atouts coupsde coupdecoeur lemieux favorevol
      pontosaltos qualidades fortaleses cosesbones lucruribune aspecteplacute sahhiet ghogob aldeonak gauzaonak
      affarijiettajbin`,
    bad: `puntosdebiles puntosfebles puntosnegativos puntosflojos puntsfebles puntsnegatius puntsfluixos pointsfaibles
      pointsnegatifs pointfaible puntideboli puntinegativi pontosfracos pontosnegativos puncteslabe debil febles feble
      fragilidades
      lopeor elpitjor opeor opior ilpeggio lepire lesmoins lemoins contra contras criticas
      desavantatge desvantaxe minusuri dezavantaj dezamag delus decu decue decus decevant decepcion desilud faltar
      falhou fallo fallos inconvenient defauts defectos defeitos
      ahulgune desabantail txarrena txarrenak txarra negatibo faltasumatu
      ghogbokx ghogobkomx ghogobnix negattiv zvantagg dghajf dghajfa nieqes iddizappunt ddizappunt hazin pasplu
      sfavorevol criticita pontosbaixos cosesdolentes lucrurirele neplacut nemultumiri queixas kexak ilmenti nuqqas
      hziena hzien ghogobhomx aldetxarrak gauzatxarrak ezzaizu ezzait ezzaigu debilidad debilitats`,
    improve: `amejorar amelhorar amillorar amellorar damigliorare mejoras mejoraria mejorarias melhoras melhoraria millora
      millorar milloraria millores mellora mellorar melloraria deimbunatatit imbunatatir ameliorations pourraitmieux
      suggeriment suggeriments suxest sugerir propuestas propostas propostes proposte propuneri axesd
      cambiaria cambiarias cambiarian cambierebbe cambieresti mudaria mudarias mudariam canviaria canviarieu
      canviaries changeriez changerais schimbam schimbati fairemieux mieuxfaire
      hobetu hobetze hobekuntz iradoki proposamen aldatuko
      ntejb titjib tittejjeb nibdlu tbiddel nsiruahjar maibine nitjieb`,
    further: `engadir afegir afegirhi adaugati adauga gehitu izzid altceva`,
    staff: `empleada dependient dependienta profesional profissional professional professionist professionnel consultor
      consulent consultant asesora tecnica
      delequipo delequip daequipe daequipa doequipo lequipe dequipe dellostaff delteam delpersonal delpersonale
      personalnostru personalului deltitular dutitulaire dotitular deltitolare
      cambrer cambrera venedor venedora empleat metge metgessa
      empregad camareir vendedora
      ospatar ospatara vanzari vanzatoare angajata receptioner
      langile zerbitzari saltzaile mediku medikua taldearen irakasle arduradun jabearen jabe
      impjegat wejter tabib tabiba istaff moqdi tassid sidtal ghalliem bejjiegh vendeuse technicien commesso commessa
      dottoressa impiegat garcom rececionist recepcionist dependente teknikari harreragile tekniku recepjonist gidari
      gwida`,
    private: `anotaciones anotacions anotacoes anotacao anotacion anotacio annotazioni annotazione annotations appunti apuntes
      apontamentos apontamento notite
      barne barneko barnekoa barnekoak privadas privades privees riservate riservati pribatua pribatuak confidenciales
      confidenciais confidentiale`,
    beside: `verificada verificado verificadas verificados verificat verificata verificato verificati verificate verifie
      verifiee verifies verifiees estado estatus estat stato statut etat stare starea situacion situacio situacao
      situazione
      movil mobilul portable telefone telephonique telefonico telefonica telefonic recapito recapiti whatsapp
      direccion direccio adreca endereco enderezo indirizzo morada codigo codice codi codul localizador identificador
      identificativo identificator identificateur
      origen origem origine orixe fuente fonte font provenienza procedencia provenance sursa sursei platforma
      plataforma plateforme piattaforma
      ciutat localitate localidad localidade localitat localita municipio comune commune poblacion poblacio concello
      notafiscal moderacion moderacio moderacao moderazione consentimiento consentement consenso consentimento
      consentiment acord
      egoera egiaztatua egiaztatuta identifikatzailea iturria jatorria mugikorra telefonoa helbidea zk zenbakia kodea
      stat istatus ivverifikat vverifikat ivverifikata sors pjattaforma mowbajl moneda canal canale kanala provincia
      provincie departement departamento judet adresa hizkuntza herrialdea lingwa pajjiz indirizz kodici`,
    part: `puntosa puntosde puntsa puntsde puntsd pontosa pontosde pointsa pointsd pointsde puntida puntidi puncteleforte
      professionalism professionalita profesionalidad profissionalismo professionnalisme professionalitat
      profesionalism profesionalismo
      ubicacion ubicacio emplacement posizione amplasare neteja rapidesa amabilitat amabilidade gentileza trato tracte`,
  },
  alone: 'local abonne person',
  wrote: `escrita escrito escritas publicada enviada dejada valorada opinada creada firmada firmado redactada redactado
    comentada comentado resenada resenado ecrite redigee redige publiee postee envoyee laissee deposee soumise signee
    scritta pubblicata inviata lasciata recensita firmata inserita inserito redatta redatto rilasciata rilasciato
    deixada assinada publicado submetido submetida criada criado feita feito avaliado avaliada publicat enviat signada
    signat redactat creat deixado asinado asinada semnat semnata redactata publicata adaugata miktub miktuba mibghut
    mibghuta ippubblikat iffirmat idatzia idatzi argitaratua bidalia sinatua`,
  did: `atendio atendieron atendeu atenderam artatua artatu zerbitzatua moqdi moqdija servit servito servita servida
    servido ates atesa`,
  scales: [
    'muy insatisfecha|insatisfecha|neutral|satisfecha|muy satisfecha',
    'muy insatisfecho|insatisfecho|indiferente|satisfecho|muy satisfecho',
    'muy insatisfecho|insatisfecho|ni satisfecho ni insatisfecho|satisfecho|muy satisfecho',
    'muy mala|mala|normal|buena|muy buena',
    'muy malo|malo|normal|bueno|muy bueno',
    'muy mal|mal|normal|bien|muy bien',
    'très insatisfaite|insatisfaite|neutre|satisfaite|très satisfaite',
    'très insatisfait|insatisfait|ni satisfait ni insatisfait|satisfait|très satisfait',
    'très insatisfait|plutôt insatisfait|neutre|plutôt satisfait|très satisfait',
    'très mauvaise|mauvaise|moyenne|bonne|très bonne',
    'très mal|mal|correct|bien|très bien',
    'molto insoddisfatta|insoddisfatta|neutrale|soddisfatta|molto soddisfatta',
    'molto insoddisfatto|insoddisfatto|né soddisfatto né insoddisfatto|soddisfatto|molto soddisfatto',
    'molto insoddisfatto|insoddisfatto|indifferente|soddisfatto|molto soddisfatto',
    'pessima|scarsa|sufficiente|buona|ottima',
    'muito insatisfeita|insatisfeita|neutra|satisfeita|muito satisfeita',
    'muito insatisfeito|insatisfeito|indiferente|satisfeito|muito satisfeito',
    'muito insatisfeito|insatisfeito|nem satisfeito nem insatisfeito|satisfeito|muito satisfeito',
    'muito má|má|razoável|boa|muito boa',
    'muito ruim|ruim|regular|boa|muito boa',
    'péssima|ruim|regular|boa|ótima',
    'mau|suficiente|bom|muito bom|excelente',
    'molt insatisfet|insatisfet|neutral|satisfet|molt satisfet',
    'molt insatisfet|insatisfet|indiferent|satisfet|molt satisfet',
    'molt insatisfet|insatisfet|ni satisfet ni insatisfet|satisfet|molt satisfet',
    'molt insatisfeta|insatisfeta|neutral|satisfeta|molt satisfeta',
    'gens satisfet|poc satisfet|neutral|satisfet|molt satisfet',
    'gens satisfet|poc satisfet|bastant satisfet|satisfet|molt satisfet',
    'molt descontent|descontent|neutral|content|molt content',
    'molt malament|malament|regular|bé|molt bé',
    'molt dolent|dolent|regular|bo|molt bo',
    'molt dolenta|dolenta|regular|bona|molt bona',
    'pèssim|dolent|regular|bo|excel·lent',
    'pèssima|dolenta|regular|bona|excel·lent',
    'insuficient|suficient|bé|notable|excel·lent',
    'moi insatisfeito|insatisfeito|neutral|satisfeito|moi satisfeito',
    'moi insatisfeito|insatisfeito|indiferente|satisfeito|moi satisfeito',
    'moi insatisfeito|insatisfeito|nin satisfeito nin insatisfeito|satisfeito|moi satisfeito',
    'moi insatisfeita|insatisfeita|neutral|satisfeita|moi satisfeita',
    'moi mal|mal|regular|ben|moi ben',
    'moi malo|malo|regular|bo|moi bo',
    'moi mala|mala|regular|boa|moi boa',
    'pésimo|malo|regular|bo|excelente',
    'foarte nemulțumită|nemulțumită|neutră|mulțumită|foarte mulțumită',
    'foarte nemulțumit|nemulțumit|indiferent|mulțumit|foarte mulțumit',
    'foarte nemulțumit|nemulțumit|nici mulțumit, nici nemulțumit|mulțumit|foarte mulțumit',
    'foarte slabă|slabă|medie|bună|foarte bună',
    'foarte proastă|proastă|acceptabilă|bună|foarte bună',
    'foarte prost|prost|acceptabil|bun|foarte bun',
    'slab|satisfăcător|bun|foarte bun|excelent',
    'oso desgustura|desgustura|ez bata ez bestea|gustura|oso gustura',
    'oso desgustura|desgustura|neutroa|gustura|oso gustura',
    'batere ez gustura|ez gustura|neutroa|gustura|oso gustura',
    'oso pozik ez|ez nago pozik|ez bata ez bestea|pozik|oso pozik',
    'batere pozik ez|ez nago pozik|ez bata ez bestea|pozik|oso pozik',
    'batere pozik ez|ez oso pozik|neutroa|pozik|oso pozik',
    'oso gaizki|gaizki|erdipurdi|ondo|oso ondo',
    'oso gaizki|gaizki|hala-hola|ondo|oso ondo',
    'oso txarra|txarra|erdipurdikoa|ona|oso ona',
    'oso txarra|txarra|normala|ona|oso ona',
    'txarra|nahikoa|ona|oso ona|bikaina',
    'mhux sodisfatt xejn|mhux sodisfatt|newtrali|sodisfatt|sodisfatt ħafna',
    'mhux sodisfatta xejn|mhux sodisfatta|newtrali|sodisfatta|sodisfatta ħafna',
    'mhux kuntent xejn|mhux kuntent|newtrali|kuntent|kuntent ħafna',
    'ħażin ħafna|ħażin|medju|tajjeb|tajjeb ħafna',
    'ħażina ħafna|ħażina|medja|tajba|tajba ħafna',
    'fqir|sodisfaċenti|tajjeb|tajjeb ħafna|eċċellenti',
  ],
};
