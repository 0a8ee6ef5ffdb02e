import type { Rule } from '../../rewrite.ts';

/** A tag, a wrapper, a second question or the answers on offer left out; a statement as the question that it is. */
export const PLAINER: readonly Rule[] = [
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
