import { type Opening, opens } from '../grammar.ts';
import { asked, PRONOUN } from './asked.ts';
import { nounAsks } from './nouns.ts';
import { echo } from './phrase.ts';
import { requested } from './requests.ts';
import { noted, wondered } from './wishes.ts';

/** How a clause opens, in French; null where it asks for nothing. */
export function openingOf(words: string): Opening | null {
  return (
    echo(words) ?? asked(words) ?? requested(words) ?? wondered(words) ?? noted(words) ?? inPlace(words) ?? yesNo(words)
  );
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
