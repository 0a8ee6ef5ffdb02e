import type { Spoken } from '../../utils/discovery/language.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import type { Occasion, ProposedQuestion } from '../../utils/discovery/playbook/proposed.ts';
import type { Records } from '../../utils/domain/records.ts';
import { playbookInUse } from '../options/shelf.ts';

/** Proposes questions to ask an account next. */
export type Proposing = (records: Records, occasion: Occasion) => ProposedQuestion[];

/** What proposes questions in a language, by the playbook in use: loaded beside the call, which shows without. */
export async function proposingIn(language: Spoken): Promise<Proposing> {
  const playbook = await playbookInUse(language);
  return (records, occasion) => propose(records, [playbook], occasion);
}
