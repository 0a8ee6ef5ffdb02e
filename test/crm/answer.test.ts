import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRemote } from '../../utils/crm/answer.ts';
import { receipt } from '../../utils/domain/account.ts';

test.each([
  ['{"id":"003D000000QV9n2","success":true}', '003D000000QV9n2', null],
  ['{"id":42,"link":"https://crm.example/leads/42"}', '42', 'https://crm.example/leads/42'],
  ['{"url":"https://crm.example/a b"}', null, 'https://crm.example/a%20b'],
  ['{"link":"javascript:alert(1)","url":"https://crm.example/1"}', null, 'https://crm.example/1'],
  ['{"link":"file:///etc/passwd"}', null, null],
  ['{"id":{"$oid":"1"},"link":["https://crm.example"]}', null, null],
  ['{"id":""}', null, null],
  ['{"id":1.5}', null, null],
  ['[{"id":"1"}]', null, null],
  ['"ok"', null, null],
  ['null', null, null],
  ['', null, null],
  ['<html>OK</html>', null, null],
  ['{"id":"1"', null, null],
])('%s', (text, id, link) => {
  expect(readRemote(text)).toEqual({ id, link });
});

test('whatever the answer, what is read fits a receipt', () => {
  const parts = { id: fc.jsonValue(), link: fc.oneof(fc.jsonValue(), fc.webUrl()), url: fc.webUrl() };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.record(parts).map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const { id, link } = readRemote(text);
        expect(receipt.shape.remoteId.safeParse(id).success).toBe(true);
        expect(receipt.shape.link.safeParse(link).success).toBe(true);
      },
    ),
  );
  expect(readRemote(JSON.stringify({ id: 'x'.repeat(9_000), url: `https://a.example/${'x'.repeat(9_000)}` }))).toEqual({
    id: 'x'.repeat(500),
    link: null,
  });
});
