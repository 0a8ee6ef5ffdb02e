import { expect, test } from 'vitest';
import { tryton } from '../../../utils/crm/presets/tryton.ts';
import { jsonIn } from '../../../utils/domain/json.ts';

function refusal(text: string, status = 200) {
  return tryton.mapped?.refusal({ status, text, json: jsonIn(text) });
}

// What a real server makes of its steps is in test/receivers.
test.each([
  ['["UserError",["The code on party must be unique.","",null]]', 'passing', 'The code on party must be unique.'],
  ['["UserError",["The VAT number is not valid.","",null]]', 'final', 'The VAT number is not valid.'],
  ['["UserWarning",["twins","There are similar parties.",""]]', 'final', 'There are similar parties.'],
  ['["\'nam\'",""]', 'final', "There is no field 'nam'"],
  ['["database is locked",""]', 'passing', 'database is locked'],
  ['["ConcurrencyException",["Records are being changed"]]', 'passing', 'ConcurrencyException'],
])('an error inside a 200 is read: %s', (error, is, why) => {
  expect(refusal(`{"id":1,"error":${error}}`)).toEqual({ is, why });
});

test('an answer stands, though it says nothing', () => {
  expect(refusal('{"id":1,"result":[7]}')).toBeNull();
  expect(refusal('{"id":1,"result":null}')).toBeNull();
  expect(refusal('<html>', 401)).toBeNull();
});

test('an answer from someone else does not', () => {
  for (const text of ['', '<html>Log in</html>', '{}', '[]', 'null', '0']) {
    expect(refusal(text)).toMatchObject({ is: 'passing' });
  }
});
