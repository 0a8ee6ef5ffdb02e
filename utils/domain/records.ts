import type { Account } from './account.ts';
import type { Contact } from './contact.ts';
import type { Need } from './need.ts';
import type { Note } from './note.ts';
import type { Question } from './question.ts';
import type { Quote } from './quote.ts';
import type { Signal } from './signal.ts';

/** All that is derived from one account's events. */
export interface Records {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
  readonly questions: readonly Question[];
  readonly needs: readonly Need[];
  readonly quotes: readonly Quote[];
  readonly notes: readonly Note[];
}
