import { type Id, id } from './identifier.ts';
import { evidence, needKind, notedNeed } from './need.ts';
import { plannedQuestion } from './question.ts';
import { keptQuote } from './quote.ts';
import { setAside } from './set-aside.ts';
import { isoDate, line, longText, text } from './text.ts';
import { z } from './zod.ts';

/** What the rep has typed and not saved yet, for one account in one tab. A surface's own; not history. */
export const draft = z.object({
  /** `tab key`: see `draftId`. */
  id: z.string(),
  tab: z.int(),
  /** Whose draft: an account's key, or the page's address where the page names no account; see also `messageKey`. */
  key: z.string(),
  changedAt: isoDate,
  /** The command that a save of this draft sends: sent twice it saves once. Each change of the draft gives a new one. */
  command: id,
  name: line,
  domain: line,
  /** Contacts not to be kept, by their surest key (`contactKeys`). */
  unticked: z.array(line),
  questions: z.array(plannedQuestion),
  needs: z.array(notedNeed),
  quotes: z.array(keptQuote),
  note: longText,
  /** The question being typed, and whether it is closed on purpose. */
  question: text,
  onPurpose: z.optional(z.boolean()),
  /** The need being typed. */
  need: z.object({ kind: needKind, statement: text, evidence: z.array(evidence) }),
  aside: z._default(z.array(setAside), []),
});
export type Draft = z.infer<typeof draft>;

const MESSAGE = 'message ';

/** The `key` of the message that is being written to an account. */
export function messageKey(account: Id): string {
  return `${MESSAGE}${account}`;
}

/** The account that a message is written to, by its draft's `key`. Undefined for another draft. */
export function accountOfMessage(key: string): Id | undefined {
  return key.startsWith(MESSAGE) ? key.slice(MESSAGE.length) : undefined;
}

/** A draft's key in the store. */
export function draftId(tab: number, key: string): string {
  return `${tab} ${key}`;
}

/** Nothing typed yet, about this account in this tab. @param now milliseconds since 1970 */
export function emptyDraft(tab: number, key: string, command: Id, now: number): Draft {
  return {
    id: draftId(tab, key),
    tab,
    key,
    changedAt: new Date(now).toISOString(),
    command,
    name: '',
    domain: '',
    unticked: [],
    questions: [],
    needs: [],
    quotes: [],
    note: '',
    question: '',
    need: { kind: 'latent', statement: '', evidence: [] },
    aside: [],
  };
}
