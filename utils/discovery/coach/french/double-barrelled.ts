import { type Found, firstOf, type Questioned } from '../grammar.ts';

const QUESTION_WORD =
  "(?:comment|pourquoi|combien|quel(?:le)?s?|qu' est ce|qui|ouu|quoi|en quoi|a quoi|de quelle|dans quelle|depuis quand|depuis combien|jusqu' a quand|jusqu' ouu|a quel(?:le)?s?|sur quel(?:le)?s?|dans quel(?:le)?s?|de quel(?:le)?s?|pour quand|d' ouu?|a qui|avec qui|par qui|avec quoi|sur quoi|de quoi|par quoi|vers quoi|contre quoi|ce que|ce qui|lesquels|lesquelles|lequel|laquelle)";
const ALSO =
  '(?: (?:aussi|euh|heu|ben|bon|peut etre|enfin|ensuite|puis|si oui|si non|sinon|,|dans ce cas|alors|surtout|egalement|du coup|apres))*';
const INVERTED =
  "(?:(?!(?:que|et|qui) )(?:ne |n' |y |en |l' |le |la |les |vous |s' |se )?\\w*(?:ez|as|es|ons|ont|ent|est|et|a|e|[aoi]it|[eau]ut|ient|[irsu]t|[rn]d|eux) (?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on|nous|ce))";
const SECOND = [
  new RegExp(`(?:\\bet|\\bmais|\\bou|, puis|,)${ALSO} ${QUESTION_WORD}\\b`),
  /\bet qu' en (?:dis|pens|f)\w+ /,
  /(?<=^(?:vous|tu|c' est|il y a|y a|votre|vos|ton|ta|tes|est ce (?:que|qu')) .{3,70})\bet (?:il|elle|ils|elles|c' est|ca) (?:ne |n' |se |s' |vous |en |y )?\w+/,
  new RegExp(`\\bet${ALSO} (?:que|qu') ${INVERTED}\\b`),
  /\bet(?: (?:aussi|depuis|pour))* quand(?= (?:\w+ (?:vous|tu|t il|t elle|t on|il|elle|ils|elles)|est|sera|aura|avez|allez|comptez|pensez|souhaitez|voulez|le|la|les|vous (?:voulez|souhaitez|comptez|pensez)|a|ont|se|s')\b| ?\??$)/,
  new RegExp(`(?:\\bet|\\bmais|;|,)${ALSO} (?:est ce (?:que|qu')|${INVERTED})\\b`),
  new RegExp(
    `\\b(?:et|puis)${ALSO} (?:dites|expliquez|decrivez|racontez|donnez|envoyez|me (?:dire|donner|decrire|expliquer|raconter|preciser)|m' (?:expliquer|envoyer|indiquer)|parlez)\\b`,
  ),
  /(?<=^(?!si |quand |je |nous ).{5,70}) et (?:on|vous|ils|elles) (?:peut|peuvent|pouvez|voulez|avez|etes|allez|va|vont|ont|sont|seriez|comptez|pouvons)\b/,
  /\bet (?:que|qu') (?!(?:les|la|le|l|vous|tu|il|elle|ils|elles|on|nous|je|votre|vos|ce|cela|ca|c|des|un|une)\b)\w+ (?:ceux|celles|les|vos|votre|le|la|l'|leur|leurs)\b/,
  /(?<=\b(?:dire|savoir|expliquer|preciser|dites moi) .{3,60})\bet (?:si|s') (?:les|vos|votre|le|la|l'|vous|ils|elles|il|c')\b/,
  /(?<=^c' est .{3,40}) et (?:les|vos|tout le monde|ca|c' est|on) \w+/,
  /\bet c' est (?:pour )?(?:quoi|combien|quand|qui|ouu?|a quel|comment|pourquoi)\b/,
  /\bet (?:de |sur )(?:la (?:facon|maniere) dont|ce (?:qui|que|qu'))/,
  /\bet (?:ca|cela) (?:vous )?(?:marche|fonctionne|va|suffit|aide|plait|convient|a marche)\b/,
  /\bet (?:ils|elles|vous|on|ca|il|elle) .{1,30} (?:quoi|comment|combien)\b/,
  /\bet(?: les| vos| votre| le| la| l'| leur| leurs) (?:[a-z']+ ){1,4}?(?:sont|est|ont|a|seront|vont) (?:elles|ils|elle|il|t (?:il|elle))\b/,
  /(?<=\b(?:vous|tu|t') \w+ .{1,50} )et (?:vous|tu|t') (?:en |y |l' |le |la |les )?\w*(?:ez|es|as)\b/,
] as const;
const TWO_DATA = [
  /^(?:que|qu' est ce que|comment) .{0,40}?\b(?:pens|trouv|juge|viv|vi|ressent)\w* .{0,40}(?:du|de la|de l'|des|de (?:vos|nos|votre|notre)) (?:[\w']+ ){1,4}et (?:du|de la|de l'|des|de (?:vos|nos|votre|notre)) /,
  /\b(?:aime|apprecie|maitrise)(?:nt|z)? (?:(?:ils|elles|vous) )?(?:le|la|les|l'|votre|vos) (?:[\w']+ ){1,3}et (?:le|la|les|l'|votre|vos) (?:[\w']+ ){0,3}[\w']+ ?\??$/,
  /\bquel(?:le)?s? (?:est|sont|etait|serait|etaient|seraient) (?:le |la |les |l' |votre |vos |ton |ta |tes )(?:[\w']+ ){1,4}et (?:le |la |les |l' |votre |vos |ton |ta |tes )/,
  /\b(?:donner|dire|dites moi|donnez moi|connaitre|savoir|indiquer)\b.{0,10} (?:votre |vos |le |la |les )(?:[\w']+ ){1,3}et (?:votre |vos |le |la |les )(?:[\w']+ ){0,3}[\w']+ ?\??$/,
  /^(?:est ce que |est ce qu' )?.{0,30}\b(?:avez|as|a|ont|auriez|disposez|faut|faudra|faudrait|aviez|il y a|y a|y a t il)\b.{0,12} (?:un|une|le|la|les|des|du|d' un|d' une) (?:[\w']+ ){1,2}et (?:un|une|le|la|les|des|du|d' un|d' une) (?:[\w']+ ){0,2}[\w']+ ?\??$/,
  /\b(?:satisfait|satisfaits|satisfaite|satisfaites|content|contents|contente|contentes|heureux|heureuse|ravis?|mecontents?|a l' aise) (?:du|de la|de l'|des|de|d'|avec) (?:[\w']+ ){1,5}et (?:du|de la|de l'|des|de|d'|avec) /,
  /\b(?:quand|ouu|qui|pourquoi|comment|combien) et (?:quand|ouu|qui|pourquoi|comment|combien|par qui|avec qui)\b/,
] as const;
const TWO_ADJECTIVES =
  /(?:est|sont|etait|etaient|etes|es) (?:il|ils|elle|elles|vous|tu|ce) (?:bien |assez |vraiment |toujours )?[a-z]{3,} et (?:bien |assez |vraiment )?[a-z]{3,}(?: (?:a|par|de|d'|pour|en) .{1,40})? ?\??$|^(?:c' est|(?:votre|vos|le|la|les) (?:\w+ ){1,3}(?:est|sont)) [a-z]{3,} et [a-z]{3,} ?\??$|^est ce que .{1,40} (?:est|sont|etes) [a-z]{3,} et [a-z]{3,} ?\??$/;

/** Two questions in one sentence; null where there is one. */
export function doubleBarrelled({ words, asks }: Questioned): Found | null {
  for (const pattern of SECOND) {
    const second = firstOf(words, [pattern]);
    if (second && secondCounts(words, second)) return second;
  }
  if (/\bentre\b/.test(words)) return null;
  const data = firstOf(words, TWO_DATA);
  if (data) return data;
  return asks === 'yes-no' ? firstOf(words, [TWO_ADJECTIVES]) : null;
}

/** A question word behind a comma may be the first one, behind a preamble. */
function secondCounts(words: string, second: Found): boolean {
  const before = words.slice(0, second.from).trim();
  const questions = new RegExp(
    `\\b(?:${QUESTION_WORD}|que \\w+ (?:vous|tu)|qu' \\w+ (?:vous|tu))\\b|^(?:et )?(?:quand|ouu) |^(?:et )?(?:qu'|que) |^quand se\\b`,
  ).test(before);
  // "laquelle vous pèse le plus, et pourquoi ?" asks one thing.
  if (
    /\b(?:quel(?:le)?s?|lequel|laquelle|qui|combien|quoi)\b/.test(before) &&
    /^.{0,5}\b(?:pourquoi|en quoi)$/.test(words.slice(second.from))
  )
    return false;
  // "c'est un détail, mais à quelle heure …"
  if (
    /^(?:je|nous|j'|c' est|ce n' est|rien|juste|pas)\b(?!.*\b(?:comment|pourquoi|quoi|combien|quel|quelle)\b)/.test(
      before,
    ) &&
    /^mais\b/.test(words.slice(second.from))
  )
    return false;
  const comma = words.slice(second.from, second.to).startsWith(',');
  if (comma)
    return (
      questions &&
      !/^, (?:qui|que)\b/.test(words.slice(second.from)) &&
      !/^(?:quand|lorsque|si) /.test(before) &&
      new RegExp(`${QUESTION_WORD}|que `).test(words.slice(second.from, second.to)) &&
      /\b(?:vous|tu|il|elle|on)\b/.test(before) &&
      !/\bet vous\b/.test(before)
    );
  if (questions) return true;
  return (
    new RegExp(
      `^(?:[\\w']+ ){0,5}?(?:${INVERTED}|est ce que|dites|expliquez|decrivez|racontez|parlez|donnez|vous|tu|c' est|y a|votre|vos|ton|ta|tes)(?= |$)`,
    ).test(before) && !/^(?:je|nous|j'|si|quand) /.test(before)
  );
}
