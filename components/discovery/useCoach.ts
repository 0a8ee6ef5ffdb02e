import { useEffect, useState } from 'preact/hooks';
import type { Advice } from '../../utils/discovery/coach/advise.ts';
import type { Spoken } from '../../utils/discovery/language.ts';

/** The coach speaks once typing rests so long, in milliseconds: it does not talk over the rep. */
const PAUSE = 500;
/** Shorter texts are no question yet. */
const SHORTEST = 6;

/**
 * What the coach says of a question that is being typed, once typing rests; null until then, and of too short a text.
 * It is loaded with the first question: nobody waits for it.
 */
export function useCoach(text: string, language: Spoken): Advice | null {
  const [said, say] = useState<{ of: string; advice: Advice } | null>(null);
  const typed = text.trim();
  useEffect(() => {
    if (typed.length < SHORTEST) return say(null);
    let stale = false;
    const timer = setTimeout(async () => {
      const [{ advise }, { languageOf }] = await Promise.all([
        import('../../utils/discovery/coach/advise.ts'),
        import('../../utils/discovery/language.ts'),
      ]);
      if (!stale) say({ of: typed, advice: advise(typed, languageOf(typed, language)) });
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, language]);
  return typed.length < SHORTEST ? null : (said?.advice ?? null);
}
