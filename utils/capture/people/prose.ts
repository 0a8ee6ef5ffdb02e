import { plainName } from '../../domain/account.ts';
import type { PageKind } from '../../domain/capture.ts';
import { remembered } from '../../domain/remembered.ts';
import { matchesOf } from '../read/matches.ts';
import { placeOf } from '../read/place.ts';
import { sentencesOn } from '../read/sentence.ts';
import { Words } from '../read/words.ts';
import { type ContactFinding, finding } from '../understand/finding.ts';
import { bareWords } from './bare.ts';
import { isForeign, mentions, type Place } from './evidence.ts';
import { isFirstName } from './first-names.ts';
import type { Line } from './lines.ts';
import { type PersonName, personName } from './person-name.ts';
import { firmIn, isRole, isRoleWord } from './roles.ts';
import { namesSomebody } from './title.ts';

const PEOPLE = 30;
const SURE = 0.8;
/** Of what a sentence says that somebody is, no matter where. */
export const FAIR = 0.65;
const WORD = String.raw`(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ’'-]{1,24}|[A-Z]\.)`;
const PARTICLE = '(?:de|van|von|der|den|di|da|du|la|le|del)';
const NAME = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])${WORD}(?: ${WORD}| ${PARTICLE}(?= (?:${PARTICLE} )?[A-ZÀ-ÖØ-Þ])){1,6}`,
  'g',
);
/** Before a title of which the name follows: `our`, `its`, `sa`, `Acme’s`, `please contact`. */
const HOLDER =
  /(?:^|[^A-Za-zÀ-ɏ])(?:an?|our|its|their|the|une?|notre|sa|son|le|la|les|unser|unsere|eine?|ihr|ihre|der|die|nuestr[oa]|su|el|il|la nostra|il nostro|onze|nosso|nossa|contact|call|e-?mail|speak (?:to|with)|write to|contactez|appelez|[A-Za-zÀ-ɏ]{2,30}[’']s?|l[’'])\s?$/i;
const POSSESSIVE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:our|its|their|notre|sa|son|unser|unsere|ihr|ihre|nuestr[oa]|su|la nostra|il nostro|onze|nosso|nossa|[A-Za-zÀ-ɏ]{2,30}[’']s?)\s?$/i;
/** Between a name and what somebody has become or is. */
const BECOMES =
  /^(?:,[^,.;]{1,60},)? (?:(?:a été|has been|have been|was|is|est|ist|wird|wurde|è|è stat[oa]|ha sido|es|is|werd|foi|é)\s)?(?:(?:nommée?|promue?|appointed|promoted|named|zum|zur|nominat[oa]|nombrad[oa]|benoemd tot|nomead[oa]|joins(?: us)?|as|comme|en tant que|als|come|como|to|an?|une?|eine?|una|the|our|le|la|notre|unser|unsere|der|die|new|nouveau|nouvelle|neuer|neue)\s){1,5}/;

/** `is an associate`: said of anybody, unless the page is about people. */
const IS_A = /^\s(?:is|est|ist|è|es|é)\s(?:an?|une?|eine?|una|um|uma)\s/;
/** What is told of somebody first, with degrees between commas before it. */
const BIO =
  /^(?:,[^;]{1,30},)? (?:(?:first|also|then) )?(?:is|has|joined|started|began|works|worked|brings|oversees|leads|manages|graduated|earned|holds|came|est|travaille|dirige|rejoint|ist|hat|arbeitet|leitet|è|ha|lavora|es|trabaja|werkt|heeft)\s/;
const OF_PEOPLE: readonly PageKind[] = ['team', 'profile', 'about'];

/** The first word of those, behind what stands between commas. */
const BESIDE = /^(?:,[^,.;]{1,60},)? ([^ ]{1,10})/;
const BECOMING = new Words(
  'a has have was is est ist wird wurde è ha es werd foi é nommé nommée promu promue appointed promoted named zum zur nominato nominata nombrado nombrada benoemd nomeado nomeada joins as comme en tant als come como to the our le la notre unser unsere der die new nouveau nouvelle neuer neue',
);

/** Between the names that share a title before them. */
const JOINS = /^(?:,|,? (?:and|und|et|y|e|en|&))\s(?:(?:Dr|Prof|Dipl\.-[A-Z][a-z]{1,5}|Mr|Mrs|Ms|Mme|M)\.? ){0,2}$/;

/** What a title in a sentence does not end in, or hold. */
const LOOSE =
  /\b(?:our|your|my|his|her|their|this|that|nos|vos|ses|leurs?)(?!\w)|\s(?:with|of|at|for|and|by|from|in|to|de|du|et|avec|pour|chez|par|der|des|und|mit|bei|für|von|di|con|e|y|en|van|voor)$/i;

/**
 * The people whom sentences call the organisation's: `our sales director, Ann Lee`, `Ann Lee, founder of Acme, …`,
 * `the appointment of Ann Lee as finance director`. In an article only where the sentence names the organisation too.
 */
export function peopleInProse(lines: readonly Line[], place: Place, late: () => boolean): ContactFinding[][] {
  const people: ContactFinding[][] = [];
  for (const line of lines) {
    if (line.region !== 'body' || line.text.length < 30) continue;
    if (people.length >= PEOPLE || late()) break;
    people.push(...peopleOn(line, place));
  }
  return people;
}

function peopleOn(line: Line, place: Place): ContactFinding[][] {
  const { text } = line;
  const quoted = /^[“"«„]/.test(text);
  // Of several names behind one title each has it: `our founders Ann Lee and Bo Hart`.
  let last = { end: 0, title: '' };
  return matchesOf(NAME, text).flatMap(({ index, 0: run }) => {
    const name = nameIn(run);
    if (name === null) return [];
    const start = index + run.indexOf(name.name);
    const end = start + name.name.length;
    const before = text.slice(Math.max(0, start - 90), start);
    const shared = last.title !== '' && JOINS.test(text.slice(last.end, start)) ? last.title : null;
    const title = shared ?? titleAround(before, text.slice(end, end + 160), place);
    if (title === null && isOfBio(text, end, start, place)) {
      return [
        finding('name', name.name, {
          method: 'text',
          where: placeOf(line.pieces[0]?.element ?? null),
          quote: text.slice(0, 180),
          confidence: FAIR,
        }),
      ];
    }
    if (title === null || isForeign(title, place, true)) return [];
    // What somebody said is often said by a client: the title must tell that they are of the firm.
    if (quoted && !isAtFirm(title, before, place)) return [];
    if (isReport(place.kind) && !mentions(sentenceAt(text, start), place)) return [];
    if (shared !== null || before.trimEnd().endsWith(title)) last = { end, title };
    const quote = text.slice(Math.max(0, start - 90), end + 90);
    const where = placeOf(line.pieces[0]?.element ?? null);
    const provenance = {
      method: 'text',
      where,
      quote,
      confidence: IS_A.test(text.slice(end, end + 9)) ? FAIR : SURE,
    } as const;
    return [[...finding('name', name.name, provenance), ...finding('jobTitle', withoutFirm(title), provenance)]];
  });
}

/** `Ann Lee, RDA, has been working here since 2002`: how a paragraph on a page of the team begins that tells of somebody. */
function isOfBio(text: string, end: number, start: number, { kind }: Place): boolean {
  return kind === 'team' && start === 0 && text.length > 60 && BIO.test(text.slice(end, end + 60));
}

/** `CEO of Acme, ` behind the name, or `Acme CEO ` and `Acme’s CEO ` before it. */
function isAtFirm(title: string, before: string, place: Place): boolean {
  return firmIn(title, true) !== null || mentions(before.slice(before.search(/[^.,;:!?”"»]{0,80}$/)), place);
}

function isReport(kind: PageKind): boolean {
  return kind === 'article' || kind === 'news' || kind === 'other' || kind === 'careers' || kind === 'directory';
}

/** The known name at the end of a run of capitalised words: `Bishop Ann Lee`. */
function nameIn(run: string): PersonName | null {
  const words = run.split(' ');
  // Most runs hold no first name, and so no known name: no need to try each part.
  if (!words.some(holdsFirstName)) return null;
  for (let from = 0; from <= words.length - 2 && from < 4; from++) {
    const name = personName(words.slice(from).join(' '));
    if (name?.known) return name;
  }
  return null;
}

const holdsFirstName = remembered((word) => bareWords(word).some(isFirstName));

function titleAround(before: string, after: string, place: Place): string | null {
  const { kind } = place;
  const becomes = BECOMING.has(BESIDE.exec(after)?.[1] ?? '') ? BECOMES.exec(after) : null;
  if (becomes !== null && (OF_PEOPLE.includes(kind) || !IS_A.test(becomes[0]))) {
    const title = clauseOf(after.slice(becomes[0].length));
    if (isTitle(title)) return title;
  }
  const ahead = titleAhead(
    before,
    (rest) => (isReport(kind) ? POSSESSIVE : HOLDER).test(rest) || endsWithFirm(rest, place),
  );
  if (ahead !== null) return ahead;
  const beside =
    /^,\s(?:(?:our|the|a|an|notre|le|la|unser|unsere|der|die|il|el|de|en sa qualité de|en qualité de|in his capacity as|in her capacity as|in its capacity as|as)\s)?/.exec(
      after,
    );
  const title = beside === null ? '' : clauseOf(after.slice(beside[0].length));
  // In a report a title alone is anybody's: it must say where.
  return isTitle(title) && (!isReport(kind) || firmIn(title, true) !== null) ? title : null;
}

/** `work of climate scientists`: what is of people is no one of them. */
function isOfOthers(text: string): boolean {
  const [first = '', ...rest] = text.split(' of ', 2);
  return rest.length > 0 && !bareWords(first).some(isRoleWord);
}

/** A title in a sentence: short, and whole. */
function isTitle(text: string): boolean {
  return text.split(' ').length <= 8 && !LOOSE.test(text) && isRole(text) && !isOfOthers(text) && !namesSomebody(text);
}

/** `our Service Manager, ` → `Service Manager`. */
function titleAhead(before: string, isHolder: (rest: string) => boolean): string | null {
  const words = before.replace(/,?\s$/, '').split(' ');
  for (let length = 1; length <= 6 && length < words.length; length++) {
    const title = words.slice(-length).join(' ');
    if (/[.;:()“”",!?]|\/$|\s(?:with|at|for|from)\s/.test(title)) return null;
    const rest = `${words.slice(0, -length).join(' ')} `;
    if (isTitle(title) && isHolder(rest)) return title;
  }
  return null;
}

/** `says Acme Tools ` before `CEO`. */
function endsWithFirm(rest: string, { names }: Place): boolean {
  const words = plainName(rest);
  return names.map(plainName).some((name) => name.length > 2 && ` ${words}`.endsWith(` ${name}`));
}

/** As far as the clause goes. */
function clauseOf(text: string): string {
  return (/^[^,.;:()“”"–—!?]{2,100}/.exec(text)?.[0] ?? '')
    .replace(/\s(?:and|et|und|who|qui|y|e|en|effective|with|à compter|ab)\s[\s\S]{0,100}$/, '')
    .trim();
}

/** `directrice générale d’Assurances Vergne`: the firm is the page's own. */
function withoutFirm(title: string): string {
  return title.replace(/\s(?:(?:of|at|de|du|chez|von|bei|van|bij|di|presso)\s|d[’'])(?=[A-ZÀ-Þ])[\s\S]{0,80}$/, '');
}

function sentenceAt(text: string, offset: number): string {
  const sentence = sentencesOn(text, { start: 0, end: text.length }).find(({ end }) => end > offset);
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}
