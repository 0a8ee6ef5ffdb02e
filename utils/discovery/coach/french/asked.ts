import { type Opening, opens } from '../grammar.ts';
import { nounAsks, TOLD } from './nouns.ts';

export const PRONOUN = '(?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on|nous|je|ce)';

export const OWN =
  "(?:le|la|les|l'|votre|vos|ton|ta|tes|leur|leurs|son|sa|ses|notre|nos|un|une|des|ce|cette|cet|ces|pour vous|pour toi|au fond|au juste|exactement|concretement|selon vous|a votre avis|d' apres vous|chez vous|aujourd' hui|actuellement|,)";

export function asked(words: string): Opening | null {
  return how(words) ?? what(words) ?? which(words) ?? datum(words);
}

function how(words: string): Opening | null {
  if (
    /^comment (?:s' appelle|vous appelez|t' appelles|se nomme|s' ecrit|s' epelle|se prononce|avez vous dit)/.test(words)
  )
    return opens(words, 'datum', 20);
  if (/^pourquoi pas (?!avant|plus|encore|alors|deja|juste)(?:\S+ ){0,2}\S+$/.test(words))
    return opens(words, 'yes-no', 12);
  if (/^que (?:diriez vous|dirais tu|dites vous) (?:de|d'|du|si)\b/.test(words)) return opens(words, 'yes-no', 16);
  if (/^pourquoi (?:ne pas|pas) (?:\w+er|\w+ir|\w+re|se|en|nous)\b/.test(words)) return opens(words, 'yes-no', 15);
  const match =
    /^(?:comment|pourquoi|en quoi|dans quelle mesure|dans quelle? (?:esprit|optique|but|intention|logique|perspective|sens|etat d' esprit|espoir)|de quelle (?:maniere|facon)|jusqu' a quel point|pour quelles? raisons?|c' est a dire|en vertu de quoi|qui fait quoi)\b/.exec(
      words,
    );
  return match && opens(words, 'telling', match[0].length);
}

export const USED_AS = /\b(?:comme|coute|coutent|couterait|payez|paies|facturez|gagnez|pesez|pese|vaut|mesure)\b/;

/** "qu'est-ce que vous utilisez comme CRM ?" */
const PRICED =
  /^qu' est ce que (?:vous|tu|ca|cela|on) (?:\w+ ){1,3}comme (?!nous|vous|moi|ca|si)|^qu' est ce que (?:ca|cela) (?:vous |t' )?cout\w+ (?:par|en tout|au total|chaque|tout compris)\b|^qu' est ce que (?:vous|tu) (?:payez|paies|facturez|gagnez)\b/;

/** "que", "qu'" before a verb; before a subject they are no question. */
const THAT = new RegExp(
  `^(?:que (?:vous|te) (?=\\w+ (?:t )?il\\b|(?:a|ont|avait|apporte|apportent|inspire|inspirent|dit|disent|manque|reste|evoque|procure|permet|semble)\\b|(?!etes|faites|dites)\\w+(?<!ez) (?:le|la|les|l'|vos|votre|ces|ce|cette|un|une|des)\\b)|que t' (?=a|ont|apporte|inspire)|que (?!(?:vous|tu|il|elle|ils|elles|on|je|nous|le|la|les|l|ce|cet|cette|ces|votre|vos|un|une|des|du|d|notre|nos|pour|mon|ma|mes|si|ca|cela|plus|moins|personne|tout|tous|toutes|chacun|chacune|chaque|rien|certaine?s|quelques|plusieurs|beaucoup|dans|sans|chez|par|sur|a|avec|de|quand|lorsque|lorsqu'|j'|c'|leur(?! \\w+ (?:vous|tu|t il|t on|on|ils|elles)\\b)|leurs|peu|bien|trop|toutefois)\\b)|qu' (?!(?:il|elle|ils|elles|on|un|une)\\b|en (?!\\w+ ${PRONOUN}\\b|pens|dit|dis|ont |a |est |sont )|a (?:la|l'|votre)\\b))(?:se |s' |y |en |vous |t' |te |nous |me |lui |leur )?\\w+`,
);

function what(words: string): Opening | null {
  const full = /^qu' est ce (?:qui|que|qu'|donc)(?: \w+)?/.exec(words) ?? /^qu' est ce (?:\w+ ){0,2}/.exec(words);
  if (full) return opens(words, PRICED.test(words) ? 'datum' : 'telling', full[0].length);
  const that = THAT.exec(words);
  if (that) return opens(words, USED_AS.test(words.slice(0, 40)) ? 'datum' : 'telling', that[0].length);
  const behind = /^(?:a|sur|vers|de|par|avec|pour|en|contre|dans|d' apres|grace a|sous|chez) quoi\b/.exec(words);
  if (behind) return opens(words, 'telling', behind[0].length);
  if (/^quoi(?: (?:d' autre|de neuf|de nouveau|de plus|encore))?\b(?! comme)/.test(words))
    return opens(words, 'telling', 4);
  if (/^quoi comme\b/.test(words)) return opens(words, 'datum', 10);
  const idea =
    /^d' ouu? (?:le|la|l'|cette|cet|ce|votre) (?<noun>\w+) .{0,20}(?:ven|vien|t (?:il|elle))/.exec(words)?.groups
      ?.noun ?? '';
  if (TOLD.has(idea)) return opens(words, 'telling', 6);
  const from =
    /^d' ouu? (?:(?:vous |te |t' )?(?:vient|viennent|viendrait)|viennent|est venue?|provient|t est venue?|vous est venue?|sort|part)\b/.exec(
      words,
    );
  return from && opens(words, 'telling', from[0].length);
}

function which(words: string): Opening | null {
  const is = new RegExp(
    `^(?:quel(?:le)?s? (?:est|sont|etait|etaient|serait|seraient|sera|seront|a ete|ont ete|fut|en (?:est|sont|serait|seraient|sera|seront|etaient)|ont pu etre|pourraient etre|pourrait etre|peuvent etre)|(?:c' est|c' etait|ce serait|ca serait|ce sera|ca sera|c' est pour vous) quoi)(?: ${OWN})*(?= |$)`,
  ).exec(words);
  if (is) {
    // A title, unless it is a role in something.
    if (/^ role ?(?:\?|$|et\b|exact|dans (?:la societe|l' entreprise))/.test(words.slice(is[0].length)))
      return opens(words, 'datum', is[0].length + 5);
    // "c'est quoi, pour vous, un bon fournisseur ?"
    if (/\bquoi\b.* une?$/.test(is[0])) return opens(words, 'telling', is[0].length);
    if (
      /^ (?:meilleure?|bon|bonne) (?:moment|jour|heure|date|creneau|facon de vous joindre)\b/.test(
        words.slice(is[0].length),
      )
    )
      return opens(words, 'datum', is[0].length);
    const plural = /^quel(?:le)?s /.test(words);
    const own = /\b(?:votre|ton|ta|leur)\b/.test(is[0]);
    const asks = nounAsks(
      words.slice(is[0].length + 1),
      plural || (!own && /\bc' est quoi|ce serait quoi/.test(is[0])) ? 'telling' : 'datum',
    );
    return opens(words, asks, is[0].length + (/^ \w+/.exec(words.slice(is[0].length))?.[0].length ?? 0));
  }
  const when = /^(?:a|depuis|jusqu' a|vers|a partir de) quel(?:le)?s? (?:moment|heure|date|epoque|periode)\b/.exec(
    words,
  );
  if (when && !STUCK.test(words)) return opens(words, 'datum', when[0].length);
  const noun =
    /^(?:(?:a|de|en|dans|sur|par|pour|avec|sous|vers|depuis|d' ici|chez|selon|contre|a partir de|jusqu' a|pendant|avant|apres) )?quel(?:le)?s?\b ?/.exec(
      words,
    );
  if (noun) {
    const rest = words.slice(noun[0].length);
    return opens(
      words,
      nounAsks(rest.split(' ').slice(0, 3).join(' '), 'datum'),
      noun[0].length + (/^\w*/.exec(rest)?.[0].length ?? 0),
    );
  }
  const one = /^(?:(?:a|de|en|dans|sur|par|pour|avec) )?(?:lequel|laquelle|lesquels|lesquelles|duquel|auquel)\b/.exec(
    words,
  );
  return one && opens(words, 'datum', one[0].length);
}

const WHEN = new RegExp(
  `^quand (?:exactement )?(?:est ce|se |s' |(?:nous |me )?\\w+ ${PRONOUN}\\b|(?:[\\w']+ ){1,5}?(?:\\w+ t (?:il|elle|on)|\\w+ (?:ils|elles|il|elle))\\b|aura|aurait|a lieu|commence|demarre|expire|finit|termine|arrive (?:a|la|le|votre)|prend|doit|sera|est (?:prevu|la|le|votre|l')|\\?|$)`,
);

/** "où les dossiers se bloquent-ils ?": a place in their way of working. */
const STUCK =
  /^(?:ouu?|a quel (?:moment|endroit|stade|niveau)|a quelle etape) (?:[a-z']+ ){0,7}?(?:coinc\w*|bloqu\w*|pech\w*|gripp?\w*|cloch\w*|accroch\w*|frott\w*|ralenti\w*|patin\w*|derap\w*|dans le mur|passe(?:nt)? (?:le|votre|l'|tout) (?:temps|argent|budget)|part (?:le|l'|votre) (?:temps|argent|budget|energie)|se (?:perd|perdent|joue|jouent|creuse|grippe))\b/;

function datum(words: string): Opening | null {
  if (
    /^ouu (?:en (?:etes|es|est|sont)|voyez|vois|voulez|veux|reside|resident|se (?:cache|niche|loge)|aimeriez|aimerais|souhaitez|vous voyez|situez|ca (?:coince|bloque|peche)|cela|est ce que ca (?:coince|bloque))/.test(
      words,
    )
  )
    return opens(words, 'telling', 3);
  const told =
    /^ouu? (?:sont|est|se (?:situe|situent|trouvent?)) (?:le|la|les|l'|vos|votre) (?:vrais? |vraies? |principa\w+ )?(?<noun>\w+)/.exec(
      words,
    )?.groups?.noun ?? '';
  if (
    (TOLD.has(told) && !/^(?:place|projet|parties?|domaine|cas|resultats?)$/.test(told)) ||
    /^par ouu? commenc/.test(words)
  )
    return opens(words, 'telling', 4);
  const stuck = STUCK.exec(words);
  if (stuck) return opens(words, 'telling', stuck[0].length);
  const match =
    /^(?:(?:depuis|pour|a|en|sous|dans|tous les|d' ici|pendant|de|avec|a partir de) )?combien\b(?: (?:de|d') \w+)?/.exec(
      words,
    ) ??
    /^(?:depuis|pour|jusqu' a|a partir de|d' ici|de) quand\b/.exec(words) ??
    WHEN.exec(words) ??
    /^(?:ouu|d' ouu?|par ouu?|ou (?:se|est|etes|sont|en|avez|es|sera|seront|habitez|travaillez|produisez|stockez))\b/.exec(
      words,
    ) ??
    /^(?:(?:a|avec|de|pour|chez|par|sur|aupres de|vers) )?qui\b/.exec(words);
  return match && opens(words, 'datum', match[0].length);
}
