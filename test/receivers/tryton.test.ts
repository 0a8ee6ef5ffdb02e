import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { leftOf } from '../../utils/crm/left.ts';
import { mappedOf } from '../../utils/crm/mapping/map.ts';
import type { Picture } from '../../utils/crm/mapping/source.ts';
import { ping, tested } from '../../utils/crm/ping.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import type { StepDone } from '../../utils/domain/delivery.ts';
import type { Authorisation } from '../../utils/domain/destination.ts';
import type { Mapping } from '../../utils/domain/mapping.ts';
import { MemoryOutbox } from '../crm/memory-outbox.ts';
import { aContact, aPicture } from '../crm/picture.ts';
import { aDestination, aRow, idOf } from '../crm/rows.ts';
import { deliver as deliverAll } from './deliveries.ts';
import { installTryton, startTryton, type Tryton } from './tryton.ts';
import { type Change, MAPPING, ofCompany, tried } from './tryton-delivery.ts';
import { counted, forget, parties } from './tryton-held.ts';

const missing = installTryton();
if (missing !== null) console.error(`Nothing is delivered to Tryton: ${missing}.`);

describe.skipIf(missing !== null)('Tryton', () => {
  let tryton: Tryton;
  let session: Authorisation;
  beforeAll(async () => {
    tryton = await startTryton();
    session = { by: 'header', name: 'authorization', value: await tryton.rpc.authorization() };
  });
  afterAll(() => tryton?.close());
  beforeEach(() => forget(tryton));

  const deliver = (picture: Picture, change: Change = {}) =>
    tried(picture, { authorisation: session, ...change }, tryton);

  test('holds accounts and contacts as parties, the project as a lead, the note', async () => {
    const { outcome } = await deliver(aPicture());
    const [acme, jane, ada, ...others] = await parties(tryton);
    expect(others).toEqual([]);
    expect(acme).toMatchObject({
      name: 'Acme SAS',
      identifiers: ['acme.example'],
      mechanisms: ['phone +33123456789'],
      address: ['1 rue de la Paix', '75002', 'Paris'],
    });
    expect(jane).toMatchObject({
      name: 'Jane Doe',
      mechanisms: ['email Jane@acme.example', 'other Head of operations, Acme SAS'],
    });
    expect(ada).toMatchObject({ name: 'Ada Roy' });
    const leads = await tryton.rpc.find(
      'sale.opportunity',
      [],
      ['description', 'party', 'amount', 'state', 'reference'],
    );
    expect(leads).toEqual([
      expect.objectContaining({
        description: 'Planning of rounds',
        party: acme?.id,
        state: 'lead',
        reference: idOf(40),
        amount: { __class__: 'Decimal', decimal: '12000' },
      }),
    ]);
    const [note, ...more] = await tryton.rpc.find('ir.note', [], ['message', 'resource']);
    expect(more).toEqual([]);
    expect(note?.resource).toBe(`party.party,${acme?.id}`);
    for (const said of ['They grow & <plan> by hand', 'Bo Keyless', idOf(900)]) expect(note?.message).toContain(said);
    const { origin } = new URL(tryton.url);
    const link = `${origin}/#crm/model/party.party/${acme?.id}`;
    expect(outcome).toMatchObject({ remote: { id: String(acme?.id), link }, verdict: { is: 'accepted' } });
  });

  test('says to a test whether it lets us in, and makes nothing', async () => {
    const asked = async (authorisation: Authorisation) => {
      const place = aDestination(0, { url: tryton.url, preset: 'tryton', authorisation });
      const author = { id: idOf(2), name: 'Ada' };
      return tested(await ping(place, presetOf('tryton'), idOf(1), author, { fetch, now: Date.now }));
    };
    expect(await asked(session)).toMatchObject({ status: 200, accepted: true });
    expect(await asked({ by: 'basic', user: 'admin', password: 'wrong' })).toMatchObject({ accepted: false });
    expect(await parties(tryton)).toEqual([]);
  });

  test('holds nothing twice, wherever a worker died and whoever sends it again', async () => {
    const { requests } = await deliver(aPicture());
    expect((await deliver(aPicture())).verdict).toMatchObject({ is: 'accepted' });
    expect(await counted(tryton)).toEqual({ parties: 3, leads: 1, notes: 1 });
    for (let at = 1; at <= requests; at++) {
      const id = `${idOf(900 + at)}-${idOf(901)}`;
      const picture = ofCompany(at);
      // Tryton has got the request, and the answer is lost.
      const { steps } = await deliver(picture, { id, death: at });
      const { outcome } = await deliver(picture, { id, steps });
      expect(outcome).toMatchObject({ remote: { id: expect.any(String) } });
      expect(await counted(tryton), `request ${at}`).toEqual({
        parties: 3 * (at + 1),
        leads: at + 1,
        notes: at + 1,
      });
    }
  });

  test('holds twenty companies saved at once, each once, whoever is refused at first, and when all is sent again', async () => {
    const url = tryton.url;
    const place = aDestination(0, {
      preset: 'tryton',
      url,
      settings: { company: tryton.company },
      authorisation: session,
    });
    const rows = Array.from({ length: 20 }, (_, n) =>
      aRow(n, { account: idOf(10_000 + n), body: JSON.stringify(mappedOf(ofCompany(n), MAPPING, new Map())) }),
    );
    const outbox = new MemoryOutbox(rows, [place]);
    const rowsNow = () => [...outbox.rows.values()];
    const sent = async () => {
      for (let turns = 0; turns < 20 && rowsNow().some(({ state }) => state !== 'accepted'); turns++) {
        for (const row of rowsNow()) if (row.dueAt > 0) outbox.rows.set(row.id, { ...row, dueAt: 1 });
        await deliverAll(outbox);
      }
      expect(rowsNow().map(({ state }) => state)).toEqual(Array(20).fill('accepted'));
    };
    await sent();
    const whole = { parties: 60, leads: 20, notes: 20 };
    expect(await counted(tryton)).toEqual(whole);
    expect(rowsNow().every(({ steps }) => steps.length === 5)).toBe(true);
    // As from another machine: the same ids, and none of the steps known to be done.
    for (const row of rowsNow()) outbox.rows.set(row.id, { ...row, state: 'queued', steps: [], dueAt: 1 });
    await sent();
    expect(await counted(tryton)).toEqual(whole);
  });

  test('takes a second picture for the same company and people', async () => {
    await deliver(aPicture());
    const first = aPicture().data;
    const account = {
      ...first.account,
      phone: '+33198765432',
      address: { ...first.account.address, street: '9 quai' },
    };
    const contacts = [aContact(2, 'Jane D.', 'jane@acme.example', 'COO'), aContact(5, 'Lou Poe', 'lou@acme.example')];
    const opportunity = first.opportunity && { ...first.opportunity, amount: { value: 15_000.5, currency: 'EUR' } };
    const { verdict } = await deliver(aPicture({ account, contacts, opportunity }), {
      id: `${idOf(910)}-${idOf(901)}`,
    });
    expect(verdict).toMatchObject({ is: 'accepted' });
    const [acme, jane, , lou, ...others] = await parties(tryton);
    expect(others).toEqual([]);
    // What they have stays; what they lack is added.
    expect(acme?.mechanisms).toEqual(['phone +33123456789', 'phone +33198765432']);
    expect(acme?.address).toEqual(['1 rue de la Paix', '75002', 'Paris']);
    expect(jane).toMatchObject({ name: 'Jane Doe', mechanisms: expect.arrayContaining(['other COO, Acme SAS']) });
    expect(jane?.mechanisms).toHaveLength(3);
    expect(lou?.name).toBe('Lou Poe');
    const leads = await tryton.rpc.find('sale.opportunity', [], ['amount']);
    expect(leads).toEqual([expect.objectContaining({ amount: { __class__: 'Decimal', decimal: '15000.5' } })]);
    expect(await tryton.rpc.find('ir.note', [], ['id'])).toHaveLength(2);
  });

  test('finds the company that a person had entered, by website, by e-mail, by number', async () => {
    const mechanism = (type: string, value: string) => ({ contact_mechanisms: [['create', [{ type, value }]]] });
    await tryton.rpc.create('party.party', { name: 'Not Acme', ...mechanism('website', 'http://not-acme.example') });
    const [site] = await tryton.rpc.create('party.party', {
      name: 'ACME',
      ...mechanism('website', 'www.acme.example'),
    });
    const { outcome } = await deliver(aPicture({ contacts: [], opportunity: null }));
    expect(outcome).toMatchObject({ remote: { id: String(site) } });

    const [mail] = await tryton.rpc.create('party.party', { name: 'Bo', ...mechanism('email', 'Hi@Bo.example') });
    const [siren] = await tryton.rpc.create('party.party', {
      name: 'Cy',
      identifiers: [['create', [{ code: '732829320' }]]],
    });
    const { account } = aPicture().data;
    const bo = { ...account, id: idOf(71), domain: null, email: 'hi@bo.example' };
    const cy = {
      ...account,
      id: idOf(72),
      domain: null,
      registration: { ...account.registration, siren: '732829320' },
    };
    const idOfOne = async (one: typeof account) => {
      const { outcome: came } = await deliver(aPicture({ account: one, contacts: [], opportunity: null }));
      return came && 'remote' in came ? came.remote.id : came;
    };
    expect(await idOfOne(bo)).toBe(String(mail));
    expect(await idOfOne(cy)).toBe(String(siren));
  });

  test('keeps apart a company and the one person who is it, though one address reaches both', async () => {
    const { account } = aPicture().data;
    const solo = aPicture({ account: { ...account, email: 'jane@acme.example' }, opportunity: null });
    await deliver(solo);
    await deliver(solo, { id: `${idOf(911)}-${idOf(901)}` });
    expect((await parties(tryton)).map(({ name }) => name)).toEqual(['Acme SAS', 'Jane Doe', 'Ada Roy']);
  });

  test('is told of the party that a receipt named, and makes it anew where it was deleted', async () => {
    const { outcome } = await deliver(aPicture());
    const id = outcome && 'remote' in outcome ? String(outcome.remote.id) : '';
    const { account } = aPicture().data;
    const known = new Map([[account.id, id]]);
    const moved = aPicture({ account: { ...account, domain: 'acme-group.example' }, contacts: [], opportunity: null });
    await deliver(moved, { known, id: `${idOf(912)}-${idOf(901)}` });
    expect((await parties(tryton))[0]?.identifiers).toEqual(['acme.example', 'acme-group.example']);
    await forget(tryton);
    expect((await deliver(moved, { known })).verdict).toMatchObject({ is: 'accepted' });
    expect(await parties(tryton)).toHaveLength(1);
  });

  test('forgets whom it was told of and who is erased, but whom it needs or others had entered', async () => {
    const { steps } = await deliver(aPicture());
    const leftOfJane = (from: StepDone[]) =>
      leftOf(
        {
          rows: [aRow(1, { state: 'accepted', dueAt: 0, body: '', steps: from })],
          receipt: null,
          erased: new Set([idOf(2)]),
        },
        { since: null },
      );
    // A party that is an employee's is none that it lets go.
    const jane = (await parties(tryton)).find(({ name }) => name === 'Jane Doe');
    const company = Number(tryton.company);
    const [employee] = await tryton.rpc.create('company.employee', { party: jane?.id, company });
    const kept = await deliver(aPicture(), { left: leftOfJane(steps) });
    expect(kept.outcome).toMatchObject({ kind: 'by-hand' });
    const link = expect.stringContaining(`/model/party.party/${jane?.id}`);
    expect(kept.steps).toMatchObject([{ record: String(jane?.id), link }, { record: null }]);
    expect(await counted(tryton)).toEqual({ parties: 3, leads: 1, notes: 0 });

    await tryton.rpc.call('model.company.employee.delete', [employee]);
    for (let times = 0; times < 2; times++) {
      const { outcome, steps: done } = await deliver(aPicture(), { left: leftOfJane(steps) });
      expect(outcome?.kind).toBe('answer');
      expect(done.every(({ record }) => record === null)).toBe(true);
      expect((await parties(tryton)).map(({ name }) => name)).toEqual(['Acme SAS', 'Ada Roy']);
    }

    const mail = [['create', [{ type: 'email', value: 'jane@acme.example' }]]];
    const [hers] = await tryton.rpc.create('party.party', { name: 'Jane', contact_mechanisms: mail });
    const again = await deliver(aPicture(), { id: `${idOf(913)}-${idOf(901)}` });
    const { outcome } = await deliver(aPicture(), { left: leftOfJane(again.steps) });
    expect(outcome).toMatchObject({ kind: 'by-hand' });
    expect((await parties(tryton)).map(({ id }) => id)).toContain(hers);
  });

  test('is asked with a password, too; a wrong one is told by the status', async () => {
    const { user, password } = tryton;
    const only = aPicture({ contacts: [], opportunity: null });
    const { verdict } = await deliver(only, { authorisation: { by: 'basic', user, password } });
    expect(verdict).toMatchObject({ is: 'accepted' });
    const { outcome } = await deliver(only, { authorisation: { by: 'basic', user, password: 'wrong' } });
    expect(outcome).toMatchObject({ status: 401, verdict: null });
  });

  test('says why it refuses a field or a number, which no retry mends', async () => {
    const field = (to: string, from: string): Mapping => ({
      ...MAPPING,
      account: [...MAPPING.account, { to, from, write: 'always' }],
    });
    const unknown = await deliver(aPicture(), { mapping: field('no_such_field', 'name') });
    expect(unknown.verdict).toEqual({ is: 'final', why: "There is no field 'no_such_field'" });
    const { verdict } = await deliver(aPicture(), { mapping: field('identifiers.eu_vat', '=FR12') });
    expect(verdict).toMatchObject({ is: 'final', why: expect.stringContaining('FR12') });
    expect(await parties(tryton)).toEqual([]);
  });
});
