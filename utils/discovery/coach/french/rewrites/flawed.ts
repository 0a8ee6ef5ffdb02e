import { withoutAccents } from '../../../../domain/text.ts';
import type { Rule } from '../../rewrite.ts';
import { troubleIn } from '../trouble.ts';
import { de } from './elision.ts';

/** Pushes, answers that are offered and what is taken for granted, opened. */
export const FLAWED: readonly Rule[] = [
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
