import type { Event } from '../../../utils/domain/event.ts';
import { eventsOf } from '../../../utils/domain/gesture.ts';
import { mint } from '../../../utils/domain/identifier.ts';
import type { Asked } from './contest.ts';
import { historyOf } from './histories.ts';
import { randomOf } from './language.ts';

/** The events of `count` accounts of the histories, from the `first` on. */
export function eventsFrom(first: number, count: number): Event[] {
  return Array.from({ length: count }, (_, n) => historyOf(first + n)).flat();
}

/** What is asked of accounts picked at random; what is looked for is words of theirs, as common as they are written. */
export function askedOf(accounts: number, count: number, seed: number): Omit<Asked, 'word'>[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, which) => {
    const n = Math.floor(random() * accounts);
    const events = historyOf(n);
    const facts = events.flatMap((event) => (event.type === 'page.captured' ? event.data.facts : []));
    const said = events.flatMap((event) => (event.type === 'note.written' ? event.data.text : []));
    const [name = '', domain = ''] = ['name', 'domain'].map((one) => facts.find(({ field }) => field === one)?.value);
    const typed = typedOf(which, name, said.join(' '), random);
    return { n, account: events[0]?.subject.account ?? '', domain: `domain:${domain}`, typed };
  });
}

/** In turns: a name, a word of a text, the beginning of one, two words. */
function typedOf(which: number, name: string, said: string, random: () => number): string {
  const words = said
    .replace(/[.]/g, '')
    .split(' ')
    .filter((word) => word.length > 3);
  const pick = () => words[Math.floor(random() * words.length)] ?? name;
  return (
    [() => `${name} `, () => `${pick()} `, () => pick().slice(0, 4), () => `${pick()} ${pick()} `][which % 4]?.() ??
    name
  );
}

/** One more thing that happens to an account. */
export function oneMore({ account }: Pick<Asked, 'account'>, now: number): Event[] {
  const author = { id: '01900000-0000-7000-8000-00000000000a', name: 'Ada', device: 'bench' };
  const at = `${new Date(now).toISOString()}-000000`;
  const data = { id: mint(), text: 'They plan on paper and lose an hour every morning.' };
  return eventsOf(mint(), { author, at }, [{ type: 'note.written', subject: { account }, data }]);
}
