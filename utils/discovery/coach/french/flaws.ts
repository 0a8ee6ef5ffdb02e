import { type Found, firstOf, type Questioned } from '../grammar.ts';

const PRONOUN = '(?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on|nous|ce)';

/** They wait for a yes wherever they stand. */
const TAGS = [
  /\bn' est ce pas\b(?: ?\??$|(?! \w+ (?:de|que)))/,
  /[,-] (?:non|si|hein|pas vrai|d' accord|ok|oui|voyons|c' est (?:bien )?ca|c' est bien (?:ca|cela)|correct|exact|on est d' accord|nous sommes d' accord|vous (?:etes|seriez) (?:bien )?d' accord|je me trompe|ou je me trompe|avouez|avouez le|pas vous|vous savez|vous aussi|vous voyez|tu es d' accord|t' es d' accord|evidemment|bien sur|forcement|vrai|a coup sur) ?\??$/,
  /(?<!\b(?:ou|oui ou|que) )\bnon ?\??$/,
  /\b(?:hein|pas vrai) ?\??$/,
  /\b(?:vous|tu) ne (?:trouvez|trouves|croyez|crois|pensez|penses) pas\b/,
  /\b(?:pas|plus|jamais|personne|rien|aucun|aucune)\b.{1,80}, si ?\??$/,
  /\bje me trompe\b/,
] as const;

const PUSHES = [
  new RegExp(
    `\\bn(?:e|') (?:(?:vous|te|t'|y|en|l'|le|la|les|nous|s'|se|m'|me) ){0,2}\\w+ ${PRONOUN} (?:(?:pas|plus|jamais|donc pas|pas plutot)\\b|rien\\b)`,
  ),
  /\b(?:vous|tu) (?:ne |n' )(?:y |en |vous |te |t' |le |la |l' )?(?:pensez|penses|trouvez|trouves|croyez|crois|voudriez|voudrais|voulez|prefereriez|prefererais|diriez|dirais|aimeriez|aimerais|seriez|avez (?:pas )?(?:marre|assez|envie)|pouvez (?:pas|tout|quand|plus|decemment)|allez pas|devriez|devez|souhaitez|souhaiteriez|avez pas (?:peur|marre|assez|envie)|etes pas (?:fatigue|lasse|inquiet|inquiete|inquiets|decu|degoute)|craignez|regrettez|refuseriez|en avez pas (?:marre|assez))\b.{0,20}\b(?:pas|plus|jamais|assez|marre)\b/,
  /\b(?:vous|tu) n' en (?:avez|as) pas (?:assez|marre)\b/,
  /\bne (?:vous|t'|te) (?:inquiet|gen|agac|fatigu|derang|preoccup|lass|fruste|ennui)\w* (?:pas|plus)\b/,
  /\b(?:surement|certainement|evidemment|bien sur|bien entendu|forcement|indeniablement|sans aucun doute|de toute evidence|a coup sur|naturellement|assurement|manifestement|sans doute|tout de meme|quand meme|bien evidemment)\b/,
  /\bclairement (?:plus|mieux|trop|un|une|le|la)\b/,
  /\b(?:(?:vous|tu) (?:etes|seriez|es|serais|serez) (?:bien |tous |surement )?d' accord|(?:etes|seriez|serez) vous (?:bien |au moins )?d' accord (?:pour dire|avec moi|que|pour)|on est (?:bien |tous )?d' accord|(?:nous sommes|sommes nous) (?:bien |tous )?d' accord|est on d' accord|vous conviendrez|conviendrez vous|convenez|convenons|vous admettrez|admettrez vous|admettez|avouez|reconnaissez|reconnaitrez|soyons honnetes|soyez honnete|entre nous|il faut (?:bien )?(?:avouer|reconnaitre|admettre)|on peut (?:tous )?(?:s' accorder|convenir)|vous reconnaissez que)\b/,
  /\b(?:j' imagine (?:que|bien)|je (?:suppose|parie|presume|me doute|devine|crois savoir|pense) (?:bien )?(?:que|qu') (?:vous|tu|votre|vos|c'|ca|comme|il|cela)|je suis (?:sur|sure|certain|certaine|convaincu|convaincue|persuade) (?:que|qu'))/,
  /^(?:vous|tu) (?:devez|dois|voulez bien (?:le|la|du|de|que|un|une)|devriez|voyez bien|savez bien|comprenez bien|sentez bien|devez bien|avez (?:bien )?du|aimeriez bien|prefereriez|preferez (?:surement|quand))\b/,
  /\bdoi(?:t|vent) (?:bien |surement )?(?:vous|te|t') (?:\w+er|\w+ir|\w+re)\b/,
  /\bqui ne (?:voudrait|reverait|souhaiterait|prefererait|veut|reve|aimerait|desire|serait)\b/,
  /^(?:personne n[e']|tout le monde|tous les|toutes les|la plupart (?:des|de nos)|n' importe qui)(?! .{0,60}\b(?:comment|pourquoi)\b)(?=.{0,80}\b(?:aime|prefere|passe|veut|voudrait|sait|fait|deteste|aimerait|equipe|change)\w*)/,
  /\bce serait (?:\w+ )?(?:genial|bien|super|formidable|mieux|ideal|plus simple|top|dommage|parfait|agreable|fantastique)\b(?! que vous)/,
  /\b(?:vaudrait|faudrait) (?:il )?(?:pas |mieux |quand meme )/,
  /\bnotre \w+ (?:n' )?est (?:elle |il )?(?:la |le |pas )?(?:plus|meilleure?|mieux|parfaite?|ideale?)\b/,
  /\b(?:une?|votre|vos) .{1,60} (?:ne |n' )?(?:merit|devr|gagner)\w+ (?:t )?(?:il|elle|ils|elles)(?: pas| bien| mieux)\b/,
  /\b(?:vous|tu) (?:n' )?(?:etes|es) (?:quand meme |tout de meme )?pas (?:content|satisfait|heureux)\w* (?:de|d'|avec) (?:ca|cela|trois|deux|ces|cette|perdre|payer)/,
  /\bcombien (?:ce |il )?serait\b/,
  /\bvous n' allez (?:tout de meme |quand meme )?pas\b/,
] as const;

/** Words of politeness, which look like a push: "vous n'auriez pas cinq minutes ?". */
const POLITE =
  /\bpar hasard\b|\bn' auriez (?:vous )?(?:pas|plus)? ?(?:pas|plus)? (?:un|une|deux|cinq|dix|quelques|le temps|l' adresse|le numero|la date)\b|\bne (?:connaitriez|sauriez)\b/;

/** The words that push an answer; null where there are none. */
export function leading({ words, asks }: Questioned): Found | null {
  if (POLITE.test(words)) return null;
  const tag = firstOf(words, TAGS);
  if (tag) return tag;
  return asks === 'telling' ? null : firstOf(words, PUSHES);
}

const NO_CHOICE =
  /\bou (?:pas(?! du tout)|non\b|plus ?\??$|moins|deux|trois|quatre|autres? ?\??$|si ?\??$|quoi|similaire|equivalent|encore|est ce tout)\b|\b(?:des|d'|un ou|une ou|sans|deja .{1,40} des) (?:\w+ ){0,3}ou (?:des|d'|de|deux|une|un)\b|\b(?:si|quand|lorsque|lorsqu'|des que|parce que|parce qu') .{1,70} ou\b|\b(?:aucun|aucune|quelque|quelques|quelqu' un|un quelconque) .{0,30} ou\b/;
const OPTIONS_AFTER_STOP = /(?:[:?-]|\bentre\b) .{1,120} ou (?!pas\b)/;
const CHOOSES =
  /\b(?:qui|quand|ouu|combien|lequel|laquelle|quel|quelle|plus|plutot|prefer\w+|choisi\w+|souhaitez|voulez|aimeriez|vaut mieux|surtout|quoi|pencher\w*|principalement)\b.{0,80}, (?!ou\b|et\b|comment\b|que\b|si\b|quand\b).{1,80} ou (?!pas\b|si\b|quand\b)/;

/** Alternatives that the question offers: "A ou B"; null where it offers none. */
export function multipleChoice({ words, asks }: Questioned): Found | null {
  const or = / ou /.exec(words);
  if (!or) return null;
  const at = { from: Math.max(0, or.index - 20), to: Math.min(words.length, or.index + 20) };
  const opens =
    /\b(?:comment|pourquoi|quoi|que|qu' est ce|quel|quelle|quels|quelles|qui|quand|combien|ouu|lequel)\b/.exec(words);
  if (asks === 'telling' || (asks === 'datum' && opens !== null))
    return OPTIONS_AFTER_STOP.test(words) ||
      CHOOSES.test(words) ||
      /\b(?:plutot|prefer\w+|lequel|laquelle) .{1,80} ou /.test(words)
      ? at
      : null;
  return NO_CHOICE.test(words) ? null : at;
}

const QUESTION_WORD =
  "(?:comment|pourquoi|combien|quel(?:le)?s?|qu' est ce|qui|ouu|quoi|en quoi|a quoi|de quelle|dans quelle|depuis quand|depuis combien|a quel(?:le)?s?|sur quel(?:le)?s?|dans quel(?:le)?s?|de quel(?:le)?s?|pour quand|d' ouu|a qui|avec qui|par qui|avec quoi|sur quoi|ce que|ce qui|lesquels|lesquelles|lequel|laquelle)";
const ALSO = '(?: (?:aussi|ensuite|puis|si oui|si non|sinon|,|dans ce cas|alors|surtout|egalement|du coup|apres))*';
const INVERTED =
  "(?:(?:ne |n' |y |en |l' |le |la |les |vous |s' |se )?\\w*(?:ez|as|es|ons|ont|ent|est|et|a|e|ait|oit|eut|aut|ient) (?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on|nous|ce))";
const SECOND = [
  new RegExp(`(?:\\bet|\\bmais|\\bou|, puis|,)${ALSO} ${QUESTION_WORD}\\b`),
  new RegExp(`\\bet${ALSO} (?:que|qu') ${INVERTED}\\b`),
  /\bet(?: (?:aussi|depuis|pour))* quand(?= (?:est|sera|aura|avez|allez|comptez|pensez|souhaitez|voulez|le|la|les|vous (?:voulez|souhaitez|comptez|pensez)|a|ont|se|s')\b| ?\??$)/,
  new RegExp(`(?:\\bet|\\bmais|;|,)${ALSO} (?:est ce (?:que|qu')|${INVERTED})\\b`),
  new RegExp(
    `\\b(?:et|puis)${ALSO} (?:dites|expliquez|decrivez|racontez|donnez|envoyez|me (?:dire|donner|decrire|expliquer|raconter|preciser)|m' (?:expliquer|envoyer|indiquer)|parlez)\\b`,
  ),
  /\bet(?: les| vos| votre| le| la) [a-z]+ (?:sont|est|ont|a|seront|vont) (?:elles|ils|elle|il|t (?:il|elle))\b/,
  /\b(?:vous|tu) \w+ .{1,50} et (?:vous|tu) (?:en |y |l' |le |la |les )?\w*(?:ez|es|as)\b/,
] as const;
const TWO_DATA = [
  /\bquel(?:le)?s? (?:est|sont|etait|serait|etaient|seraient) (?:le |la |les |l' |votre |vos |ton |ta |tes )(?:[\w']+ ){1,4}et (?:le |la |les |l' |votre |vos |ton |ta |tes )/,
  /\b(?:donner|dire|dites moi|donnez moi|connaitre|savoir|indiquer)\b.{0,10} (?:votre |vos |le |la |les )(?:[\w']+ ){1,3}et (?:votre |vos |le |la |les )(?:[\w']+ ){0,3}[\w']+ ?\??$/,
  /\b(?:satisfait|satisfaits|satisfaite|satisfaites|content|contents|contente|contentes|heureux|heureuse|ravis?|mecontents?|a l' aise) (?:du|de la|de l'|des|de|d'|avec) (?:[\w']+ ){1,5}et (?:du|de la|de l'|des|de|d'|avec) /,
  /\b(?:quand|ouu|qui|pourquoi|comment|combien) et (?:quand|ouu|qui|pourquoi|comment|combien|par qui|avec qui)\b/,
] as const;
const TWO_ADJECTIVES =
  /(?:est|sont|etait|etaient|etes|es) (?:il|ils|elle|elles|vous|tu|ce) (?:bien |assez |vraiment |toujours )?[a-z]{3,} et (?:bien |assez |vraiment )?[a-z]{3,}(?: (?:a|par|de|pour|en) .{1,40})? ?\??$|^(?:votre|vos|le|la|les) (?:\w+ ){1,3}(?:est|sont) [a-z]{3,} et [a-z]{3,} ?\??$|^est ce que .{1,40} (?:est|sont|etes) [a-z]{3,} et [a-z]{3,} ?\??$/;

/** Two questions in one sentence; null where there is one. */
export function doubleBarrelled({ words, asks }: Questioned): Found | null {
  const second = firstOf(words, SECOND);
  if (second && secondCounts(words, second)) return second;
  if (/\bentre\b/.test(words)) return null;
  const data = firstOf(words, TWO_DATA);
  if (data) return data;
  return asks === 'yes-no' ? firstOf(words, [TWO_ADJECTIVES]) : null;
}

/** A question word behind a comma may be the first one, behind a preamble. */
function secondCounts(words: string, second: Found): boolean {
  const before = words.slice(0, second.from).trim();
  const questions = new RegExp(
    `\\b(?:${QUESTION_WORD}|que \\w+ (?:vous|tu)|qu' \\w+ (?:vous|tu))\\b|^quand \\w+ (?:vous|tu)|^(?:et )?(?:qu'|que) |^quand se\\b`,
  ).test(before);
  const comma = words.slice(second.from, second.to).startsWith(',');
  if (comma)
    return (
      questions &&
      !/^(?:quand|lorsque|si) /.test(before) &&
      new RegExp(`${QUESTION_WORD}|que `).test(words.slice(second.from, second.to)) &&
      /\b(?:vous|tu|il|elle|on)\b/.test(before) &&
      !/\bet vous\b/.test(before)
    );
  if (questions) return true;
  return (
    new RegExp(
      `^(?:[\\w']+ ){0,5}?(?:${INVERTED}|est ce que|dites|expliquez|decrivez|racontez|parlez|donnez|vous|tu)\\b`,
    ).test(before) && !/^(?:je|nous|j'|si|quand) /.test(before)
  );
}

const BAD =
  'lents?|lentes?|mauvais|mauvaises?|obsoletes?|depasses?|depassees?|vieux|vieille|vieilles|vieil|anciens?|casses?|inefficaces?|penibles?|chaotiques?|desordonnes?|terribles?|affreux|catastrophiques?|defaillants?|defaillantes?|peu fiables?|lourds?|faibles?|decevants?|decevantes?|trop chers?|si chers?|aussi chers?|frustrants?|frustrantes?|mecontents?|insatisfaits?|reticents?|reticentes?|eleves?|elevee|interminables?|incessants?|incessantes?|recurrents?|recurrentes?|a repetition|inutiles?|desorganises?|desorganisee?|stresses?|debordes?|debordees?|surcharges?|demotives?|demotivees?|incompetents?|tardifs?|tardives?|rigides?|compliques?|compliquee?s?|archaiques?|couteux|couteuse|fragiles?|risques|risquee|en retard|en baisse|en chute|en panne|bancals?|bancales?|poussif|poussive|manuels?|manuelles?|vetustes?|opaques?|insuffisants?|insuffisantes?|defectueux|defectueuses?|pietres?|epuises?|epuisees?|dure?s?|mal \\w+|peu \\w+';
const HARM =
  'perd(?:ez|s|ent|u|us|ues|re)?|gaspill\\w+|gach(?:ez|es|ent|e)|echou\\w+|souffr\\w+|surpay\\w+|surfactur\\w+|nui(?:t|sent|re|sait)|detest\\w+|plaign\\w+|quittent|partent|plant(?:e|ent|es)|rat(?:ez|es|ent)|abim\\w+|ignor\\w+|neglig\\w+|tolere\\w*|support(?:ez|es|iez|er)|stagn\\w+|chut\\w+|baiss\\w+|refus\\w+|resist\\w+|abandonn\\w+|decoi\\w+|decu\\w*|agac\\w+|pein(?:ez|es|ent|e a)|galer\\w+|degrad\\w+|frein\\w+|min(?:e|ent)|trop de temps|du mal|tant de mal|ce mal|autant de (?:temps|mal|retard)|si mal|aussi mal|derap\\w+|subi(?:ssez|r|s|t)|bloqu(?:e|ent)';
const TROUBLE =
  'turnover|erreurs?|retards?|pannes?|plaintes?|reclamations?|chaos|desordre|bazar|echecs?|pertes?|gaspillages?|inefficacites?|lenteurs?|lourdeurs?|problemes|frustrations?|manque|penurie|bugs?|plantages|absences|absenteisme|chute|baisse|conflits?|stress|derapages?|depassements?|penalites|mauvaise? \\w+|insatisfaction|desorganisation|lacunes|dysfonctionnements?|surcouts?|litiges?|surcharge|demotivation|mecontentement|incidents? a repetition';

const OUR = '(?:notre|nos|nous)';
const PRESUMES_IN_TELLING = [
  new RegExp(
    `\\bpourquoi\\b.{0,80}\\b(?:si(?! (?:vous|tu|on|le|la|les|un|une|votre))|tellement|tant|autant|aussi(?! (?:important|bien))|trop|encore|toujours|jamais|personne|continu\\w+|n(?:e|') \\w+.{0,25} (?:pas|plus|jamais|rien)|${BAD}|${HARM}|${TROUBLE}|laisse\\w*|attendu|attendez|mal|pire|desastre)\\b`,
  ),
  new RegExp(
    `\\b(?:votre|vos|ton|tes|leur|leurs|ces|cet|cette|ce|un si|un tel|une telle|de tels|de telles|un aussi|une aussi|une si|tous ces|toutes ces)(?: (?:propre|actuel|tres|trop))* (?:${BAD})\\b`,
  ),
  new RegExp(
    `\\b(?:votre|vos|ton|ta|tes|leur|leurs|ces|cet|cette|un tel|une telle|d' un tel)(?: \\w+){1,2} (?:(?:si|trop|tres|aussi|qui (?:est|sont)) )?(?:${BAD})\\b`,
  ),
  new RegExp(
    `\\b(?:votre|vos|ton|tes|ces|cet|cette|tous ces|toutes ces|toutes les|tous les|tant de|autant de|d' un tel|un tel|une telle)(?: (?:nombreux|nombreuses|propres|multiples))? (?:${TROUBLE})\\b`,
  ),
  /\b(?:le|la|du|au|les|des|de la|aux)(?: \w+)? ?(?:manque de|manque d'|lenteur|lenteurs|chaos|desordre|penurie|chute|baisse (?:de la qualite|des ventes|du)|echec de|pannes a repetition|derapage|lourdeur|desorganisation|retards (?:a repetition|incessants|permanents))/,
  new RegExp(
    `\\b(?:puisque|puisqu'|sachant que|sachant qu'|etant donne que|vu que|comme|maintenant que|alors que|avec)\\b.{0,70}\\b(?:${BAD}|${HARM}|${TROUBLE}|desastre|decide de|choisi de|ne .{1,30} pas)\\b`,
  ),
  /\bqu' est ce (?:que|qui) .{0,30}\b(?:detest\w+|agac\w+|enerv\w+|decoi\w+|exasper\w+|insupport\w+)\b/,
  /\bqu' est ce qui (?:a fait|fait|rend|a rendu)\b.{0,50}\b(?:echouer|si \w+|aussi \w+|perdre|penible|penibles|rater|planter|fuir|partir)\b/,
  /\b(?:empeche|retient|bloque|freine) (?:encore )?(?:de |d' )?.{0,10}\b(?:signer|acheter|avancer avec|demarrer avec|dire oui|commander|vous engager|sauter le pas|passer a l' action|nous rejoindre)\b/,
  /\b(?:supportez|supportes|supporter|tolerez|tolerer|justifi(?:ez|er) (?:vous )?(?:de |un |une |le |ce )?(?:payer|depenser|prix|tel|garder)|accommod\w+ d' un (?:si|aussi))\b/,
  /\b(?:une fois|quand|lorsque|lorsqu'|apres|des) (?:que |qu' )?(?:notre|nos|vous aurez (?:signe|achete|adopte|choisi)|vous serez (?:client|equipe))/,
  new RegExp(
    `\\b(?:utiliserez|ferez|deploierez|depenserez|investirez|emploierez|allez vous (?:utiliser|faire|employer))\\b.{0,60}\\b(?:${OUR}|gagnerez|gagne|economis\\w+|fera gagner|fait gagner)\\b`,
  ),
  new RegExp(
    `\\b(?:allez vous|vas tu|comptez vous|pensez vous|ferez vous pour|vous allez) (?:faire (?:contre|face a|pour)|reparer|regler|expliquer|corriger|stopper|enrayer|survivre|redresser|vous sortir|sauver|rattraper)\\b.{0,30}\\b(?:${BAD}|${TROUBLE}|${HARM}|qui ne)\\b`,
  ),
  new RegExp(
    `\\b(?:expliquez|expliques|vivez|vivent|vis|gerez|geres|acceptez|acceptes) (?:vous|tu|ils|elles)?(?: (?:une|un) (?:telle?|si|aussi)| (?:toutes|tous) (?:ces|les)| (?:ces|ce|cette|le|la|les|vos|votre)) ?(?:\\w+ )?(?:${TROUBLE}|${BAD})\\b`,
  ),
  /\ben quoi\b.{0,60}\b(?:nui\w*|abim\w+|min(?:e|ent)|degrad\w+|penalis\w+|handicap\w+|plomb\w+)\b/,
] as const;

const PRESUMES_IN_DATUM = [
  /\b(?:combien|a quelle frequence|quel pourcentage|quelle part|quand|depuis quand|qui)\b.{0,70}\b(?:perd(?:ez|s|ent|u|us|ues)|perdues?|gaspill\w+|mecontent\w*|insatisfait\w*|a cause d\w*|parce que votre|surfactur\w+|plant(?:e|ent)|echapp\w+|passent sous le nez|se perdent|fermer les yeux|attendre avant|abandonn\w+|gach\w+|subi\w*|ratez|inefficac\w+|galer\w+|souffr\w+)/,
  /\b(?:combien|a quelle frequence)\b.{0,50}\b(?:erreurs?|plaintes?|reclamations|pannes|retards|bugs|problemes|dysfonctionnements|litiges|mauvaise? \w+|manque|lenteurs?|inefficacites?)\b/,
  /\bcombien\b.{0,60}\b(?:de plus|plus vite|de mieux|en plus)\b/,
  /\bcombien\b.{0,60}\b(?:notre|nos|avec nous|grace a nous)\b/,
  /\bcombien\b.{0,30}\b(?:econom\w+|gagner\w+|vendr\w+)\b.{0,40}\b(?:si|avec|grace|en)\b/,
  /\bquand\b.{0,40}\b(?:compter sur votre|que nous (?:commencions|demarrions)|signer|signez|signerez|signons|cesse\w* de|arret\w+ (?:de|enfin)|remplacer (?:cette|ce|votre|vos)|vous debarrasser|passer commande|recevoir votre (?:commande|accord)|demarrer avec nous|abandonner)\b/,
  /\b(?:responsable de (?:tous|toutes|ces|cet|cette|l' echec|ce)|coupable|a (?:cause|provoque) (?:l'|le|la|les|ce|ces|cet|cette) ?\w*|qui paie pour|la faute a qui|a qui la faute)\b/,
  /\b(?:vos|de vos) (?:nombreux|multiples|innombrables|divers) (?:problemes|soucis|retards|difficultes)\b/,
  new RegExp(
    `\\bcombien\\b.{0,20}\\bcout\\w*.{0,20}\\b(?:${TROUBLE}|ces|cette (?:inefficacite|desorganisation)|votre (?:${BAD}))\\b`,
  ),
] as const;

const PRESUMES_IN_YES_NO = [
  /\b(?:toujours|encore) (?:du mal|autant de|des heures|a (?:perdre|galerer|subir)|ce vieux|cette vieille|ces vieux|un (?:vieux|outil depasse)|trop)\b/,
  /\b(?:passez|passes|perdez|perds|gaspillez|galerez|galeres|subissez|supportez|supportes|souffrez|payez) (?:vous |tu )?(?:encore|toujours)\b(?=.{0,40}\b(?:heures|temps|argent|vieux|vieille|trop|ce|cette|ces|de|d')\b)/,
  /\b(?:cesse|arrete|fini) (?:de |d' )(?:perdre|gaspiller|ignorer|payer trop|galerer|rater|subir|negliger)/,
  /\b(?:ce|cette|cet) (?:vieux|vieille|vieil) \w+/,
] as const;

/** Words that take an unproved thing for granted; null where there are none. */
export function assumptive({ words, asks }: Questioned): Found | null {
  if (/^(?:savez|sais|connaissez|mesurez|suivez) (?:vous|tu)\b/.test(words)) return null;
  if (asks === 'datum') return firstOf(words, PRESUMES_IN_DATUM);
  if (asks === 'yes-no') return firstOf(words, PRESUMES_IN_YES_NO);
  const hypothetical =
    /\b(?:imagin\w+|suppos\w+|admettons|si (?!\w+ (?:\?|$)|mauvais|lent|vieux|mal|peu)(?:un|une|le|la|les|votre|vos|vous|tu|on|rien|demain|jamais|l'|ce|quelqu')|quand (?:un|une|quelqu'|on|des))\b/.test(
      words,
    );
  return hypothetical ? null : firstOf(words, PRESUMES_IN_TELLING);
}
