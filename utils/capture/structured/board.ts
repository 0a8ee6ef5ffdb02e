import { plainName } from '../../domain/account.ts';
import { registrableDomain } from '../understand/domain.ts';
import { isNamedAfter, likeness } from '../understand/naming.ts';
import { type Entity, nameOf } from './entity.ts';
import { hires, homeOf, type Site } from './subject.ts';

/**
 * Whether a page is a job board's, or of a service that keeps a firm's offers for it: what such a page shows of its own
 * (its number, its address, its register) is not who hires. Told by the site of who hires, by the board's bearing its
 * own name, or by the firm's name as a part of the page's address (`boards.hires.example/mill-and-sons/12`).
 *
 * @param called the names that the page bears by itself
 */
export function isOnBoard(subject: readonly Entity[], site: Site, called: readonly string[]): boolean {
  const { domain, url } = site;
  if (domain === null || !subject.some(hires)) return false;
  const names = subject.map(nameOf).filter((name) => name !== '');
  if (names.some((name) => isNamedAfter(name, domain))) return false;
  const homes = subject.flatMap((entity) => homeOf(entity, url) ?? []).map(registrableDomain);
  if (homes.length > 0) return !homes.includes(domain);
  const firms = names.map(plainName);
  const another = (name: string) =>
    isNamedAfter(name, domain) &&
    !firms.some((firm) => plainName(name).includes(firm) || firm.includes(plainName(name)));
  return called.some(another) || stepsOf(url).some((step) => names.some((name) => likeness(name, `${step}.x`) === 1));
}

/** The parts of an address that a service names its customers by. */
function stepsOf(url: string): string[] {
  const { hostname, pathname } = new URL(url);
  return [...hostname.split('.').slice(0, -2), ...pathname.split('/').slice(1, 4)];
}
