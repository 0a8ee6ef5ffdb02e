import { expect, test } from 'vitest';
import { capturePage, valuesOf } from '../page.ts';

const legalNames = (body: string) =>
  valuesOf(
    capturePage(`<html lang="en"><title>Northgate Tools</title><h1>Northgate Tools</h1>${body}`).facts,
    'legalName',
  );

test.each([
  ['<footer>Northgate Tools Ltd · Terms</footer>', 'Northgate Tools Ltd'],
  ['<footer>NORTHGATE TOOLS PTY LTD ABN 53 004 085 616</footer>', 'NORTHGATE TOOLS PTY LTD'],
  ['<p>Northgate Tools S.r.l.<br>Sede legale: Modena</p>', 'Northgate Tools S.r.l.'],
  ['<p>Northgate Tools, Inc. is a family firm.</p>', 'Northgate Tools, Inc.'],
])('the form behind a company’s own name makes its legal name: %s', (body, name) => {
  expect(legalNames(body)).toEqual([name]);
});

test.each([
  '<p>The Northgate Tools Limited edition is out.</p>',
  '<p>Our partner: Southgate Tools Ltd</p>',
  '<p>Northgate Tools as a team, Northgate Toolsltd</p>',
])('nothing else does: %s', (body) => {
  expect(legalNames(body)).toEqual([]);
});
