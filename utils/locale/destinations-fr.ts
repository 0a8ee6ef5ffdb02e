import type { DestinationsWords } from './destinations-en.ts';
import { typeset } from './typeset.ts';

/** What the options say of destinations, in French. */
export const destinationsFr: DestinationsWords = typeset({
  url: { address: 'URL du webhook', hint: 'En https, ou en http sur cet ordinateur même.' },
  secretUrl: 'Qui connaît cette adresse peut y écrire : elle est montrée abrégée et n’est jamais exportée.',
  where: 'Où la trouver',
  limits: 'Bon à savoir',
  authorisation: {
    label: 'Autorisation',
    by: {
      nothing: 'Aucune',
      bearer: 'Jeton (Bearer)',
      basic: 'Nom d’utilisateur et mot de passe',
      header: 'Un en-tête à part',
      query: 'Un paramètre de l’adresse',
    },
    token: 'Jeton',
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    headerName: 'En-tête',
    headerValue: 'Valeur de l’en-tête',
    queryName: 'Paramètre',
    queryValue: 'Valeur du paramètre',
    hint: 'Gardé dans ce navigateur seul, où aucune page ne peut le lire. Jamais exporté.',
    problems: {
      empty: 'C’est vide. Collez-le, ou choisissez « Aucune ».',
      'header-name': 'Cet en-tête ne peut pas être posé. Choisissez un nom comme X-Api-Key.',
      'header-value': 'Un en-tête ne peut contenir ni retour à la ligne ni ces caractères. Copiez-le à nouveau.',
      user: 'Un nom d’utilisateur ne peut pas contenir de deux-points.',
    },
  },
  unsigned:
    'Ce récepteur ne sait pas vérifier une signature. Un en-tête avec un secret à vous lui permet de vous reconnaître.',
  keepOldSecret: 'L’ancien secret signe aussi, pendant 24 heures',
  rotating: (until) => `Deux secrets signent jusqu’au ${until}`,
  types: {
    label: 'Ce qu’on lui dit',
    hint: 'Un enregistrement est un seul envoi, quoi qu’il contienne.',
    empty: 'Choisissez-en au moins un.',
    names: {
      'prospect.saved': 'Les enregistrements : tout ce qu’on sait d’un compte',
      'discovery.completed': 'Les appels terminés, avec leur résumé',
      'stage.moved': 'Un projet change d’étape',
      'handoff.offered': 'Un projet est proposé aux ventes',
      'handoff.accepted': 'Un passage de relais est accepté',
      'handoff.returned': 'Un passage de relais est rendu',
      'commitment.made': 'Une promesse est faite',
      'commitment.kept': 'Une promesse est tenue',
      'commitment.missed': 'Une promesse est manquée',
      'touch.made': 'Un contact est pris : courriel, appel, rendez-vous',
      'callback.requested': 'Un rappel est demandé',
      'callback.done': 'Un rappel est fait',
      'signal.observed': 'Un signal est vu',
      'contact.erased': 'Un contact est effacé ici, à effacer là-bas',
      'contact.objected': 'Un contact s’oppose à être démarché',
    },
    usual: 'Les habituels',
  },
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  paused: {
    rep: 'En pause, à votre demande. Ce que vous enregistrez attend ici.',
    unauthorised:
      'En pause : il a refusé notre autorisation. Vérifiez l’adresse, le jeton et le secret, puis enregistrez.',
    clock:
      'En pause : son horloge et celle de cet ordinateur diffèrent de plus de cinq minutes. Réglez celle de cet ordinateur, puis reprenez.',
    failing:
      'En pause : rien n’est passé depuis cinq jours. Un essai est fait chaque jour ; reprenez quand il tourne à nouveau.',
  },
  off: 'Arrêté : il dit ne plus exister (410). Donnez-lui sa nouvelle adresse, ou retirez-le.',
  recovered: (name) => `${name} répond à nouveau : ce qui attendait est en route.`,
  seen: 'Entendu',
  kept: {
    offer: (n) =>
      n === 1
        ? 'Un compte est déjà gardé dans ce navigateur. L’y envoyer aussi ?'
        : `${n} comptes sont déjà gardés dans ce navigateur. Les y envoyer aussi, un envoi chacun ?`,
    send: 'Envoyer ce qui est gardé',
    no: 'Pas maintenant',
    progress: (done, total) => `Envoi de ce qui était gardé auparavant : ${done} sur ${total}.`,
  },
  mapping: {
    wrong: 'Quelque chose ne va pas dans ces champs : voyez ci-dessous. Rien n’a changé.',
    title: 'Champs',
    hint: 'Ce qui, de chez nous, va dans quel champ là-bas. Un changement refait les envois en attente ; ce qui a été accepté reste.',
    account: 'Compte',
    contact: 'Contact',
    opportunity: 'Opportunité',
    ours: 'Chez nous',
    theirs: 'Là-bas',
    to: 'Champ là-bas',
    from: 'Depuis Entente',
    write: 'Qui l’emporte',
    writes: {
      always: 'Entente l’emporte',
      'create-only': 'seulement à la création',
      'if-empty': 'remplir si vide',
      append: 'ajouter à la suite',
    },
    add: 'Ajouter un champ',
    remove: (field) => `Retirer ${field}`,
    preview: 'Aperçu sur le dernier enregistrement',
    noPreview: 'Rien n’est encore enregistré : enregistrez un prospect pour voir ici sa requête.',
    payload: 'Le contenu',
    request: 'La requête',
    reset: 'Revenir à celle du préréglage',
    export: 'Exporter la correspondance',
    import: 'Importer une correspondance',
    imported: 'La correspondance est lue. Enregistrez la destination pour l’utiliser.',
    broken: (where) => `Ce fichier n’est pas une correspondance utilisable (${where}). Rien n’a changé.`,
  },
});
