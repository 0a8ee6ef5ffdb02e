import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldValue, pathsOf } from '../../../utils/crm/mapping/value.ts';

const source = {
  name: 'Acme',
  size: { min: 51, max: null },
  address: { street: '1 rue de la Paix', locality: 'Paris', region: null },
  profiles: ['https://a.example/', 'https://b.example/'],
  technologies: [],
};

describe('a path', () => {
  test.each([
    ['name', 'Acme'],
    ['address.locality', 'Paris'],
    ['size.min', 51],
    ['profiles', 'https://a.example/, https://b.example/'],
    ['profiles.0', 'https://a.example/'],
  ])('%s leads to a value, and a number stays one', (path, value) => {
    expect(fieldValue(path, source)).toBe(value);
  });

  test.each([
    'size.max',
    'size',
    'phone',
    'address.region',
    'technologies',
    'profiles.2',
    'profiles.length',
    'name.length',
  ])('%s leads nowhere', (path) => expect(fieldValue(path, source)).toBeNull());

  test.each(['__proto__', 'constructor', 'constructor.name', 'address.__proto__.x', 'toString', '', '.', '..'])(
    '%s leads to nothing that an object inherits',
    (path) => expect(fieldValue(path, source)).toBeNull(),
  );
});

describe('a template', () => {
  test.each([
    ['{address.street}, {address.locality}', '1 rue de la Paix, Paris'],
    ['{address.street}, {address.region}', '1 rue de la Paix'],
    ['{address.region}, {address.locality}', 'Paris'],
    ['{name} ({size.min})', 'Acme (51)'],
    ['{name} ({size.max})', 'Acme'],
    ['Seat: {address.locality}', 'Seat: Paris'],
    ['{ name }', 'Acme'],
  ])('%s says what is known', (template, text) => expect(fieldValue(template, source)).toBe(text));

  test.each(['{phone}', 'Tel: {phone}', '{phone} / {fax}'])('%s of which nothing is known says nothing', (template) =>
    expect(fieldValue(template, source)).toBeNull(),
  );

  test.each(['{name', 'name}', '{}', '{a{b}}', '{name}}'])('%s is none', (template) =>
    expect(pathsOf(template)).toBeNull(),
  );
});

test('a constant is itself', () => {
  expect(fieldValue('=lead', source)).toBe('lead');
  expect(pathsOf('=lead {x')).toEqual([]);
  expect(fieldValue('=', source)).toBeNull();
});

test('whatever the field asks for, a value is text within bounds or a number, and never the word undefined', () => {
  const piece = fc.constantFrom('{name}', '{phone}', '{address.street}', ', ', '{', '}', '=', '__proto__', 'size.min');
  const from = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(from, (asked) => {
      const value = fieldValue(asked, source);
      pathsOf(asked);
      if (typeof value === 'string') {
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(5_000);
        if (!asked.includes('undefined')) expect(value).not.toContain('undefined');
      } else expect(value === null || typeof value === 'number').toBe(true);
    }),
  );
});
