import type { Asks, Opening } from '../grammar.ts';
import { DATUM, TOLD } from './nouns.ts';

const PRONOUN = '(?:vous|tu|t il|t elle|t on|il|elle|ils|elles|on|nous|je|ce)';
const OWN =
  "(?:le|la|les|l'|votre|vos|ton|ta|tes|leur|leurs|son|sa|ses|notre|nos|un|une|des|ce|cette|cet|ces|pour vous|pour toi|au fond|au juste|exactement|concretement|selon vous|a votre avis|d' apres vous|chez vous|aujourd' hui|actuellement|,)";

/** What may stand between a wrapper and its verb. */
const BETWEEN =
  "(?: (?:me|m'|nous|peut etre|s' il vous plait|s' il te plait|un peu|encore|aussi|juste|rapidement|brievement|d' abord|bien|en|maintenant|vous|a|de|commencer par|prendre le temps de|essayer de|la gentillesse de|l' amabilite de|l' obligeance de|quelques minutes pour))*";
const POLITE =
  "(?:(?:est ce que |est ce qu' )?(?:vous|tu|on|je) (?:pouvez|pourriez|peux|pourrais|pourrait|peut|voulez|voudriez|veux|voudrais|accepteriez|auriez|aurais)|(?:pourriez|pouvez|pourrais|peux|voulez|voudriez|veux|voudrais|accepteriez|accepterais|auriez|aurais|pourrait|peut|puis|sauriez|saurais|seriez|serais) (?:vous|tu|on|je)|(?:est ce qu' )?il (?:serait|est) possible (?:de|que vous)|(?:serait|est) il possible (?:de|que vous)|(?:ca|cela) (?:ne )?(?:vous|t'|te) (?:derangerait|ennuierait|generait|embeterait|derange|ennuie|embete|poserait probleme) (?:pas )?(?:il )?de|(?:cela|ca) vous (?:derange|ennuie) t il de|merci de|n' hesitez pas a|n' hesite pas a|je (?:vous|te) (?:invite|propose|demande|laisse|prie|serais reconnaissant)|j' aimerais que (?:vous|tu)|je voudrais que (?:vous|tu)|j' (?:esperais|espere|aurais aime|apprecierais) que (?:vous|tu) (?:pourriez|puissiez|pourrez|pouvez|voudriez)|je souhaiterais que (?:vous|tu)|ce serait (?:bien|utile|super|interessant) que (?:vous|tu)|serait il possible de|veuillez|commencez (?:peut etre )?par|commence par|il faudrait|auriez vous la gentillesse de|auriez vous l' amabilite de)";
const TELL =
  '(?:expliqu(?:er|ez|iez|es|e|eriez|erais)|decri(?:re|vez|viez|ves|s|riez)|racont(?:er|ez|iez|es|e|eriez|erais)|di(?:re|tes|siez|ses|s|riez|rais)|parl(?:er|ez|iez|es|e|ons)|present(?:er|ez|iez|es|e|eriez)|eclair(?:er|ez|iez|e)|detaill(?:er|ez|iez|e)|precis(?:er|ez|iez|e)|partag(?:er|ez|iez|eons|e)|donn(?:er|ez|iez|es|e)|aid(?:er|ez|iez|e)|reven(?:ir|ez|iez|ons)|reviens|montr(?:er|ez|iez|e)|expos(?:er|ez|e)|fai(?:re|tes|siez|s|sons)|resum(?:er|ez|iez|e)|developp(?:er|ez|iez|e)|illustr(?:er|ez|e)|comment(?:er|ez)|evoqu(?:er|ez|ons|e)|confi(?:er|ez|e)|depei(?:ndre|gnez)|clarifi(?:er|ez)|livr(?:er|ez)|retrac(?:er|ez|e)|guid(?:er|ez)|brief(?:er|ez)|approfondi(?:r|ssez)|explicit(?:er|ez)|rappel(?:er|ez) comment|abord(?:er|ons)|repren(?:ons|ez)|reprendre|emmen(?:er|ez)|decortiqu(?:er|ez)|list(?:er|ez)|cit(?:er|ez)|bross(?:er|ez)|dress(?:er|ez))';
const GIVE =
  '(?:envo(?:yer|yez|ie)|transmett(?:re|ez)|confirm(?:er|ez)|communiqu(?:er|ez)|rappel(?:er|ez)|renvo(?:yer|yez)|pass(?:er|ez)|fourni(?:r|ssez)|indiqu(?:er|ez)|nomm(?:er|ez)|demander|avoir|appel(?:er|ez)|enregistrer|voir|bloquer|fixer|prevoir|utiliser|venir|compter|mettre|prendre|poser|recevoir|regarder|valider|signer|reserver|note(?:r|z))';
const TO_WHOM =
  "(?: (?:moi|nous|m'|me|toi|a moi|a nous|en|plus|davantage|un peu|juste|rapidement|simplement|aussi|encore|s' il vous plait|svp|stp|exactement|bien|a comprendre|a mieux comprendre|a cerner|a me representer|a me figurer|a y voir clair dans|a voir|comprendre))*";

const REQUEST = new RegExp(
  `^(?:(?:${POLITE}${BETWEEN}|(?:vous|tu) (?:me|m'|nous|pourriez|pouvez)(?: en)?|on (?:peut|pourrait)|peut on|allez y ,) )?(?:(?<give>${GIVE})|(?<tell>${TELL}))(?= |$)${TO_WHOM}`,
);
const CURIOUS =
  /^(?:(?:je|j'|nous|on|ca|cela|m'|me)(?: (?:me|m'|serais|suis|etais|ai|serait|serions|aussi|bien|vraiment|tres|beaucoup|juste|un peu|toujours|sommes|etions|nous|cherche|cherchons|essaie|tente|ai besoin|hate))* ?(?:demande|demandais|demandions|curieux|curieuse|interesse|interessee|interesserait|aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaite|souhaitais|veux|voulais|hate|envie|plairait|besoin|cherche a|essaie de|besoin de)|(?:curieux|curieuse|interesse|hate))(?: (?:bien|beaucoup|vraiment|juste|aussi|de|d'|a|par|vous|t'|te|mieux|en|tout|l'|le|la|,|d' abord|simplement|pouvoir|connaitre|savoir|comprendre|entendre|decouvrir|apprendre|saisir|cerner|ecouter|demander|parler|avoir|lire|voir|etre eclaire|mesurer))*(?: |$)/;
const OPEN_NP =
  /\b(?:exemple|exemples|apercu|idee de la (?:facon|maniere)|vue d' ensemble|tour|visite|visiter|journee|moment|fois|facon|maniere|fonctionnement|contexte|histoire|vision|avis|ressenti|sentiment|point de vue|coulisses|portrait|lumiere|part de)\b/;

function found(words: string, asks: Asks, to: number): Opening {
  return { asks, from: 0, to: Math.min(to, words.length) };
}

/** How a clause opens, in French; null where it asks for nothing. */
export function openingOf(words: string): Opening | null {
  return echo(words) ?? asked(words) ?? requested(words) ?? wondered(words) ?? inPlace(words) ?? yesNo(words);
}

/** One or two words that only say: go on; and what is said to be of interest. */
function echo(words: string): Opening | null {
  if (
    /^(?:et alors|c' est a dire|comme quoi|par exemple|genre|autrement dit|mais encore|a savoir|ce qui veut dire)(?: par exemple)? ?\??$/.test(
      words,
    )
  )
    return found(words, 'telling', words.length);
  const noun =
    /^(?:le|la|l'|les|votre|vos) (?<noun>\w+)(?: (?:de la |de |du |des )\w+)? ?\??$/.exec(words)?.groups?.noun ?? '';
  if (TOLD.has(noun)) return found(words, 'telling', words.length);
  return /^.{5,80} m' (?:interess\w+|intrigu\w+)(?: \w+)? ?$/.test(words)
    ? found(words, 'telling', words.length)
    : null;
}

function asked(words: string): Opening | null {
  return how(words) ?? what(words) ?? which(words) ?? datum(words);
}

function how(words: string): Opening | null {
  if (
    /^comment (?:s' appelle|vous appelez|t' appelles|se nomme|s' ecrit|s' epelle|se prononce|avez vous dit)/.test(words)
  )
    return found(words, 'datum', 20);
  if (/^pourquoi (?:ne pas|pas) (?:\w+er|\w+ir|\w+re|se|en|nous)\b/.test(words)) return found(words, 'yes-no', 15);
  const match =
    /^(?:comment|pourquoi|en quoi|dans quelle mesure|de quelle (?:maniere|facon)|jusqu' a quel point|pour quelles? raisons?|c' est a dire|en vertu de quoi|qui fait quoi)\b/.exec(
      words,
    );
  return match && found(words, 'telling', match[0].length);
}

const USED_AS = /\b(?:comme|coute|coutent|couterait|payez|paies|facturez|gagnez|pesez|pese|vaut|mesure)\b/;

/** "qu'est-ce que vous utilisez comme CRM ?" */
const PRICED =
  /^qu' est ce que (?:vous|tu|ca|cela|on) (?:\w+ ){1,3}comme (?!nous|vous|moi|ca|si)|^qu' est ce que (?:vous|tu) (?:payez|paies|facturez|gagnez)\b/;
/** "que", "qu'" before a verb; before a subject they are no question. */
const THAT = new RegExp(
  `^(?:que (?:vous|te) (?=\\w+ (?:t )?il\\b|(?:a|ont|avait|apporte|apportent|inspire|inspirent|dit|disent|manque|reste|evoque|procure|permet|semble)\\b)|que t' (?=a|ont|apporte|inspire)|que (?!(?:vous|tu|il|elle|ils|elles|on|je|nous|le|la|les|l|ce|cet|cette|ces|votre|vos|un|une|des|du|d|notre|nos|pour|mon|ma|mes|si|ca|cela)\\b)|qu' (?!(?:il|elle|ils|elles|on|un|une)\\b|en (?!\\w+ ${PRONOUN}\\b|pens|dit|dis)|a (?:la|l'|votre)\\b))(?:se |s' |y |en |vous |t' |te |nous |me )?\\w+`,
);

function what(words: string): Opening | null {
  const full = /^qu' est ce (?:qui|que|qu'|donc)(?: \w+)?/.exec(words) ?? /^qu' est ce (?:\w+ ){0,2}/.exec(words);
  if (full) return found(words, PRICED.test(words) ? 'datum' : 'telling', full[0].length);
  const that = THAT.exec(words);
  if (that) return found(words, USED_AS.test(words.slice(0, 40)) ? 'datum' : 'telling', that[0].length);
  const behind = /^(?:a|sur|vers|de|par|avec|pour|en|contre|dans|d' apres|grace a|sous|chez) quoi\b/.exec(words);
  if (behind) return found(words, 'telling', behind[0].length);
  if (/^quoi(?: (?:d' autre|de neuf|de nouveau|de plus|encore))?\b(?! comme)/.test(words))
    return found(words, 'telling', 4);
  if (/^quoi comme\b/.test(words)) return found(words, 'datum', 10);
  const from = /^d' ouu (?:vient|viennent|est venue?|provient|t est venue?|vous est venue?|sort|part)\b/.exec(words);
  return from && found(words, 'telling', from[0].length);
}

/** Whether a noun phrase, from behind its determiner on, names one datum or something to tell. */
function nounAsks(phrase: string, otherwise: Asks): Asks {
  const words = phrase.split(' ').slice(0, 6);
  let most = false;
  for (const word of words) {
    if (/^(?:plus|moins|pire|mieux)$/.test(word)) most = true;
    else if (/^(?:type|types|genre|sorte|sortes|nature|forme|formes)$/.test(word)) otherwise = 'datum';
    else if (TOLD.has(word)) return 'telling';
    else if (DATUM.has(word)) return 'datum';
    else if (/^(?:pour|que|qui|dans|chez|avec|sur|,|\?|lorsque|quand|si|a|en)$/.test(word)) break;
  }
  return most ? 'telling' : otherwise;
}

function which(words: string): Opening | null {
  const is = new RegExp(
    `^(?:quel(?:le)?s? (?:est|sont|etait|etaient|serait|seraient|sera|seront|a ete|ont ete|fut)|(?:c' est|c' etait|ce serait|ca serait|ce sera|ca sera|c' est pour vous) quoi)(?: ${OWN})*(?= |$)`,
  ).exec(words);
  if (is) {
    // A title, unless it is a role in something.
    if (/^ role ?(?:\?|$|et\b|exact|dans (?:la societe|l' entreprise))/.test(words.slice(is[0].length)))
      return found(words, 'datum', is[0].length + 5);
    const plural = /^quel(?:le)?s /.test(words);
    const own = /\b(?:votre|ton|ta|leur)\b/.test(is[0]);
    const asks = nounAsks(
      words.slice(is[0].length + 1),
      plural || (!own && /\bc' est quoi|ce serait quoi/.test(is[0])) ? 'telling' : 'datum',
    );
    return found(words, asks, is[0].length + (/^ \w+/.exec(words.slice(is[0].length))?.[0].length ?? 0));
  }
  const noun =
    /^(?:(?:a|de|en|dans|sur|par|pour|avec|sous|vers|depuis|d' ici|chez|selon|contre|a partir de|jusqu' a|pendant|avant|apres) )?quel(?:le)?s?\b ?/.exec(
      words,
    );
  if (noun) {
    const rest = words.slice(noun[0].length);
    return found(
      words,
      nounAsks(rest.split(' ').slice(0, 3).join(' '), 'datum'),
      noun[0].length + (/^\w*/.exec(rest)?.[0].length ?? 0),
    );
  }
  const one = /^(?:(?:a|de|en|dans|sur|par|pour|avec) )?(?:lequel|laquelle|lesquels|lesquelles|duquel|auquel)\b/.exec(
    words,
  );
  return one && found(words, 'datum', one[0].length);
}

const WHEN = new RegExp(
  `^quand (?:exactement )?(?:est ce|se |s' |(?:nous |me )?\\w+ ${PRONOUN}\\b|(?:\\w+ ){1,4}?(?:\\w+ t (?:il|elle|on)|\\w+ (?:ils|elles|il|elle))\\b|aura|aurait|a lieu|commence|demarre|expire|finit|termine|arrive (?:a|la|le|votre)|prend|doit|sera|est (?:prevu|la|le|votre|l')|\\?|$)`,
);

function datum(words: string): Opening | null {
  if (
    /^ouu (?:en (?:etes|es|est|sont)|voyez|vois|voulez|veux|aimeriez|aimerais|souhaitez|vous voyez|situez|ca (?:coince|bloque|peche)|cela|est ce que ca (?:coince|bloque))/.test(
      words,
    )
  )
    return found(words, 'telling', 3);
  const match =
    /^(?:(?:depuis|pour|a|en|sous|dans|tous les|d' ici|pendant|de|avec|a partir de) )?combien\b(?: (?:de|d') \w+)?/.exec(
      words,
    ) ??
    /^(?:depuis|pour|jusqu' a|a partir de|d' ici|de) quand\b/.exec(words) ??
    WHEN.exec(words) ??
    /^(?:ouu|d' ouu|par ouu|ou (?:se|est|etes|sont|en|avez|es|sera|seront|habitez|travaillez|produisez|stockez))\b/.exec(
      words,
    ) ??
    /^(?:(?:a|avec|de|pour|chez|par|sur|aupres de|vers) )?qui\b/.exec(words);
  return match && found(words, 'datum', match[0].length);
}

/** A request to tell: what it is about decides. */
function requested(words: string): Opening | null {
  const match = REQUEST.exec(words);
  if (!match?.groups) return null;
  const verb = match[0];
  const about = words.slice(verb.length).trimStart();
  const { give, tell = '' } = match.groups;
  const bare = verb === (give ?? tell);
  if (/^(?:vous voulez|voulez vous|tu veux|veux tu) (?!bien|me |m'|nous )/.test(verb)) return null;
  // "faites vous …", "parle t on …": a question and no request.
  if (/^(?:vous|tu|t (?:il|elle|on))\b/.test(about) || /^,/.test(about)) return null;
  if (
    bare &&
    /^(?:fai|donne$|reven|di(?:s|tes)$|parl|aid|present|precis|avoir|voir|mettre|livr|comment|abord|compter|venir|prendre)/.test(
      verb,
    ) &&
    !/\b(?:moi|nous|m'|de|du|des|sur)\b/.test(`${verb} ${about.slice(0, 8)}`)
  )
    return null;
  if (
    give === undefined &&
    /^(?:en )?(?:plus|davantage)?\s?\??$/.test(about) &&
    /\b(?:plus|davantage|en|moi|nous|me|m')\b/.test(verb)
  )
    return found(words, 'telling', verb.length);
  const embedded = complement(about);
  if (embedded) return found(words, embedded, verb.length);
  if (/\ben\b.*\b(?:plus|davantage)$/.test(verb)) return found(words, 'telling', verb.length);
  if (give !== undefined) return found(words, 'yes-no', verb.length);
  if (OPEN_NP.test(about)) return found(words, 'telling', verb.length);
  const phrase = about.replace(new RegExp(`^(?:${OWN} )+`), '');
  if (/^(?:di|donn|precis|partag|cit|list|confi)/.test(tell))
    return found(
      words,
      nounAsks(
        phrase,
        /^(?:donn|precis|di)/.test(tell) && !/^(?:de|du|des|sur|d')\b/.test(about) ? 'datum' : 'telling',
      ),
      verb.length,
    );
  return found(words, 'telling', verb.length);
}

/** What hangs on a verb of telling or asking: a question in a question. */
function complement(about: string): Asks | null {
  const bare = about.replace(
    /^(?:(?:moi|nous|a comprendre|comprendre|savoir|voir|en detail|exactement|sur|de|d'|a|encore|un peu|plus|mieux|quoi|vous entendre|entendre) )+(?=(?:ce|comment|pourquoi|qu|que|si|s'|la (?:facon|maniere)|combien|quel|en quoi)\b)/,
    '',
  );
  if (/^(?:si|s' (?:il|ils))\b/.test(bare)) return 'yes-no';
  if (/^(?:ce (?:qui|que|qu'|a quoi|dont|sur quoi)|la (?:facon|maniere) (?:dont|de)|les raisons)\b/.test(bare))
    return USED_AS.test(bare.slice(0, 30)) ? 'datum' : 'telling';
  if (/^quand\b/.test(bare)) return 'datum';
  return asked(bare)?.asks ?? null;
}

function wondered(words: string): Opening | null {
  const match = CURIOUS.exec(words);
  if (!match) return null;
  const about = words.slice(match[0].length);
  if (about === '' || /^[?,]/.test(about)) return null;
  const embedded = complement(about);
  if (embedded) return found(words, embedded, match[0].length);
  const phrase = about.replace(new RegExp(`^(?:${OWN} )+`), '');
  if (phrase !== about && nounAsks(phrase, 'datum') === 'telling') return found(words, 'telling', match[0].length);
  const seeks =
    /\b(?:savoir|comprendre|connaitre|entendre|decouvrir|cerner|saisir|ecouter|apprendre|curieux|curieuse|avoir)\b/;
  return seeks.test(match[0]) ? found(words, nounAsks(phrase, 'telling'), match[0].length) : requested(about);
}

/** What a question word hangs on where it is no question of its own: "vous savez comment ça marche ?". */
const EMBEDS =
  /\b(?:savez|sais|savoir|sait|(?:savez|voyez|comprenez|saviez|comprendre) vous|dire|dit|demander|expliquer|explique|comprendre|compris|comprenez|voir|vois|voyez|importe|decider|decide|montrer|vu|celui|celle|ceux|celles|personne|quelqu' un|gens|ce|c' est (?:vous|lui|elle|nous|toi))$/;

/** A question word in its place: "vous faites comment ?". */
function inPlace(words: string): Opening | null {
  const [clause = ''] = words.split(/ [,:;?] ?| [,:;?]$/, 1);
  const match =
    /^(?<before>[a-z0-9' ]{1,90}?) (?<word>comment|pourquoi|quoi|combien|ouu|quel(?:le)?s?|qui|quand)\b(?<after>.*)$/.exec(
      clause,
    );
  const { before = '', word = '', after = '' } = match?.groups ?? {};
  if (
    !match ||
    (EMBEDS.test(before) &&
      !/^(?:$| (?:pour|chez|vous|toi|dans|exactement)\b| (?:la|le|l'|les|votre|ton|ta|vos|ce|cette) \w+ ?\??$)/.test(
        after,
      ))
  )
    return null;
  const to = before.length + 1 + word.length;
  if (word === 'comment' || word === 'pourquoi') return found(words, 'telling', to);
  if (word === 'quoi') {
    if (/^ comme\b/.test(after) || /\b(?:n' importe|je ne sais|il y a de)$/.test(before))
      return found(words, 'datum', to);
    return found(words, 'telling', to);
  }
  if (/^quel/.test(word)) return found(words, nounAsks(after.trimStart(), 'datum'), to);
  // A relative "qui", a subordinate "quand": only at the end do they ask.
  if (/^(?:qui|quand)$/.test(word)) {
    const asks =
      /^(?:$| exactement| pour\b| chez\b| dans\b| dans| en general)/.test(after) ||
      /\b(?:a|avec|par|chez|pour|de|depuis)$/.test(before);
    return asks ? found(words, 'datum', to) : null;
  }
  return found(words, 'datum', to);
}

const YES_NO = new RegExp(
  `^(?:est ce (?:que|qu')|(?:ne |n' |y |en |l' |le |la |les |vous |nous |s' |se |leur )?\\w+ ${PRONOUN}\\b|(?:\\w+ ){1,7}?(?:\\w+ t (?:il|elle|on)|(?:est|sera|serait|peut|doit|fait|vient|tient|veut|met|prend|suit|dit) (?:il|elle)|\\w+nt (?:ils|elles))\\b|qui dit\\b)`,
);

function yesNo(words: string): Opening | null {
  // A proposal; any other "and if …" alone invites to imagine.
  if (/^si (?:on|nous|je)\b/.test(words)) return found(words, 'yes-no', 5);
  const match = YES_NO.exec(words);
  return match && found(words, 'yes-no', match[0].length);
}
