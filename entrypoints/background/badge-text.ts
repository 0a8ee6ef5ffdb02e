import type { BadgeWords } from '../../utils/locale/badge.ts';

/** A badge has room for four characters. */
const MOST = 999;

/** What the badge says, in at most four characters, and the title that says it in words; both empty where nothing waits. */
export function badge(callbacks: number, stuck: number, words: BadgeWords): { text: string; title: string } {
  const count = callbacks + stuck;
  const parts = [callbacks > 0 ? words.callbacks(callbacks) : '', stuck > 0 ? words.stuck(stuck) : ''];
  const title = parts.filter((part) => part !== '').join(', ');
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  return { text, title };
}
