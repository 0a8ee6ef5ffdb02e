import type { Entity } from './entity.ts';
import { aspectOf } from './vocabulary.ts';

// What an organisation is to the thing that names it tells how likely the page is about it. A site's publisher most
// often is its owner; whoever made it, pays for it or is listed on it is somebody else.
const ROLES: ReadonlyMap<string, number> = new Map([
  ...each('mainentity about hiringorganization', 3),
  ...each('publisher copyrightholder sourceorganization worksfor', 2),
  ...each('seller provider offeredby organizer serviceoperator itemreviewed broker', 1),
  ...each(
    'affiliation memberof offers itemoffered makesoffer ispartof haspart hascourseinstance mainentityofpage isrelatedto',
    0,
  ),
  ...each('department suborganization location itemlistelement item branchof', -2),
  ...each('parentorganization', -3),
]);
/** Any other role: the brand, the sponsor, the author, the performer, the client, the maker of the site. */
const OTHER = -4;
/** A part of an organisation that is named itself. */
const PART = -2;
/** Works that a shop or a library tells of: whoever brought them out has no part in the page. */
const WORKS = new Set(
  (
    'book bookseries audiobook movie movieseries videogame videogameseries game comicseries comicissue comicstory ' +
    'musicalbum musicrecording musicrelease tvseries radioseries periodical publicationissue publicationvolume product'
  ).split(' '),
);
const DEPTH = 8;

/** How close what a page names is to what the page is about: 0 for what stands alone, less the stranger. */
export class Standing {
  readonly #known = new Map<Entity, number>();

  of(entity: Entity): number {
    return this.#of(entity, 0);
  }

  #of(entity: Entity, depth: number): number {
    const known = this.#known.get(entity);
    if (known !== undefined) return known;
    if (depth > DEPTH) return OTHER;
    // Found again within itself: what stands in a circle stands by its other ties.
    this.#known.set(entity, 0);
    // What is told of apart from the thing that names it is no stranger for that thing's being one.
    const ofHolder = (holder: Entity) => (entity.top ? 0 : Math.min(0, this.#of(holder, depth + 1)));
    // By this name a widespread publishing system calls whoever made the site, whether it says so again or not.
    if (entity.roles.length === 0 && /#creator$/i.test(entity.id ?? '')) return OTHER;
    const ties = entity.roles.map(({ property, of }) => weight(property, of) + ofHolder(of));
    // One good role outdoes the others: a site's publisher may be the author of its articles too.
    const highest = Math.max(0, ...ties);
    const standing = highest > 0 ? highest : Math.min(0, ...ties);
    this.#known.set(entity, standing);
    return standing;
  }
}

/** What one organisation names of another is a part of it or a stranger, whatever the tie is called. */
function weight(property: string, holder: Entity): number {
  if (property === 'publisher' && [...holder.types].some((type) => WORKS.has(type))) return OTHER;
  const given = ROLES.get(property) ?? OTHER;
  return aspectOf([...holder.types]) === 'organisation' ? Math.min(PART, given) : given;
}

function each(properties: string, weight: number): [string, number][] {
  return properties.split(' ').map((property) => [property, weight]);
}
