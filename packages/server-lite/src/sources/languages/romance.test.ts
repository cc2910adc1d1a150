import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Concept } from '../columns/header-stems.ts';
import { assertHeaders } from '../testing/judge-headers.ts';
import { at, day, PEOPLE, SAID, sevenRows, STAFF } from '../testing/seven-rows.ts';

/** What headers are taken for by their names alone; several after a bar. */
const FIELDS: Readonly<Record<string, string>> = {
  author: `Escrita por|Redactado por|Nombre y apellidos del cliente|Apellidos y nombre|Autora de la opinión|Reseña firmada por|Nombre del alumno|Apodo
    |Rédigé par|Avis laissé par|Témoignage rédigé par|Nom et prénom du client|Prénom et nom|Nom de la cliente|Nom d’affichage|Surnom
    |Scritta da|Recensione scritta da|Pubblicata da|Cognome e nome|Nome dell’ospite|Nominativo|Soprannome|Nome e cognome del paziente
    |Escrita por|Avaliação feita por|Nome e sobrenome|Nome e apelido do cliente|Avaliadora|Nome do aluno|Nome do utente|Alcunha
    |Escrita per|Ressenya escrita per|Publicada per|Cognoms i nom|Nom i cognoms|Nom de la clienta|Sobrenom|Autora de l’opinió
    |Scris de|Recenzie scrisă de|Numele și prenumele|Prenume și nume|Numele pacientului|Numele oaspetelui|Autorul comentariului|Numele cumpărătorului
    |Escrita por|Recensión escrita por|Nome e apelidos|Apelidos e nome|Nome do cliente|Autor da opinión|Alcume|Nome do hóspede
    |Nork idatzia|Izen-abizenak|Bezeroaren izena|Izena eta abizenak|Egilea|Iritziaren egilea|Erabiltzaile-izena|Ezizena
    |Miktub minn|Isem u kunjom|Isem il-klijent|Awtur|L-awtur tar-reċensjoni|Isem tal-utent|Laqam|Isem sħiħ`,
  firstName: `Nombre de pila|Primer nombre|Nombre (sin apellidos)|Nombre propio|Prénom du client|Nom de baptême|Nome di battesimo|Nome (senza cognome)|Primo nome
    |Primeiro nome|Nome próprio|Nome (sem apelido)|Prenome|1.º nome|Nom de pila|Primer nom|Nom (sense cognoms)|Prenumele clientului|Nume (fără nume de familie)
    |Nome de pía|Nome (sen apelidos)|Izena (abizenik gabe)|Bataio-izena|Lehen izena|Isem (mingħajr kunjom)`,
  lastName: `Primer apellido|Apellidos del cliente|Apellido|Nom de famille du client|Patronyme|Nom (sans prénom)|Cognome del cliente|Cognome ospite|Nome de família|Último nome|Sobrenome do cliente
    |Apelido do cliente|Cognoms del client|Primer cognom|Nume de familie|Numele de familie al clientului|Nume (fără prenume)|Primeiro apelido|Apelidos do cliente|Lehen abizena|Bezeroaren abizenak|Kunjom il-klijent|Il-kunjom`,
  title: `Titular|Encabezado de la opinión|Título del testimonio|Asunto|Accroche|En-tête de l’avis|Intitulé du commentaire|Titre du témoignage|Intestazione del commento|Titolo della testimonianza
    |Manchete|Cabeçalho da avaliação|Título do depoimento|Títol del testimoni|Capçalera de l’opinió|Titular|Titlul mărturiei|Titlul opiniei|Subiectul recenziei
    |Cabeceira da opinión|Título do testemuño|Izenburua|Iruzkinaren izenburua|Iritziaren goiburua|Titularra|Titlu tal-opinjoni|Suġġett`,
  rating: `Número de estrellas|N.º de estrellas|Puntuación otorgada|Calificación global|Grado de satisfacción|Puntos|Nombre d’étoiles|Nb d’étoiles|Note donnée|Degré de satisfaction|Niveau de satisfaction
    |Numero di stelle|N. stelle|Voto assegnato|Livello di soddisfazione|Gradimento|Punti|Número de estrelas|Qtd. de estrelas|Pontos|Nota atribuída|Grau de satisfação
    |Nombre d’estrelles|Qualificació|Grau de satisfacció|Punts|Nr. stele|Număr de stele|Punctaj acordat|Grad de mulțumire|Nivel de satisfacție
    |Cualificación|Grao de satisfacción|Izar kopurua|Izarrak|Puntuazio orokorra|Gogobetetze-maila|Numru ta’ stilel|Punteġġ mogħti|Grad ta’ sodisfazzjon`,
  date: `Creada el|Enviada el|Publicada el|Fecha del testimonio|Fecha de la opinión|Créée le|Soumis le|Déposée le|Date du témoignage|Heure de fin
    |Inserita il|Inviata il|Creata il|Data della testimonianza|Submetido em|Enviada em|Data do depoimento|Criada em|Data del testimoni|Enviada el
    |Adăugat la|Data mărturiei|Data opiniei|Enviada o|Data do testemuño|Noiz sortua|Argitalpen-data|Iruzkinaren data|Mibgħut fi|Maħluq fi|Data tal-kumment`,
  dateExperienced: `Fecha de la experiencia|Fecha de la estancia|Fecha de factura|Date de l’expérience|Date de facture|Data dell’esperienza|Data della fattura|Data da experiência|Data da encomenda|Data da consulta
    |Data de l’experiència|Data de l’estada|Data experienței|Data comenzii|Data sejurului|Data facturii|Data da experiencia|Erosketa-data|Bisitaren data|Egonaldiaren data|Data taż-żjara|Data tax-xiri|Data tas-soġġorn`,
  reply: `Respuesta del titular|Contestación de la empresa|Réponse du gérant|Réponse de l’établissement|Risposta della struttura|Risposta del gestore|Resposta da gerência|Resposta do estabelecimento
    |Resposta de l’establiment|La nostra resposta|Răspunsul firmei|Răspunsul nostru|A nosa resposta|Resposta do establecemento|Jabearen erantzuna|Gure erantzuna|Tweġiba tas-sid|It-tweġiba tagħna`,
  replyDate: `Fecha de la contestación|Date de la réponse|Data della risposta|Data da resposta|Data de la resposta|Data răspunsului|Erantzunaren data|Noiz erantzuna|Data tat-tweġiba|Imwieġeb fi (data)`,
  thumb: `¿Lo recomendaría?|Nos aconsejaría|Recommanderiez-vous ?|Conseillerait|Consiglierebbe|Lo consiglieresti|Recomendaria|Aconselharia a um amigo|Indicaria a um amigo|Ho recomanaria|Recomanació
    |Recomandare|Recomendaríao|Gomendatuko luke|Gomendioa|Jirrakkomanda|Tirrakkomandana?`,
  body: `Relato de la experiencia|Texte du témoignage|Testo della testimonianza|Depoimento|Testimoni|Relat de l’experiència|Mărturie
    |Testemuño|Relato da experiencia|Iruzkina|Iritziaren testua|Lekukotza|Kumment|Kontenut tar-reċensjoni|Il-messaġġ`,
};

/** What words say where they name what was good or bad, or is nothing of a review. */
const CONCEPTS: Readonly<Partial<Record<Concept, string>>> = {
  good: `Puntos fuertes|Lo mejor|Puntos a favor|Points forts|Les plus|Ce qui a plu|Punti di forza|Lati forti|Pontos fortes|O melhor|O que fazemos bem?|Punts forts|El millor|Què fem bé?|Puncte forte|Plusuri|Puntos fortes|O mellor|Vantaxes|Indarguneak|Onena|Abantailak|X’għoġbok|Punti tajbin|Vantaġġi`,
  bad: `Puntos débiles|Lo peor|Contras|Points faibles|Les moins|Qu’avez-vous le moins apprécié ?|Punti deboli|Il peggio|Pontos fracos|O pior|Punts febles|El pitjor|Què us ha agradat menys?|Puncte slabe|Minusuri|Puntos febles|O peor|Inconvenientes|Ahulguneak|Txarrena|Desabantailak|X’ma għoġbokx|Punti dgħajfa|Żvantaġġi`,
  improve: `Puntos a mejorar|Propuestas de mejora|Qué cambiaría|Axes d’amélioration|Qu’est-ce que vous changeriez ?|Da migliorare|Cosa cambierebbe|A melhorar|O que mudaria|A millorar|Què canviaríeu?|De îmbunătățit|Ce ar trebui să schimbăm?|A mellorar|Suxestións|Hobetzekoak|Zer hobetu dezakegu?|X’nistgħu ntejbu|Suġġerimenti`,
  thing: `Tratamiento|Tipo de habitación|Soin|Type de chambre|Trattamento|Tipo di camera|Procedimento|Formação|Tipo de quarto|Tractament|Tipus d’habitació|Tratament|Tip cameră|Tratamento|Tipo de cuarto|Ikastaroa|Gela mota|Prodott|Isem il-kors`,
  place: `Sucursal|Centro|Establecimiento|Agence|Point de vente|Succursale|Sede|Punto vendita|Agenzia|Balcão|Unidade|Establiment|Servei|Filială|Locație|Tenda|Establecemento|Denda|Zerbitzua|Ħanut|Servizz`,
  staff: `Dependiente|Profesional|Praticienne|Commentaire de l’équipe|Consulente|Appunti dello staff|Profissional|Apontamentos da equipa|Cambrer|Venedora|Metge|Ospătar|Angajat|Empregado|Camareiro|Langilea|Saltzailea|Impjegat|Wejter|Membru tal-istaff`,
  private: `Anotaciones del equipo|Nota interna|Mémo interne|Appunti interni|Anotações da equipe|Apontamentos|Anotacions|Notițe interne|Anotacións internas|Barne-oharrak|Barneko oharrak|Noti interni`,
  beside: `Verificada|Situación|Móvil|Localizador|Origen|Vérifié|Statut|Plateforme|Portable|Verificato|Stato|Provenienza|Situação|Telefone|Origem|Código|Verificat|Estat|Ciutat|Stare|Platformă|Cod poștal|Localitate|Móbil|Orixe|Egoera|Egiaztatua|Iturria|Telefonoa|Stat|Sors|Mowbajl`,
};

test('headers are taken for what offices, shops and forms mean by them', () => assertHeaders(FIELDS, CONCEPTS));

/** Forms and lists as seven rows: who, how much, and what of it, beside who served and what nobody is to see. */
const FILES: readonly (readonly [
  who: string,
  scale: string,
  title: string,
  text: string,
  staff: string,
  notes: string,
])[] = [
  [
    'Escrita por',
    'Muy insatisfecha|Insatisfecha|Ni satisfecha ni insatisfecha|Satisfecha|Muy satisfecha',
    'Titular',
    'Comentario del huésped',
    'Atendida por',
    'Anotaciones del equipo',
  ],
  [
    'Avis rédigé par',
    'Très mauvaise|Mauvaise|Moyenne|Bonne|Très bonne',
    'Accroche',
    'Témoignage client',
    'Servi par',
    'Mémo interne',
  ],
  [
    'Recensione scritta da',
    'Pessima|Scarsa|Sufficiente|Buona|Ottima',
    'Intestazione',
    'Parere del cliente',
    'Servito da',
    'Appunti interni',
  ],
  [
    'Avaliação feita por',
    'Muito má|Má|Razoável|Boa|Muito boa',
    'Manchete',
    'Relato do cliente',
    'Atendida por',
    'Anotações da equipe',
  ],
  [
    'Client (nom i cognoms)',
    'Molt insatisfeta|Insatisfeta|Neutral|Satisfeta|Molt satisfeta',
    'Capçalera',
    'Opinió del client',
    'Atesa per',
    'Anotacions internes',
  ],
  [
    'Recenzie scrisă de',
    'Foarte proastă|Proastă|Acceptabilă|Bună|Foarte bună',
    'Titlul opiniei',
    'Părerea clientului',
    'Servit de',
    'Notițe interne',
  ],
  [
    'Cliente (nome e apelidos)',
    'Moi mala|Mala|Regular|Boa|Moi boa',
    'Cabeceira',
    'Opinión do cliente',
    'Atendida por',
    'Anotacións internas',
  ],
  [
    'Nork idatzia',
    'Oso txarra|Txarra|Erdipurdikoa|Ona|Oso ona',
    'Goiburua',
    'Bezeroaren iruzkina',
    'Nork artatua',
    'Barneko oharrak',
  ],
  [
    'Miktub minn',
    'Ħażin ħafna|Ħażin|Medju|Tajjeb|Tajjeb ħafna',
    'Suġġett',
    'Opinjoni tal-klijent',
    'Moqdija minn',
    'Rimarki interni',
  ],
];

test('a list of each language is read whole', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'smm-romance-'));
  t.after(() => rm(dir, { recursive: true }));
  for (const [who, scale, title, text, staff, notes] of FILES) {
    const words = scale.split('|');
    const { items } = await sevenRows(dir, {
      [staff]: (i) => at(STAFF, i),
      [notes]: (i) => (i % 3 ? '' : 'Call back on Monday'),
      [who]: (i) => at(PEOPLE, i),
      Data: (i) => day(i),
      [title]: (i) => at(['Very good', 'Never again', 'Fair prices', 'A nice day', 'Slow', 'Worth it', 'Fine'], i),
      [text]: (i) => at(SAID, i),
      Nota: (i) => at(words, i),
    });
    assert.deepEqual(
      items.map(({ authorName, body, title: head, rating }) => [authorName, body, head !== undefined, rating]),
      SAID.map((body, i) => [at(PEOPLE, i), body, true, { ratingValue: 1 + (i % 5), worstRating: 1, bestRating: 5 }]),
      who,
    );
  }
});

test('the middle of five that nobody chose in a few rows is there all the same', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'smm-romance-'));
  t.after(() => rm(dir, { recursive: true }));
  const words = ['Muy insatisfecho', 'Insatisfecho', 'Satisfecho', 'Muy satisfecho'];
  const { items } = await sevenRows(dir, {
    Cliente: (i) => at(PEOPLE, i),
    'Grado de satisfacción': (i) => at(words, i),
    Comentario: (i) => at(SAID, i),
  });
  assert.deepEqual(
    items.slice(0, 4).map(({ rating }) => [rating?.ratingValue, rating?.bestRating]),
    [1, 2, 4, 5].map((value) => [value, 5]),
  );
});

test('the day of the experience is not that of the words', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'smm-romance-'));
  t.after(() => rm(dir, { recursive: true }));
  const { items } = await sevenRows(dir, {
    'Date de l’expérience': (i) => day(i),
    Date: (i) => day(i, 4),
    Client: (i) => at(PEOPLE, i),
    Avis: (i) => at(SAID, i),
  });
  assert.deepEqual(
    items.map(({ datePublished }) => datePublished?.slice(0, 10)),
    SAID.map((_, i) => day(i, 4)),
  );
});
