import type { SaveProspect } from '../commands/save-prospect.ts';
import type { Capture } from '../domain/capture.ts';
import { contactKeys } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { Id } from '../domain/identifier.ts';
import { needBeingTyped, questionBeingTyped } from './items.ts';

/** Whether a draft holds nothing that a person would miss. */
export function isEmpty(draft: Draft): boolean {
  const typed = [draft.name, draft.domain, draft.note, draft.question, draft.need.statement].join('').trim();
  const lists = [draft.unticked, draft.questions, draft.needs, draft.quotes, draft.need.evidence, draft.aside];
  return typed === '' && lists.every((list) => list.length === 0);
}

/** A contact's mark in `unticked`: ids are new at each capture, the surest key is not. */
export function tickKey({ facts }: Capture['contacts'][number]): string {
  return contactKeys(facts)[0] ?? '';
}

/** The save of a draft: only what stayed ticked leaves the surface. */
export function saveOf(draft: Draft, capture: Capture | null, account: Id | null): SaveProspect {
  const ticked = (contact: Capture['contacts'][number]) => !draft.unticked.includes(tickKey(contact));
  return {
    command: draft.command,
    account,
    capture: capture && {
      ...capture,
      contacts: capture.contacts.filter(ticked),
      signals: signalsOf(draft, capture),
      selection: '',
      readAlso: [],
    },
    typed: { name: draft.name.trim(), domain: draft.domain.trim() },
    questions: draft.questions,
    needs: draft.needs,
    quotes: draft.quotes,
    note: draft.note,
    draft: draft.id,
  };
}

/**
 * The signals of a page, each by the id by which a need of the draft rests on it: ids are new at each look, and the
 * need may have been supposed at an earlier one.
 */
function signalsOf({ needs }: Draft, { page, signals }: Capture): Capture['signals'] {
  const here = new Set(signals.map(({ id }) => id));
  const rests = needs.filter(({ rule }) => rule !== undefined).flatMap(({ evidence }) => evidence);
  const earlier = new Map(rests.filter(({ id, url }) => url === page.url && !here.has(id)).map((one) => [one.id, one]));
  return signals.map((signal) => {
    const same = [...earlier.values()].find(({ quote }) => quote === signal.quote);
    if (!same) return signal;
    earlier.delete(same.id);
    return { ...signal, id: same.id };
  });
}

/** The draft with what still stands in its fields added: a save in a hurry loses nothing. */
export async function withPending(draft: Draft): Promise<Draft> {
  const question = await questionBeingTyped(draft);
  const need = needBeingTyped(draft);
  return {
    ...draft,
    questions: question ? [...draft.questions, question] : draft.questions,
    needs: need ? [...draft.needs, need] : draft.needs,
  };
}

/** What is left of a draft after a save: what was typed while it was under way. */
export function withoutSaved(now: Draft, sent: Draft): Partial<Draft> {
  const left = <Item extends { id: Id }>(items: readonly Item[], gone: readonly Item[]) =>
    items.filter(({ id }) => !gone.some((one) => one.id === id));
  const changed = now.command !== sent.command;
  return {
    name: '',
    domain: '',
    unticked: now.unticked,
    questions: left(now.questions, sent.questions),
    needs: left(now.needs, sent.needs),
    quotes: left(now.quotes, sent.quotes),
    note: now.note === sent.note ? '' : now.note,
    ...(changed && now.question !== sent.question
      ? { question: now.question, onPurpose: now.onPurpose }
      : { question: '', onPurpose: false }),
    need:
      changed && now.need.statement !== sent.need.statement ? now.need : { ...now.need, statement: '', evidence: [] },
  };
}
