import { conceptsOf, wordsOf } from './header-stems.ts';

/** Headers that only lists of tickets have. */
const TICKET =
  /(?:^|[^a-z])(?:ticket|assignee|requester|helpdesk|case[\s_]?(?:number|id|no|owner)|conversation[\s_]?(?:id|rating))|(?:^|[^a-z])(?:chat|dialog(?:ue)?)[\s_-]?(?:id|no|nr)|id (?:del? |della |do |da |de la )?(?:chat|conversa\p{L}*|diálogo)|(?:id|номер|№) (?:диалога|чата|діалогу|чату)|(?:vorgangs|anfrage|fall)(?:nummer|nr|-id)|n(?:º|°|uméro|úmero) (?:de |du )?(?:ticket|caso|chamado|demande)|заявк[аи]|обращени[ея]|тикет|звернення|zgłoszenie|チケット|問い合わせ番号|工单|工單|티켓|문의 ?번호|ärende(?:-?\s?(?:id|nr|nummer))|sa(?:gs|ks)(?:-?\s?(?:id|nr|nummer))|zaaknummer|tiketti|tapausnumero|palvelupyyn|tiket(?!t)|tichet|hibajegy|jegyszám|(?:destek )?talebi? no|αίτημα|pieteikum|užklaus/iu;

/** Who answers, and in which group of them. */
const AGENT =
  /^(?:agente?|agente? (?:asignado|assegnato|atribuído|assigné)|agent name|оператор|агент|bearbeiter|handläggare|operator[ei]?|operador|agent\/in)$/i;
const GROUP = /^(?:grou?pe?|grupp[eo]?|grupo|gruppo|grupa|skupina|ryhmä|csoport|grup|група|группа)$/i;

/** Whether a table lists what customers asked a help desk, with what they said of the answer. */
export function isOfHelpDesk(names: readonly string[]): boolean {
  return (
    names.some((name) => TICKET.test(name)) ||
    [AGENT, GROUP].every((each) => names.some((name) => each.test(name.trim())))
  );
}

/** Whether a header names what a ticket is about, which is no headline of what was said of it. */
export function isSubject(header: string): boolean {
  const about = conceptsOf(header);
  return about.has('title') && !(['words', 'opinion', 'rating'] as const).some((concept) => about.has(concept));
}

/** `Satisfaction reason`, `Motivo de insatisfacción` beside `Satisfaction comment`: the reason is picked from a list where there is room to say it. */
export function isPickedReason(header: string, own: readonly string[]): boolean {
  if (!conceptsOf(header).has('reason')) return false;
  const rest = wordsOf(header).filter((word) => !conceptsOf(word).has('reason'));
  return (
    rest.length > 0 &&
    own.some((other) => {
      if (!conceptsOf(other).has('words')) return false;
      const others = wordsOf(other).filter((word) => !conceptsOf(word).has('words'));
      return others.join() === rest.join() || isOrIsNot(rest.at(-1) as string, others.at(-1) ?? '');
    })
  );
}

/** Letters that a word is turned round by (`in-`, `dis-`, `un-`, `nie-`), and those of the shortest word of which it is told. */
const TURNED = 3;
const LONG = 7;

function isOrIsNot(word: string, other: string): boolean {
  return other.length >= LONG && word.endsWith(other) && word.length <= other.length + TURNED;
}
