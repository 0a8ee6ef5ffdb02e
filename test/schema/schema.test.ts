import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { prospectSaved } from '../../utils/crm/prospect.ts';
import { z } from '../../utils/domain/zod.ts';
import { saved } from '../crm/acme.ts';
import { anyRecords } from '../crm/any-records.ts';
import { examplePayloads } from '../crm/story.ts';
import { words } from '../crm/summary-words.ts';
import { FOLDER, payloadTypes, schemaFiles } from './build.ts';
import { publishedSchema } from './published.ts';
import { PLACES } from './words.ts';

const examples = [...examplePayloads()].map(([type, body]): [typeof type, object] => [type, JSON.parse(body)]);

test('what is published is what the code says: else run `npm run schema`', () => {
  const files = schemaFiles();
  expect(readdirSync(FOLDER).toSorted()).toEqual([...files.keys()].toSorted());
  for (const [name, text] of files) expect(readFileSync(new URL(name, FOLDER), 'utf8'), name).toBe(text);
});

test('every place that is described is there', () => {
  const all = [...schemaFiles().values()].join('');
  const lost = Object.values(PLACES).filter((description) => !all.includes(JSON.stringify(description)));
  expect(lost).toEqual([]);
});

test('each is a schema of its own, by draft 2020-12', () => {
  for (const [name, text] of schemaFiles()) {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:entente:1:${name.replace('.json', '')}`,
      title: expect.stringMatching(/.{5}/),
      additionalProperties: false,
    });
  }
});

test('what is really sent is what the published schema says, and nothing else is', () => {
  expect(examples).toHaveLength(payloadTypes().length - 1);
  for (const [type, payload] of examples) {
    const schema = publishedSchema(type);
    expect(schema.safeParse(payload).error?.issues).toBeUndefined();
    expect(schema.safeParse({ ...payload, more: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...payload, type: 'test.ping' }).success).toBe(false);
    const { savedBy: _, ...data } = z.parse(z.looseObject({ data: z.looseObject({}) }), payload).data;
    expect(schema.safeParse({ ...payload, data }).success).toBe(false);
  }
});

test('any picture is what the published schema says', () => {
  const schema = publishedSchema('prospect.saved');
  fc.assert(
    fc.property(anyRecords, (records) => {
      const payload = prospectSaved(records, saved, words);
      expect(PAYLOADS['prospect.saved'].safeParse(payload).success).toBe(true);
      expect(schema.safeParse(payload).error?.issues).toBeUndefined();
    }),
    { numRuns: 15 },
  );
});
