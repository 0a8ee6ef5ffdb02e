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
