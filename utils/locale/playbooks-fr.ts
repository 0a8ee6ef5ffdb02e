import type { playbooksEn } from './playbooks-en.ts';

/** Ce que les options disent des trames de questions, en français. */
export const playbooksFr: typeof playbooksEn = {
  title: 'Trames de questions',
  hint: 'Les questions qu’Entente propose, par thème, et ce qui les appelle. Chaque langue a les siennes. Vos modifications sont gardées à mesure.',
  inUse: 'Trame utilisée',
  changed: (name) => `${name} (modifiée)`,
  questions: (count) => `Ses ${count} questions`,
  field: 'Question',
  theme: 'Thème',
  because: 'Pourquoi la poser, quand un signal l’appelle',
  becauseHint: '{signal} tient lieu de leurs mots, {count} du nombre, {account} de leur nom.',
  signals: 'Signaux qui l’appellent',
  remove: 'Enlever la question',
  add: 'Ajouter une question',
  newQuestion: 'Qu’aimeriez-vous qu’ils vous racontent ?',
  export: 'Exporter',
  import: 'Importer une trame',
  file: 'Fichier de la trame',
  reset: 'Revenir à celle d’Entente',
  resetConfirm: (name) => `Renoncer à vos modifications de « ${name} » ?`,
  unread: (count) =>
    count === 1
      ? 'Une de vos trames est illisible. Elle est gardée telle quelle ; les autres sont là.'
      : `${count} de vos trames sont illisibles. Elles sont gardées telles quelles ; les autres sont là.`,
  exportUnread: 'Exporter ce qui est illisible',
  forgetUnread: 'Le jeter',
  forgetUnreadConfirm: 'Jeter ce qui est illisible ?',
  said: {
    imported: 'Importée.',
    reset: 'Elle est de nouveau celle d’Entente.',
    full: 'Le navigateur n’a pas la place de la garder. Rien n’a changé.',
  },
  coach: {
    closed: 'fermée : on peut y répondre par oui, non ou un chiffre',
    flawed: 'elle oriente, suppose ou demande deux choses à la fois',
  },
  gain: (asked, answered, needs) =>
    `posée ${asked} fois, répondue ${answered} fois, a mené à ${needs === 1 ? '1 besoin' : `${needs} besoins`}`,
  own: (count) => `Vos propres questions (${count})`,
  takeUp: 'Reprendre',
  takeUpOf: (question) => `Reprendre dans la trame : ${question}`,
  preview: 'L’essayer sur un compte',
  nobody: 'aucun',
  previewEmpty: 'Elle ne propose rien pour ce compte.',
  at: (place) =>
    place === ''
      ? 'Le fichier'
      : place.replace(
          /^questions\.(\d+)(?:\.(.+))?$/,
          (_, n, part = '') => `Question ${+n + 1}${part && ` (${part})`}`,
        ),
  fault: (place, fault) => `Pas gardé. ${place} : ${fault}.`,
  faults: {
    'too-big': 'c’est plus long qu’aucune trame',
    'not-json': 'ce n’est pas un fichier de trame (JSON)',
    missing: 'il manque quelque chose ici',
    'wrong-kind': 'ce n’est pas de la bonne nature',
    'unknown-key': 'Entente ne connaît pas cette entrée',
    'unknown-value': 'Entente ne connaît pas cette valeur',
    'too-long': 'c’est trop long',
    empty: 'c’est vide',
    'not-plain': 'ce n’est pas du texte simple : ni balise, ni retour à la ligne, ni caractère caché',
    'unknown-slot': 'seuls {signal}, {count} et {account} peuvent figurer ici',
    'same-id': 'une autre question porte cet identifiant',
    'unknown-question': 'il n’y a pas de telle question à poser ensuite',
    circle: 'ses questions de suite tournent en rond',
  },
};
