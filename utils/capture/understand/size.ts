import { type Entity, linksOf, literalsOf } from './entity.ts';
import { type AccountFinding, finding } from './finding.ts';

/** How many people an organisation says it employs: a number, a range in words (`51-200`), or a `QuantitativeValue`. */
export function sizeOf(organisation: Entity, confidence: number): AccountFinding[] {
  const said = (field: 'size.min' | 'size.max', text: string, count: string, where: string) =>
    finding(field, count, { method: 'json-ld', where, confidence }, text);
  const written = literalsOf(organisation, 'numberofemployees').flatMap(({ text, where }) => {
    const [min, max = /\+/.test(text) ? undefined : min] = countsIn(text);
    return [...(min ? said('size.min', text, min, where) : []), ...(max ? said('size.max', text, max, where) : [])];
  });
  const quantities = linksOf(organisation, 'numberofemployees').flatMap((quantity) => [
    ...bound(quantity, 'minvalue', 'value').flatMap(({ text, where, count }) => said('size.min', text, count, where)),
    ...bound(quantity, 'maxvalue', 'value').flatMap(({ text, where, count }) => said('size.max', text, count, where)),
  ]);
  return [...written, ...quantities];
}

function bound(quantity: Entity, ...properties: string[]) {
  return literalsOf(quantity, ...properties)
    .slice(0, 1)
    .flatMap(({ text, where }) =>
      countsIn(text)
        .slice(0, 1)
        .map((count) => ({ text, where, count })),
    );
}

/** Whole numbers, with the marks between thousands that English and French use. */
function countsIn(text: string): string[] {
  const numbers = text.slice(0, 100).match(/\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}/g) ?? [];
  return numbers.map((number) => String(Number(number.replace(/\D/g, ''))));
}
