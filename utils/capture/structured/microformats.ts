import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { type MarkNode, valueIn, words } from './marked.ts';

/** schema.org's names for what h-card and its forerunner hCard say (microformats.org/wiki/h-card). */
const PROPERTIES: ReadonlyMap<string, string> = new Map(
  (
    'p-name name,fn name,p-tel telephone,tel telephone,u-email email,email email,u-url url,url url,p-note description,' +
    'note description,p-job-title jobtitle,title jobtitle,p-role jobtitle,role jobtitle,p-given-name givenname,' +
    'given-name givenname,p-family-name familyname,family-name familyname,p-street-address streetaddress,' +
    'street-address streetaddress,p-locality addresslocality,locality addresslocality,p-region addressregion,' +
    'region addressregion,p-postal-code postalcode,postal-code postalcode,p-country-name addresscountry,' +
    'country-name addresscountry,organization-name organizationname,p-org organization,org organization,p-adr address,adr address,h-adr address'
  )
    .split(',')
    .map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
const ADDRESS = /^(?:streetaddress|addresslocality|addressregion|postalcode|addresscountry)$/;

/** Adds what h-cards say. One that names an organisation besides a person is that person, who works there. */
export function addMicroformats(graph: Graph, nodes: readonly MarkNode[]): void {
  for (const node of nodes) {
    if (isCard(node) && !isAuthor(node)) addCard(graph, node);
  }
}

function isCard({ attributes }: MarkNode): boolean {
  return words(attributes.class).some((name) => name === 'h-card' || name === 'vcard' || name === 'hcard');
}

/** Whoever wrote an entry or a review is named on the page, and may be anybody. */
function isAuthor(card: MarkNode): boolean {
  for (let node: MarkNode | null = card; node !== null; node = node.around) {
    if (words(node.attributes.class).some((name) => /^(?:p-author|author|h-(?:entry|review|feed|event))$/.test(name)))
      return true;
  }
  return false;
}

function addCard(graph: Graph, card: MarkNode): void {
  const parts = partsOf(card);
  const textsOf = (wanted: string) =>
    parts.filter(({ property, part }) => property === wanted && !isCard(part)).map(({ part }) => textIn(part, wanted));
  const [name = impliedName(card, parts)] = textsOf('name');
  const organisation = parts.find(({ property }) => property === 'organization');
  const firm = organisation && (textsOf('organizationname')[0] ?? nameOfPart(organisation.part));
  const isFirm = firm !== undefined && (name === '' || firm === name);
  const isPerson =
    !isFirm &&
    (firm !== undefined || parts.some(({ property }) => /^(?:jobtitle|givenname|familyname)$/.test(property)));
  const told = { where: card.where, method: 'microformats' } as const;
  const literal = (text: string, where = card.where) =>
    ({ text, language: null, where, method: 'microformats' }) as const;

  const type = isFirm
    ? 'organization'
    : isPerson
      ? 'person'
      : isOrganisationPart(card)
        ? 'organization'
        : 'localbusiness';
  const entity = graph.entity(null, [type], told, 'microformats');
  entity.top = card.around === null || !card.around.attributes.class;
  if (name !== '') graph.say(entity, 'name', literal(name));
  const address = graph.entity(null, ['postaladdress'], told, 'microformats');
  for (const { property, part } of parts) {
    if (isCard(part) || property === 'name' || property === 'organization' || property === 'address') continue;
    const owner: Entity = ADDRESS.test(property) ? address : entity;
    graph.say(owner, property, literal(textIn(part, property), part.where));
  }
  if (address.literals.size > 0) graph.join(entity, 'address', address, card.where);
  if (isPerson && firm !== undefined && firm !== '') {
    const employer = graph.entity(null, ['organization'], told, 'microformats');
    graph.say(employer, 'name', literal(firm, organisation?.part.where));
    graph.join(entity, 'worksfor', employer, card.where);
  }
}

/** The properties of a card, those of cards within it left to them. */
function partsOf(card: MarkNode): { property: string; part: MarkNode }[] {
  const parts: { property: string; part: MarkNode }[] = [];
  const queue = [...card.within];
  for (const part of queue) {
    for (const name of words(part.attributes.class)) {
      const property = PROPERTIES.get(name);
      if (property !== undefined) parts.push({ property, part });
    }
    if (!isCard(part)) queue.push(...part.within);
  }
  // A queue goes level by level; what a card says is meant in the order of the page.
  return parts.sort((a, b) => a.part.index - b.part.index);
}

/** The value-class pattern: `<span class="tel"><span class="type">work</span> <span class="value">…</span></span>`. */
function textIn(part: MarkNode, property: string): string {
  const values = part.within.filter(({ attributes }) => words(attributes.class).includes('value'));
  if (values.length > 0) return values.map((value) => valueIn(value, property)).join('');
  const { name, attributes, text } = part;
  if (name === 'abbr' && attributes.title !== undefined) return attributes.title;
  return property === 'email' || property === 'url'
    ? (attributes.href ?? text)
    : property === 'telephone' && /^tel:/i.test(attributes.href ?? '')
      ? (attributes.href ?? text)
      : text;
}

/** A card without a name is named by its own text or picture, where it holds nothing else. */
function impliedName({ text, attributes, name }: MarkNode, parts: readonly unknown[]): string {
  if (name === 'img' || name === 'area') return attributes.alt ?? '';
  return parts.length === 0 ? text : '';
}

function nameOfPart(part: MarkNode): string {
  const named = part.within.find(({ attributes }) =>
    words(attributes.class).some((name) => name === 'p-name' || name === 'fn'),
  );
  return (named ?? part).text;
}

function isOrganisationPart({ attributes }: MarkNode): boolean {
  return words(attributes.class).some((name) => name === 'p-org' || name === 'org');
}
