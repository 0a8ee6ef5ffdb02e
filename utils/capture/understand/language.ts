import type { Reading } from '../reading.ts';

/** Short words that every text of a language is full of. Those of two languages speak for both. */
const COMMON: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the and of to in is for with our you we your are from that this by on at be will have has not more all us can',
  ],
  [
    'fr',
    'le la les des et en un une est nous vous pour dans sur avec votre notre nos vos qui que par au aux du sont plus ce cette',
  ],
  [
    'de',
    'der die das und ist mit für wir sie auf von den dem ein eine im zu sind nicht oder auch uns unsere ihre wird bei',
  ],
  ['es', 'el la los las del y es para con una un por nuestro nuestra su sus que en se más como al son nuestros usted'],
  ['it', 'il la di e per con una un che nel della sono gli le dei alla da non si è nostro nostra più delle al dal'],
  ['nl', 'de het een en van voor met wij zijn op u onze is te aan bij ook naar uw die dat niet wordt om ons'],
  ['pt', 'o a os as de da do dos e para com uma um não que em nossa nosso por são mais ao na no se você'],
];
/** For each such word, the places of its languages. */
const TALLY = new Map<string, number[]>();
for (const [n, [, words]] of COMMON.entries()) {
  for (const word of words.split(' ')) TALLY.set(word, [...(TALLY.get(word) ?? []), n]);
}
/** Longer words need not be looked up. */
const LONGEST = Math.max(...[...TALLY.keys()].map((word) => word.length));
/** As much of a text is counted, a part at a time, until one language leads plainly; and as many words decide. */
const CHARACTERS = 12_000;
const PART = 2_000;
const PLENTY = 60;
const ENOUGH = 10;
/** What those words are written with: `\p{L}` would take the browser milliseconds to make ready. */
const WORDS = /[a-zß-öø-ɏ]+/g;
/** A declaration is given up where the text speaks as many times more for another language. */
const STRONGLY = 3;

/** A language as BCP 47 writes it (`fr`, `en-GB`), from what a page declares (`fr_FR`, `EN`). Null for anything else. */
export function languageOf(written: string): string | null {
  const tag = written.trim().replaceAll('_', '-').slice(0, 35);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return null;
  // Most are in the form that they come out in.
  if (/^(?:en|fr|de|es|it|nl|pt)(?:-[A-Z]{2})?$/.test(tag)) return tag;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Of the right shape, and still no language tag.
    return null;
  }
}

/**
 * The language of a page: the one that it declares, unless its text plainly speaks another (a template's `lang="en"` on a
 * French page). `declared` tells whether the page itself says so.
 */
export function languageIn({ language, metas, shown }: Pick<Reading, 'language' | 'metas' | 'shown'>) {
  const written = [language, ...LOCALES.map((name) => metas.find((meta) => meta.name === name)?.content ?? '')];
  const declared = written.map(languageOf).find((tag) => tag !== null) ?? null;
  const votes = votesOf(shown.text);
  const [told, most = 0] = [...votes].sort(([, one], [, other]) => other - one)[0] ?? [];
  const second = Math.max(0, ...[...votes].filter(([tag]) => tag !== told).map(([, count]) => count));
  if (told === undefined || most < ENOUGH) return { language: declared, declared: declared !== null };
  const [spoken = ''] = (declared ?? '').split('-');
  if (spoken === told) return { language: declared, declared: true };
  if (declared === null) return { language: most >= second * 1.3 ? told : null, declared: false };
  const known = COMMON.some(([tag]) => tag === spoken);
  const plainly = most >= 2 * ENOUGH && most >= STRONGLY * (known ? (votes.get(spoken) ?? 0) : second);
  return plainly && most >= second * 1.3 ? { language: told, declared: false } : { language: declared, declared: true };
}
const LOCALES = ['og:locale', 'dc.language', 'language'];

function votesOf(text: string): Map<string, number> {
  const votes = COMMON.map(() => 0);
  for (let from = 0; from < Math.min(text.length, CHARACTERS); from += PART) {
    const part = text.slice(from, from + PART).toLowerCase();
    for (const word of part.match(WORDS) ?? []) {
      const spoken = word.length <= LONGEST ? TALLY.get(word) : undefined;
      if (spoken !== undefined) for (const n of spoken) votes[n] = (votes[n] ?? 0) + 1;
    }
    const [most = 0, second = 0] = votes.toSorted((one, other) => other - one);
    if (most >= PLENTY && most >= STRONGLY * second) break;
  }
  return new Map(COMMON.map(([language], n) => [language, votes[n] ?? 0]));
}
