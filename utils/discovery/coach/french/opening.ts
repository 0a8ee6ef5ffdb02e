import { type Asks, type Opening, opens } from '../grammar.ts';
import { asked, echo, OWN, PRONOUN, USED_AS } from './asked.ts';
import { nounAsks } from './nouns.ts';

/** What may stand between a wrapper and its verb. */
const BETWEEN =
  "(?: (?:me|m'|nous|peut etre|(?:, )?s' il (?:vous|te) plait(?: ,)?|un peu|encore|aussi|juste|rapidement|brievement|d' abord|bien|en|maintenant|vous|a|de|commencer par|prendre le temps de|essayer de|demander de|la gentillesse de|l' amabilite de|l' obligeance de|(?:quelques|deux|cinq|dix) (?:minutes|instants) pour|(?:un|une) (?:petit |petite )?(?:instant|moment|minute) pour|le temps de))*";
const POLITE =
  "(?:(?:est ce que |est ce qu' )?(?:vous|tu|on|je) (?:pouvez|pourriez|peux|pourrais|pourrait|peut|voulez|voudriez|veux|voudrais|accepteriez|auriez|aurais|sauriez|saurais|seriez en mesure)|(?:pourriez|pouvez|pourrais|peux|voulez|voudriez|veux|voudrais|accepteriez|accepterais|auriez|aurais|pourrait|peut|puis|sauriez|saurais|seriez|serais) (?:vous|tu|on|je)|(?:est ce qu' )?il (?:serait|est) possible (?:de|que vous)|(?:vous |te |t' )?(?:serait|est) il possible (?:de|que vous)|(?:ca|cela) (?:ne )?(?:vous|t'|te) (?:derangerait|ennuierait|generait|embeterait|derange|ennuie|embete|poserait probleme) (?:pas )?(?:il )?de|(?:cela|ca) vous (?:derange|ennuie) t il de|merci de|n' hesitez pas a|n' hesite pas a|je (?:vous|te) (?:invite|propose|demande|laisse|prie|serais reconnaissant)|j' aimerais que (?:vous|tu)|je voudrais que (?:vous|tu)|j' (?:esperais|espere|aurais aime|apprecierais) que (?:vous|tu) (?:pourriez|puissiez|pourrez|pouvez|voudriez)|je souhaiterais que (?:vous|tu)|ce serait (?:bien|utile|super|interessant) que (?:vous|tu)|serait il possible de|veuillez|commencez (?:peut etre )?par|commence par|il faudrait|auriez vous la gentillesse de|auriez vous l' amabilite de)";
const TELL =
  "(?:expliqu(?:er|ez|iez|es|e|eriez|erais)|decri(?:re|vez|viez|ves|s|riez)|racont(?:er|ez|iez|es|e|eriez|erais)|di(?:re|tes|siez|ses|s|riez|rais)|parl(?:er|ez|iez|es|e|ons)|present(?:er|ez|iez|es|e|eriez)|eclair(?:er|ez|iez|e)|detaill(?:er|ez|iez|e)|precis(?:er|ez|iez|e)|partag(?:er|ez|iez|eons|e)|donn(?:er|ez|iez|es|e)|aid(?:er|ez|iez|e)|reven(?:ir|ez|iez|ons)|reviens|montr(?:er|ez|iez|e)|expos(?:er|ez|e)|fai(?:re|tes|siez|s|sons)|resum(?:er|ez|iez|e)|developp(?:er|ez|iez|e)|illustr(?:er|ez|e)|comment(?:er|ez)|evoqu(?:er|ez|ons|e)|confi(?:er|ez|e)|depei(?:ndre|gnez)|clarifi(?:er|ez)|livr(?:er|ez)|entendre|continu(?:er|ez|e)|poursui(?:vre|vez|s)|retrac(?:er|ez|e)|guid(?:er|ez)|brief(?:er|ez)|approfondi(?:r|ssez)|explicit(?:er|ez)|rappel(?:er|ez) comment|abord(?:er|ons)|repren(?:ons|ez)|reprendre|emmen(?:er|ez)|decortiqu(?:er|ez)|list(?:er|ez)|cit(?:er|ez)|bross(?:er|ez)|esquiss(?:er|ez)|analys(?:er|ez)|compar(?:er|ez)|defini(?:r|ssez)|situ(?:er|ez)|creus(?:er|ez|ons)|nuanc(?:er|ez)|dress(?:er|ez)|(?:mett(?:re|ez|ons|iez)|plong(?:er|ez)|projet(?:er|ez))(?= (?:(?:moi|nous|vous) )?(?:dans (?:la|le|l'|votre|un)|en situation|des mots)))";
const GIVE =
  '(?:envo(?:yer|yez|ie)|transmett(?:re|ez)|confirm(?:er|ez)|communiqu(?:er|ez)|rappel(?:er|ez)|renvo(?:yer|yez)|pass(?:er|ez)|fourni(?:r|ssez)|indiqu(?:er|ez)|nomm(?:er|ez)|demander|avoir|appel(?:er|ez)|enregistrer|voir|bloquer|fixer|prevoir|utiliser|venir|compter|mettre(?! (?:(?:nous|vous|moi) )?(?:dans|en situation|des mots))|prendre|poser|recevoir|regarder|valider|signer|reserver|note(?:r|z))';
const TO_WHOM =
  "(?: (?:(?:, )?s' il (?:vous|te) plait(?: ,)?|moi|nous|m'|me|toi|a moi|a nous|en|plus|davantage|un peu|juste|rapidement|simplement|aussi|encore|s' il vous plait|svp|stp|exactement|bien|a comprendre|a mieux comprendre|a cerner|a me representer|a me figurer|a y voir clair dans|a voir|comprendre))*";

const REQUEST = new RegExp(
  `^(?:(?:${POLITE}${BETWEEN}|(?:vous|tu) (?:me|m'|nous|pourriez|pouvez)(?: en)?|on (?:peut|pourrait)|peut on|allez y ,) )?(?:(?<give>${GIVE})|(?<tell>${TELL}))(?= |$)${TO_WHOM}`,
);
const CURIOUS =
  /^(?:(?:je|j'|nous|on|ca|cela|m'|me)(?: (?:me|m'|serais|suis|etais|ai|serait|serions|aussi|bien|vraiment|tres|beaucoup|juste|un peu|toujours|sommes|etions|nous|cherche|cherchons|essaie|tente|ai besoin|hate))* ?(?:demande|demandais|demandions|curieux|curieuse|preneur|preneuse|avide|friand|interesse|interessee|interesserait|aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaite|souhaitais|veux|voulais|hate|envie|plairait|besoin|cherche a|essaie de|besoin de)|(?:(?:trop|tres|super|vraiment|hyper|assez|plutot) )?(?:curieux|curieuse|interesse|hate))(?: (?:bien|beaucoup|vraiment|juste|aussi|de|d'|a|par|vous|t'|te|mieux|en|tout|l'|le|la|,|d' abord|simplement|pouvoir|connaitre|savoir|comprendre|entendre|decouvrir|apprendre|saisir|cerner|ecouter|demander|parler|avoir|lire|voir|etre eclaire|mesurer))*(?: |$)/;
/** "je donnerais cher pour savoir comment …" */
const SEEKING =
  /^(?:je|j'|nous|on|il|ca|cela|m'|mon \w+|ma \w+)(?=.{1,60}\b(?:voudrai\w+|aimerai\w+|aimerions|souhait\w+|donnerai\w+|veux|voulons|besoin|hate|curieu\w+|interess\w+|plairait|serai\w+|cherch\w+|essa\w+|envie|permet\w+|demande|aiderait)\b)(?: [a-z']+){1,9}? (?:savoir|comprendre|connaitre|entendre|apprendre|decouvrir|demander|voir)(?= (?:comment|pourquoi|ce (?:qui|que|qu')|en quoi|si|s'|quel|quelle|quels|quelles|combien|ouu|qui|quand)\b) ?/;
const OPEN_NP =
  /\b(?:exemple|exemples|apercu|idee de la (?:facon|maniere)|vue d' ensemble|tour|visite|visiter|journee|moment|fois|facon|maniere|fonctionnement|contexte|histoire|vision|avis|ressenti|sentiment|point de vue|coulisses|version (?:des faits|de l' histoire)|son de cloche|portrait|lumiere|part de)\b/;

/** How a clause opens, in French; null where it asks for nothing. */
export function openingOf(words: string): Opening | null {
  return (
    echo(words) ?? asked(words) ?? requested(words) ?? wondered(words) ?? noted(words) ?? inPlace(words) ?? yesNo(words)
  );
}

/** A request to tell: what it is about decides. */
function requested(words: string): Opening | null {
  const match = REQUEST.exec(words);
  if (!match?.groups) return unknownRequest(words);
  const verb = match[0];
  const about = words.slice(verb.length).trimStart();
  const { give, tell = '' } = match.groups;
  const bare = verb === (give ?? tell);
  if (/^(?:vous voulez|voulez vous|tu veux|veux tu) (?!bien|me |m'|nous )/.test(verb)) return null;
  if (ASIDE.test(about)) return null;
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
    return opens(words, 'telling', verb.length);
  const embedded = complement(about);
  if (embedded) return opens(words, embedded, verb.length);
  if (/\ben\b.*\b(?:plus|davantage)$/.test(verb)) return opens(words, 'telling', verb.length);
  if (give !== undefined) return opens(words, 'yes-no', verb.length);
  if (OPEN_NP.test(about) || /^tout\b/.test(about)) return opens(words, 'telling', verb.length);
  const phrase = about.replace(new RegExp(`^(?:${OWN} )+`), '');
  if (/^(?:di|donn|precis|partag|cit|list|confi)/.test(tell))
    return opens(
      words,
      nounAsks(
        phrase,
        /^(?:donn|precis|di)/.test(tell) && !/^(?:de|du|des|sur|d')\b/.test(about) ? 'datum' : 'telling',
      ),
      verb.length,
    );
  return opens(words, 'telling', verb.length);
}

/** "Dites-moi une chose : est-elle à vous ?": what follows is the question. */
const ASIDE =
  /^(?:(?:moi|nous|juste|une|un|chose|truc|seule|petite|derniere|seulement|simplement|franchement|honnetement|sincerement|ceci|cela|ca|donc|alors) ){0,5}[,:-] /;

/** A request with a verb that is not known: "pourriez-vous retracer comment …", "contez-moi …". */
const UNKNOWN = new RegExp(
  `^(?:${POLITE}${BETWEEN} \\w+(?:er|ir|re)(?: [\\w']+){0,4}? (?=(?:comment|pourquoi|ce (?:qui|que|qu')|en quoi|la (?:facon|maniere) dont)(?: |$))|(?!laissez|attendez|appelez|rappelez|excusez|permettez|croyez|suivez|gardez|avez|etes)(?:\\w+ez|refaites|redites) (?:moi|nous)(?= (?:un peu|a|sur|de|du|des|d'|la|le|les|l'|vos|votre|ce|comment|pourquoi)(?: |$)))`,
);

function unknownRequest(words: string): Opening | null {
  const match = UNKNOWN.exec(words);
  if (!match) return null;
  const asks =
    complement(words.slice(match[0].length).trimStart()) ??
    (/(?:ez|tes) (?:moi|nous)$/.test(match[0]) ? 'telling' : null);
  return asks && opens(words, asks, match[0].length);
}

/** What hangs on a verb of telling or asking: a question in a question. */
function complement(about: string): Asks | null {
  const bare = about.replace(
    /^(?:(?:moi|nous|a comprendre|comprendre|savoir|voir|en detail|exactement|sur|de|d'|a|encore|un peu|plus|mieux|quoi|si ce n' est|ne serait ce que?|en gros|grosso modo|dans les grandes lignes|brievement|vous entendre|entendre) )+(?=(?:ce|comment|pourquoi|qu|que|si|s'|la (?:facon|maniere)|combien|quel|en quoi)\b)/,
    '',
  );
  if (/^(?:si(?! ce n' est)|s' (?:il|ils))\b/.test(bare)) return 'yes-no';
  if (/^(?:ce (?:qui|que|qu'|a quoi|dont|sur quoi)|la (?:facon|maniere) (?:dont|de)|les raisons)\b/.test(bare))
    return USED_AS.test(bare.slice(0, 30)) ? 'datum' : 'telling';
  if (/^quand\b/.test(bare)) return 'datum';
  return asked(bare)?.asks ?? null;
}

function wondered(words: string): Opening | null {
  const match = CURIOUS.exec(words) ?? SEEKING.exec(words);
  if (!match) return null;
  const about = words.slice(match[0].length);
  if (about === '' || /^[?,]/.test(about)) return null;
  // "j'aimerais vous montrer comment …" tells and asks nothing.
  if (
    /\b(?:vous|te|t') (?:montrer|presenter|expliquer|parler|proposer|raconter|exposer)\b/.test(
      words.slice(0, match[0].length + 12),
    )
  )
    return null;
  const embedded = complement(about);
  if (embedded) return opens(words, embedded, match[0].length);
  const phrase = about.replace(new RegExp(`^(?:${OWN} )+`), '');
  if (phrase !== about && nounAsks(phrase, 'datum') === 'telling') return opens(words, 'telling', match[0].length);
  const seeks =
    /\b(?:savoir|comprendre|connaitre|entendre|decouvrir|cerner|saisir|ecouter|apprendre|curieux|curieuse|avoir)\b/;
  return seeks.test(match[0]) ? opens(words, nounAsks(phrase, 'telling'), match[0].length) : requested(about);
}

/** What a rep notes to ask: "comprendre pourquoi ils partent", "lui faire raconter l'histoire". */
const NOTED =
  /^(?:(?:a|il faut|bien|penser a|essayer de|besoin de) )*(?:comprendre|savoir|demander|verifier|creuser|explorer|decouvrir|cerner|identifier|determiner|connaitre|voir|entendre|clarifier|ecouter|valider|confirmer)(?: (?:lui|leur|encore|mieux|aussi|a \w+|exactement|,))* /;
const MADE_TO_TELL = new RegExp(
  `^(?:le|la|les|lui|leur|l'|faire|laisser)(?: (?:laisser|faire|la|le|les))* ${TELL}(?= |$)`,
);

function noted(words: string): Opening | null {
  const made = MADE_TO_TELL.exec(words);
  if (made && /\b(?:laisser|faire)\b/.test(made[0])) return opens(words, 'telling', made[0].length);
  if (/^ce qu' il (?:faudrait|faut|manque|reste)\b/.test(words)) return opens(words, 'telling', 9);
  const matter =
    /^ce (?:qui|que|qu') .{3,50}?,? c' est (?=(?:comment|pourquoi|ce (?:qui|que)|la (?:facon|maniere)|de (?:savoir|comprendre))\b)(?:de (?:savoir|comprendre) )?/.exec(
      words,
    );
  const told = matter && complement(words.slice(matter[0].length));
  if (matter && told) return opens(words, told, matter[0].length);
  const match = NOTED.exec(words);
  const asks = match && complement(words.slice(match[0].length));
  return match && asks ? opens(words, asks, match[0].length) : null;
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
  if (word === 'comment' || word === 'pourquoi') return opens(words, 'telling', to);
  if (word === 'quoi') {
    if (
      /\b(?:c' est|c' etait|ce serait|ca serait|ce sera)$/.test(before) &&
      !/^(?: (?:pour|chez|selon|exactement|au)\b.*)?$/.test(after)
    )
      return null;
    if (/^ comme\b/.test(after) || /\b(?:n' importe|je ne sais|il y a de)$/.test(before))
      return opens(words, 'datum', to);
    return opens(words, 'telling', to);
  }
  if (/^quel/.test(word)) return opens(words, nounAsks(after.trimStart(), 'datum'), to);
  // A relative "qui", a subordinate "quand": only at the end do they ask.
  if (/^(?:qui|quand)$/.test(word)) {
    const asks =
      /^(?:$| exactement| pour\b| (?:de|d') \w+er\b| chez\b| dans\b| dans| en general)/.test(after) ||
      /\b(?:a|avec|par|chez|pour|de|depuis)$/.test(before);
    return asks ? opens(words, 'datum', to) : null;
  }
  return opens(words, 'datum', to);
}

const YES_NO = new RegExp(
  `^(?!entre nous)(?:est ce (?:que|qu')|(?:ne |n' |y |en |l' |le |la |les |vous |nous |s' |se |leur )?\\w+ ${PRONOUN}\\b|(?:\\w+ ){1,7}?(?:\\w+ t (?:il|elle|on)|(?:est|sera|serait|peut|doit|fait|vient|tient|veut|met|prend|suit|dit) (?:il|elle)|\\w+nt (?:ils|elles))\\b|qui dit\\b)`,
);

function yesNo(words: string): Opening | null {
  // A proposal; any other "and if …" alone invites to imagine.
  if (/^si (?:on|nous|je)\b/.test(words)) return opens(words, 'yes-no', 5);
  const match = YES_NO.exec(words);
  return match && opens(words, 'yes-no', match[0].length);
}
