import type { Picture } from '../../utils/crm/mapping/source.ts';
import type { ProspectData } from '../../utils/crm/payload.ts';
import { prospectSaved } from '../../utils/crm/prospect.ts';
import { acme, saved } from './acme.ts';
import { idOf } from './rows.ts';
import { words } from './summary-words.ts';

const { type, timestamp, data } = prospectSaved(acme, saved, words);

/** Someone of Acme's, known by name and by address. */
export function aContact(n: number, name: string, email: string | null, jobTitle: string | null = null) {
  return { id: idOf(n), name, jobTitle, email, phone: null, profiles: [] };
}

/** Acme with two contacts who have an address and one who has none, and a project. */
export function aPicture(changes: Partial<ProspectData> = {}): Picture {
  const jane = aContact(2, 'Jane Doe', 'Jane@acme.example', 'Head of operations');
  const ada = aContact(3, 'Ada Roy', 'ada@acme.example');
  const opportunity: ProspectData['opportunity'] = {
    id: idOf(40),
    name: 'Planning of rounds',
    origin: 'probe',
    amount: { value: 12_000, currency: 'EUR' },
    stage: 'detection',
    owner: 'marketing',
    outcome: null,
    maturingUntil: null,
  };
  const contacts = [jane, ada, aContact(4, 'Bo Keyless', null)];
  return { type, timestamp, data: { ...data, contacts, opportunity, note: 'They grow & <plan> by hand', ...changes } };
}
