import { type Found, firstOf, type Questioned } from '../grammar.ts';

const PRONOUN = '(?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on|nous|ce)';

/** They wait for a yes wherever they stand. */
const TAGS = [
  /\bn' est ce pas\b(?: ?\??$|(?! \w+ (?:de|que)))/,
  /[,-] (?:non|si|hein|pas vrai|d' accord|ok|oui|voyons|c' est (?:bien )?ca|c' est bien (?:ca|cela)|correct|exact|on est d' accord|nous sommes d' accord|vous (?:etes|seriez) (?:bien )?d' accord|j' en suis (?:sur|sure|certain|certaine|convaincu)|j' imagine|je suppose|je parie|je me trompe|ou je me trompe|avouez|avouez le|pas vous|vous savez|vous aussi|vous voyez|tu es d' accord|t' es d' accord|evidemment|bien sur|forcement|vrai|a coup sur) ?\??$/,
  /(?<!\b(?:ou|oui|oui ou|que|dit|dits|disent|dire|dites|ils|elles|il|elle) )\bnon ?\??$/,
  /\b(?:hein|pas vrai) ?\??$/,
  /\b(?:vous|tu) (?:trouvez|trouves|croyez|crois|pensez|penses|diriez) pas ?\??$/,
  /\b(?:vous|tu) ne (?:trouvez|trouves|croyez|crois|pensez|penses) pas\b/,
  /\b(?:pas|plus|jamais|personne|rien|aucun|aucune)\b.{1,80}, si ?\??$/,
  /\bje me trompe ?\??$|\bpas\b.{1,80}\b(?:quand meme|tout de meme) ?\??$/,
  /(?<=\w+ \w+ )c' est (?:bien )?ca ?\??$|\b(?:pas|plus)\b.{1,80} si ?\??$|\bj' en suis sure? ?\??$/,
] as const;

const PUSHES = [
  new RegExp(
    `\\bn(?:e|') (?:(?:vous|te|t'|y|en|l'|le|la|les|nous|s'|se|m'|me) ){0,2}\\w+ ${PRONOUN} (?:(?:pas|plus|jamais|donc pas|pas plutot)\\b|rien\\b)`,
  ),
  /\b(?:vous|tu) (?:ne |n' )?(?:y |en |vous |te |t' |le |la |l' )?(?:pensez|penses|trouvez|trouves|croyez|crois|voudriez|voudrais|voulez|prefereriez|prefererais|diriez|dirais|aimeriez|aimerais|seriez|avez (?:pas )?(?:marre|assez|envie)|pouvez (?:pas|tout|quand|plus|decemment)|allez pas|devriez|devez|souhaitez|souhaiteriez|avez pas (?:peur|marre|assez|envie)|etes pas (?:fatigue|lasse|inquiet|inquiete|inquiets|decu|degoute)|craignez|regrettez|refuseriez|en avez pas (?:marre|assez))\b.{0,20}\b(?:pas|plus|jamais|assez|marre)\b/,
  /\b(?:vous|tu) (?:n' )?(?:avez|as|auriez) pas (?:l' impression|le sentiment|envie|peur|hate|honte)\b/,
  /^est ce (?:que |qu' )(?!il n' y a)(?!(?:vous|tu) n' (?:auriez|avez) pas (?:un|une|deux|cinq)\b).{1,60}?\bn(?:e|') (?:\w+ ){1,2}pas\b/,
  /\b(?:vous|tu) (?:n' )?en (?:avez|as) pas (?:assez|marre)\b/,
  /\bne (?:vous|t'|te) (?:inquiet|gen|agac|fatigu|derang|preoccup|lass|fruste|ennui)\w* (?:pas|plus)\b/,
  /\b(?:surement|certainement|evidemment|bien sur|bien entendu|forcement|indeniablement|sans aucun doute|de toute evidence|a coup sur|naturellement|assurement|manifestement|sans doute|tout de meme|quand meme (?=pas |mieux |plus |un peu |mieux\b|moderniser|changer)|bien evidemment)\b/,
  /\bclairement (?:plus|mieux|trop|un|une|le|la)\b/,
  /\b(?:(?:vous|tu) (?:etes|seriez|es|serais|serez) (?:bien |tous |surement )?d' accord|(?:etes|seriez|serez) vous (?:bien |au moins )?d' accord (?:pour dire|avec moi|que|pour)|on est (?:bien |tous )?d' accord|(?:nous sommes|sommes nous) (?:bien |tous )?d' accord|est on d' accord|(?:vous|tu) (?:n' )?(?:etes|es|seriez) pas d' accord|vous conviendrez|conviendrez vous|convenez|convenons|vous admettrez|admettrez vous|admettez|avouez|reconnaissez|reconnaitrez|soyons honnetes|soyez honnete|entre nous(?! , (?:quand|combien|qui|quel|ouu|depuis))|il faut (?:bien )?(?:avouer|reconnaitre|admettre)|on peut (?:tous )?(?:s' accorder|convenir)|vous reconnaissez que)\b/,
  /\b(?:j' imagine (?:que|bien)|je (?:suppose|parie|presume|me doute|devine|crois savoir|pense) (?:bien )?(?:que|qu') (?:vous|tu|votre|vos|c'|ca|comme|il|cela)|je suis (?:sur|sure|certain|certaine|convaincu|convaincue|persuade) (?:que|qu'))/,
  /^(?:vous|tu) (?:devez|dois|voulez bien (?:le|la|du|de|que|un|une)|devriez|voyez bien|savez bien|comprenez bien|sentez bien|devez bien|avez (?:bien )?du|aimeriez bien|prefereriez|preferez (?:surement|quand))\b/,
  /\bdoi(?:t|vent) (?:bien |surement )?(?:vous|te|t') (?:\w+er|\w+ir|\w+re)\b/,
  /\b(?:peut on|pouvez vous|peux tu|qui (?:peut|pourrait)|pourrait on) (?:encore |vraiment |serieusement |honnetement |en )*(?:douter|nier|contester|ignorer)\b/,
  /\bqui ne (?:voudrait|reverait|souhaiterait|prefererait|veut|reve|aimerait|desire|serait)\b/,
  /^(?:personne n[e']|tout le monde|tous les(?! combien)|toutes les|la plupart (?:des|de nos)|n' importe qui)(?! .{0,60}\b(?:comment|pourquoi)\b)(?=.{0,80}\b(?:aime|prefere|passe|veut|voudrait|sait|fait|deteste|aimerait|equipe|change)\w*)/,
  /\bce serait (?:\w+ )?(?:genial|bien|super|formidable|mieux|ideal|plus simple|top|dommage|parfait|agreable|fantastique)\b(?! que vous)/,
  /\b(?:vaudrait|faudrait) (?:il )?(?:pas |mieux |quand meme )/,
  /\bnotre \w+ (?:n' )?(?:est|etait|serait) (?:elle |il |bien |beaucoup |nettement )*(?:la |le |pas )?(?:plus|meilleure?|mieux|parfaite?|ideale?)\b/,
  /\b(?:une?|votre|vos) .{1,60} (?:ne |n' )?(?:merit|devr|gagner)\w+ (?:t )?(?:il|elle|ils|elles)(?: pas| bien| mieux)\b/,
  /\b(?:vous|tu) (?:n' )?(?:etes|es) (?:quand meme |tout de meme )?pas (?:content|satisfait|heureux)\w* (?:de|d'|avec) (?:ca|cela|trois|deux|ces|cette|perdre|payer)/,
  /\bcombien (?:ce |il )?serait\b/,
  /\b(?:pouvez|peux|pourriez) (?:vous|tu) (?:vraiment|honnetement|serieusement|franchement)\b|\b(?:vous|tu) (?:allez|vas|comptez|voulez) (?:vraiment|serieusement|honnetement)\b/,
  /^(?:(?:ne|n') )?me (?:dites|dis) pas (?:que|qu')/,
  /\b(?:vous|tu) (?:vous rendez|te rends|voyez|vois|savez|sais|comprenez|comprends) (?:bien )(?:compte )?(?:que|qu')/,
  /\bvous (?:n' )?allez (?:tout de meme |quand meme )?pas\b/,
] as const;

/** Those that push even behind a word that asks for a telling. */
const PUSHES_IN_TELLING = [
  /\bpourquoi ne (?:voudriez|voudrais|voudrait|prefereriez|aimeriez|souhaiteriez) (?:vous|tu|t on|on)\b/,
  /\b(?:notre|nos) (?:formidable|excellente?|superbe|incroyable|fantastique|magnifique|exceptionnelle?)s?\b|\b(?:notre|nos) \w+ (?:revolutionnaire|innovante?|exceptionnelle?|incroyable|primee?|imbattable|unique|formidable)s?\b|\bpourquoi (?:notre|nos) .{1,30}\b(?:meilleure?|ideale?|parfaite?)\b/,
  /\bpourquoi ne pas (?:admettre|avouer|reconnaitre|accepter|dire oui)\b/,
  /\bcombien (?:ce |il )?serait\b/,
] as const;

/** Words of politeness, which look like a push: "vous n'auriez pas cinq minutes ?". */
const POLITE =
  /\bpar hasard\b|\bn' auriez (?:vous )?(?:pas|plus)? ?(?:pas|plus)? (?:un|une|deux|cinq|dix|quelques|le temps|l' adresse|le numero|la date)\b|\bne (?:connaitriez|sauriez)\b/;

/** The words that push an answer; null where there are none. */
export function leading({ words, asks }: Questioned): Found | null {
  if (POLITE.test(words)) return null;
  const tag = firstOf(words, TAGS);
  if (tag) return tag;
  return firstOf(words, PUSHES_IN_TELLING) ?? (asks === 'telling' ? null : firstOf(words, PUSHES));
}

const NO_CHOICE =
  /\boui ou (?:un )?non\b|\bou (?:pas(?! du tout)|non\b|plus ?\??$|moins ?\??$|deux|trois|quatre|(?<! ou .{1,40})autres? ?\??$|quelqu' un|l' un|une? (?:autre|collegue)|si ?\??$|quoi|similaire|equivalent|encore|est ce tout)\b|\b(?:(?:avez|as|eu|y a|aviez|auriez|ont)(?: \w+){0,3} (?:des|d'|de)|un ou|une ou|sans|deja .{1,40} des) (?:\w+ ){0,3}ou (?:des|d'|de|deux|une|un)\b|(?<!\b(?:dire|savoir|demander?|preciser|confirmer|sais|savez|dites moi) )\b(?:si|quand|lorsque|lorsqu'|des que|parce que|parce qu') .{1,70} ou\b|\b(?:aucun|aucune|quelque|quelques|quelqu' un|un quelconque) .{0,30} ou\b/;
const OPTIONS_AFTER_STOP =
  /(?:[:?-]|\bentre\b) .{1,120} ou (?!pas\b)|[:-] (?!(?:c' est|comment|que|quel\w*|pourquoi|combien|qui|ouu|est|avez|etes|a)\b)(?:[\w']+ ){1,4}(?:, (?:[\w']+ ){0,4}[\w']+ ?){1,4}\??$/;
/** "mardi ou mercredi, qu'est-ce qui …" */
const OPTIONS_FIRST =
  /^(?:[\w']+ ){1,5}(?:, (?:[\w']+ ){1,4})?ou (?:[\w']+ ){1,5}[,:] (?:qu' |que |quel|lequel|laquelle|vous |tu )/;
const CHOOSES =
  /\b(?:qui|quand|ouu|combien|lequel|laquelle|quel|quelle|plus|plutot|prefer\w+|choisi\w+|souhaitez|voulez|aimeriez|vaut mieux|surtout|quoi|pencher\w*|principalement)\b.{0,80}, (?!ou\b|et\b|comment\b|que\b|si\b|quand\b).{1,80} ou (?!pas\b|si\b|quand\b)/;

/** Alternatives that the question offers: "A ou B"; null where it offers none. */
export function multipleChoice({ words, asks }: Questioned): Found | null {
  const or = / ou | [:-] (?=.{1,60},)/.exec(words);
  if (!or) return null;
  const at = { from: Math.max(0, or.index - 20), to: Math.min(words.length, or.index + 20) };
  const opens =
    /\b(?:comment|pourquoi|quoi|que|qu' est ce|quel|quelle|quels|quelles|qui|quand|combien|ouu|lequel)\b/.exec(words);
  if (asks === 'telling' && /\bentre\b/.test(words)) return null;
  if (asks === 'telling' || (asks === 'datum' && opens !== null))
    return OPTIONS_FIRST.test(words) ||
      OPTIONS_AFTER_STOP.test(words) ||
      CHOOSES.test(words) ||
      /\b(?:plutot|prefer\w+|lequel|laquelle) .{1,80} ou /.test(words)
      ? at
      : null;
  return / ou /.test(words) && !NO_CHOICE.test(words) ? at : null;
}

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
