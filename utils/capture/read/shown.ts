import type { Mention, Reading } from '../reading.ts';
import type { Budget } from './budget.ts';
import type { Dom } from './dom.ts';
import { emailsIn } from './emails.ts';
import type { Line } from './flow.ts';
import { mentionIn } from './mention.ts';
import { numbersIn } from './numbers.ts';
import { placeIn } from './places.ts';

const EMAILS = 200;
const NUMBERS = 400;
const IMPRINTS = 20;
const PLACES = 60;
const COPYRIGHT = /©|\bcopyright\b|\(c\)\s?(?:19|20)\d\d/i;

/** Reads one line of visible text: the e-mail addresses, the numbers, the postcodes and the copyright mark. */
export function readLine(line: Line, into: Reading, dom: Dom, budget: Budget): void {
  for (const { start, end, address } of emailsIn(line.text)) {
    keepNew(into.emails, mentionIn(line, start, end, dom, address), EMAILS, budget);
  }
  if (/\d/.test(line.text)) readNumbers(line, into, dom, budget);
  const mark = line.text.length < 400 ? COPYRIGHT.exec(line.text) : null;
  if (mark) budget.keep(into.imprints, mentionIn(line, 0, line.text.length, dom), IMPRINTS);
}

function readNumbers(line: Line, into: Reading, dom: Dom, budget: Budget): void {
  for (const { start, end } of numbersIn(line.text)) {
    keepNew(into.numbers, mentionIn(line, start, end, dom), NUMBERS, budget);
  }
  const place = placeIn(line.text);
  if (place === null) return;
  const before = line.above.map((above) => above.trim()).join('\n');
  keepNew(into.places, { ...mentionIn(line, place.start, place.end, dom), before }, PLACES, budget);
}

/** The same text under the same label says nothing new. */
function keepNew(list: Mention[], mention: Mention, limit: number, budget: Budget): void {
  if (list.length < limit && list.some(({ text, before }) => text === mention.text && before === mention.before))
    return;
  budget.keep(list, mention, limit);
}
