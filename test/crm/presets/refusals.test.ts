import { expect, test } from 'vitest';
import { presetOf } from '../../../utils/crm/presets/all.ts';
import type { Refusal } from '../../../utils/crm/presets/preset.ts';
import type { PresetKey } from '../../../utils/domain/destination.ts';
import { jsonIn } from '../../../utils/domain/json.ts';

function refusal(key: PresetKey, status: number, json: object | string): Refusal | null {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return presetOf(key).mapped?.refusal({ status, text, json: jsonIn(text) }) ?? null;
}

const rows = (...categories: string[]) => ({
  status: 'COMPLETE',
  results: [],
  numErrors: categories.length,
  errors: categories.map((category) => ({ status: 'error', category, message: `${category} of jane@acme.example` })),
});
const quota = [{ errorCode: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }];

test.each<[PresetKey, string, number, object | string, Refusal['is'] | null]>([
  ['hubspot', 'a whole batch', 200, { status: 'COMPLETE', results: [] }, null],
  ['hubspot', 'a row that is wrong', 207, rows('VALIDATION_ERROR'), 'final'],
  ['hubspot', 'rows that came too fast', 207, rows('RATE_LIMITS', 'RATE_LIMITS'), 'passing'],
  ['hubspot', 'one of each', 207, rows('RATE_LIMITS', 'VALIDATION_ERROR'), 'final'],
  [
    'hubspot',
    'the day’s quota',
    429,
    { policyName: 'DAILY', message: 'You have reached your daily limit.' },
    'passing',
  ],
  ['hubspot', 'the second’s quota', 429, { policyName: 'TEN_SECONDLY_ROLLING', message: 'Slow down' }, null],
  ['hubspot', 'two who write at once', 409, { message: 'Contact already exists. Existing ID: 7' }, 'passing'],
  ['hubspot', 'a record that is locked', 423, { message: 'locked' }, 'passing'],
  ['hubspot', 'an account on the move', 477, '', 'passing'],
  ['hubspot', 'a scope that is missing', 403, { category: 'MISSING_SCOPES', message: 'no' }, null],
  ['salesforce', 'a quota, by 403', 403, quota, 'passing'],
  ['salesforce', 'a right that is missing', 403, [{ errorCode: 'API_DISABLED_FOR_ORG', message: 'no' }], null],
  ['salesforce', 'a session that is over', 401, [{ errorCode: 'INVALID_SESSION_ID', message: 'over' }], null],
  ['salesforce', 'a row that is locked', 400, [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: 'busy' }], 'passing'],
  ['salesforce', 'a field that is not there', 400, [{ errorCode: 'INVALID_FIELD', message: 'no' }], null],
  ['pipedrive', 'a block for asking on', 403, '<html>blocked</html>', 'passing'],
  ['pipedrive', 'a right that is missing', 403, { success: false, error: 'no' }, null],
  ['pipedrive', 'no success inside a 200', 200, { success: false, error: 'no' }, 'final'],
  ['twenty', 'two who make the same', 400, { messages: ['A duplicate entry was detected'] }, 'passing'],
  ['twenty', 'a field that is not there', 400, { messages: ['no "x" field'] }, null],
])('%s: %s', (key, _, status, json, is) => expect(refusal(key, status, json)?.is ?? null).toBe(is));

test('a quota of a day is not asked again within the hour', () => {
  expect(refusal('hubspot', 429, { policyName: 'DAILY' })).toMatchObject({ wait: 3_600_000 });
  expect(refusal('salesforce', 403, quota)).toMatchObject({ wait: 3_600_000, why: expect.stringContaining('Limit') });
});

test('what a receiver says of a refusal is one line, however long', () => {
  const message = `no\n${'x'.repeat(10_000)}`;
  const said = refusal('hubspot', 409, { message });
  expect(said?.why.length).toBeLessThanOrEqual(500);
  expect(said?.why).not.toContain('\n');
});
