import { plainName } from '../../domain/account.ts';
import { registrableDomain } from '../understand/domain.ts';
import { isNamedAfter } from '../understand/naming.ts';
import { isBystander, settingsOf } from './bystanders.ts';
import { type Card, cardsIn, classOf, type Part, readsAddress } from './card.ts';
import { isPersonsName, subjectOfCard } from './card-subject.ts';
import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { type MarkNode, words } from './marked.ts';

const METHOD = 'microformats';
/**
 * Adds what h-cards and h-adrs say, and their forerunners hCard and adr (microformats.org/wiki/h-card). A card that
 * names an organisation besides itself is a person who works there.
 *
 * @param url the page's address: a card named after its domain is its owner's
 */
export function addMicroformats(graph: Graph, nodes: readonly MarkNode[], url: string): void {
  const domain = registrableDomain(url);
  const home = URL.parse('/', url)?.href ?? null;
  const all = cardsIn(nodes);
  const settings = settingsOf(nodes);
  const entities = new Map<MarkNode, Entity>();
  const cards = all.filter((card) => {
    const setting = settings.get(card.node);
    if (classOf(card.node) !== 'card' || setting === undefined || isEmpty(card)) return false;
    return !isBystander(card, setting, home);
  });
  for (const card of cards) {
    const type = subjectOfCard(card, domain);
    if (type !== null) entities.set(card.node, entityOf(graph, card, type));
  }
  // By any other tie than work a firm is a stranger to the page.
  const works = isOneFirms(cards, domain) ? 'worksfor' : 'mentions';
  for (const card of cards) {
    const entity = entities.get(card.node);
    if (entity !== undefined) tie(graph, entity, card, { entities, works });
  }
  for (const place of all) {
    if (classOf(place.node) === 'address' && settings.get(place.node)?.held === false) addPlace(graph, place);
  }
}

/** What the cards of a page became, and what their people are to the firms that they name. */
interface Ties {
  entities: ReadonlyMap<MarkNode, Entity>;
  works: string;
}

/** A frame around other cards, or a class without meaning. */
function isEmpty({ parts, organisations, addresses, writtenAddresses }: Card): boolean {
  return parts.length + organisations.length + addresses.length + writtenAddresses.length === 0;
}

function entityOf(graph: Graph, card: Card, type: string): Entity {
  const { node, name, parts, organisations, addresses, writtenAddresses } = card;
  const entity = graph.entity(null, [type], { where: node.where, method: METHOD }, METHOD);
  entity.top = true;
  const [firm] = organisations;
  // A firm goes by its own name, whatever its desk is called.
  const asFirm = type === 'organization' && firm !== undefined && firm.text !== name ? firm : null;
  if (asFirm !== null) say(graph, entity, { ...asFirm, property: 'name' });
  const employers = new Set(type === 'person' ? organisations.map((organisation) => organisation.node) : []);
  for (const part of [...parts, ...writtenAddresses]) {
    // `<a class="org url" …>`: where the firm is, not the person.
    const others = part.property === 'url' ? employers.has(part.node) : part.property === 'name' && asFirm !== null;
    if (!others) say(graph, entity, part);
  }
  if (type === 'localbusiness' && isPersonsName(name)) {
    const person = graph.entity(null, ['person'], { where: node.where, method: METHOD }, METHOD);
    for (const part of parts) if (part.property !== 'url') say(graph, person, part);
    graph.join(entity, 'employee', person, node.where);
  }
  const ofWork = type === 'person' ? ofWorkIn(card) : [];
  for (const address of addresses) {
    const place = ofWork.includes(address) ? null : addAddress(graph, address, node);
    if (place !== null) graph.join(entity, 'address', place, node.where);
  }
  return entity;
}

/**
 * Where a person works, not where they live: `<p class="adr"><b class="type">Work</b> …`, or the one street that a card
 * with a firm's name gives, as business cards do.
 */
function ofWorkIn({ addresses, organisations }: Card): Part[][] {
  const [only = [], other] = addresses;
  const street = only.some(({ property }) => property === 'streetaddress' || property === 'postalcode');
  if (other === undefined && organisations.length > 0 && street && typesOf(only) === '') return addresses;
  return addresses.filter((address) => /\bwork\b/i.test(typesOf(address)));
}

/** `work home`: what an address is said to be. */
function typesOf([first]: readonly Part[]): string {
  const address = first?.node.around;
  const types = (address?.within ?? []).filter(({ attributes }) => words(attributes.class).includes('type'));
  const own = words(address?.attributes.class).filter((word) => word === 'work' || word === 'home');
  return [...own, ...types.map(({ attributes, text }) => attributes.title ?? text)].join(' ');
}

/**
 * Whether the people of a page work for one firm, as far as their cards say: most name the same, or one that the site is
 * named after. Where each names another (the departments of a university), none is whose page it is.
 */
function isOneFirms(cards: readonly Card[], domain: string | null): boolean {
  const firms = cards.flatMap(({ organisations }) => organisations.slice(0, 1)).map(({ text }) => plainName(text));
  const most = Math.max(0, ...[...Map.groupBy(firms, (firm) => firm).values()].map(({ length }) => length));
  return most * 2 > firms.length || (domain !== null && firms.some((firm) => isNamedAfter(firm, domain)));
}

/** Joins a person to the firms that their card names, and a firm to the people whose cards stand in its own. */
function tie(graph: Graph, entity: Entity, card: Card, { entities, works }: Ties): void {
  if (entity.types.has('person')) {
    for (const organisation of card.organisations) {
      const { where } = organisation.node;
      const known = entities.get(organisation.node);
      const employer = known ?? graph.entity(null, ['organization'], { where, method: METHOD }, METHOD);
      if (known === undefined) say(graph, employer, { ...organisation, property: 'name' });
      if (organisation.url !== null) say(graph, employer, { ...organisation, property: 'url', text: organisation.url });
      graph.join(entity, works, employer, where);
      // Of several employers the first is meant, as the address does not say whose it is.
      for (const address of organisation === card.organisations[0] ? ofWorkIn(card) : []) {
        const place = addAddress(graph, address, card.node);
        if (place !== null) graph.join(employer, 'address', place, where);
      }
    }
    return;
  }
  for (const inner of card.name === '' ? [] : card.cards) {
    const other = entities.get(inner);
    if (other?.types.has('person')) graph.join(entity, 'employee', other, inner.where);
  }
}

function addAddress(graph: Graph, parts: readonly Part[], { where }: MarkNode): Entity | null {
  if (!readsAddress(parts)) return null;
  const address = graph.entity(null, ['postaladdress'], { where, method: METHOD }, METHOD);
  for (const part of parts) say(graph, address, part);
  return address;
}

/** An address that stands in no card: that of a place, where it has a name. */
function addPlace(graph: Graph, { node, parts, addresses }: Card): void {
  const written = [{ property: 'streetaddress', text: node.text, node }];
  const address = addAddress(graph, addresses[0] ?? written, node);
  // A form's hidden country is nobody's.
  if (address === null || !parts.concat(addresses[0] ?? written).some(({ property }) => property !== 'addresscountry'))
    return;
  address.top = true;
  for (const part of parts) if (part.node !== node) say(graph, address, part);
}

function say(graph: Graph, entity: Entity, { property, text, node }: Part): void {
  if (text !== '') graph.say(entity, property, { text, language: null, where: node.where, method: METHOD });
}
