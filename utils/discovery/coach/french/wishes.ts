import { type Opening, opens } from '../grammar.ts';
import { OWN } from './asked.ts';
import { complement } from './embedded.ts';
import { nounAsks } from './nouns.ts';
import { requested, TELL } from './requests.ts';

const CURIOUS =
  /^(?:(?:je|j'|nous|on|ca|cela|m'|me)(?: (?:me|m'|serais|suis|etais|ai|serait|serions|aussi|bien|vraiment|tres|beaucoup|juste|un peu|toujours|sommes|etions|nous|cherche|cherchons|essaie|tente|ai besoin|hate))* ?(?:demande|demandais|demandions|curieux|curieuse|preneur|preneuse|avide|friand|interesse|interessee|interesserait|aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaite|souhaitais|veux|voulais|hate|envie|plairait|besoin|cherche a|essaie de|besoin de)|(?:(?:trop|tres|super|vraiment|hyper|assez|plutot) )?(?:curieux|curieuse|interesse|hate))(?: (?:bien|beaucoup|vraiment|juste|aussi|de|d'|a|par|vous|t'|te|mieux|en|tout|l'|le|la|,|d' abord|simplement|pouvoir|connaitre|savoir|comprendre|entendre|decouvrir|apprendre|saisir|cerner|ecouter|demander|parler|avoir|lire|voir|etre eclaire|mesurer))*(?: |$)/;

/** "je donnerais cher pour savoir comment …" */
const SEEKING =
  /^(?:je|j'|nous|on|il|ca|cela|m'|mon \w+|ma \w+)(?=.{1,60}\b(?:voudrai\w+|aimerai\w+|aimerions|souhait\w+|donnerai\w+|veux|voulons|besoin|hate|curieu\w+|interess\w+|plairait|serai\w+|cherch\w+|essa\w+|envie|permet\w+|demande|aiderait)\b)(?: [a-z']+){1,9}? (?:savoir|comprendre|connaitre|entendre|apprendre|decouvrir|demander|voir)(?= (?:comment|pourquoi|ce (?:qui|que|qu')|en quoi|si|s'|quel|quelle|quels|quelles|combien|ouu|qui|quand)\b) ?/;

export function wondered(words: string): Opening | null {
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

/** What makes a sentence of "ce qui …": "ce que nous proposons vous convient". */
const FINITE =
  /\b(?:est|sont|sera|serait|etait|vous (?:va|convient|parle|semble|interesse)|suffit|marche|fonctionne|t (?:il|elle)|c' est)\b|, /;

export function noted(words: string): Opening | null {
  const made = MADE_TO_TELL.exec(words);
  if (made && /\b(?:laisser|faire)\b/.test(made[0])) return opens(words, 'telling', made[0].length);
  if (/^ce qu' il (?:faudrait|faut|manque|reste)\b/.test(words)) return opens(words, 'telling', 9);
  if (/^ce (?:qui|que|qu') .{3,90}$/.test(words) && !FINITE.test(words.slice(12))) return opens(words, 'telling', 6);
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
