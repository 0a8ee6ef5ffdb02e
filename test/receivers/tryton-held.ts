import type { Tryton } from './tryton.ts';

/** Leaves Tryton with its own company alone. */
export async function forget({ rpc }: Tryton): Promise<void> {
  for (const [model, domain] of [
    ['ir.note', []],
    ['sale.opportunity', []],
    ['party.party', ['id', '!=', 1]],
  ] as const) {
    const ids = (await rpc.find(model, [...domain], ['id'])).map(({ id }) => id);
    if (ids.length > 0) await rpc.call(`model.${model}.delete`, ids);
  }
}

/** The prospects' parties, oldest first, as one reads them. */
export async function parties({ rpc }: Tryton) {
  const fields = ['name', 'identifiers.code', 'contact_mechanisms.type', 'contact_mechanisms.value'];
  const address = ['street', 'postal_code', 'city'];
  const found = await rpc.find(
    'party.party',
    [['id', '!=', 1]],
    [...fields, ...address.map((one) => `addresses.${one}`)],
  );
  const lines = (value: unknown, names: string[]) =>
    Array.isArray(value)
      ? value.map((one) => names.map((name) => String(Reflect.get(Object(one), name))).join(' '))
      : [];
  return found.map((party) => ({
    id: party.id,
    name: party.name,
    identifiers: lines(party['identifiers.'], ['code']),
    mechanisms: lines(party['contact_mechanisms.'], ['type', 'value']).sort(),
    address: address.flatMap((one) => lines(party['addresses.'], [one])),
  }));
}

/** All that came of deliveries. */
export async function held(tryton: Tryton) {
  return {
    parties: await parties(tryton),
    leads: await tryton.rpc.find('sale.opportunity', [], ['reference', 'description', 'party', 'amount', 'state']),
    notes: await tryton.rpc.find('ir.note', [], ['resource', 'message']),
  };
}

/** How much came of deliveries. */
export async function counted(tryton: Tryton) {
  const { parties, leads, notes } = await held(tryton);
  return { parties: parties.length, leads: leads.length, notes: notes.length };
}
