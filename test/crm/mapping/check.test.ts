import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMapping, exportMapping, importMapping } from '../../../utils/crm/mapping/check.ts';
import { mappedOf } from '../../../utils/crm/mapping/map.ts';
import { PATHS } from '../../../utils/crm/mapping/source.ts';
import { PRESETS } from '../../../utils/crm/presets/all.ts';
import type { MappedField, Mapping } from '../../../utils/domain/mapping.ts';
import { aPicture } from '../picture.ts';

const preset = { writes: ['always', 'create-only'] as const };
const field = (changes: Partial<MappedField> = {}): MappedField => ({
  to: 'name',
  from: 'name',
  write: 'always',
  ...changes,
});
const mapping = (...account: MappedField[]): Mapping => ({ version: 1, account, contact: [], opportunity: [] });

function problemsOf(value: unknown) {
  const checked = checkMapping(value, preset);
  return checked.ok ? [] : checked.problems.map(({ at, problem }) => `${at.join('.')}: ${problem}`);
}

describe('every preset’s own mapping', () => {
  const all = PRESETS.flatMap(({ key, mapped }) => (mapped ? [[key, mapped] as const] : []));
  test.each(all)('%s passes its own check, and comes back from its export', (_, mapped) => {
    expect(importMapping(exportMapping(mapped.mapping), mapped)).toEqual({ ok: true, mapping: mapped.mapping });
  });
});

describe('what is wrong is told at its field', () => {
  test.each<[string, Mapping, string[]]>([
    ['a path that leads nowhere', mapping(field({ from: 'nmae' })), ['account.0.from: unknown-path']],
    ['a path of another object', mapping(field({ from: 'jobTitle' })), ['account.0.from: unknown-path']],
    ['one unknown path in a template', mapping(field({ from: '{name}, {adress}' })), ['account.0.from: unknown-path']],
    ['braces that do not match', mapping(field({ from: '{name' })), ['account.0.from: template']],
    ['a rule that is not kept', mapping(field({ write: 'append' })), ['account.0.write: write']],
    ['a field twice', mapping(field(), field({ from: 'domain' })), ['account.1.to: twice']],
    ['what an object inherits', mapping(field({ from: '__proto__' })), ['account.0.from: unknown-path']],
    ['the same of what it has', mapping(field({ from: 'constructor.name' })), ['account.0.from: unknown-path']],
  ])('%s', (_, value, problems) => expect(problemsOf(value)).toEqual(problems));

  test.each<[unknown, string]>([
    [null, ': shape'],
    ['text', ': shape'],
    [[], ': shape'],
    [{}, 'version: shape'],
    [{ ...mapping(), version: 0 }, 'version: shape'],
    [{ ...mapping(), account: 'all' }, 'account: shape'],
    [{ ...mapping(), account: [{ to: '', from: 'name', write: 'always' }] }, 'account.0.to: shape'],
    [{ ...mapping(), account: [{ to: 'a', from: 'name', write: 'sometimes' }] }, 'account.0.write: shape'],
    [{ ...mapping(), account: [{ to: 'a', from: {}, write: 'always' }] }, 'account.0.from: shape'],
    [mapping(...Array.from({ length: 101 }, (_, n) => field({ to: `f${n}` }))), 'account: shape'],
  ])('%j', (value, problem) => expect(problemsOf(value)).toContain(problem));

  test('fifty of them at most', () => {
    const many = Array.from({ length: 100 }, (_, n) => field({ to: `f${n}`, from: 'nowhere' }));
    expect(problemsOf({ ...mapping(...many), contact: many })).toHaveLength(50);
  });
});

describe('a mapping from elsewhere', () => {
  const read = (text: string) => importMapping(text, preset);

  test.each(['', '{', 'name: name', '{"version":1,}', '\u0000'])('that is no JSON: %j', (text) => {
    expect(read(text)).toEqual({ ok: false, problems: [{ at: [], problem: 'not-json' }] });
  });

  test('that is huge', () => {
    expect(read(`"${'a'.repeat(300_000)}"`)).toEqual({ ok: false, problems: [{ at: [], problem: 'too-long' }] });
  });

  test('that is nested without end', () => {
    expect(read('['.repeat(100_000) + ']'.repeat(100_000))).toMatchObject({ ok: false });
    const ring: { account?: unknown } = {};
    ring.account = [ring];
    expect(problemsOf(ring)).toContain('account.0.to: shape');
  });

  test('keeps nothing but the mapping', () => {
    const text = `{"__proto__":{"polluted":1},"version":1,"account":[{"to":"__proto__","from":"name","write":"always","more":1}],"contact":[],"opportunity":[],"script":"x"}`;
    expect(read(text)).toEqual({ ok: true, mapping: mapping(field({ to: '__proto__' })) });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('any text is read without a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void read(text)));
  });

  test('any value is checked without a throw', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void checkMapping(value, preset)));
  });
});

test('every path that may be named leads somewhere without a throw', () => {
  const everything: Mapping = {
    version: 1,
    account: PATHS.account.map((from, n) => ({ to: `f${n}`, from, write: 'always' })),
    contact: PATHS.contact.map((from, n) => ({ to: `f${n}`, from, write: 'always' })),
    opportunity: PATHS.opportunity.map((from, n) => ({ to: `f${n}`, from, write: 'always' })),
  };
  const { account, contacts, opportunity } = mappedOf(aPicture(), everything, new Map()).data;
  const names = (fields: readonly { to: string }[]) =>
    fields.map(({ to }) => everything.account[Number(to.slice(1))]?.from);
  expect(names(account.fields)).toEqual(
    expect.arrayContaining(['name', 'domain', 'size.min', 'address.locality', 'profiles.0']),
  );
  expect(contacts[0]?.fields.length).toBeGreaterThan(10);
  expect(opportunity?.fields.length).toBeGreaterThan(10);
  for (const path of ['address.street', 'registration.siren', 'profiles', 'note', 'savedBy.name']) {
    expect(PATHS.account).toContain(path);
  }
  expect(PATHS.contact).toEqual(expect.arrayContaining(['firstName', 'lastName', 'email', 'account.name']));
  expect(PATHS.opportunity).toEqual(expect.arrayContaining(['amount.value', 'amount.currency', 'stage']));
});
