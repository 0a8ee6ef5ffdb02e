import { registrableDomain } from '../understand/domain.ts';
import { isNamedAfter } from '../understand/naming.ts';
import { type Card, cardsIn, classOf, type Part, readsAddress } from './card.ts';
import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import type { MarkNode } from './marked.ts';

const METHOD = 'microformats';
/** Entries, reviews and events name people and firms that are not the page's: who wrote, who comes, who organises. */
const NAMING = /(?:^|\s)(?:h-(?:entry|review|feed|event)|hentry|hreview|vevent)(?:\s|$)/;
const NAMED = /(?:^|\s)(?:(?:p-)?(?:author|reviewer|attendee|organizer))(?:\s|$)/;
/** What a review is about. */
const ITEM = /(?:^|\s)(?:p-)?item(?:\s|$)/;
/** What a résumé names beside its author: firms and schools (microformats.org/wiki/h-resume). */
const OF_RESUME = /(?:^|\s)(?:p-)?(?:experience|education|affiliation)(?:\s|$)/;
const PAST = /(?:^|\s)(?:p-)?(?:education|affiliation)(?:\s|$)/;
const END = /(?:^|\s)(?:dt-end|dtend)(?:\s|$)/;
/** The legal form at the end of a firm's name. */
const FIRM = /\s(?:SAS|SASU|SARL|GmbH|AG|Ltd|Limited|PLC|LLC|LLP|Inc|Corp|Corporation|Foundation|B\.?V|S\.?r\.?l)\.?$/i;

/**
 * Adds what h-cards and h-adrs say, and their forerunners hCard and adr (microformats.org/wiki/h-card). A card that
 * names an organisation besides itself is a person who works there.
 *
 * @param url the page's address: a card named after its domain is its owner's
 */
export function addMicroformats(graph: Graph, nodes: readonly MarkNode[], url: string): void {
  const domain = registrableDomain(url);
  const all = cardsIn(nodes);
  const around = surroundingsOf(nodes);
  const cards = all.filter((card) => classOf(card.node) === 'card' && !isEmpty(card) && !isNamedOnly(card, around));
  const entities = new Map(cards.map((card) => [card.node, entityOf(graph, card, domain)]));
  for (const card of cards) {
    const entity = entities.get(card.node);
    if (entity !== undefined) tie(graph, entity, card, entities);
  }
  for (const place of all) {
    if (classOf(place.node) === 'address' && around.get(place.node)?.held === false) addPlace(graph, place);
  }
}

/** A frame around other cards, or a class without meaning. */
function isEmpty({ parts, organisations, addresses, writtenAddresses }: Card): boolean {
  return parts.length + organisations.length + addresses.length + writtenAddresses.length === 0;
}

/** What an element stands in or is: the nearest naming of somebody, and whether any card or naming is around it. */
interface Surroundings {
  nearest: 'named' | 'naming' | null;
  held: boolean;
}

function surroundingsOf(nodes: readonly MarkNode[]): ReadonlyMap<MarkNode, Surroundings> {
  const known = new Map<MarkNode, Surroundings>();
  for (const node of nodes) {
    const outer = node.around === null ? undefined : known.get(node.around);
    const classes = node.around?.attributes.class ?? '';
    const holds = node.around !== null && (NAMING.test(classes) || classOf(node.around) === 'card');
    const own = node.attributes.class ?? '';
    const nearest = NAMED.test(own) ? 'named' : NAMING.test(own) ? 'naming' : (outer?.nearest ?? null);
    known.set(node, { nearest, held: holds || (outer?.held ?? false) });
  }
  return known;
}

/**
 * Who wrote an entry or comes to an event; what a review is about is more than named. Of what a résumé names only where
 * its author still works counts.
 */
function isNamedOnly({ node }: Card, around: ReadonlyMap<MarkNode, Surroundings>): boolean {
  const own = node.attributes.class ?? '';
  if (OF_RESUME.test(own))
    return PAST.test(own) || node.within.some(({ attributes }) => END.test(attributes.class ?? ''));
  const nearest = around.get(node)?.nearest ?? null;
  return nearest === 'named' || (nearest === 'naming' && !ITEM.test(own));
}

function entityOf(graph: Graph, card: Card, domain: string | null): Entity {
  const { node, parts, addresses, writtenAddresses } = card;
  const entity = graph.entity(null, [typeOf(card, domain)], { where: node.where, method: METHOD }, METHOD);
  entity.top = true;
  const employers = new Set(entity.types.has('person') ? card.organisations.map(({ node }) => node) : []);
  // `<a class="org url" …>`: where the firm is, not the person.
  const own = parts.filter(({ property, node }) => property !== 'url' || !employers.has(node));
  for (const part of [...own, ...writtenAddresses]) say(graph, entity, part);
  for (const address of addresses) {
    const place = entity.types.has('person') && isOfWork(address) ? null : addAddress(graph, address, node);
    if (place !== null) graph.join(entity, 'address', place, node.where);
  }
  return entity;
}

/** `<p class="adr"><b class="type">Work</b> …`: where a person works, not where they live. */
function isOfWork([first]: readonly Part[]): boolean {
  const within = first?.node.around?.within ?? [];
  return within.some(
    ({ attributes, text }) => /(?:^|\s)type(?:\s|$)/.test(attributes.class ?? '') && /^work$/i.test(text),
  );
}

/** Joins a person to the firms that their card names, and a firm to the people whose cards stand in its own. */
function tie(graph: Graph, entity: Entity, card: Card, entities: ReadonlyMap<MarkNode, Entity>): void {
  if (entity.types.has('person')) {
    for (const organisation of card.organisations) {
      const { where } = organisation.node;
      const known = entities.get(organisation.node);
      const employer = known ?? graph.entity(null, ['organization'], { where, method: METHOD }, METHOD);
      if (known === undefined) say(graph, employer, { ...organisation, property: 'name' });
      if (organisation.url !== null) say(graph, employer, { ...organisation, property: 'url', text: organisation.url });
      graph.join(entity, 'worksfor', employer, where);
      // Of several employers the first is meant, as the address does not say whose it is.
      for (const address of organisation === card.organisations[0] ? card.addresses.filter(isOfWork) : []) {
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

/** A card is a person's by what only people have; a firm's by its own name, its number or its address. */
function typeOf(
  { node, name, parts, organisations, addresses, writtenAddresses }: Card,
  domain: string | null,
): string {
  if (organisations.some(({ text }) => text === name)) return 'organization';
  if (OF_RESUME.test(node.attributes.class ?? '')) return 'organization';
  if (organisations.length > 0 || parts.some(({ property }) => PERSONAL.has(property))) return 'person';
  if (/(?:^|\s)(?:p-org|h-org|org)(?:\s|$)/.test(node.attributes.class ?? '')) return 'organization';
  if (name === '' || FIRM.test(name) || (domain !== null && isNamedAfter(name, domain))) return 'localbusiness';
  const reached =
    addresses.length + writtenAddresses.length > 0 || parts.some(({ property }) => property === 'telephone');
  return reached ? 'localbusiness' : 'person';
}

const PERSONAL = new Set(['jobtitle', 'givenname', 'familyname', 'additionalname']);

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
  if (address === null) return;
  address.top = true;
  for (const part of parts) if (part.node !== node) say(graph, address, part);
}

function say(graph: Graph, entity: Entity, { property, text, node }: Part): void {
  if (text !== '') graph.say(entity, property, { text, language: null, where: node.where, method: METHOD });
}
