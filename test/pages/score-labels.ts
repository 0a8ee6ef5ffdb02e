import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emailOf } from '../../utils/capture/shown/email.ts';
import { plainName } from '../../utils/domain/account.ts';
import { z } from '../../utils/domain/zod.ts';
import type { Figure } from './score-table.ts';
import type { shapeOf } from './shape.ts';

type Shape = ReturnType<typeof shapeOf>;
type Labels = Readonly<Record<string, readonly string[]>>;

/** The last ten digits, extension left out: a number with and without its country is one number. */
function digits(number: string): string {
  return (number.split(/;?\s?(?:ext|x\s?\d)/i)[0] ?? '').replace(/\D/g, '').slice(-10);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\W+/g, ' ').trim();
}

const annotated = z.object({ file: z.string(), url: z.string(), expected: z.record(z.string(), z.array(z.string())) });

/** What people noted on each page of a folder, by its file and their label (TEL, EMAIL, ORG…). */
export function labelsIn(folder: string): Map<string, Labels> {
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => z.parse(annotated, JSON.parse(line))).map((one) => [one.file, one.expected]));
}

/** An address as mail programs take it, whatever way people wrote it against harvesters. */
function mail(text: string): string {
  return emailOf(text) ?? text.toLowerCase();
}

/** Counts what one page's capture has right. A page on which people noted no value of a field says nothing of it. */
export function judgeLabels({ account, facts, contacts }: Shape, labels: Labels, figures: Map<string, Figure>): void {
  const valuesOf = (...fields: string[]) =>
    facts.filter((fact) => fields.includes(fact.field)).map(({ value }) => value);
  // A code may be noted with its country's letters, as the page writes it: `F-21000`.
  const codes = () => {
    const written = new Set(noted('ZIPCODE').map(plain));
    return facts
      .filter(({ field }) => field === 'address.postalCode')
      .map(({ value, text }) => (text !== null && written.has(plain(text)) ? text : value));
  };
  const noted = (...kinds: string[]) => kinds.flatMap((label) => labels[label] ?? []);
  const compare = (
    field: string,
    read: readonly string[],
    wanted: readonly string[],
    normal: (text: string) => string,
  ) => {
    const want = new Set(wanted.map(normal).filter((text) => text !== ''));
    if (want.size === 0) return;
    const got = new Set(read.map(normal));
    const right = [...want].filter((text) => got.has(text)).length;
    const before = figures.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    figures.set(field, {
      right: before.right + right,
      wrong: before.wrong + got.size - right,
      missed: before.missed + want.size - right,
    });
  };
  compare('phone, fax', valuesOf('phone', 'fax'), noted('TEL', 'FAX'), digits);
  compare('email', valuesOf('email'), noted('EMAIL'), mail);
  compare('postcode', codes(), noted('ZIPCODE'), plain);
  compare('street', valuesOf('address.street'), noted('STREET'), plain);
  compare('locality', valuesOf('address.locality'), noted('CITY'), plain);
  compare(
    'person',
    contacts.map(({ name }) => name ?? ''),
    noted('PER'),
    plain,
  );

  // Of the names that people noted, any one will do: one page calls its firm by several.
  const names = noted('ORG').map(plainName);
  if (names.length === 0) return;
  const read = plainName(account.name);
  const named = names.find((name) => name.replaceAll(' ', '') === read.replaceAll(' ', ''));
  compare('name', [read], [named ?? names[0] ?? ''], (text) => text);
}
