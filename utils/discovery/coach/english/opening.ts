import { type Opening, opens } from '../grammar.ts';
import { asked } from './asked.ts';
import { echo } from './phrase.ts';
import { requested } from './requests.ts';
import { AUX } from './verbs.ts';
import { noted, wondered } from './wishes.ts';

/** How a clause opens, in English; null where it asks for nothing. */
export function openingOf(words: string): Opening | null {
  return (
    echo(words) ?? asked(words) ?? requested(words) ?? wondered(words) ?? noted(words) ?? yesNo(words) ?? last(words)
  );
}

const SUBJECT =
  "(?:n't )?(?:not )?(?:you|your|we|i|it|he|she|they|there|this|that|these|those|the|our|their|his|her|its|my|a|an|any|anyone|anybody|anything|everyone|everybody|everything|someone|somebody|something|nobody|all|most|some|each|both|one|people|who|[a-z]+)\\b";

const YES_NO = new RegExp(`^(?:${AUX}) ${SUBJECT}`);

function yesNo(words: string): Opening | null {
  if (/^(?:do|does|did) n't (?:matter|worry|mind|get me wrong)\b/.test(words)) return null;
  const match = YES_NO.exec(words);
  return match && opens(words, 'yes-no', match[0].length);
}

/** A question word that ends what was said: "and you do that how?", "different how?" */
function last(words: string): Opening | null {
  const match =
    /^(?!(?:how|why|what|who|which|guess)\b)(?:[a-z']+ ){1,8}?(?<!\b(?:know|guess|or|and|about|for|so|say|tell|see|explain) )(how|why|what|who|when|where)(?: ,)?(?: (?:exactly|then|again|in practice|though|precisely|for you|to you|in your (?:eyes|view|opinion|book)))? ?\??$/.exec(
      words,
    );
  const way =
    /^(?!what|which)(?:[a-z']+ ){2,10}?(?:in|by|through|for) what (?:manner|ways?|means|reasons?|extent)(?: exactly)? ?\??$/;
  if (way.test(words)) return opens(words, 'telling', words.length);
  if (!match?.[1]) return null;
  return opens(words, /how|why|what/.test(match[1]) ? 'telling' : 'datum', words.length);
}
