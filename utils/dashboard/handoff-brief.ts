import { domainOf, personOf, ranked } from '../domain/best.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Need } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import { plainText } from '../domain/text.ts';

/** How a hand-off says things, in a language. */
interface BriefWords {
  sections: Record<'needs' | 'people' | 'promises', string>;
  /** How far a need is: said, supposed, confirmed. */
  status(need: Need): string;
  /** A word before what it names: `Needs:`. */
  label(word: string): string;
  sides: Record<Commitment['by'], string>;
  /** A day as one says it. @param due as ISO 8601 writes it */
  day(due: string): string;
}

/** What is named of each, at most: it is to be read in a minute. */
const MOST = 5;

/**
 * What the other side needs to know of an account before it takes a project over, a line each: what they need and
 * whether they said so, who is there, what is still promised. Empty where nothing of that is known.
 */
export function handoffBrief({ account, needs, contacts, commitments }: Records, words: BriefWords): string {
  const domain = domainOf(account.facts);
  const open = commitments.filter(({ status }) => status === 'open');
  const there = contacts.filter(({ leftOn, objectedOn }) => leftOn === null && objectedOn === null);
  const people = there.map(({ facts }) => {
    return [personOf(facts, domain), ranked(facts, 'jobTitle', domain)[0]?.value].filter(Boolean).join(', ');
  });
  const sections = {
    needs: needs
      .filter(({ status }) => status !== 'dismissed')
      .map((need) => `${need.statement} (${words.status(need)})`),
    people: people.filter((person) => person !== ''),
    promises: open.map(
      ({ by, text, due }) => `${words.label(words.sides[by])} ${text}${due ? ` (${words.day(due)})` : ''}`,
    ),
  };
  const lines = (['needs', 'people', 'promises'] as const).flatMap((name) =>
    sections[name].length > 0 ? `${words.label(words.sections[name])} ${sections[name].slice(0, MOST).join('; ')}` : [],
  );
  return plainText(lines.join('\n'));
}
