import { plainName } from '../../domain/account.ts';
import type { PageKind } from '../../domain/capture.ts';
import type { AccountFinding } from '../understand/finding.ts';
import { bareWords } from './bare.ts';
import type { Card } from './cards.ts';
import type { Group } from './groups.ts';
import { isContactLabel, opensImprint } from './label.ts';
import { isNamedIn, namedEmail, type Way } from './reach.ts';
import { firmIn } from './roles.ts';
import { isOurs, type Setting, weightOf } from './setting.ts';
import type { Title } from './title.ts';

/** All that speaks for a name's being that of somebody who works here. */
export interface Evidence {
  card: Card;
  group: Group;
  title: Title | null;
  emails: Way[];
  phones: AccountFinding[];
  profiles: Way[];
}

/** Whose page it is. */
export interface Place {
  kind: PageKind;
  domain: string | null;
  /** What the page calls its organisation. */
  names: readonly string[];
}

/** From here on a name is shown as a contact; each point above makes it surer. */
const ENOUGH = 6;
const QUOTED = /^[“”"«„‟]|[”"»]$/;
/** Who made the site or its pictures is no one of the firm. */
const CREDIT =
  /\b(?:photos?|photographies?|photography|fotos?|fotografie|pictures?|images?|bilder|credits?|web ?design|webdesign|design|realisation|realise par|conception|umsetzung|developed|built|made|hosted|hosting|hebergeur|hebergement|webmaster|illustrations?|graphisme|layout|text|texte|by|par)\s?$/;
/** `Website by Ann Lee and` Tom Hart. */
const MADE_BY =
  /\b(?:web ?site|site|design|designed|developed|built|made|photos?|photography|pictures|illustrations?) (?:and \w{2,20} )?by(?!\w)/;
const DATED =
  /\b(?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aou|sep|oct|okt|nov|dec|dez)|\b(?:ago|il y a|vor \d{1,2}) |★|⭐|\b[1-5](?:[.,]\d)?\s?\/\s?5\b/i;

/** How sure it is that this is a contact of the page's organisation, 0 to 1; null where too little speaks for it. */
export function confidenceOf(evidence: Evidence, setting: Setting, place: Place): number | null {
  const { card, title } = evidence;
  if (setting === 'strangers' || isSigned(card) || isCredit(card)) return null;
  // In a list of the team, each with a title, what stands in quotation marks is their motto.
  const ofTeam = isOurs(setting) || place.kind === 'team';
  const isTeams = ofTeam && title?.worded === true && evidence.group.titled >= 0.7;
  if (isQuoted(card) && !isTeams) return null;
  if (title !== null && setting !== 'board' && isForeign(title.text, place)) return null;
  // A firm may bear its owner's name; without a title it is the firm.
  if (title === null && place.names.some((name) => isSame(card.sighting.name, name))) return null;
  const points = pointsOf(evidence, setting, place);
  return points < ENOUGH ? null : Math.min(0.95, 0.7 + (points - ENOUGH) * 0.05);
}

function pointsOf({ card, group, title, emails, phones, profiles }: Evidence, setting: Setting, place: Place): number {
  const { sighting, leads } = card;
  const many = new Set(group.cards.map(({ sighting }) => sighting.key)).size;
  const named = namedEmail(emails, sighting.name) || profiles.some(({ value }) => isNamedIn(value, sighting.key));
  const pictured = leads.some(
    ({ element }) =>
      bareWords(element.attributes.get('alt') ?? '')
        .toSorted()
        .join(' ') === sighting.key,
  );
  return (
    (sighting.known ? 3 : 0) +
    (named ? 3 : 0) +
    (title === null ? 0 : title.worded ? 3 : 1.5) +
    (pictured ? 1 : 0) +
    (emails.length > 0 || phones.length > 0 || profiles.length > 0 ? 1 : 0) +
    (many >= 3 && group.known >= 0.5 ? 1 : 0) +
    (isMostlyNames(many, group.known) && weightOf(place.kind) > 0 ? 1 : 0) +
    (group.titled >= 0.5 ? Math.min(many - 1, 2) * (group.titled >= 0.8 ? 1 : 0.75) : 0) +
    (isContactLabel(sighting.before) ? 2 : 0) +
    (isOurs(setting) || isLabelled(card, place) ? 2 : 0) +
    (isDated(card) ? -2 : 0) +
    (!isOurs(setting) && isPraised(card) ? -3 : 0) +
    (card.own.region === 'footer' ? -1 : 0) +
    (place.kind === 'profile' && card.own.level === 1 ? 3 : 0) +
    weightOf(place.kind)
  );
}

/** In a long list of which so many are surely names, the others of the same shape are too. */
function isMostlyNames(many: number, known: number): boolean {
  return many >= 5 && known >= (many < 10 ? 0.7 : 0.5);
}

/** `Vertreten durch:` on the line above; below the heading of an imprint, a name with an address below it. */
function isLabelled({ lines }: Card, { kind }: Place): boolean {
  return lines.some(
    ({ line, slot }) =>
      Number(slot) < 0 &&
      (isContactLabel(line.text) || (kind === 'legal' && line.level > 0 && opensImprint(line.text))),
  );
}

/** A name behind a dash: who said what stands above, a client most often. */
function isSigned({ sighting }: Card): boolean {
  return /^\s{0,3}(?:[–—~]\s?|-(?=\S))/.test(sighting.written) || /^\s{0,3}[–—~-]\s{0,2}$/.test(sighting.before);
}

/** What somebody said, with their name below it. */
function isQuoted(card: Card): boolean {
  return card.lines.some(({ line }) => line.region === 'quote' || (line.text.length > 30 && QUOTED.test(line.text)));
}

function isCredit({ sighting }: Card): boolean {
  const before = bareWords(sighting.before).join(' ');
  return CREDIT.test(before) || MADE_BY.test(before);
}

/** A date or stars by a name: who wrote an article or a review. */
function isDated({ lines }: Card): boolean {
  return lines.some(({ line }) => line.text.length < 60 && DATED.test(line.text));
}

/** What clients say of a firm, folded. */
const PRAISE =
  /\b(?:(?:highly |would |definitely )?recommend(?:ed)? (?:them|him|her|this|it|to|your|their)|thank(?:s| you) (?:to |for |so )|they (?:are|were|did|made|helped|delivered|took|went)|je recommande|nous recommandons|merci a|weiterempfehl\w{0,4}|weiter empfehlen|vielen dank|consiglio vivamente|recomiendo|muchas gracias)(?!\w)/;

/** Whether a card quotes somebody who praises, under whatever heading. */
export function praises({ lines }: Card): boolean {
  return lines.some(({ line: { text } }) => text.length > 40 && PRAISE.test(bareWords(text.slice(0, 400)).join(' ')));
}

/** A sentence above the name: what they said, rather than what is said of them. */
function isPraised({ lines }: Card): boolean {
  return lines.some(({ line, slot }) => Number(slot) < 0 && line.text.length > 30 && /[.!?…]$/.test(line.text));
}

/**
 * Whether a title is one at another firm.
 *
 * @param strict as for `firmIn`
 */
export function isForeign(title: string, { domain, names }: Place, strict = false): boolean {
  const firm = firmIn(title, strict);
  if (firm === null) return false;
  const label = (domain ?? '').split('.')[0]?.replace(/[^a-z0-9]/g, '') ?? '';
  const squeezed = plainName(firm).replaceAll(' ', '');
  const same = label !== '' && (label.includes(squeezed) || squeezed.includes(label));
  return !same && !names.some((name) => isSame(name, firm));
}

function isSame(name: string, other: string): boolean {
  const [a, b] = [name, other].map((text) => plainName(text).replaceAll(' ', ''));
  return (
    a !== undefined && b !== undefined && a.length > 2 && b.length > 2 && (a === b || (b.length > 4 && a.includes(b)))
  );
}

/** Whether a sentence names the page's organisation. */
export function mentions(sentence: string, { domain, names }: Place): boolean {
  const label = (domain ?? '').split('.')[0]?.replace(/[^a-z0-9]/g, '') ?? '';
  const squeezed = plainName(sentence).replaceAll(' ', '');
  const stands = (name: string) => name.length >= 4 && squeezed.includes(name);
  return stands(label) || names.some((name) => stands(plainName(name).replaceAll(' ', '')));
}
