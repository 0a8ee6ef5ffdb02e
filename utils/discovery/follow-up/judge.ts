import { languageOf, type Spoken } from '../language.ts';
import { featuresOf, type Marked, marked } from './features.ts';
import { brings, learned, type Weights } from './model.ts';
import { sentencesOf } from './sentences.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

const WORDS = { en, fr };

/** What a follow-up is worth to whoever gets it. */
export interface Judgement {
  language: Spoken;
  /** It brings them nothing: no answer, no fact about them, no introduction, no document for a purpose, no step with a reason. */
  empty: boolean;
  /** The words that made it so, quoted from the text; empty where there are none. */
  why: string;
}

/**
 * Whether a follow-up is empty: it asks for news, time or a signature and brings its reader nothing, however long and
 * polite. A single sentence that brings something is enough. Rules find the phrases that are hollow and those that bring
 * something; what they come to together, and what the other words add, was learned from labelled follow-ups.
 *
 * @param text a whole mail with greeting and signature, or one line; of 100,000 characters the first 10,000 are read
 * @param language told from the text where it is not given
 */
export function judgeFollowUp(text: string, language: Spoken = languageOf(text)): Judgement {
  const sentences = readFollowUp(text, language);
  const best = bestOf(sentences, learned(language));
  if (best !== null && best.brings > 0) {
    const found = best.sentence.value.map(({ words }) => words);
    return { language, empty: false, why: quoted(found.length > 0 ? found : [best.sentence.text], language) };
  }
  const found = sentences.flatMap(({ hollow }) => hollow.filter(({ kind }) => kind !== 'pleasantry'));
  const told = found.length > 0 ? found.map(({ words }) => words) : sentences.map(({ text }) => text);
  return { language, empty: true, why: quoted(told, language) };
}

/** The sentences of a follow-up with the phrases that the rules found in them. */
export function readFollowUp(text: string, language: Spoken): Marked[] {
  const words = WORDS[language];
  return sentencesOf(text, words.clause).map((sentence) => marked(sentence, words));
}

/** The sentence that brings most, and how much. Null where there is none. */
export function bestOf(sentences: readonly Marked[], weights: Weights) {
  return sentences.reduce<{ sentence: Marked; brings: number } | null>((best, sentence) => {
    const worth = brings(featuresOf(sentence), weights);
    return best === null || worth > best.brings ? { sentence, brings: worth } : best;
  }, null);
}

/** As many words are quoted, and as much of them. */
const [FEW, SHORT] = [3, 60];

function quoted(phrases: readonly string[], language: Spoken): string {
  const cut = (words: string) => (words.length <= SHORT ? words : `${words.slice(0, SHORT).replace(/\s\S*$/, '')}…`);
  return phrases
    .filter(
      (words, at) => !phrases.some((other, n) => n !== at && other.includes(words) && (other !== words || n < at)),
    )
    .slice(0, FEW)
    .map((words) => cut(words.trim().toWellFormed()))
    .map((words) => (language === 'fr' ? `« ${words} »` : `“${words}”`))
    .join(', ');
}
