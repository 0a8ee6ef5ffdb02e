import { remembered } from '../../domain/remembered.ts';
import { matchesOf } from '../read/matches.ts';
import { Words } from '../read/words.ts';
import { bareWords } from './bare.ts';
import { isFirstName } from './first-names.ts';
import { mayHoldName, type PersonName, personName } from './person-name.ts';
import { isRole, isRoleWord } from './roles.ts';

/** Between a name and what is said of it. */
const BETWEEN = /(?:\s[-–—•·]{1,2}\s|\s?[|•·:;()[\]\t–—]\s?|,\s|\s\/\s|\s(?:at|on|via)\s?$)/g;
/** Between two names. */
export const AND = /\s(?:and|et|und|y|e|en|&)\s/;
/** What it has at least one of. */
export const MARK = /[–—•·|:;()[\]\t]|\s[-/]|,\s/;

interface Part {
  text: string;
  /** As the page writes it, where that is another text. */
  written?: string;
  from: number;
  to: number;
}

/** The names among the parts of a text. What is said of each goes as far as the next. */
export function named(text: string): { name: PersonName; written: string; before: string; after: string }[] {
  const parts = partsOf(text);
  const names = parts.flatMap((part) => {
    if (!mayHoldName(part.text)) return [];
    const bare = withoutOffice(part);
    if (bare === part && parts.length < 2) return [];
    const name = personName(bare.text);
    if (
      name === null ||
      (bare === part ? isRole(part.text) : !(name.known || (parts.length < 2 && isAddressed(part.text))))
    )
      return [];
    // What stands in brackets, or before a colon, is a name only where a first name says so.
    if (!name.known && (/[([]\s?$/.test(text.slice(0, part.from)) || text.charAt(part.to) === ':')) return [];
    return [{ part: bare, name }];
  });
  return names.map(({ part, name }, n) => ({
    name,
    written: part.written ?? part.text,
    before: n === 0 ? text.slice(0, part.from) : text.slice(0, names[0]?.part.from ?? 0),
    after: text.slice(part.to, names[n + 1]?.part.from ?? text.length),
  }));
}

/** `Mayor Susan Rohan`, `Rechtsanwältin Eva Groß`: the name behind the office. */
function withoutOffice(part: Part): Part {
  if (!beginsWithOffice(part.text)) return part;
  const words = part.text.split(' ');
  let offices = 0;
  while (offices < words.length - 2 && isOffice(words[offices] ?? '')) offices++;
  if (offices === 0 || offices > 3) return part;
  const text = words.slice(offices).join(' ');
  return { text, from: part.from + part.text.length - text.length, to: part.to };
}

/** Whether the first word says what somebody is: `Mayor Susan Rohan`. */
export function beginsWithOffice(text: string): boolean {
  return isOffice(text.slice(0, text.indexOf(' ')));
}

const isOffice = remembered((word) => {
  const bare = bareWords(word);
  return bare.length > 0 && bare.every(isRoleWord);
});

/** Offices before a name that one is addressed by: no other word of capitals follows them as it does `Attorney`. */
const ADDRESSED = new Words(
  'barrister advocate pastor councillor councilmember mayor rabbi imam chaplain sergeant maitre rechtsanwalt rechtsanwaltin avvocato pfarrer',
);

function isAddressed(text: string): boolean {
  return ADDRESSED.has(bareWords(text.slice(0, text.indexOf(' ')))[0] ?? '');
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: mark } of MARK.test(text) ? matchesOf(BETWEEN, text) : []) {
    parts.push({ text: text.slice(from, index).trim(), from, to: index });
    from = index + mark.length;
  }
  parts.push({ text: text.slice(from).trim(), from, to: text.length });
  return AND.test(text) ? parts.flatMap((part) => joinedNames(part)) : parts;
}

/** `Ann Lee and Bo Hart`, `Ann & Bo Hart`: a part that is several names, and nothing else. */
function joinedNames(part: Part): Part[] {
  const said = part.text.split(AND);
  const texts = withFamilyName(said);
  if (texts.length < 2 || !texts.every((text) => personName(text)?.known)) return [part];
  let from = part.from;
  return texts.map((text, n) => {
    const begin = n === 0 ? part.from : from;
    from = begin + (said[n]?.length ?? 0);
    return { text, from: begin, to: n === texts.length - 1 ? part.to : from, written: part.text };
  });
}

/** Two first names before one family name: each has it. */
function withFamilyName(texts: readonly string[]): readonly string[] {
  const [first = '', second = ''] = texts;
  if (texts.length !== 2 || first.includes(' ') || !isFirstName(bareWords(first).join('-'))) return texts;
  return [`${first} ${second.slice(second.lastIndexOf(' ') + 1)}`, second];
}
