import type { Rule } from '../../rewrite.ts';
import { de } from './elision.ts';

/** Whether they are on first-name terms. */
function familiar(subject: string): boolean {
  return /^tu$/i.test(subject);
}

/** Without "ne … pas", which would push. */
function affirmed(clause: string): string {
  const said = `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
  return said.replace(/\bne ((?:\S+ )?\S+) pas\b/, '$1').replace(/\bn'(\S+) pas\b/, '$1');
}

/** What a tool is for, as a verb. */
const PURPOSE: Readonly<Record<string, string>> = {
  planning: 'planifiez',
  planification: 'planifiez',
  facturation: 'facturez',
  recrutement: 'recrutez',
  prospection: 'prospectez',
  formation: 'formez',
  veille: 'faites votre veille',
};
const PURPOSE_WITH_OBJECT: Readonly<Record<string, string>> = {
  gestion: 'gérez',
  suivi: 'suivez',
  pilotage: 'pilotez',
  contrôle: 'contrôlez',
  mesure: 'mesurez',
};
const THING =
  'outil|outils|logiciel|logiciels|solution|solutions|système|systeme|systèmes|processus|process|procédure|procedure|méthode|methode|plateforme|appli|application|dispositif|programme';
const ALREADY =
  '(?: (?:déjà|deja|sans doute|sûrement|surement|actuellement|toujours|encore|aussi|bien|vraiment|régulièrement|souvent|parfois|en ce moment))*';
const LOGISTIC =
  /\b(?:minutes?|temps|moment|créneau|creneau|instant|idée|idee|occasion|chance|disponibilités?|secondes?)\b/i;
/** The verb before its "vous" or "tu", as it stands inverted or not. */
const STATE =
  'êtes|etes|es|avez|as|pensez|penses|croyez|crois|savez|sais|connaissez|connais|voulez|veux|souhaitez|souhaites|pouvez|peux|pourriez|pourrais|aimeriez|aimerais|aimez|aimes|préférez|preferez|préfères|seriez|serais|allez|vas|voyez|vois|trouvez|trouves|comprenez|voudriez|voudrais|accepteriez|diriez|auriez|aurais|faut|aviez|étiez|etiez|serez|aurez|devez|dois|désirez|cherchez|cherches|comptez|comptes|prévoyez|prevoyez|envisagez|disposez|disposes|estimez|estimes|saviez|appelez|prenez|tenez|signez|[a-zéèê]+iez';
const VERB = '[a-zéèêëàâîïôûùç]+(?:ez|es|tes)';

/** What asks for one datum, or offers answers, wherever it stands. */
const ASKS = /\b(?:ou|combien|quand|qui|quoi|quel|quelle|où|comment)\b/i;

/** What a yes or a no answers, opened. Statements were inverted before. */
export const YES_NO: readonly Rule[] = [
  // "Avez-vous un outil de planning" and its kind; statements were inverted before.
  [
    new RegExp(
      `^(?:avez|as|utilisez|utilises|disposez|disposes)-(?<subject>vous|tu)${ALREADY} (?:un|d'un|de votre|votre|ton) (?:\\w+ )?crm\\b.{0,20}$`,
      'i',
    ),
    ({ subject = '' }) =>
      familiar(subject) ? "Comment suis-tu tes clients aujourd'hui" : "Comment suivez-vous vos clients aujourd'hui",
  ],
  [
    new RegExp(
      `^(?:avez|as|disposez|disposes|y a-t-il|auriez)(?:-(?:vous|tu))?${ALREADY} (?:un|d'un|déjà un|le|du) budget\\b.*$`,
      'i',
    ),
    () => 'Comment se décide le budget',
  ],
  [
    new RegExp(
      `^(?:avez|utilisez|disposez)-vous${ALREADY} (?:un|une|d'un|d'une|des) (?:${THING}) (?:de |d')(?<what>[a-zéèêàç]+)(?: en place)?$`,
      'i',
    ),
    ({ what = '' }) => {
      const verb = PURPOSE[what.toLowerCase()];
      return verb === undefined
        ? `Comment vous y prenez-vous en matière ${de(what)} aujourd'hui`
        : `Comment ${verb.replace(/^\w+/, (word) => `${word}-vous`)} aujourd'hui`;
    },
  ],
  [
    new RegExp(
      `^(?:avez|utilisez|disposez)-vous${ALREADY} (?:un|une|d'un|d'une|des) (?:${THING}) (?:de |d')(?<act>gestion|suivi|pilotage|contrôle|mesure) (?<link>des |du |de la |de l'|de |d')(?<what>.{2,50})$`,
      'i',
    ),
    ({ act = '', link = '', what }) => {
      const verb = PURPOSE_WITH_OBJECT[act.toLowerCase()];
      const article = { 'des ': 'vos ', 'du ': 'le ', 'de la ': 'la ', "de l'": "l'" }[link.toLowerCase()];
      return verb === undefined || article === undefined
        ? `Comment vous y prenez-vous en matière ${de(`${act} ${link}${what}`)} aujourd'hui`
        : `Comment ${verb}-vous ${article}${what} aujourd'hui`;
    },
  ],
  [
    new RegExp(
      `^(?:avez|disposez|as|disposes)-(?<subject>vous|tu)${ALREADY} (?<what>(?:un|une|votre|vos) .{2,60})$`,
      'i',
    ),
    ({ subject = '', what = '' }) =>
      LOGISTIC.test(what) || / (?:ou|et|pour) /.test(what)
        ? null
        : `Quelle place ${/^vos /i.test(what) ? 'tiennent' : 'tient'} ${what} chez ${familiar(subject) ? 'toi' : 'vous'} aujourd'hui`,
  ],
  [
    /^(?:avez|as)-(?<subject>vous|tu) des (?<what>questions|remarques|inquiétudes|craintes|idées|priorités|difficultés|attentes|réserves|contraintes|exigences)(?<rest>\b.*)$/i,
    ({ subject, what, rest }) =>
      / ou /.test(rest ?? '') ? null : `Quelles ${what} ${familiar(subject ?? '') ? 'as-tu' : 'avez-vous'}${rest}`,
  ],
  [
    /^(?:avez|as)-(?<subject>vous|tu) des (?<what>projets|besoins|objectifs|doutes|soucis|problèmes|critères|retours|freins)(?<rest>\b.*)$/i,
    ({ subject, what, rest }) =>
      / ou /.test(rest ?? '') ? null : `Quels ${what} ${familiar(subject ?? '') ? 'as-tu' : 'avez-vous'}${rest}`,
  ],
  [
    new RegExp(
      `^(?:êtes|etes|es|étiez)-(?<subject>vous|tu)${ALREADY} (?:plutôt |globalement |pleinement |tout à fait )?(?:satisfait|content|heureux|heureuse|ravi|mécontent)e?s? (?<what>(?:du|des|de|d'|de la|avec) ?.+)$`,
      'i',
    ),
    ({ subject = '', what = '' }) =>
      `${familiar(subject) ? 'Que penses-tu' : 'Que pensez-vous'} ${what.replace(/^avec (?:votre|vos)/i, (own) => own.replace(/^avec/i, 'de'))}`,
  ],
  [
    new RegExp(
      `^(?:avez|as)-(?<subject>vous|tu)${ALREADY} (?<stem>travaill|essay|test|utilis|collabor|externalis|form|recrut|automatis|achet|expériment)(?:é|e) (?<rest>(?:avec|de|d'|en|sur|par|un|une|des|dans) ?.+)$`,
      'i',
    ),
    ({ subject = '', stem = '', rest = '' }) =>
      / ou /.test(rest)
        ? null
        : `Quelle expérience ${familiar(subject) ? 'as-tu' : 'avez-vous'} du fait ${de(`${stem}er`)} ${rest}`,
  ],
  [
    /^(?:voulez|souhaitez|aimeriez|voudriez|désirez)-vous (?<act>(?!que\b|un\b|une\b|des\b|en parler|me\b|m')[a-zéèêç']+(?:er|ir|re|oir)\b.*)$/i,
    ({ act = '' }) => (/ ou /.test(act) ? null : `Qu'est-ce que cela changerait pour vous ${de(act)}`),
  ],
  [
    /^(?<verb>comptez|prévoyez|pensez|allez|envisagez)-vous (?<act>(?:de |d')?[a-zéèêç']+(?:er|ir|re|oir)\b.*)$/i,
    ({ verb, act = '' }) => (ASKS.test(act) ? null : `Comment ${verb?.toLowerCase()}-vous ${act}`),
  ],
  [
    new RegExp(`^(?<verb>(?!(?:${STATE})-)${VERB})-(?<subject>vous|tu)${ALREADY}(?<rest> .+)?$`, 'i'),
    ({ verb, subject, rest = '' }) =>
      ASKS.test(rest) || / et (?:vous|tu) |^ qu(?:e |')/.test(rest)
        ? null
        : `Comment ${verb?.toLowerCase()}-${subject?.toLowerCase()}${rest}`,
  ],
  [
    /^cherchez-vous (?<what>(?:un|une|des) .+)$/i,
    ({ what = '' }) =>
      / ou /.test(what)
        ? null
        : `Qu'attendez-vous ${what.replace(/^des /i, 'de ').replace(/^(?:un|une) /i, (article) => `d'${article.toLowerCase()}`)}`,
  ],
  // What is asked of a thing: to what extent.
  [
    /^(?<what>(?:votre|vos|le|la|les|l'|ce|cette|cet|ces) ?.{2,50}?(?:-il|-elle|-ils|-elles|-t-il|-t-elle)\b(?! eu\b|[^,]* (?:à la|sous) ).*)$/i,
    ({ what = '' }) =>
      / ou |\b(?:sera|seront|serait|peut|pourra|pourrait|pourvu|arrivée?s?)\b/.test(what)
        ? null
        : `Dans quelle mesure ${affirmed(what)}`,
  ],
  [
    /^(?<what>(?:votre|vos) [^,]{2,50} (?:est|sont) (?!à |sous |en |dans |de |chez )[^,]+)$/i,
    ({ what = '' }) => (/ ou /.test(what) ? null : `Dans quelle mesure est-ce que ${affirmed(what)}`),
  ],
  [
    /^(?<what>(?:êtes-vous|es-tu) (?!à |en |de |chez |sur )[^,]+)$/i,
    ({ what = '' }) =>
      / ou |\b(?:d'accord|combien|où|quand|qui|mesure|propriétaires?|libre|libres|disponible|là|prêt|décideur|gérant|celui|le|la|au)\b/i.test(
        what,
      )
        ? null
        : `Dans quelle mesure ${affirmed(what)}`,
  ],
  [
    /^(?:la |le |l')(?<what>.+?) s'est(?:-elle|-il)? bien passée?$/i,
    ({ what = '' }) =>
      `Comment cela s'est-il passé pour ce qui est de ${what.replace(/^/, '')}`.replace(/de (?=\S+$)/, 'de la '),
  ],
];
