import { describe, expect, test } from 'vitest';
import { DAY } from '../../utils/crm/backoff.ts';
import { checkDestination } from '../../utils/crm/destination.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { DEFAULT_TYPES, destination, type TypedDestination } from '../../utils/domain/destination.ts';
import { aDestination, idOf, iso, NOW } from './rows.ts';

const secret = generateSecret(new Uint8Array(24));
const typed: TypedDestination = {
  id: null,
  preset: 'generic',
  name: ' Our CRM ',
  url: ' https://crm.example/hook ',
  secret,
  keepOldSecret: true,
  authorisation: { by: 'nothing' },
  settings: {},
  types: [...DEFAULT_TYPES],
  mapping: null,
  confirmed: false,
};

function problemsOf(changes: Partial<TypedDestination>) {
  const checked = checkDestination({ ...typed, ...changes }, idOf(1), undefined, NOW);
  return checked.ok ? [] : checked.problems;
}

test('what a rep typed, made a destination', () => {
  const checked = checkDestination(typed, idOf(1), undefined, NOW);
  const expected = { id: idOf(1), name: 'Our CRM', url: 'https://crm.example/hook', secret, state: 'active' };
  expect(checked).toMatchObject({ ok: true, destination: { ...expected, addedAt: iso(NOW) } });
  expect(checked.ok && destination.parse(checked.destination)).toBeTruthy();
});

test('no secret where none was typed', () => {
  expect(checkDestination({ ...typed, secret: ' ' }, idOf(1), undefined, NOW)).toMatchObject({
    destination: { secret: null },
  });
});

test('all that is wrong at once, each at its field', () => {
  expect(problemsOf({ name: ' ', url: 'http://crm.example', secret: 'hunter2' })).toEqual([
    { field: 'name', problem: 'empty' },
    { field: 'url', problem: 'not-https' },
    { field: 'secret', problem: 'prefix' },
  ]);
});

test('an address of a private network wants a confirmation', () => {
  expect(problemsOf({ url: 'https://10.0.0.8/hook' })).toEqual([{ field: 'url', problem: 'private-address' }]);
  expect(problemsOf({ url: 'https://10.0.0.8/hook', confirmed: true })).toEqual([]);
});

test('one that is saved again starts anew and keeps its date', () => {
  const before = aDestination(0, { state: 'off', addedAt: iso(NOW - 5_000) });
  expect(checkDestination(typed, before.id, before, NOW)).toMatchObject({
    destination: { state: 'active', addedAt: before.addedAt },
  });
});

test.each(['unauthorised', 'clock', 'failing'] as const)(
  'one paused by itself (%s) goes on once it is saved',
  (why) => {
    const before = aDestination(0, { state: 'paused', pause: { why, since: iso(NOW - 5_000), probedAt: null } });
    const pauses = [{ from: iso(NOW - 5_000), to: iso(NOW) }];
    expect(checkDestination(typed, before.id, before, NOW)).toMatchObject({
      destination: { state: 'active', pause: null, pauses },
    });
  },
);

test('one that the rep paused stays so when it is saved, until they resume it', () => {
  const pause = { why: 'rep', since: iso(NOW - 5_000), probedAt: null } as const;
  const before = aDestination(0, { state: 'paused', pause });
  expect(checkDestination(typed, before.id, before, NOW)).toMatchObject({
    destination: { name: 'Our CRM', state: 'paused', pause, pauses: [], mendedAt: iso(NOW) },
  });
});

test('another address, database or kind is another receiver: the ids of the old one are not its own', () => {
  const before = aDestination(0, { url: 'https://crm.example/hook', preset: 'generic' });
  const sinceOf = (changes: Partial<TypedDestination>) => {
    const checked = checkDestination({ ...typed, ...changes }, before.id, before, NOW);
    return checked.ok && checked.destination.since;
  };
  expect(sinceOf({ name: 'Ours', settings: { stage: 'New' } })).toBeNull();
  for (const other of [{ url: 'https://crm.example/' }, { settings: { database: 'b' } }, { preset: 'n8n' as const }]) {
    expect(sinceOf(other)).toBe(iso(NOW));
  }
});

describe('a CRM of which all customers have one address', () => {
  const bearer = (token: string) => ({ by: 'bearer', token }) as const;
  const before = aDestination(0, {
    preset: 'hubspot',
    url: 'https://api.hubapi.com/',
    authorisation: bearer('one'),
    owner: '1',
  });
  const saved = (token: string, owner: string | null, was = before) => {
    const meant = { ...typed, preset: was.preset, url: was.url, authorisation: bearer(token) };
    const checked = checkDestination(meant, was.id, was, NOW, owner);
    return checked.ok ? [checked.destination.since, checked.destination.owner] : [];
  };

  test('is another one with a token of another portal, and the same with a new token of its own', () => {
    expect(saved('two', '2')).toEqual([iso(NOW), '2']);
    expect(saved('two', '1')).toEqual([null, '1']);
    expect(saved('one', null)).toEqual([null, '1']);
  });

  test('may be another one where its new token does not say whose it is, or nobody knows whose the last one was', () => {
    expect(saved('two', null)).toEqual([iso(NOW), null]);
    const unknown = { ...before, owner: null };
    expect(saved('two', '1', unknown)).toEqual([iso(NOW), '1']);
    expect(saved('one', '1', unknown)).toEqual([null, '1']);
  });

  test('whose address tells is the same with any token', () => {
    expect(saved('two', null, { ...before, preset: 'espocrm', owner: null })).toEqual([null, null]);
  });
});

describe('how it lets us in', () => {
  test.each<[TypedDestination['authorisation'], string | null]>([
    [{ by: 'bearer', token: ' ' }, 'empty'],
    [{ by: 'bearer', token: 'a\nb' }, 'header-value'],
    [{ by: 'basic', user: '', password: '' }, 'empty'],
    [{ by: 'basic', user: 'ada:x', password: 'p' }, 'user'],
    [{ by: 'header', name: '', value: 'x' }, 'header-name'],
    [{ by: 'header', name: 'Cookie', value: 'x' }, 'header-name'],
    [{ by: 'header', name: 'webhook-id', value: 'x' }, 'header-name'],
    [{ by: 'header', name: 'Content-Type', value: 'x' }, 'header-name'],
    [{ by: 'header', name: 'X-Api-Key', value: 'é—' }, 'header-value'],
    [{ by: 'query', name: 'key', value: '' }, 'empty'],
    [{ by: 'header', name: ' X-Api-Key ', value: ' abc ' }, null],
    [{ by: 'bearer', token: 'Bearer abc' }, null],
    [{ by: 'query', name: 'key', value: 'abc' }, null],
  ])('%o: %s', (authorisation, problem) => {
    const [found] = problemsOf({ authorisation });
    expect(found ?? null).toEqual(problem === null ? null : { field: 'authorisation', problem });
  });

  test('what was pasted with blanks, or with the word before the token, is kept without', () => {
    const kept = (authorisation: TypedDestination['authorisation']) => {
      const checked = checkDestination({ ...typed, authorisation }, idOf(1), undefined, NOW);
      return checked.ok && checked.destination.authorisation;
    };
    expect(kept({ by: 'bearer', token: ' Bearer  abc ' })).toEqual({ by: 'bearer', token: 'abc' });
    expect(kept({ by: 'header', name: ' X-Key ', value: ' v ' })).toEqual({ by: 'header', name: 'X-Key', value: 'v' });
  });
});

test('something must be chosen to be told of', () => {
  expect(problemsOf({ types: [] })).toEqual([{ field: 'types', problem: 'empty' }]);
});

describe('a secret that is changed', () => {
  const before = aDestination(0, { secret });
  const next = generateSecret(new Uint8Array(24).fill(1));
  const oldSecret = (changes: Partial<TypedDestination>, from = before, now = NOW) => {
    const checked = checkDestination({ ...typed, secret: next, ...changes }, from.id, from, now);
    return checked.ok ? checked.destination.oldSecret : undefined;
  };

  test('leaves the old one signing beside it for a day', () => {
    expect(oldSecret({})).toEqual({ secret, until: iso(NOW + DAY) });
  });

  test('does not where the rep says so, or where there was none', () => {
    expect(oldSecret({ keepOldSecret: false })).toBeNull();
    expect(oldSecret({}, aDestination(0))).toBeNull();
    expect(oldSecret({ secret: '' })).toBeNull();
  });

  test('goes on so when the destination is saved again with the same', () => {
    const rotating = aDestination(0, { secret: next, oldSecret: { secret, until: iso(NOW + DAY) } });
    expect(oldSecret({}, rotating, NOW + 5_000)).toEqual({ secret, until: iso(NOW + DAY) });
  });
});

test('what waits is told anew where the rep changed what it is told by, and only then', () => {
  const before = aDestination(0, { preset: 'hubspot', settings: { property: 'entente_key' } });
  const same = { ...typed, preset: before.preset, settings: before.settings };
  const retells = (changes: Partial<TypedDestination>, was = before) => {
    const checked = checkDestination({ ...same, ...changes }, before.id, was, NOW);
    return checked.ok && checked.destination.retells;
  };
  expect(retells({ name: 'Ours', url: 'https://there.example/' })).toBeNull();
  expect(retells({ settings: { property: 'other' } })).toBe(iso(NOW));
  expect(retells({ preset: 'attio' })).toBe(iso(NOW));
  // What the save before began is not forgotten by this one.
  expect(retells({}, { ...before, retells: iso(NOW - 1) })).toBe(iso(NOW - 1));
});
