import { withoutAccents } from '../../../domain/text.ts';
import type { Rewriting, Rule } from '../rewrite.ts';
import { troubleIn } from './trouble.ts';

/** "de", or "d'" before a vowel. */
function de(word: string): string {
  return /^[aeiouyhàâéèêëîïôùû]/i.test(word) ? `d'${word}` : `de ${word}`;
}

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

const RULES: readonly Rule[] = [
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
  // One datum.
  [
    /^combien (?<verb>dépensez|depensez|investissez|payez)-vous (?<rest>.+)$/i,
    ({ verb, rest }) => `Comment décidez-vous de ce que vous ${verb?.toLowerCase()} ${rest}`,
  ],
  [
    /^combien (?:de |d')(?<what>[a-zéèêàç]+(?: [a-zéèêàç]+)?) (?:avez|gérez|employez|exploitez)-vous\b.*$/i,
    ({ what }) => `Comment gérez-vous vos ${what}`,
  ],
  [/^(?:à|a) quelle fréquence (?<act>[a-zéèêàç]+ez-vous\b.*)$/i, ({ act }) => `Comment ${act}`],
  [
    /^(?:depuis quand|depuis combien de temps) (?:travaillez-vous|êtes-vous|etes-vous) (?:client |clients )?(?:avec|chez) (?<what>.+)$/i,
    ({ what }) => `Comment se passe le travail avec ${what}`,
  ],
  [
    /^quand (?<act>se (?:termine|finit|renouvelle)|expire|finit|commence|débute|prend fin) (?<what>.+)$/i,
    ({ act, what }) => `Que se passe-t-il quand ${act} ${what}`,
  ],
  [
    /^quand (?:allez|comptez|pensez|prévoyez|souhaitez|voulez)-vous (?<act>(?:de )?.+)$/i,
    ({ act = '' }) => (/^que\b/i.test(act) ? null : `Que doit-il se passer avant ${de(act.replace(/^de /i, ''))}`),
  ],
  [
    /^qui (?:décide|decide|tranche|prend la décision|a le dernier mot)(?: (?:de|du|des|d'|pour|sur) ?.*)?$/i,
    () => 'Comment se prend la décision',
  ],
  [
    /^qui (?<act>signe|valide|gère|achète|négocie|contrôle|pilote|utilise|approuve|choisit|forme|paie|vérifie)(?<rest> .+)?$/i,
    ({ act, rest = '' }) => `Comment cela se passe-t-il quand quelqu'un ${act}${rest}`,
  ],
  [/^qui s'occupe (?<what>(?:du|des|de|d').+)$/i, ({ what }) => `Comment vous organisez-vous pour ce qui est ${what}`],
  [
    /^(?:quel|quelle) (?:est|serait) (?<own>votre|ton|le|la) (?<what>(?:budget|enveloppe)(?: .*)?)$/i,
    ({ own, what }) => `Comment se construit ${own?.toLowerCase()} ${what}`,
  ],
  [
    /^(?:quel|quelle) est (?<own>votre|ton) (?<what>(?:prestataire|fournisseur|outil|crm|erp|logiciel|partenaire|agence|banque|assureur|transporteur|système)(?: .*)?)$/i,
    ({ own = '', what }) =>
      `Comment ${own.toLowerCase() === 'ton' ? 'as-tu' : 'avez-vous'} choisi ${own.toLowerCase()} ${what}`,
  ],
  [
    /^(?:avec |sur |chez |par )?(?:quel|quelle) (?<what>crm|erp|outil|logiciel|système|prestataire|fournisseur|transporteur|assureur|solution|plateforme|agence|banque|fournisseur)(?: de [a-zéèê]+)?(?: (?:utilisez|avez|travaillez|passez)-vous.*)?$/i,
    ({ what }) => `Comment avez-vous choisi votre ${what}`,
  ],
  [/^vous utilisez quoi comme (?<what>.+)$/i, ({ what }) => `Comment avez-vous choisi votre ${what}`],
  [
    /^(?:quel|quelle) est (?<own>votre|la|le) (?<what>(?:échéance|date limite|date|délai|calendrier)(?: .*)?)$/i,
    ({ own, what }) => `D'où vient ${own?.toLowerCase()} ${what}`,
  ],
  [
    /^quel(?:le)? est (?<own>votre) (?<what>(?:chiffre d'affaires|effectif|marge|taux|volume|parc|flotte|panier moyen|taille)(?: .*)?)$/i,
    ({ own, what }) => `Comment a évolué ${own?.toLowerCase()} ${what} ces dernières années`,
  ],
  // A push.
  [
    /^(?:ne (?:préféreriez|voudriez|souhaiteriez)-vous pas|n'aimeriez-vous pas|vous ne (?:préféreriez|voudriez|souhaiteriez) pas|vous n'aimeriez pas|(?:donc )?vous (?:aimeriez|voulez|souhaitez|voudriez)) (?<act>[a-zéèêç']+(?:er|ir|re|oir)\b.*)$/i,
    ({ act = '' }) => `Qu'est-ce que cela changerait pour vous ${de(act)}`,
  ],
  [
    /^(?:ne serait-ce pas|ce serait|ne serait-il pas|n'est-ce pas) (?:\w+ )?(?:formidable|génial|bien|mieux|super|plus simple|plus logique|dommage|idéal|agréable|un soulagement) (?:de |d')(?<act>.+)$/i,
    ({ act = '' }) => `Qu'est-ce que cela changerait pour vous ${de(act)}`,
  ],
  [/^(?:n'est-il pas|il est) (?:grand )?temps (?:de |d')(?<act>.+)$/i, ({ act = '' }) => `Que faudrait-il pour ${act}`],
  [
    /^(?:ne (?:pensez|croyez|trouvez)-vous pas|vous ne (?:pensez|croyez|trouvez) pas|pensez-vous) (?:que |qu')(?<what>(?:un|une|le|la|les|l'|votre|notre) ?.{3,40}?) (?:vous )?(?:aiderait|serait utile|simplifierait|faciliterait|soulagerait|changerait|serait mieux|améliorerait|ferait).*$/i,
    ({ what }) => `Qu'est-ce que changerait pour vous ${what}`,
  ],
  [
    /^(?:ne (?:pensez|croyez|trouvez)-vous pas|vous ne (?:pensez|croyez|trouvez) pas|on est d'accord|(?:êtes|seriez)-vous d'accord pour dire|vous conviendrez|vous serez d'accord avec moi|on peut convenir) (?:que |qu')(?<what>(?:la |le |l'|les |votre |vos )[a-zéèêàç-]+(?: [a-zéèêàç-]+)?) (?:est|sont|passe|compte|coûte|prend|doit|mérite|fait).*$/i,
    ({ what }) => `Comment voyez-vous ${what}`,
  ],
  // Answers that it offers.
  [
    /^(?:est-ce|c'est) .{1,80} ou .{1,40} qui (?<act>(?:compte|pèse|freine|bloque|inquiète|gêne|vous)\b.*)$/i,
    ({ act }) => `Qu'est-ce qui ${act}`,
  ],
  [
    /^(?:préférez|choisissez|utilisez|achetez|voulez|préféreriez|choisiriez|recrutez|vendez)-vous (?:plutôt )?(?<one>(?:un |une |le |la |l'|des |du |de la )?[\wéèêàç'-]+(?: [\wéèêàç-]+)?) ou (?:seulement |plutôt )?(?<other>(?:un |une |le |la |l'|des |du |de la )?[\wéèêàç'-]+(?: [\wéèêàç-]+)?)$/i,
    ({ one = '', other = '' }) =>
      /^(?:par|en|sur|de|des|du|à|au|aux|dans|avec|qu)\b/i.test(one)
        ? null
        : `Comment choisissez-vous entre ${one} et ${other}`,
  ],
  [
    /^(?:êtes|etes)-vous plus (?:inquiet|inquiète|préoccupé)e?s? .* ou .*$/i,
    () => "Qu'est-ce qui vous préoccupe le plus",
  ],
  // What it takes for granted.
  [
    /^pourquoi (?<what>(?:votre|vos|le|la|les) (?:[a-zéèêàç]+ ){1,3}?)(?:est|sont)(?:-(?:il|elle|ils|elles))? (?:si|aussi|tellement|trop|encore|toujours) .*$/i,
    ({ what }) => `Comment cela se passe-t-il avec ${what} aujourd'hui`,
  ],
  [
    /^pourquoi (?<act>[a-zéèêàç]+-vous) (?:encore|toujours) (?<rest>.+)$/i,
    ({ act = '', rest }) =>
      `Comment en êtes-vous venus au point où vous ${act.replace(/-vous$/, '').toLowerCase()} ${rest}`,
  ],
  [
    /^combien de temps perdez-vous(?: (?:chaque|par|tous les|toutes les) [a-zéèê]+)? en (?<what>.+)$/i,
    ({ what = '' }) => `Comment cela se passe-t-il en matière ${de(what)} aujourd'hui`,
  ],
  [
    /^(?<all>(?:comment|que|qu'|en quoi|à quoi) ?.+)$/i,
    ({ all = '' }) => {
      const bad = (word: string) => troubleIn(withoutAccents(word)) === 'bad';
      const kept = all
        .replace(
          /\b((?:votre|vos|leurs?|ces|cette) [^ ]+(?: d(?:e |')[^ ]+)?) ([^ ]+)(?= |$)/i,
          (words, thing: string, word: string) => (bad(word) ? thing : words),
        )
        .replace(/\b(votre|vos|leurs?|ces|cette) ([^ ]+) (?=[^ ]{3,})/i, (words, own: string, word: string) =>
          bad(word) ? `${own} ` : words,
        );
      return kept === all ? null : kept;
    },
  ],
];

const PLAINER: readonly Rule[] = [
  // A tag.
  [
    /^(?<rest>.+?),? (?:non|nan|si|hein|pas vrai|n'est-ce pas|n'est ce pas|nest ce pas|d'accord|c'est (?:bien )?ça|c'est bien cela|on est d'accord|vous ne (?:trouvez|croyez|pensez) pas|je me trompe|je vois|je crois|je pense|ok|oui)$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?:j'imagine que|je suppose que|je parie que|je suis s[uû]re? que|bien s[uû]r,?|évidemment,?|soyons honnêtes,?|avouez que|donc|s[uû]rement,?) (?<rest>.+)$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?<before>vous \w+) (?:s[uû]rement|sans doute|certainement|forcément|bien s[uû]r) (?<rest>.+)$/i,
    ({ before = '', rest = '' }) => `${before} ${rest}`,
  ],
  // A wrapper around one datum, or around whether.
  [
    /^(?:(?:pourriez|pouvez|peux|pourrais)-(?:vous|tu) (?:me |m')(?:dire|donner|indiquer)|vous (?:pouvez|pourriez) me (?:dire|donner)|dites-moi(?: juste)?|donnez-moi|puis-je (?:vous demander|savoir|avoir)|j'aimerais savoir|je voudrais savoir|savez-vous|merci de me dire) (?<rest>(?:combien|quel|quelle|qui|quand|où|avec qui|depuis quand) .+)$/i,
    ({ rest = '' }) => inverted(rest),
  ],
  [
    /^(?:(?:pourriez|pouvez|peux|pourrais)-(?:vous|tu) me dire|vous (?:pouvez|pourriez) me dire|je me demandais|j'aimerais savoir|je voulais savoir|je voudrais savoir|dites-moi) si (?<rest>(?:vous|tu|votre|vos) .+)$/i,
    ({ rest = '' }) => rest,
  ],
  [
    /^(?:(?:pourriez|pouvez)-vous me (?:dire|donner|indiquer)|vous (?:pouvez|pourriez) me (?:dire|donner)|dites-moi(?: juste)?|donnez-moi|c'est quoi) (?<rest>votre (?:budget|prestataire|fournisseur|outil|crm|délai|effectif)\b.*)$/i,
    ({ rest = '' }) => `quel est ${rest}`,
  ],
  // A statement, or "est-ce que": the verb before its subject.
  [
    /^(?:est-ce que |est-ce qu'|esque |es-ce que )?(?<subject>vous|tu) (?!ne\b|n'|nous\b|me\b|m')(?<verb>[a-zéèêëàâîïôûùç]+)(?<rest> .+)?$/i,
    ({ subject = '', verb = '', rest = '' }) => `${verb}-${subject.toLowerCase()}${rest}`,
  ],
  [/^(?:est-ce que|esque|es-ce que) (?<rest>(?:votre|vos|le|la|les|l').+)$/i, ({ rest = '' }) => rest],
  [
    /^(?<verb>avez|etes|êtes|utilisez|faites|pouvez|pourriez|disposez|comptez|formez|travaillez|gérez|gerez|pensez|connaissez|voulez|souhaitez|allez) vous(?<rest> .+)?$/i,
    ({ verb, rest = '' }) => `${verb}-vous${rest}`,
  ],
  // The first of two questions, and the question without its answers.
  [
    /^(?<first>.{8,}?),? (?:et|mais)(?: aussi| ensuite)?,?(?: si oui,?)? (?:comment|pourquoi|que|qu'|quel|quelle|quels|qui|quand|combien|où|à quelle|est-ce|en |avez-vous|avec qui|[a-zéèê]+-(?:vous|tu|il|elle|ils|elles|t-il|t-elle)|pour quand|dites|expliquez|décrivez|me dire|m'expliquer).*$/i,
    ({ first = '' }) => first,
  ],
  [/^(?<first>.{8,}?) ?[?.] .{3,}$/i, ({ first = '' }) => first],
  [
    /^(?<first>quel(?:le)?s? (?:sont|est) (?:vos|votre|les|le|la) [a-zéèêàç]+) et (?:vos |votre |les |le |la )?[a-zéèêàç]+(?<rest> .*)?$/i,
    ({ first = '', rest = '' }) => `${first}${rest}`,
  ],
  [/^(?<first>(?:[a-zéèêàç]+-vous|votre|vos|le|la) .{4,60}?) et .{3,60}$/i, ({ first = '' }) => first],
  [
    /^(?<first>(?:comment|que|qu'|quel|qui|quand|où|pourquoi|combien|vous) ?.{4,80}?) ?(?:,|:| -| –) .{1,80}$/i,
    ({ first = '' }) => first,
  ],
];

/** An embedded question as one asks it: "combien de camions vous avez" → "combien de camions avez-vous". */
function inverted(embedded: string): string {
  const own = /^(?<head>.+?) vous (?<verb>[a-zéèêàç]+)(?<rest>\b.*)$/i.exec(embedded)?.groups;
  return own ? `${own.head} ${own.verb}-vous${own.rest}` : embedded;
}

export const rewriting: Rewriting = {
  opener:
    /^(?:(?:alors|donc|du coup|euh|bon|ben|et|mais|bonjour|salut|ok|d'accord|petite question|question rapide|par curiosité|dites-moi)(?: ?[,:])? )+(?=[a-zéèêàç'])/i,
  spelled: [
    [/\bvs\b/gi, 'vous'],
    [/\bcb\b/gi, 'combien'],
    [/\bds\b/gi, 'dans'],
    [/\bquest ce\b|\bqu'est ce\b/gi, "qu'est-ce"],
    [/\best ce (?=que|qu')/gi, 'est-ce '],
    [/\b(avez|etes|êtes|faites|utilisez|pouvez|pourriez|pensez|allez|voulez|souhaitez) vous\b/gi, '$1-vous'],
    [/\bdeja\b/gi, 'déjà'],
    [/\betes\b/gi, 'êtes'],
  ],
  plainer: PLAINER,
  rules: RULES,
  request: /^(?:parl|racont|décri|decri|dit|expliqu|donn|aid|montr|partag|présent)(?:ez|e|is|s|es|vez)[- ]/i,
  mark: ' ',
};
