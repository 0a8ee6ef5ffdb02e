import { CAPITALS, LETTERS } from '../read/letters.ts';
import { isDated, namesMonth, yearsIn } from './dates.ts';
import type { Sentence, Told } from './told.ts';

const STAND = /\b(?:stand|booth|hall|pavillon) (?:n°? ?|no\.? ?|#)?[a-z]{0,2}-?\d|\b20[2-4]\d\b/;
/** A show that has a name: `salon Bativille`, `Hardware Expo`. */
const SHOW = new RegExp(
  `(?:[Ss]alon|[Ff]oire|[Cc]ongrès|[Ff]orum) (?:[a-zé]{4,14} )?(?:de l['’]|du |des |de la |d['’])?(?:international |national |professionnel )?(?:[${CAPITALS}][${LETTERS}&’'-]{2,}|de l['’](?!été)[${LETTERS}]+)|` +
    `[${CAPITALS}][${LETTERS}&-]{2,} (?:Expo|Show|Summit|Fair|Conference|Congress|Forum|Live|Week)(?!\\w)`,
);
/** What each of them is called, folded. */
const SHOWS = /salon|foire|congr|forum|expo|show|summit|fair|conference|live|week/;

/** With when a figure is compared: no matter how long ago that is. */
const SINCE =
  /\b(?:depuis|since|contre|against|from|versus|compared with|par rapport a)(?: [^ .;:!?]{1,20}){0,4}? (?:(?:in|en) )?20\d\d/g;

/** What a sentence dates years back is the account's past: it calls for nothing now. News is dated anyway. */
export function isHistory(masked: string, { now, kind }: Told): boolean {
  // Most name no year, and the pattern is a slow one.
  if (!/\d{4}/.test(masked)) return false;
  const years = yearsIn(masked.replace(SINCE, ''));
  const old = kind === 'article' || kind === 'news' ? 4 : 2;
  return years.length > 0 && Math.max(...years) < new Date(now).getUTCFullYear() - old;
}

/** Whether a sentence says on what day or in which month something is, or a short line beside it does. */
export function isOnDay({ masked, month, beside }: Sentence): boolean {
  return isDated(masked, month) || (month && namesMonth(masked)) || isDated(beside(), true);
}

/** An event without a date is an occasion by its stand, or the name of the show: `we attend trade shows` is none. */
export function isOccasion({ text, masked }: Sentence): boolean {
  return (/\d/.test(masked) && STAND.test(masked)) || (SHOWS.test(masked) && SHOW.test(text));
}
