import { domainOf, personOf, ranked } from '../../domain/best.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Id } from '../../domain/identifier.ts';
import type { Records } from '../../domain/records.ts';
import { plainLine } from '../../domain/text.ts';
import type { Spoken } from '../language.ts';
import type { Reason } from './reason.ts';
import { isAway } from './reasons.ts';
import { en } from './templates/en.ts';
import { fr } from './templates/fr.ts';

/** A message to be finished by hand: what only the writer knows stands in square brackets. */
export interface FollowUpDraft {
  language: Spoken;
  /** Whom it is for; null where nobody is known. */
  recipient: Id | null;
  /** Their e-mail address; empty where none is known. */
  to: string;
  subject: string;
  body: string;
}

const TEMPLATES = { en, fr };
/** What a record says is quoted up to this length. */
const QUOTED = 300;

/**
 * A follow-up composed from a reason, in the account's language, plain text. It opens with what it brings: whatever the
 * record says, our own judge finds it worth reading.
 *
 * @param otherwise the language where the account's is neither English nor French
 */
export function draftFrom(reason: Reason, records: Records, otherwise: Spoken): FollowUpDraft {
  const domain = domainOf(records.account.facts);
  const language = languageFor(records, otherwise);
  const recipient = recipientOf(reason, records);
  const { greeting, blank, subjects, openings } = TEMPLATES[language];
  const opening = openings[reason.kind](plainLine(reason.text, QUOTED));
  return {
    language,
    recipient: recipient?.id ?? null,
    to: recipient ? (ranked(recipient.facts, 'email', domain)[0]?.value ?? '') : '',
    subject: subjects[reason.kind],
    body: [greeting(recipient ? nameIn(recipient, domain) : ''), ...opening, blank].join('\n\n'),
  };
}

/** Whether something is left between square brackets for the writer to fill in. */
export function isUnfinished(body: string): boolean {
  return /\[[^\]\n]{1,200}\]/.test(body);
}

function languageFor({ account }: Records, otherwise: Spoken): Spoken {
  const said = ranked(account.facts, 'language', domainOf(account.facts))[0]?.value.slice(0, 2).toLowerCase();
  return said === 'en' || said === 'fr' ? said : otherwise;
}

/** Whom to write to: whom the reason concerns; of a colleague one writes to those whom one has met last. */
function recipientOf(reason: Reason, { contacts, touches, calls }: Records): Contact | undefined {
  const there = contacts.filter((one) => !isAway(one));
  const concerned = reason.kind === 'introduction' ? undefined : there.find(({ id }) => id === reason.contact);
  if (concerned) return concerned;
  const meetings = [
    ...touches.map(({ happenedAt: at, with: people }) => ({ at, people })),
    ...calls.map(({ finishedAt: at, with: people }) => ({ at, people })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  const met = meetings.flatMap(({ people }) => people);
  const last = met.flatMap((id) => there.find((one) => one.id === id) ?? [])[0];
  return last ?? (reason.kind === 'introduction' ? undefined : there[0]);
}

function nameIn({ facts }: Contact, domain: string | null): string {
  const name = plainLine(personOf(facts, domain), 80);
  return name.includes('@') ? '' : name;
}
