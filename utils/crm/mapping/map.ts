import type { MappedField, Mapping } from '../../domain/mapping.ts';
import { plainLine } from '../../domain/text.ts';
import type { ProspectData } from '../payload.ts';
import type { PayloadAccount } from '../payload-account.ts';
import type { Mapped, MappedRecord, MappedValue } from './mapped.ts';
import { accountSource, contactSource, opportunitySource, type Picture, type Source } from './source.ts';
import { fieldValue } from './value.ts';

/**
 * What a mapped destination is sent, frozen: a function of the payload and of the mapping.
 *
 * @param known the receiver's ids of the records that it is known to have, by ours
 */
export function mappedOf(payload: Picture, mapping: Mapping, known: ReadonlyMap<string, string>): Mapped {
  const { type, timestamp, data } = payload;
  const { account, opportunity } = data;
  const contacts = mapping.contact.length === 0 ? [] : withAddress(data.contacts);
  const record = (id: string, key: string, name: string, fields: MappedValue[]): MappedRecord => {
    return { id, key: plainLine(key), known: known.get(id) ?? null, name: plainLine(name), fields };
  };
  return {
    type,
    timestamp,
    data: {
      mapping: mapping.version,
      account: record(account.id, accountKey(account), account.name, fieldsOf(mapping.account, accountSource(payload))),
      contacts: contacts.map(({ key, contact }) =>
        record(contact.id, key, contact.name ?? key, fieldsOf(mapping.contact, contactSource(contact, payload))),
      ),
      opportunity:
        opportunity === null || mapping.opportunity.length === 0
          ? null
          : record(
              opportunity.id,
              opportunity.id,
              opportunity.name,
              fieldsOf(mapping.opportunity, opportunitySource(payload)),
            ),
      note: noteOf(data),
      replaces: data.replaces,
    },
  };
}

/**
 * What an account is found again by, from whichever browser: its domain, which the first page tells, else its registration
 * number, which often only a later one does, else our own id, which at least a retry has again.
 */
function accountKey({ id, domain, registration: { siren, siret, vat, other } }: PayloadAccount): string {
  const number = siren ?? siret?.slice(0, 9) ?? vat ?? other;
  return domain?.toLowerCase() ?? number?.replaceAll(' ', '').toUpperCase() ?? id;
}

/** The contacts who can be found again, by their address; one an address, the first who has it: whose picture shows first. */
function withAddress(contacts: ProspectData['contacts']): { key: string; contact: ProspectData['contacts'][number] }[] {
  const all = contacts.flatMap((contact) =>
    contact.email === null ? [] : [{ key: contact.email.toLowerCase(), contact }],
  );
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}

function fieldsOf(fields: readonly MappedField[], source: Source): MappedValue[] {
  return fields.flatMap(({ to, from, write }) => {
    const value = fieldValue(from, source);
    return value === null ? [] : [{ to, value, write }];
  });
}

/** The summary; who becomes no record of their own, for want of an e-mail address, is named in it in any case. */
function noteOf({ note, contacts }: ProspectData): string {
  const unnamed = contacts.filter(({ name, email }) => email === null && name !== null && !note.includes(name));
  const lines = unnamed.map(({ name, jobTitle, phone }) => [name, jobTitle, phone].filter(Boolean).join(', '));
  return [note, ...lines].join('\n');
}
