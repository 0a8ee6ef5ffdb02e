import { type Opening, opens } from '../grammar.ts';
import { OWN } from './asked.ts';
import { complement } from './embedded.ts';
import { nounAsks } from './nouns.ts';

/** What may stand between a wrapper and its verb. */
const BETWEEN =
  "(?: (?:me|m'|nous|peut etre|(?:, )?s' il (?:vous|te) plait(?: ,)?|un peu|encore|aussi|juste|rapidement|brievement|d' abord|bien|en|maintenant|vous|a|de|commencer par|prendre le temps de|essayer de|demander de|la gentillesse de|l' amabilite de|l' obligeance de|(?:quelques|deux|cinq|dix) (?:minutes|instants) pour|(?:un|une) (?:petit |petite )?(?:instant|moment|minute) pour|le temps de))*";

const POLITE =
  "(?:(?:est ce que |est ce qu' )?(?:vous|tu|on|je) (?:pouvez|pourriez|peux|pourrais|pourrait|peut|voulez|voudriez|veux|voudrais|accepteriez|auriez|aurais|sauriez|saurais|seriez en mesure)|(?:pourriez|pouvez|pourrais|peux|voulez|voudriez|veux|voudrais|accepteriez|accepterais|auriez|aurais|pourrait|peut|puis|sauriez|saurais|seriez|serais) (?:vous|tu|on|je)|(?:est ce qu' )?il (?:serait|est) possible (?:de|que vous)|(?:vous |te |t' )?(?:serait|est) il possible (?:de|que vous)|(?:ca|cela) (?:ne )?(?:vous|t'|te) (?:derangerait|ennuierait|generait|embeterait|derange|ennuie|embete|poserait probleme) (?:pas )?(?:il )?de|(?:cela|ca) vous (?:derange|ennuie) t il de|merci de|n' hesitez pas a|n' hesite pas a|je (?:vous|te) (?:invite|propose|demande|laisse|prie|serais reconnaissant)|j' aimerais que (?:vous|tu)|je voudrais que (?:vous|tu)|j' (?:esperais|espere|aurais aime|apprecierais) que (?:vous|tu) (?:pourriez|puissiez|pourrez|pouvez|voudriez)|je souhaiterais que (?:vous|tu)|ce serait (?:bien|utile|super|interessant) que (?:vous|tu)|serait il possible de|veuillez|commencez (?:peut etre )?par|commence par|il faudrait|auriez vous la gentillesse de|auriez vous l' amabilite de)";

export const TELL =
  "(?:expliqu(?:er|ez|iez|es|e|eriez|erais)|decri(?:re|vez|viez|ves|s|riez)|racont(?:er|ez|iez|es|e|eriez|erais)|di(?:re|tes|siez|ses|s|riez|rais)|parl(?:er|ez|iez|es|e|ons)|present(?:er|ez|iez|es|e|eriez)|eclair(?:er|ez|iez|e)|detaill(?:er|ez|iez|e)|precis(?:er|ez|iez|e)|partag(?:er|ez|iez|eons|e)|donn(?:er|ez|iez|es|e)|aid(?:er|ez|iez|e)|reven(?:ir|ez|iez|ons)|reviens|montr(?:er|ez|iez|e)|expos(?:er|ez|e)|fai(?:re|tes|siez|s|sons)|resum(?:er|ez|iez|e)|developp(?:er|ez|iez|e)|illustr(?:er|ez|e)|comment(?:er|ez)|evoqu(?:er|ez|ons|e)|confi(?:er|ez|e)|depei(?:ndre|gnez)|clarifi(?:er|ez)|livr(?:er|ez)|entendre|continu(?:er|ez|e)|poursui(?:vre|vez|s)|retrac(?:er|ez|e)|guid(?:er|ez)|brief(?:er|ez)|approfondi(?:r|ssez)|explicit(?:er|ez)|rappel(?:er|ez) comment|abord(?:er|ons)|repren(?:ons|ez)|reprendre|emmen(?:er|ez)|decortiqu(?:er|ez)|list(?:er|ez)|cit(?:er|ez)|bross(?:er|ez)|esquiss(?:er|ez)|analys(?:er|ez)|compar(?:er|ez)|defini(?:r|ssez)|situ(?:er|ez)|creus(?:er|ez|ons)|nuanc(?:er|ez)|dress(?:er|ez)|(?:mett(?:re|ez|ons|iez)|plong(?:er|ez)|projet(?:er|ez))(?= (?:(?:moi|nous|vous) )?(?:dans (?:la|le|l'|votre|un)|en situation|des mots)))";

const GIVE =
  '(?:envo(?:yer|yez|ie)|transmett(?:re|ez)|confirm(?:er|ez)|communiqu(?:er|ez)|rappel(?:er|ez)|renvo(?:yer|yez)|pass(?:er|ez)|fourni(?:r|ssez)|indiqu(?:er|ez)|nomm(?:er|ez)|demander|avoir|appel(?:er|ez)|enregistrer|voir|bloquer|fixer|prevoir|utiliser|venir|compter|mettre(?! (?:(?:nous|vous|moi) )?(?:dans|en situation|des mots))|prendre|poser|recevoir|regarder|valider|signer|reserver|note(?:r|z))';

const TO_WHOM =
  "(?: (?:(?:, )?s' il (?:vous|te) plait(?: ,)?|moi|nous|m'|me|toi|a moi|a nous|en|plus|davantage|un peu|juste|rapidement|simplement|aussi|encore|s' il vous plait|svp|stp|exactement|bien|a comprendre|a mieux comprendre|a cerner|a me representer|a me figurer|a y voir clair dans|a voir|comprendre))*";

const REQUEST = new RegExp(
  `^(?:(?:${POLITE}${BETWEEN}|(?:vous|tu) (?:me|m'|nous|pourriez|pouvez)(?: en)?|on (?:peut|pourrait)|peut on|allez y ,) )?(?:(?<give>${GIVE})|(?<tell>${TELL}))(?= |$)${TO_WHOM}`,
);

const OPEN_NP =
  /\b(?:exemple|exemples|apercu|idee de la (?:facon|maniere)|vue d' ensemble|tour|visite|visiter|journee|moment|fois|facon|maniere|fonctionnement|contexte|histoire|vision|avis|ressenti|sentiment|point de vue|coulisses|version (?:des faits|de l' histoire)|son de cloche|portrait|lumiere|part de)\b/;

/** A request to tell: what it is about decides. */
export function requested(words: string): Opening | null {
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
