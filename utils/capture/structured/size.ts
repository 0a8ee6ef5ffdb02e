import { type AccountFinding, finding } from '../understand/finding.ts';
import { type Entity, type Literal, linksOf, literalsOf, saidBy } from './entity.ts';

/** How many people an organisation says it employs: a number, a range in words (`51-200`), or a `QuantitativeValue`. */
export function sizeOf(organisation: Entity, confidence: number): AccountFinding[] {
  const said = (field: 'size.min' | 'size.max', literal: Literal, count: string | undefined) =>
    finding(field, count ?? '', saidBy(literal, confidence), literal.text);
  const written = literalsOf(organisation, 'numberofemployees').flatMap((literal) => {
    const [min, max = /\+/.test(literal.text) ? undefined : min] = countsIn(literal.text);
    return [...said('size.min', literal, min), ...said('size.max', literal, max)];
  });
  const quantities = linksOf(organisation, 'numberofemployees').flatMap((quantity) => {
    const bound = (field: 'size.min' | 'size.max', property: string) =>
      literalsOf(quantity, property, 'value')
        .slice(0, 1)
        .flatMap((literal) => said(field, literal, countsIn(literal.text)[0]));
    return [...bound('size.min', 'minvalue'), ...bound('size.max', 'maxvalue')];
  });
  return [...written, ...quantities];
}

/** Whole numbers, with the marks between thousands that English and French use. */
function countsIn(text: string): string[] {
  const numbers = text.slice(0, 100).match(/\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}/g) ?? [];
  return numbers.map((number) => String(Number(number.replace(/\D/g, ''))));
}
