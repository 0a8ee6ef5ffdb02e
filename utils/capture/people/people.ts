import type { PageKind } from '../../domain/capture.ts';
import { placeOf } from '../read/place.ts';
import type { Reading } from '../reading.ts';
import { isShared } from '../shown/email.ts';
import { type AccountFinding, type ContactFinding, finding } from '../understand/finding.ts';
import type { Card } from './cards.ts';
import { confidenceOf, type Evidence, isForeign, type Place, praises } from './evidence.ts';
import { type Group, groupsOf } from './groups.ts';
import { leadsOf, linesOf } from './lines.ts';
import { FAIR, peopleInProse } from './prose.ts';
import { emailsOf, phonesByDigits, phonesOf, profilesOf } from './reach.ts';
import { headsOf, isOfOthers, settingBelow } from './setting.ts';
import { sightingsIn } from './sightings.ts';
import { titleOf, titleSlot } from './title.ts';

/** What is known of the page that the people stand on. */
export interface Page extends Place {
  url: string;
  kind: PageKind;
  /** The phone numbers that the page shows. */
  phones: readonly AccountFinding[];
}

const PEOPLE = 100;

/**
 * The people whom a page shows as its organisation's: cards of one structure, rows of tables, names with a title or a
 * way to reach them. Each is a list of findings, the name's first. Time grows with the page's length.
 *
 * @param late whether the time for it is up: then what has been found is all
 */
export function shownPeople(
  reading: Pick<Reading, 'shown' | 'leads'>,
  page: Page,
  late: () => boolean,
): ContactFinding[][] {
  const lines = linesOf(reading.shown);
  const sightings = sightingsIn(lines, late);
  const told = peopleInProse(lines, page, late);
  if (sightings.length === 0) return told;
  const heads = headsOf(lines, sightings);
  const others = isOfOthers(page.url);
  const settingOf = ({ sighting }: Card) => {
    const setting = settingBelow(heads.get(sighting) ?? []);
    return setting === 'plain' && others ? 'strangers' : setting;
  };
  const phones = phonesByDigits(page.phones);
  const shown = groupsOf(sightings, { lines, leads: leadsOf(reading.leads) })
    .flatMap((group) => {
      const slot = titleSlot(group.cards);
      const all = group.cards.map((card) => evidenceOf(card, group, slot, page.url, phones));
      // Where many are of other firms, or praise, these are clients or partners, and so are the rest.
      const foreign = all.filter(
        ({ title, card }) => title !== null && settingOf(card) !== 'board' && isForeign(title.text, page),
      ).length;
      const praising = group.cards.filter(praises).length;
      return foreign * 3 > all.length || (praising >= 2 && praising * 2 >= all.length) ? [] : all;
    })
    .flatMap((evidence) => {
      const confidence = confidenceOf(evidence, settingOf(evidence.card), page);
      return confidence === null ? [] : [factsOf(evidence, confidence)];
    });
  const names = shown.map(nameOf);
  return [
    ...shown,
    ...told.filter((one) => one[0]?.confidence !== FAIR || !names.some((name) => isVariant(nameOf(one), name))),
  ].slice(0, PEOPLE);
}

function nameOf(facts: ContactFinding[]): string {
  return facts.find(({ field }) => field === 'name')?.value ?? '';
}

/** `Terry Hart` in a sentence, where `Terrence B. Hart` heads what is said of him: one person, not two. */
function isVariant(name: string, shown: string): boolean {
  if (name === shown || name.charAt(0) !== shown.charAt(0)) return false;
  return name.slice(name.lastIndexOf(' ')) === shown.slice(shown.lastIndexOf(' '));
}

function evidenceOf(
  card: Card,
  group: Group,
  slot: string | null,
  url: string,
  phones: ReadonlyMap<string, AccountFinding>,
): Evidence {
  return {
    card,
    group,
    title: titleOf(card, slot),
    emails: emailsOf(card),
    phones: phonesOf(card, phones),
    profiles: profilesOf(card, url),
  };
}

function factsOf({ card, title, emails, phones, profiles }: Evidence, confidence: number): ContactFinding[] {
  const { sighting, own } = card;
  const cell = sighting.shape.startsWith('td') || /<td\d/.test(sighting.shape);
  const method = cell ? ('table' as const) : ('text' as const);
  const where = placeOf(sighting.element);
  const quote = own.text;
  return [
    ...finding('name', sighting.name, { method, where, quote, confidence }, sighting.written),
    ...(title === null
      ? []
      : finding('jobTitle', title.text, {
          method,
          where: placeOf(title.line.pieces[0]?.element ?? null),
          quote: title.line.text,
          confidence: title.worded ? confidence : confidence - 0.15,
        })),
    ...emails
      .filter(({ value, text }) => !isShared(value) || own.text.includes(text))
      .flatMap((email) => finding('email', email.value, { ...email, confidence }, email.text)),
    ...phones.map((phone) => ({
      ...phone,
      field: 'phone' as const,
      confidence: Math.min(phone.confidence, confidence),
    })),
    ...profiles.flatMap((profile) => finding('profiles', profile.value, { ...profile, confidence }, profile.text)),
  ];
}
