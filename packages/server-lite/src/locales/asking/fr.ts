import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: 'Comment était-ce chez {name} ?',
  again: 'Petit rappel : comment était-ce chez {name} ?',
  hello: 'Bonjour {person},',
  helloThere: 'Bonjour,',
  ask: 'Voulez-vous raconter aux autres comment c’était ? En bien ou en mal, avec vos propres mots : tout ce qui arrive est lu, et personne n’y change un mot.',
  button: 'Écrire un avis',
  once: 'Ce lien n’est qu’à vous et vaut pour un seul avis.',
  why: 'Vous recevez ce message parce que vous faites partie de la clientèle de {name}.',
  noMore: 'Vous ne voulez plus être sollicité ? Un clic suffit, et c’est définitif :',
  unsubscribe: 'Se désinscrire',
  offTitle: 'Ne plus recevoir de demandes d’avis ?',
  offLead:
    'Personne ici ne vous demandera plus jamais d’avis à cette adresse. Les avis que vous avez écrits restent tels quels.',
  offYes: 'Ne plus me demander',
  offDone: 'Nous ne vous demanderons plus rien',
  offDoneWhy: 'Cette adresse est retirée de la liste, définitivement. Vous n’avez rien d’autre à faire.',
  offUnknown: 'Ce lien ne mène nulle part',
  offUnknownWhy:
    'Il est incomplet, ou ce qui s’y rapportait a été effacé. À qui a été effacé ici, on ne demande plus rien non plus.',
};
