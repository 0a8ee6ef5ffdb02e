import type { Target } from '../foreign/target.ts';
import type { Cell } from '../foreign/understand.ts';
import { type Property, partsOf, textOf } from './property.ts';

/**
 * What a card's properties say of a person and their firm; of the firm alone where the card is the firm's own
 * (`KIND:org`, or the mark that Apple's contacts set).
 */
export function cellsOf(properties: readonly Property[]): Cell[] {
  const first = (name: string) => properties.find((property) => property.name === name)?.value ?? '';
  const organisation = partsOf(first('ORG'))[0] ?? '';
  const [family = '', given = ''] = partsOf(first('N'));
  const name = textOf(first('FN')) || `${given} ${family}`.trim();
  const isOrganisation =
    /^org$/i.test(first('KIND')) ||
    /^company$/i.test(first('X-ABSHOWAS')) ||
    (name !== '' && name === organisation && given === '' && family === '');
  const cells: Cell[] = [
    { target: 'account.name', text: organisation || (isOrganisation ? name : ''), where: 'ORG' },
    { target: 'contact.name', text: isOrganisation ? '' : name, where: 'FN' },
    { target: 'contact.jobTitle', text: textOf(first('TITLE') || first('ROLE')), where: 'TITLE' },
  ];
  const owner = isOrganisation ? 'account' : 'contact';
  return [...cells, ...properties.flatMap((property) => further(property, owner))];
}

function further({ name, types, value }: Property, owner: 'account' | 'contact'): Cell[] {
  const one = (target: Target, text = textOf(value)): Cell[] => [{ target, text, where: name }];
  switch (name) {
    case 'EMAIL':
      return one(`${owner}.email`, textOf(value).replace(/^mailto:/i, ''));
    case 'TEL':
      if (types.has('pager') || types.has('modem')) return [];
      // Version 4 writes a link: `tel:+33-1-99-00-12-34`.
      return one(types.has('fax') ? 'account.fax' : `${owner}.phone`, textOf(value).replace(/^tel:/i, ''));
    case 'URL':
      return one('account.website');
    case 'X-SOCIALPROFILE':
    case 'SOCIALPROFILE':
      return /^https?:/i.test(value) ? one(`${owner}.profiles`) : [];
    case 'ADR':
      return types.has('home') && !types.has('work') ? [] : address(value);
    case 'NOTE':
      return one('note');
    default:
      return [];
  }
}

function address(value: string): Cell[] {
  const [, , street = '', locality = '', region = '', code = '', country = ''] = partsOf(value);
  const parts: [Target, string][] = [
    ['account.address.street', street],
    ['account.address.locality', locality],
    ['account.address.region', region],
    ['account.address.postalCode', code],
    ['account.address.country', country],
  ];
  return parts.map(([target, text]) => ({ target, text, where: 'ADR' }));
}
