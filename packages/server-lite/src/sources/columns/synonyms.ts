import type { Field } from './fields.ts';
import { OWN_REVIEW } from '../postings/own-review.ts';
import { COUNTERS, FACETS, SHARED } from '../postings/posting-record.ts';
import { conceptsOf } from './header-stems.ts';
import { normalizeHeader } from './normalize-header.ts';
import { isWholeName } from './whole-name.ts';

/** Names that columns carry, the surest first: `Review Text` beats `Text` beats `Description`. */
const NAMES: Readonly<Record<Field, string>> = {
  body: `review text|review body|review content|review message|review comment|review comments|review description|review text published|review detail|review details|reviewtextoriginal|
    reviewbody|original text|originaltext.text|customer review|user review|full review|articlebody|body|content|comments|comment|message|text|testimonial|testimonials|quote|snippet|extracted snippet.original|feedback|opinion|
    review|reviews|tweet|full text|post|statement|answer|content html|description|desc|remarks|your review|what did they say|caption|commentary|verbatim|free text|
    bewertungstext|rezensionstext|rezension|bewertung text|kundenmeinung|meinung|kommentar|bemerkung|erfahrung|nachricht|inhalt|erfahrungsbericht|
    vapaa sana|commentaire|commentaires|avis|texte|texte de l avis|avis client|temoignage|contenu|message client|contenu de l avis|
    comentario|comentarios|resena|resenas|opinion del cliente|opiniones|texto|testimonio|mensaje|contenido|texto de la resena|valoracion texto|
    commento|recensione|recensioni|testo|testimonianza|testo recensione|giudizio|opinione|
    comentário|comentários|avaliacao texto|depoimento|depoimentos|resenha|mensagem|opiniao|conteudo|
    recensie|beoordeling tekst|reviewtekst|tekst|ervaring|toelichting|getuigenis|bericht|
    opinia|tresc|tresc opinii|recenzja|komentarz|wypowiedz|opinie|
    recenzie|comentariu|parere|continut|text recenzie|
    отзыв|отзывы|текст|текст отзыва|комментарий|сообщение|мнение|содержание|відгук|текст відгуку|коментар|
    yorum|yorumlar|degerlendirme metni|gorus|mesaj|metin|yorum metni|icerik|
    レビュー|レビュー本文|本文|コメント|口コミ|クチコミ|感想|内容|お客様の声|ご意見|レビュー内容|
    评论|评价|评论内容|评价内容|点评|点评内容|留言|正文|反馈|評論|評價|評論內容|評價內容|留言內容|心得|內容|
    리뷰|후기|리뷰내용|리뷰 내용|내용|댓글|코멘트|평가내용|고객후기|상품평|
    التعليق|المراجعة|التقييم النصي|النص|نص المراجعة|رأي|الرأي|تعليق|مراجعة|نص|
    ביקורת|תגובה|חוות דעת|טקסט|תוכן|متن|نظر|دیدگاه|متن نظر|
    anmeldelse|omtale|recension|omdome|kommentti|arvostelu|teksti|palaute|recenze|text recenze|hodnoceni text|komentar|velemeny|ertekeles szovege|szoveg|
    κριτικη|σχολιο|κειμενο|ulasan|komentar pelanggan|isi ulasan|danh gia|nhan xet|binh luan|noi dung|รีวิว|ความคิดเห็น|ข้อความ|समीक्षा|टिप्पणी|my review|translated review|cleaned review|raw review|raw review text|critic review|review es|summary text|sentence|phrase|phrases|commented|comment text|comment body|comment message|what you said|user comment|consumer review|opinion text|texte avis|commentaire client|texto resena|comentario del cliente|mensaje de la resena|texto avaliacao|review comment message|tip|tip text|detail|details|plaintext|plain text|text plain|body html|body text|comment text|text html|html`,
  title: `review title|title|headline|subject|summary|review headline|heading|review summary|titel|bewertungstitel|uberschrift|betreff|titre|titre de l avis|titulo|titulo de la resena|asunto|titolo|
    titulo da avaliacao|oggetto|onderwerp|tytul|titlu|заголовок|тема|baslik|タイトル|レビュータイトル|件名|标题|標題|제목|عنوان|العنوان|כותרת|rubrik|overskrift|otsikko|nadpis|cim|nazov|judul|tieu de|review comment title|comment title|title of review|review heading|titulo resena|titre avis|titel der bewertung|rezensionstitel|titolo recensione|titel recensie|başlık|レビュー件名|评论标题|리뷰 제목|리뷰제목|заголовок отзыва`,
  rating: `review rating|review rating.ratingvalue|reviewrating.ratingvalue|reviewrating ratingvalue|review stars|review score|star rating|five star rating published|rating|ratings|imrating|stars|star|score|overall rating|overall score|overall|rating value|ratingvalue|user rating|customer rating|
    rating.value|ratinggiven|reviewscore|number of stars|rate|grade|points|rated|overall satisfaction|satisfaction score|
    bewertung|sterne|sternebewertung|note|punkte|gesamtbewertung|anzahl sterne|punktzahl|wertung|
    од|etoiles|note globale|nombre d etoiles|evaluation|notation|
    estrellas|puntuacion|calificacion|valoracion|nota|puntaje|puntos|
    stelle|voto|valutazione|punteggio|numero stelle|
    estrelas|avaliacao|pontuacao|classificacao|
    sterren|beoordeling|waardering|cijfer|score totaal|aantal sterren|
    ocena|gwiazdki|liczba gwiazdek|punktacja|
    evaluare|stele|scor|rating acordat|
    оценка|рейтинг|звезды|балл|баллы|оцінка|зірки|
    puan|yildiz|degerlendirme|derecelendirme|
    評価|星|スコア|評点|点数|満足度|総合評価|おすすめ度|
    评分|星级|分数|打分|得分|总评分|評分|星級|分數|
    평점|별점|점수|평가|총점|
    التقييم|تقييم|النجوم|عدد النجوم|الدرجة|
    דירוג|ציון|כוכבים|امتیاز|ستاره|
    betyg|vurdering|stjerner|karakter|arvosana|tahdet|hodnoceni|hvezdicky|pocet hvezd|ertekeles|csillagok|csillag|βαθμολογια|αστερια|peringkat|bintang|penilaian|so sao|diem|คะแนน|ดาว|रेटिंग|my rating|reviewer score|reviewer rating|reviewer.rating|guest rating|guest score|traveller rating|user score|review rate|rating score|rating given|rating stars|star count|review star|stars given|overall experience|score overall|taster points|puntuacion general|note sur|note client|note attribuee|bewertung in sternen|bewertung sterne|ocena ogolna|общая оценка|综合评分|評價星級|總評分|review overall|gesamtnote|service rating|product rating|overall stars|review point|review points`,
  thumb:
    'recommendation type|recommendation|recommended|recommends|would recommend|recommend|is recommended|thumbs|thumb|voted up|empfehlung|weiterempfehlung|recommande|recomienda|recomendado|consiglia|recomenda|aanbevolen|poleca|рекомендует|推荐|推薦|추천|do recommend|would you recommend|recommended ind|recommends it|voted up or down|weiterempfohlen|is recommended|recommend to a friend|would recommend to a friend|recommends product',
  author: `reviewer name|review username|reviewer display name|reviewer.name|reviewer.displayname|reviewer display|reviewer.nickname|author name|author.name|author display name|authorattribution.displayname|author title|customer name|consumer name|consumer.displayname|
    consumer.name|user.display name|user.name|user.username|user.displayname|user.login|buyer.login|buyer.username|customer.login|author.login|reviewer.login|reviewer nickname|reviewer nick name|customer full name|full name|display name|user name|username|reviewer username|nickname|nick|profile name|author|reviewer|customer|consumer|user|name|client name|client|
    guest name|guest|by|written by|posted by|signature|person|screen name|user screen name|buyer name|your name|respondent|reviewed by|
    kunde|kundenname|verfasser|autor|benutzername|benutzer|nutzername|nutzer|vorname und nachname|name des kunden|rezensent|
    auteur|nom|nom du client|nom complet|utilisateur|pseudo|pseudonyme|prenom et nom|
    autor de la resena|nombre|nombre del cliente|cliente|usuario|nombre completo|nombre de usuario|
    autore|nome|nome cliente|utente|nome utente|nome e cognome|recensore|
    nome do cliente|nome completo|utilizador|
    naam|klant|klantnaam|gebruiker|gebruikersnaam|schrijver|
    imie|imie i nazwisko|nazwa|uzytkownik|klient|nazwa uzytkownika|podpis|
    nume|nume client|utilizator|nume complet|
    автор|имя|имя автора|имя пользователя|пользователь|клиент|покупатель|фио|ім я|
    ad soyad|isim|ad|kullanici|kullanici adi|musteri|musteri adi|yazan|yazar|adi soyadi|
    名前|お名前|氏名|投稿者|投稿者名|ユーザー名|ユーザー|ニックネーム|レビュアー|著者|作成者|
    用户名|用户|作者|昵称|姓名|评论者|客户|顾客|买家|用戶名|用戶|暱稱|評論者|顧客|會員|
    작성자|이름|닉네임|사용자|아이디|고객명|글쓴이|작성자명|
    الاسم|اسم العميل|العميل|الكاتب|المستخدم|اسم المستخدم|اسم|المؤلف|
    שם|שם הלקוח|מחבר|משתמש|כותב|نام|نویسنده|کاربر|نام کاربر|
    namn|kund|navn|nimi|asiakas|jmeno|zakaznik|nev|vasarlo|felhasznalo|ονομα|συγγραφεας|πελατης|nama|nama pelanggan|pengguna|ten|ten khach hang|ho ten|ชื่อ|ผู้เขียน|नाम|critic name|critic|taster name|comment author|commenter|comment author name|profilename|profile.name|reviewer full name|reviewer title|your full name|what is your name|whats your name|what s your name|name of reviewer|name of customer|author.display name|author.displayname|author.nickname|author.username|consumer display name|reviewer.username|reviewer.first name last|nom utilisateur|nombre del autor|nome utilizador|nome do autor|nazwa klienta|имя клиента|имя рецензента|리뷰어|리뷰 작성자|評論人|评论人|會員名稱|user nickname|review profilename|reviewers|name des gastes|gastname|left by|feedback left by|reviewer profile name|display name of reviewer`,
  firstName:
    'first name|firstname|reviewer first name|reviewer.first name|customer first name|given name|vorname|prenom|primer nombre|voornaam|prenume|имя покупателя|jmeno krestni|first|名',
  lastName:
    'last name|lastname|surname|reviewer last name|reviewer.last name|customer last name|family name|nachname|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|nume de familie|фамилия|soyad|soyadi|last|姓|苗字|姓氏|성',
  email:
    'email|e mail|reviewer email|review user email|reviewer.email|customer email|author email|user email|email address|e mail address|mail|consumer email|buyer email|e mail adresse|adresse e mail|courriel|correo|correo electronico|indirizzo email|e posta|eposta|メール|メールアドレス|邮箱|電子郵件|이메일|البريد الإلكتروني|электронная почта|почта|adres email',
  authorUrl:
    'author url|author uri|author.uri|author.url|authorattribution.uri|reviewer url|reviewer link|user url|user link|user.link|profile url|profile link|author website|customer website|comment author url|author link|reviewer profile url|website|customer.website',
  authorImage:
    'profile image url|reviewer image|reviewer avatar|author image|author avatar|user image|userimage|avatar|avatar url|profile photo url|profile photo|profile picture|reviewer.profilephotourl|authorattribution.photouri|user.social image|user.thumbnail|user.avatar|customer avatar|customer photo|author photo|reviewer avatar url|reviewer avatar urls.96|reviewer_avatar_urls.96|author avatar urls.96|headshot|author_img|profilbild|image url of author|user profile image url|reviewer photo|reviewer photo url|reviewer profile picture|author photo url|author profile photo|user profile picture|user avatar url|author avatar url|profile image',
  jobTitle:
    'job title|job role|role|position|designation|customer tagline|tagline|author title role|reviewer role|reviewer job title|author job|occupation|beruf|funktion|position im unternehmen|poste|fonction|cargo|puesto|ruolo|functie|stanowisko|functia|должность|unvan|役職|職業|职位|職位|직책|직업|المسمى الوظيفي',
  worksFor:
    'company|company name|customer company|organization|organisation|reviewer company|author company|employer|works for|firma|unternehmen|entreprise|societe|empresa|azienda|bedrijf|bedrijfsnaam|companie|компания|организация|sirket|会社|会社名|公司|公司名称|회사|الشركة|employer name|works at|company of reviewer|customer organisation',
  date: `review date|review created|review submit date and time|review submit millis since epoch|review time|date published|datepublished|published date|publish time|published at|publishtime|published|date created gmt|created at|createdat|date created|datecreated|created time|createtime|create time|created|creation date|
    review creation date|created date|create timestamp|date posted|posted at|posted on|posted|date submitted|submitted at|submission date|submitted|submitted on|date reviewed|review timestamp|reviewed at|date of review|at|date|date added|added on|added|timestamp|time|datetime|date time|day|updated|tweet created|
    iso date|updated at|received at|when|
    datum|bewertungsdatum|erstellt am|erstellt|veroffentlicht am|datum der bewertung|zeitpunkt|verfasst am|zeitstempel|
    date de l avis|date avis|date de publication|publie le|cree le|date de creation|
    fecha|fecha de la resena|fecha de publicacion|fecha de creacion|publicado|creado|fecha y hora|
    data|data recensione|data di pubblicazione|pubblicato il|creato il|data pubblicazione|
    data da avaliacao|data de publicacao|data de criacao|criado em|publicado em|
    beoordelingsdatum|geplaatst op|aangemaakt op|datum geplaatst|
    data opinii|data dodania|data wystawienia|data publikacji|dodano|
    data recenziei|data publicarii|
    дата|дата отзыва|дата публикации|дата создания|создано|опубликовано|
    tarih|yorum tarihi|olusturulma tarihi|yayin tarihi|
    日付|投稿日|投稿日時|レビュー日|作成日|日時|年月日|投稿年月日|
    日期|时间|评论日期|评论时间|评价时间|发布时间|创建时间|時間|評論日期|評論時間|發布時間|
    날짜|작성일|작성일자|등록일|리뷰작성일|일자|작성 일시|
    التاريخ|تاريخ|تاريخ المراجعة|تاريخ النشر|
    תאריך|تاریخ|
    oprettet|dato|paivamaara|pvm|datum recenze|vytvoreno|keltezes|letrehozva|ημερομηνια|tanggal|ngay|ngay danh gia|วันที่|दिनांक|comment date gmt|comment date|commented at|review datetime utc|review datetime|reviewed on|reviewed date|date of posting|date review|unix review time|timestamp created|time created|date publication|publication date|fecha resena|fecha comentario|fecha de la opinion|fecha opinion|date de creation de l avis|datum bewertung|rezensionsdatum|data avaliacao|data da criacao|data opublikowania|дата комментария|评价日期|留言时间|留言日期|후기 작성일|작성날짜|投稿時間|submit date|submission time|completed at|response timestamp`,
  dateExperienced:
    'date of experience|experience time|experience date|date visit|visit date|date of visit|travel date|stay date|purchase date|order date|date experienced|besuchsdatum|fecha de la visita|date d experience|data dell esperienza|date flown|date of stay|stayed on|stayed at|experienced at|month of stay|travelled on|date of travel|date of purchase|trip date|fecha de estancia|date de sejour|reisedatum|aufenthaltsdatum|data do pedido|data del soggiorno|year month|month of visit|visited|visited on',
  id: 'review id|reviewid|review uuid|comment id|testimonial id|tweet id|post id|store review id|feedback id|id|uuid|guid|identifier|bewertungs id|rezensions id|id avis|identifiant|id resena|id recensione|id da avaliacao|beoordeling id|id opinii|идентификатор|id отзыва|レビューid|评论id|評論id|리뷰id|rezensionsid|id de resena|id da avaliacao|review key|review reference',
  url: 'review url|review link|permalink|review permalink|source url|url|link|link.attributes.href|googlemapsuri|tweet url|comment url|original url|review page url|lien|enlace|ссылка|google maps url|post url|permalink url|リンク|链接|링크|الرابط|review link url|reviewurl|reviews.source urls|review source url|link to review|perma link',
  language:
    'review language|reviewer language|language|lang|language code|locale|inlanguage|in language|originaltext.languagecode|text.languagecode|review lang|sprache|langue|idioma|lingua|taal|jezyk|limba|язык|dil|言語|语言|語言|언어|اللغة|sprak|kieli|original language|review lang code|language of review',
  product:
    'product name|product title|product|mon|item name|item title|itemreviewed.name|item reviewed|service name|business name|location.business name|location.name|location name|app name|hotel name|movie title|place name|restaurant name|course name|productname|produkt|produktname|artikelname|artikel|produit|nom du produit|producto|nombre del producto|prodotto|nome prodotto|produto|nome do produto|productnaam|nazwa produktu|produs|товар|название товара|urun|urun adi|商品名|商品|产品|产品名称|商品名称|產品|상품명|제품명|المنتج|اسم المنتج|airline name|airline|drug name|movie name|film name|game name|book title|company name reviewed|brand name|store name|shop name|branch name|listing name|listing title|tour name|activity name|doctor name|beer name|wine name|bank name|university name|school name|reviewed item|reviewed product|hotel|restaurant|nombre del hotel|hotelname|nom de l hotel|nome hotel|nome do hotel|branch|vehicle title|hotel property|property name',
  productUrl:
    'product url|producturl|item url|itemreviewed.url|product link|location url|url produit|url del producto|produkt url',
  reply: `reply|text hotel|hotelier comment|hotelier reply|reply text|reply content|reply body|replycontent|company response|business response|owner response|owner response.text|owner answer|developer reply text|developer response|company reply|company reply.text|companyreply.text|review reply.comment|reviewreply.comment|response|response text|
    response from owner|response from owner text|responsefromownertext|seller response|merchant reply|management response|comment.content|owner reply|store reply|response.snippet|response.text|antwort|antwort des inhabers|reponse|reponse du proprietaire|respuesta|respuesta del propietario|risposta|resposta|reactie|antwoord|odpowiedz|raspuns|ответ|ответ владельца|yanit|cevap|返信|オーナーからの返信|回复|商家回复|回覆|답글|답변|사장님 댓글|الرد|svar|vastaus|odpoved|valasz|resp|resp.text|response from the owner|respuesta de la empresa|respuesta del negocio|respuesta del vendedor|reponse du vendeur|reponse de l entreprise|reponse du commercant|reponse de l etablissement|antwort des unternehmens|antwort des anbieters|antwort des verkaufers|unternehmensantwort|resposta da empresa|resposta do proprietario|resposta do vendedor|risposta del proprietario|risposta del venditore|risposta azienda|reactie van de eigenaar|reactie van bedrijf|odpowiedz wlasciciela|odpowiedz sprzedawcy|ответ компании|ответ продавца|ответ магазина|ответ представителя|isletme yaniti|satici yaniti|ショップからの返信|ショップからのコメント|お店からの返信|オーナー返信|商家回應|店家回覆|卖家回复|掌柜回复|사장님 답글|판매자 답변|رد المالك|رد الشركة|comment response|hotel response|owner reply text|management reply|host response|public response|seller reply|vendor reply|brand response|company reply text|review answer|business reply|official reply|developer reply|developer reply.body|developer response.body|reply.body|reply.content|reply.message|owner response text|response from owner.text|client responses|client response|antwort der unterkunft|property reply|property response|antwort des hotels|ihre antwort|our reply|our response|ownmsg|own msg|ownermsg|owner message|shopmsg|shop message|shopcomment|sellermsg|seller message|merchantmsg|merchant message|vendormsg|vendor message|adminmsg|admin message|hostmsg|host message`,
  replyAuthor:
    'reply author|reply by|response author|replied by|reply author name|responder|owner response.author|response by|reply.author|response.author|reply.name',
  replyDate:
    'reply date|replied at|repliedat|company reply date|business reply date|developer reply date and time|developer reply millis since epoch|company reply.created at|companyreply.createdat|review reply.update time|reviewreply.updatetime|response date|response.date|response.iso date|response from owner date|date of reply|reply created at|owner response.published date|reponse date|antwortdatum|fecha de respuesta|data risposta|resp.time|owner answer timestamp|owner answer timestamp datetime utc|response from owner date|reply.created at|reply.date|developer response.modified|developer response modified|management response date|company response date|business response date|response timestamp utc|replied on',
  images:
    'picture urls|pictures|photo url|photo urls|photos|image urls|image url|images|image|img|review images|media|review user photos|images data|photo|review photos|review photo|media urls|bilder|imagenes|immagini|imagens|写真|图片|圖片|사진|review img urls|review img url|review image urls|pics|review pictures|user photos|photo links|image links|review photo urls|picture|picture url',
  videos:
    'video url|video urls|video|videos|video link|video links|review video|review videos|review video url|review video urls|review user videos|user videos|video testimonial|video testimonial url|testimonial video|video review|video review url|video file|video file url|media video url|video content url|video embed url|video.contenturl|video.embedurl|video.url|youtube|youtube url|youtube link|youtube video|youtube video url|vimeo|vimeo url|vimeo link|peertube url|link video|enlace de video|url del video|url video|video adresse|videolink|videolinks|lien video|url de la video|ссылка на видео|видео|動画|動画url|视频|视频链接|影片|동영상|동영상 url|رابط الفيديو|فيديو|סרטון|embed url|embed link',
  tags: 'tags|tag|keywords|labels|schlagworte|etiquetas|etichette|метки|标签|태그|review highlight',
  status:
    'status|state|review status|curated|published status|approval status|moderation status|visibility|approved|comment approved|is pending|is published|hidden|is hidden|review state|is approved|comment_approved|isapproved|is spam|spam|deleted|is deleted|publish status',
  verified:
    'verified purchase|verified buyer|verified|is verified|is verified buyer|isverifiedbuyer|isverified|verification level|verificationlevel|review verified type|reviewverifiedtype|verified reviewer|reviewer.verified buyer|reviewer.verified|verification status|verifizierter kauf|achat verifie|compra verificada|acquisto verificato',
  pros: 'pros|dignity|plus|text plus|plus text|pluses|plusy|plusi|plusai|plussat|плюсы|плюси|плюсове|what do you like best|what do you like best about|advantages|positives|likes|vorteile|avantages|ventajas|pro|vantaggi|zalety|достоинства|优点|優點|장점|positive review|liked|what i liked|positive|liked text|reviewtextparts.liked|what did you enjoy|was hat ihnen gefallen|positives review|the good|good points|advantage|pontos positivos|puntos positivos|points positifs|lo mejor|le positif|plus|plusy|плюсы|优点评价|positive bewertung|positive feedback|positiver kommentar|was hat gefallen|avis positif|resena positiva|recensione positiva',
  cons: 'cons|shortcomings|minus|text minus|minus text|minuses|minusy|minusi|minusai|miinukset|минусы|мінуси|минуси|минусове|what do you dislike|what do you dislike about|disadvantages|negatives|dislikes|nachteile|inconvenients|desventajas|contro|svantaggi|wady|недостатки|缺点|缺點|단점|negative review|disliked|what i disliked|negative|disliked text|reviewtextparts.disliked|negatives review|the bad|bad points|disadvantage|pontos negativos|puntos negativos|points negatifs|lo peor|le negatif|minusy|минусы|negative bewertung|negative feedback|negativer kommentar|was hat nicht gefallen|avis negatif|resena negativa|recensione negativa',
  incentive:
    'incentive|incentivized|incentivised|is incentivized|is incentivised|incentivized review|incentivised review|received incentive|compensation|sweepstakes|disclosure code|material connection',
  ratingBest:
    'review rating.best rating|reviewrating.bestrating|review rating best rating|rating.bestrating|best rating|rating best|max rating|rating max|maximum rating|rating scale|scale max|out of',
  ratingWorst:
    'review rating.worst rating|reviewrating.worstrating|rating.worstrating|worst rating|rating worst|min rating|rating min',
  source:
    'source|review source|source of review|platform|review platform|source platform|source name|origin|network|social network|site|website name|provider|integration|published on|posted on platform|quelle|plattform|plateforme|fuente|plataforma|fonte|piattaforma|bron|zrodlo|источник|площадка|kaynak|来源|平台|來源|출처|媒体|المصدر',
  // Of postings alone; one cell holds all of them.
  shared: SHARED,
  facets: FACETS,
  counters: COUNTERS,
  ownReview: OWN_REVIEW,
};

/** Field and rank (0 is the surest) by normalised header. */
const TABLE = new Map<string, { field: Field; rank: number }[]>();
for (const [field, names] of Object.entries(NAMES) as [Field, string][]) {
  names.split('|').forEach((name, rank) => {
    const key = normalizeHeader(name);
    if (key === '') return;
    const list = TABLE.get(key) ?? [];
    if (!list.some((known) => known.field === field)) TABLE.set(key, [...list, { field, rank }]);
  });
}

/** `stars.max`, `score.outOf`: the ends of the scale beside a value. */
const BEST = /^(?:max|maximum|maxvalue|maxrating|maxscore|best|bestrating|outof|of|scale|range|highest|upper|top)$/;
const WORST = /^(?:min|minimum|minvalue|minrating|minscore|worst|worstrating|lowest|lower)$/;

/** A scale in a header: `Note /5`, `Score out of 10`. */
const SCALE_AT_END = /[\s(]*(?:\/|out of|sur|von|of|de|su|na|из)\s*\d{1,3}\s*\)?\s*$/i;

const SAID: ReadonlySet<Field> = new Set(['body', 'title', 'pros', 'cons']);

/** Whether a header is a name that is known, of something that is not said. */
export function isNamedOtherwise(header: string): boolean {
  const named = fieldsNamed(header);
  return named.length > 0 && !named.some(({ field }) => SAID.has(field));
}

/** Behind whatever else says who wrote: `By` is a town in Danish. */
const LAST_OF_ALL = 400;

/** Fields a header may name, by its whole name, then by its name without what it hangs under. */
export function fieldsNamed(header: string): { field: Field; rank: number }[] {
  const name = normalizeHeader(header);
  // `comment.content` is what answers a review, `comment_content` the words of a comment.
  if (name === 'commentcontent' && !header.includes('.')) return [{ field: 'body', rank: 40 }];
  if (name === 'by') return [{ field: 'author', rank: LAST_OF_ALL }];
  const whole = TABLE.get(name);
  if (whole) return whole[0]?.field === 'author' ? (partOfName(header) ?? whole) : whole;
  const parts = header.split('.');
  for (let from = 1; from < parts.length - 1; from++) {
    const found = TABLE.get(normalizeHeader(parts.slice(from).join('.')));
    if (found) return found.map(({ field, rank }) => ({ field, rank: rank + 100 }));
  }
  const end = parts.length > 1 ? normalizeHeader(parts.at(-1) as string) : '';
  const half = halfUnder(parts.slice(0, -1).join(' '), end);
  if (half) return half;
  if ((BEST.test(end) || WORST.test(end)) && conceptsOf(parts.slice(0, -1).join(' ')).has('rating'))
    return [{ field: BEST.test(end) ? 'ratingBest' : 'ratingWorst', rank: 50 }];
  const scaled = header.replace(SCALE_AT_END, '');
  if (scaled !== header) {
    const found = TABLE.get(normalizeHeader(scaled))?.filter(({ field }) => field === 'rating');
    if (found?.length) return found;
  }
  return loosely(name, header);
}

/** `comment.plus` beside `comment.text`: one half of what was said. */
function halfUnder(under: string, end: string): { field: Field; rank: number }[] | undefined {
  const half = TABLE.get(end)?.filter(({ field }) => field === 'pros' || field === 'cons');
  if (!half?.length) return undefined;
  const about = conceptsOf(under);
  const isSaid = (about.has('words') || about.has('opinion')) && !about.has('reply') && !about.has('staff');
  return isSaid ? half.map(({ field, rank }) => ({ field, rank: rank + 100 })) : undefined;
}

/** `Your Name (First)` beside `Your Name (Last)`. */
function partOfName(header: string): { field: Field; rank: number }[] | undefined {
  const part = /[([]([^)\]]+)[)\]]\s*$/.exec(header)?.[1];
  if (part === undefined || isWholeName(part)) return undefined;
  const about = conceptsOf(part);
  if (/^first\b/i.test(part) || (about.has('given') && !about.has('family'))) return [{ field: 'firstName', rank: 49 }];
  return /^last\b/i.test(part) || (about.has('family') && !about.has('given'))
    ? [{ field: 'lastName', rank: 49 }]
    : undefined;
}

/** What a name that holds the right word ends in when it is about something else: `review_comment_count`. */
const BESIDE =
  /(?:title|date|time|timestamp|at|id|ids|count|counts|number|url|link|by|author|name|rating|score|type|language|lang|status|length|words?|likes|votes|images?|photos?)$/;

/** `Autor da opinión`, `Data da opinión`: whose it is, and when. */
const AUTHORED = /^(?:author|autor|auteur|autore|verfasser|forfatter|forfattare|skribent|fecha|data(?=d|opinion))/;

/** Headers that are sentences or carry a unit: told by the word they hold. Ranked behind every exact name. */
function loosely(name: string, header: string): { field: Field; rank: number }[] {
  if (
    /^(?:howwouldyourate|overallrating|overallscore|starrating|gesamtbewertung|rating(?:out|of|on|from|1|5|10|15)|ratingvalue|stars(?:out|of|1|5)|reviewrating)/.test(
      name,
    ) &&
    !/best|worst|count|type|date/.test(name)
  )
    return [{ field: 'rating', rank: 300 }];
  if (
    /(?:reviewtext|reviewbody|reviewcontent|reviewcomment|feedbacktext|commenttext|yourfeedback|yourreview|tellus|bewertungstext)/.test(
      name,
    ) &&
    !BESIDE.test(name)
  )
    return [{ field: 'body', rank: 300 }];
  if (/^(?:datecreated|createdat|reviewdate|submitted|publishedat)/.test(name)) return [{ field: 'date', rank: 300 }];
  if (/^(?:whatis|whats|please(?:enter|give))?your(?:full)?name$/.test(name)) return [{ field: 'author', rank: 300 }];
  if (/^whatdoyoulikebest|^whatdidyou(?:like|enjoy)|^whatproblems/.test(name)) return [{ field: 'pros', rank: 300 }];
  if (/^whatdoyoudislike|^whatdidyoudislike|^what(?:can|could)weimprove/.test(name))
    return [{ field: 'cons', rank: 300 }];
  if (
    /(?:reviews?|comments?|feedback|testimonial|opinion|verbatim)$/.test(name) &&
    !/(?:store|pre|over|inter|page)views?$|since|total|last|number|num|average|avg|count|has|type|days|link|language|tite?l|titre|tytul|datum|date|naam|name/.test(
      name,
    ) &&
    !conceptsOf(header).has('title') &&
    !AUTHORED.test(name)
  )
    return [{ field: 'body', rank: 320 }];
  return [];
}
