import type { VisitorMessages } from './en.ts';

export const messages: VisitorMessages = {
  consentPublish: 'Publier mes mots sur ce site. Je peux les retirer à tout moment.',
  consentName:
    'Afficher mon nom avec eux, ainsi que ma photo, ma fonction et mon entreprise si je les donne. Sans cela : « Anonyme ».',
  consentReuse: 'Les utiliser aussi hors de ce site, par exemple dans la publicité.',
  formTitle: 'Donnez votre avis sur {name}',
  check: 'Relisez, dites ce qui peut être fait de vos mots, puis envoyez.',
  stale: 'Le formulaire avait expiré. Tout ce que vous avez écrit est encore là : envoyez-le de nouveau.',
  early: 'C’était très rapide. Tout ce que vous avez écrit est encore là : envoyez-le de nouveau.',
  often: {
    one: 'Beaucoup d’avis sont venus de votre réseau. Tout ce que vous avez écrit est encore là : renvoyez-le dans {n} minute.',
    other:
      'Beaucoup d’avis sont venus de votre réseau. Tout ce que vous avez écrit est encore là : renvoyez-le dans {n} minutes.',
  },
  photoAgain: 'Choisissez la photo de nouveau : le navigateur ne la garde pas.',
  leaveEmpty: 'Laissez ce champ vide',
  notSent: 'Votre avis n’a pas été envoyé',
  goBack:
    'Tout ce que vous avez écrit est encore dans votre navigateur : revenez une page en arrière et renvoyez-le de là.',
  busy: 'De très nombreux avis arrivent en ce moment. Patientez un instant, s’il vous plaît.',
  notTaken: 'Il n’a pas pu être accepté tel qu’il a été envoyé.',
  tooSlow: 'La connexion était trop lente. Avec une photo plus petite, ou sans photo, cela ira plus vite.',
  trouble: 'Quelque chose est en panne ici, et vous n’y êtes pour rien. Réessayez plus tard, s’il vous plaît.',
  noForm: 'Il n’y a pas de formulaire à cette adresse',
  receiptTitle: 'Votre avis sur {name}',
  keep: 'Gardez l’adresse de cette page. Qui la possède peut voir votre avis et le retirer.',
  state: 'État',
  pending: 'En attente de lecture',
  published: 'Publié',
  hidden: 'Non affiché',
  withdrawn: 'Retiré',
  gone: 'Vos mots ne sont plus affichés nulle part.',
  agreed: 'Ce que vous avez accepté',
  withdraw: 'Retirer cet avis',
  sure: 'Il disparaît aussitôt de toutes les pages et ne peut pas être rétabli.',
  yes: 'Oui, le retirer',
  unknown: 'Ce reçu n’existe pas',
  unknownWhy: 'L’adresse est incomplète, ou l’avis a été effacé. Comparez-la avec celle que vous avez gardée.',
  asData: 'La même chose en données',
  policy: 'Comment les avis sont recueillis, vérifiés et choisis',
};
