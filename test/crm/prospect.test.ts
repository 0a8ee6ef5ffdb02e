import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, MOST } from '../../utils/crm/bound.ts';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { discoveryCompleted, prospectSaved } from '../../utils/crm/prospect.ts';
import type { EventOf } from '../../utils/domain/event.ts';
import { NO_PARTS } from '../../utils/domain/records.ts';
import { acme, aFact, saved } from './acme.ts';
import { anyRecords } from './any-records.ts';
import { idOf, iso, NOW } from './rows.ts';
import { words } from './summary-words.ts';

const nothing = { ...NO_PARTS, account: { ...acme.account, facts: [] } };

describe('the whole picture', () => {
  const { type, timestamp, data } = prospectSaved(acme, saved, words);

  test('says what happened, when, and who did it', () => {
    expect([type, timestamp]).toEqual(['prospect.saved', iso(NOW)]);
    expect(data.savedBy).toEqual({ id: saved.author.id, name: 'Sam' });
    expect(data).toMatchObject({ schema: 'entente/1', omitted: {}, replaces: null, opportunity: null });
  });

  test('each field of the account at its best value, null where nothing is known', () => {
    expect(data.account).toEqual({
      id: acme.account.id,
      name: 'Acme SAS',
      legalName: null,
      domain: 'acme.example',
      website: null,
      description: null,
      industry: 'Lift maintenance',
      size: { min: 51, max: 200 },
      founded: null,
      address: { street: '1 rue de la Paix', postalCode: '75002', locality: 'Paris', region: null, country: 'FR' },
      phone: '+33123456789',
      fax: null,
      email: null,
      registration: { siren: null, siret: null, vat: null, other: null },
      profiles: ['https://social.example/acme', 'https://video.example/acme'],
      technologies: [],
      language: null,
      firstMoment: { at: acme.account.createdAt, what: 'About Acme' },
      customerSince: null,
      referredBy: null,
    });
  });

  test('contacts, and no name guessed from an address', () => {
    expect(data.contacts).toEqual([
      {
        id: idOf(2),
        name: 'Jane Doe',
        jobTitle: 'Head of operations',
        email: 'jane@acme.example',
        phone: null,
        profiles: [],
      },
      { id: idOf(3), name: null, jobTitle: null, email: 'ada@acme.example', phone: null, profiles: [] },
    ]);
  });

  test('signals, each with the sentence that says it and its page', () => {
    expect(data.signals).toEqual([
      {
        id: idOf(60),
        kind: 'hiring',
        summary: '4 technicians',
        quote: 'We hire 4 technicians.',
        count: 4,
        date: '2026-11',
        source: { url: 'https://acme.example/jobs' },
      },
    ]);
  });

  test('needs with their evidence, a supposition told apart', () => {
    expect(data.needs).toEqual([
      {
        id: idOf(20),
        kind: 'latent',
        statement: 'Planning breaks when they grow',
        status: 'hypothesis',
        saidBy: null,
        saidAt: null,
        quote: null,
        evidence: [{ id: idOf(21), url: 'https://acme.example/jobs', quote: 'We hire 4 technicians' }],
      },
      expect.objectContaining({ id: idOf(22), kind: 'explicit', status: 'confirmed', evidence: [] }),
    ]);
  });

  test('questions and quotes', () => {
    expect(data.questions.map(({ text, status, answer, tests }) => [text, status, answer, tests])).toEqual([
      ['How do you plan your rounds?', 'planned', null, [idOf(20)]],
      ['Who plans them?', 'answered', 'Jane, in a spreadsheet', []],
    ]);
    expect(data.quotes).toEqual([
      { id: idOf(30), text: 'We lose Mondays to planning.', contact: idOf(2), at: iso(NOW), source: null },
    ]);
  });

  test('every fact with its provenance: what shows first, then its rivals', () => {
    expect(data.facts).toHaveLength(acme.account.facts.length + 4);
    expect(data.facts.find(({ field }) => field === 'phone')).toEqual({
      id: expect.any(String),
      subject: 'account',
      field: 'phone',
      value: '+33123456789',
      text: '01 23 45 67 89',
      source: {
        url: 'https://acme.example/about',
        title: 'About Acme',
        capturedAt: iso(NOW),
        method: 'json-ld',
        where: null,
        quote: null,
        confidence: 0.9,
      },
    });
    expect(data.facts.find(({ value }) => value === 'jane@acme.example')?.subject).toBe(idOf(2));
    expect(data.facts.slice(-2).map(({ value }) => value)).toEqual(['+33987654321', 'https://social.example/acme']);
  });

  test('the page that the save was made on, else the last that was read', () => {
    expect(data.source?.capturedAt).toBe(iso(NOW + 2 * 24 * 60 * 60 * 1000));
    const page = { url: 'file:///home/sam/acme.html', title: 'Kept', capturedAt: iso(NOW) };
    expect(prospectSaved(acme, { ...saved, source: page }, words).data.source).toEqual(page);
  });

  test('of an account that nothing is known of, too', () => {
    const payload = prospectSaved(nothing, saved, words);
    expect(PAYLOADS['prospect.saved'].parse(payload)).toEqual(payload);
    expect(payload.data).toMatchObject({ source: null, facts: [], note: '', account: { firstMoment: null } });
  });
});

test('a contact who objected is left out, and nothing is said to come from them', () => {
  const jane = idOf(2);
  const contacts = acme.contacts.map((contact) =>
    contact.id === jane ? { ...contact, objectedOn: '2026-11-20' } : contact,
  );
  const needs = acme.needs.map((need) => ({ ...need, saidBy: jane }));
  const body = JSON.stringify(prospectSaved({ ...acme, contacts, needs }, saved, words));
  expect(body).not.toContain(jane);
  expect(body).not.toMatch(/jane doe|jane@/i);
});

test('the project under way is told, and not one that was closed after it', () => {
  const project = {
    id: idOf(70),
    account: acme.account.id,
    name: 'Fleet planning',
    origin: 'probe',
    amount: { value: 12_000, currency: 'EUR' },
    goal: '',
    stage: 'detection',
    stageSince: iso(NOW - 9),
    owner: 'marketing',
    outcome: null,
    maturingUntil: null,
    why: '',
    openedAt: iso(NOW - 9),
    closedAt: null,
  } as const;
  const lost = { ...project, id: idOf(71), stageSince: iso(NOW), outcome: 'lost', closedAt: iso(NOW) } as const;
  const { data } = prospectSaved({ ...acme, opportunities: [project, lost] }, saved, words);
  expect(data.opportunity).toEqual({
    id: idOf(70),
    name: 'Fleet planning',
    origin: 'probe',
    amount: { value: 12_000, currency: 'EUR' },
    stage: 'detection',
    owner: 'marketing',
    outcome: null,
    maturingUntil: null,
  });
});

test('they are a customer since they first signed', () => {
  const project = {
    id: idOf(72),
    account: acme.account.id,
    name: 'Fleet planning',
    origin: '',
    amount: null,
    goal: '',
    stage: 'closing',
    stageSince: iso(NOW - 9),
    owner: 'sales',
    outcome: 'signed',
    maturingUntil: null,
    why: '',
    openedAt: iso(NOW - 9),
    closedAt: iso(NOW - 5),
  } as const;
  const opportunities = [{ ...project, id: idOf(73), closedAt: iso(NOW) }, project];
  expect(prospectSaved({ ...acme, opportunities }, saved, words).data.account.customerSince).toBe(iso(NOW - 5));
});

test('promises are told with what became of them', () => {
  const promise = {
    id: idOf(80),
    account: acme.account.id,
    opportunity: null,
    by: 'us',
    text: 'Send the planning template',
    due: '2026-11-28',
    contact: null,
    status: 'kept',
    why: '',
    madeAt: iso(NOW),
    settledAt: iso(NOW),
  } as const;
  const { data } = prospectSaved({ ...acme, commitments: [promise] }, saved, words);
  expect(data.commitments).toEqual([
    { id: idOf(80), by: 'us', text: 'Send the planning template', due: '2026-11-28', status: 'kept' },
  ]);
});

test('any records give a body that the schema accepts, within 256 KiB, the same every time', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const payload = prospectSaved(records, saved, words);
      const body = JSON.stringify(payload);
      expect(bytesOf(payload)).toBeLessThanOrEqual(MOST);
      expect(Buffer.byteLength(body)).toBe(bytesOf(payload));
      expect(PAYLOADS['prospect.saved'].safeParse(JSON.parse(body)).error?.issues).toBeUndefined();
      expect(JSON.stringify(prospectSaved(structuredClone(records), saved, words))).toBe(body);
      const { data } = payload;
      for (const list of ['signals', 'questions', 'quotes', 'needs', 'contacts'] as const) {
        expect(data[list].length + (data.omitted[list] ?? 0)).toBe(records[list].length);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

describe('a finished call', () => {
  const call = {
    id: idOf(90),
    startedAt: iso(NOW - 60_000),
    minutes: 35,
    with: [idOf(2), idOf(3)],
    summary: 'They plan by hand, and grow.',
    nextStep: { text: 'Show the planning', due: '2026-12-03' },
    noNextStep: '',
  };
  const finished: EventOf<'call.finished'> = { ...saved, type: 'call.finished', data: call };
  const kept = { ...call, account: acme.account.id, opportunity: null, finishedAt: iso(NOW) };
  const called = { ...acme, calls: [kept] };

  test('is told with the whole picture, and begins its note', () => {
    const { type, data } = discoveryCompleted(called, finished, words);
    const { call: told, note, ...picture } = data;
    expect(type).toBe('discovery.completed');
    const { id: _, noNextStep: __, ...said } = call;
    expect(told).toEqual(said);
    expect(note).toContain(
      'Call of 2026-11-23, 35 min, Jane Doe, ada@acme.example\nThey plan by hand, and grow.\nNext: Show the planning, 2026-12-03\n\nContacts',
    );
    const { note: ___, ...usual } = prospectSaved(called, saved, words).data;
    expect(picture).toEqual(usual);
  });

  test('with nobody who objected, and with the next step said once', () => {
    const contacts = acme.contacts.map((one) => ({ ...one, objectedOn: one.id === idOf(2) ? '2026-11-20' : null }));
    const summary = 'We show the planning. Show the planning on Thursday.';
    const said = { ...finished, data: { ...call, summary } };
    const { data } = discoveryCompleted({ ...called, contacts, calls: [{ ...kept, summary }] }, said, words);
    expect(data.call.with).toEqual([idOf(3)]);
    expect(data.note).not.toContain('Next:');
  });

  test('fits in 256 KiB beside any picture', () => {
    const letter = fc.constantFrom('a', 'é', '\u0001');
    const length = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(anyRecords, letter, length, (records, unit, size) => {
        const nextStep = { text: unit.repeat(Math.min(size, 5_000)), due: null };
        const long = { ...finished, data: { ...call, summary: unit.repeat(size), nextStep } };
        const payload = discoveryCompleted(records, long, words);
        expect(bytesOf(payload)).toBeLessThanOrEqual(MOST);
        expect(PAYLOADS['discovery.completed'].safeParse(payload).error?.issues).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('a picture that is too long', () => {
  const long = 'x'.repeat(4_000);
  const rivals = Array.from({ length: 80 }, (_, n) => aFact('description', `${n} ${long}`, { at: -n }));

  test('loses rival facts first, and says how many', () => {
    const records = { ...acme, account: { ...acme.account, facts: [...acme.account.facts, ...rivals] } };
    const { data } = prospectSaved(records, saved, words);
    const dropped = data.omitted.facts ?? 0;
    expect(data.omitted).toEqual({ facts: dropped });
    expect(data.facts).toHaveLength(records.account.facts.length + 4 - dropped);
    expect(data.facts.filter(({ field }) => field === 'name')).toHaveLength(2);
    expect(data.account.description).toBe(rivals[0]?.value);
  });

  test('then older facts, then older answered questions; those still open stay', () => {
    const questions = Array.from({ length: 60 }, (_, n) => ({
      id: idOf(1_000 + n),
      account: acme.account.id,
      text: long.slice(0, 3_000),
      forms: ['open' as const],
      because: [],
      tests: [],
      status: n % 2 === 0 ? ('planned' as const) : ('answered' as const),
      answer: n % 2 === 0 ? null : 'Yes',
      contact: null,
      plannedAt: iso(NOW + n),
      settledAt: null,
    }));
    const { data } = prospectSaved({ ...acme, questions }, saved, words);
    expect(data.facts).toEqual([]);
    expect(data.questions.filter(({ status }) => status === 'planned')).toHaveLength(30);
    const left = data.questions.filter(({ status }) => status === 'answered').map(({ id }) => id);
    const newestFirst = questions.filter(({ status }) => status === 'answered').reverse();
    expect(left).toEqual(newestFirst.slice(0, left.length).map(({ id }) => id));
    expect(data.omitted.questions).toBe(30 - left.length);
  });
});
