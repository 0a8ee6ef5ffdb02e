import { accountKeys } from '../domain/account.ts';
import { type CapturedContact, capture } from '../domain/capture.ts';
import { type Contact, samePerson } from '../domain/contact.ts';
import type { AccountObservation, PageSource } from '../domain/fact.ts';
import { eventsOf, type Gesture, type Happened, thingId } from '../domain/gesture.ts';
import { typedHost } from '../domain/host.ts';
import { type Id, id } from '../domain/identifier.ts';
import { notedNeed } from '../domain/need.ts';
import { plannedQuestion } from '../domain/question.ts';
import { keptQuote } from '../domain/quote.ts';
import type { Records } from '../domain/records.ts';
import { signalKey } from '../domain/signal.ts';
import { line, longText } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

/** The one-click save: what the page gave (only the contacts that stayed ticked) and what the rep prepared. */
export const saveProspect = z.object({
  command: id,
  account: z.nullable(id),
  capture: z.nullable(capture),
  /** Typed by the rep, for an account added by hand; empty otherwise. */
  typed: z.object({ name: line, domain: line }),
  questions: z.array(plannedQuestion).check(z.maxLength(200)),
  needs: z.array(notedNeed).check(z.maxLength(200)),
  quotes: z.array(keptQuote).check(z.maxLength(200)),
  note: longText,
  draft: z.nullable(z.string()),
});
export type SaveProspect = z.infer<typeof saveProspect>;

/** The gesture of a save. An account is new unless one of its keys is known: saving twice never adds a second. */
export function savingProspect(save: SaveProspect): Gesture {
  const typed = typedFacts(save);
  const seen = save.capture?.facts ?? [];
  const keys = accountKeys([...typed, ...seen]);
  return {
    id: save.command,
    account: save.account,
    keys,
    draft: save.draft,
    decide(records, circumstance) {
      if (save.typed.domain.trim() !== '' && typedHost(save.typed.domain) === null) {
        return { ok: false, refusal: 'not-a-domain' };
      }
      if (!records && keys.length === 0) return { ok: false, refusal: 'no-name-nor-domain' };
      const account = records?.account.id ?? thingId(save.command, 0);
      const subject = { account };
      const happened: Happened[] = [];
      if (!records) happened.push({ type: 'account.created', subject, data: {} });
      if (typed.length > 0) happened.push({ type: 'account.described', subject, data: { facts: typed } });
      if (save.capture) happened.push(...captured(save, account, records));
      for (const data of unknown(save.questions, records?.questions))
        happened.push({ type: 'question.planned', subject, data });
      for (const data of unknown(save.needs, records?.needs)) happened.push({ type: 'need.noted', subject, data });
      for (const data of unknown(save.quotes, records?.quotes)) happened.push({ type: 'quote.kept', subject, data });
      const text = save.note.trim();
      if (text !== '') happened.push({ type: 'note.written', subject, data: { id: thingId(save.command, 3), text } });
      happened.push({ type: 'prospect.saved', subject, data: {} });
      return { ok: true, account, events: eventsOf(save.command, circumstance, happened) };
    },
  };
}

function typedFacts({ command, typed }: SaveProspect): AccountObservation[] {
  const fields = [
    { field: 'name', value: typed.name.trim() },
    { field: 'domain', value: typedHost(typed.domain) ?? '' },
  ] as const;
  return fields
    .filter(({ value }) => value !== '')
    .map((fact, n) => ({ ...fact, id: thingId(command, 1 + n), method: 'typed', confidence: 1 }));
}

/** What a draft holds and the history does not: a draft may outlive a save whose answer never reached its surface. */
function unknown<Item extends { id: Id }>(items: readonly Item[], known: readonly { id: Id }[] = []): Item[] {
  const ids = new Set(known.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}

function captured({ capture }: SaveProspect, account: Id, records: Records | undefined): Happened[] {
  if (!capture) return [];
  const { page, facts, contacts } = capture;
  const known = new Set(records?.signals.map(signalKey));
  const signals = capture.signals.filter((seen) => !known.has(signalKey(seen)));
  const source: PageSource = { url: page.url, title: page.title, capturedAt: page.capturedAt };
  return [
    { type: 'page.captured', subject: { account }, source, data: { page, facts } },
    ...contacts.map((contact): Happened => {
      const before = sameContact(contact, records?.contacts ?? []);
      return {
        type: before ? 'contact.changed' : 'contact.added',
        subject: { account, contact: before?.id ?? contact.id },
        source,
        data: { facts: contact.facts },
      };
    }),
    ...signals.map((data): Happened => ({ type: 'signal.observed', subject: { account }, source, data })),
  ];
}

/** The contact already known at this account who shares a key with the one on the page. */
export function sameContact({ facts }: Pick<CapturedContact, 'facts'>, known: readonly Contact[]): Contact | undefined {
  return known.find((contact) => samePerson(facts, contact.facts) !== null);
}
