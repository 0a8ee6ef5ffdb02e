import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webhookAddress } from '../../../utils/crm/address.ts';
import { mappedOf } from '../../../utils/crm/mapping/map.ts';
import { PRESETS, presetOf } from '../../../utils/crm/presets/all.ts';
import type { Verdict } from '../../../utils/crm/presets/preset.ts';
import { presetKey } from '../../../utils/domain/destination.ts';
import { jsonIn } from '../../../utils/domain/json.ts';
import { aPicture } from '../picture.ts';

function read(key: Parameters<typeof presetOf>[0], status: number, text: string): Verdict | null {
  return presetOf(key).read?.({ status, text, json: jsonIn(text) }) ?? null;
}

describe('an answer that its status alone would misread', () => {
  test('Zapier names its request, which is no record', () => {
    const text = '{"attempt":"018f","id":"018f","request_id":"018f","status":"success"}';
    expect(read('zapier', 200, text)).toEqual({ is: 'accepted', record: { id: null, link: null } });
    expect(read('zapier', 200, '<html>')).toBeNull();
  });

  test('Make’s queue is full', () => {
    expect(read('make', 400, 'Queue is full.')).toMatchObject({ is: 'passing' });
    expect(read('make', 400, 'Bad request')).toBeNull();
    expect(read('make', 200, 'Accepted')).toBeNull();
  });

  test('an n8n workflow is not active yet', () => {
    const text = '{"code":404,"message":"The requested webhook \\"POST entente\\" is not registered."}';
    expect(read('n8n', 404, text)).toMatchObject({ is: 'passing' });
    expect(read('n8n', 404, 'no such host')).toBeNull();
  });

  test('a Node-RED flow is not deployed yet', () => {
    expect(read('node-red', 404, '<pre>Cannot POST /entente</pre>')).toMatchObject({ is: 'passing' });
    expect(read('node-red', 200, 'Cannot POST')).toBeNull();
  });

  test('Odoo’s automation rule has run, or a login page answers in its place', () => {
    expect(read('odoo-webhook', 200, '{"status":"ok"}')).toEqual({ is: 'accepted', record: { id: null, link: null } });
    expect(read('odoo-webhook', 200, '<html>')).toMatchObject({ is: 'passing' });
    expect(read('odoo-webhook', 404, '{"status":"error"}')).toBeNull();
  });

  test('a Power Automate flow is switched off', () => {
    const text = '{"error":{"code":"WorkflowTriggerIsNotEnabled","message":"Not enabled"}}';
    expect(read('power-automate', 400, text)).toEqual({ is: 'passing', why: 'Not enabled' });
    expect(read('power-automate', 400, '{"error":{"code":"TriggerInputSchemaMismatch"}}')).toBeNull();
  });
});

describe.each(PRESETS.map((preset) => [preset.key, preset] as const))('the preset %s', (key, preset) => {
  test('is found by its key', () => expect(presetOf(key)).toBe(preset));

  test('has an address, a beginning of one, or none', () => {
    if (preset.url !== '' && preset.url !== 'https://') expect(webhookAddress(preset.url)).toMatchObject({ ok: true });
  });

  test('lets itself be reached in some way, and told of something', () => {
    expect(preset.authorisations.length).toBeGreaterThan(0);
    expect(preset.types.length).toBeGreaterThan(0);
  });

  test('maps only by rules that it keeps, to each field once', () => {
    const { mapping, writes, targets } = preset.mapped ?? {};
    for (const kind of ['account', 'contact', 'opportunity'] as const) {
      const fields = mapping?.[kind] ?? [];
      for (const { to, write } of fields) {
        expect(writes).toContain(write);
        expect(targets?.[kind]).toContain(to);
      }
      expect(new Set(fields.map(({ to }) => to)).size).toBe(fields.length);
    }
  });

  test('can read any answer', () => {
    for (const text of ['', 'null', '[]', '{"error":null}', '{"status":{}}', '<html>']) {
      for (const status of [200, 207, 400, 403, 404, 409, 429, 500]) {
        const answer = { status, text, json: jsonIn(text) };
        preset.read?.(answer);
        preset.mapped?.refusal(answer);
      }
    }
  });
});

test('every kind of receiver that a destination may be has its preset', () => {
  expect(PRESETS.map(({ key }) => key).toSorted()).toEqual(presetKey.options.toSorted());
});

describe.each(PRESETS.flatMap(({ key, mapped }) => (mapped ? [[key, mapped] as const] : [])))(
  'the steps of %s',
  (_, mapped) => {
    const body = mappedOf(aPicture(), mapped.mapping, new Map([[aPicture().data.account.id, '7']]));
    const steps = () => mapped.steps(body, { url: 'https://crm.example/', settings: {} }, 'webhook-id');

    test('are named each by a name of its own, the same every time, that tells nobody’s address', () => {
      const names = steps().map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(steps().map(({ name }) => name)).toEqual(names);
      expect(names.join()).not.toContain('@');
    });

    test('come to an end whatever is answered, without a throw', () => {
      const answer = fc.oneof(
        fc.json().map(jsonIn),
        // What real answers look like, with anything in the places that are read.
        fc.record({
          data: fc.jsonValue(),
          results: fc.array(fc.jsonValue()),
          errors: fc.jsonValue(),
          records: fc.jsonValue(),
        }),
        fc.record({
          result: fc.jsonValue(),
          list: fc.array(fc.jsonValue()),
          id: fc.jsonValue(),
          success: fc.boolean(),
        }),
      );
      fc.assert(
        fc.property(fc.array(answer, { minLength: 1 }), fc.constantFrom(200, 201, 404), (answers, status) => {
          for (const { run } of steps()) {
            const running = run(new Map([['account', '7']]));
            let turn = running.next();
            for (let n = 0; !turn.done; n++) {
              expect(n).toBeLessThan(300);
              turn = running.next({ status, text: '', json: answers[n % answers.length] });
            }
          }
        }),
      );
    });
  },
);
