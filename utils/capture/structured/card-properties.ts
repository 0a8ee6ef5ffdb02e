import { type MarkNode, words } from './marked.ts';

const ADDRESS = 'street-address extended-address locality region postal-code country-name';
/** Properties of both generations, `p-` or `u-` before the newer, with schema.org's names. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    'name name,fn name,tel telephone,fax faxnumber,tel-fax faxnumber,email email,url url,note description,job-title jobtitle,title jobtitle,' +
    'role jobtitle,given-name givenname,additional-name additionalname,family-name familyname,org organization,' +
    'organization-name organization,street-address streetaddress,extended-address extendedaddress,' +
    'locality addresslocality,region addressregion,postal-code postalcode,country-name addresscountry,adr address'
  )
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
export const PARTS_OF_ADDRESS = new Set(ADDRESS.split(' ').map((name) => NAMES.get(name)));
/** Properties that sites put in an address though they are the card's. */
export const REACHING = new Set(['telephone', 'faxnumber', 'email']);

/** In a newer card only prefixed classes are properties: `title` and `note` may be anybody's style there. */
export function propertyOf(name: string, newer: boolean): string | null {
  const bare = /^[pu]-/.test(name) ? name.slice(2) : null;
  if (newer ? bare === null : bare !== null) return null;
  if (newer && (bare === 'fn' || bare === 'title')) return null;
  return NAMES.get(bare ?? name) ?? null;
}

/** By its class, or by what it names its properties: `<p class="vcard"><b class="p-name">`. */
export function isNewer({ attributes, within }: MarkNode): boolean {
  if (words(attributes.class).some((name) => name.startsWith('h-'))) return true;
  const named = (name: string) => within.some((inner) => words(inner.attributes.class).includes(name));
  return (named('p-name') || named('p-org')) && !named('fn') && !named('org');
}

/** A number or an address to write to. */
export function isReach({ attributes }: MarkNode): boolean {
  return words(attributes.class).some((name) => REACHING.has(NAMES.get(name.replace(/^[pu]-/, '')) ?? ''));
}
