import { plainName } from '../../domain/account.ts';
import { type Entity, linksOf, literalsOf, nameOf } from './entity.ts';
import { emailsIn, phonesIn } from './reach.ts';
import { aspectOf } from './vocabulary.ts';

/** How an organisation says that another is a part of it, or it of another. */
const TIES = ['parentorganization', 'branchof', 'memberof', 'department', 'suborganization', 'owns'];

/**
 * The numbers and addresses that a page marks, where it shows them, as those of an organisation that has no part in the
 * account: a partner's, a client's, one of many that are listed.
 *
 * @param subject the entities that describe the account; without one nobody is another
 * @param country ISO code by which phone numbers are read; null where unknown
 */
export function othersReach(
  entities: readonly Entity[],
  subject: readonly Entity[],
  country: string | null,
): Set<string> {
  const [own] = subject;
  if (own === undefined) return new Set();
  const names = new Set(subject.map((entity) => plainName(nameOf(entity))));
  const reachOf = (one: readonly Entity[]) =>
    one.flatMap((entity) => [
      ...literalsOf(entity, 'telephone').flatMap((said) => phonesIn(said, country).map(({ value }) => value)),
      ...literalsOf(entity, 'email').flatMap(emailsIn),
    ]);
  const others = entities.filter(
    (entity) =>
      entity.method !== 'json-ld' &&
      aspectOf([...entity.types]) === 'organisation' &&
      nameOf(entity) !== '' &&
      !names.has(plainName(nameOf(entity))) &&
      !isTiedTo(entity, subject),
  );
  const ours = new Set(reachOf(subject));
  return new Set(reachOf(others).filter((value) => !ours.has(value)));
}

function isTiedTo(entity: Entity, subject: readonly Entity[]): boolean {
  const ties = [...entity.roles.map(({ of }) => of), ...linksOf(entity, ...TIES)];
  return ties.some((other) => subject.includes(other));
}
