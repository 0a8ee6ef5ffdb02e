import { plainName } from '../../domain/account.ts';
import { plainLine } from '../../domain/text.ts';
import { fold } from '../read/fold.ts';
import { addressesOf, type Entity, linksOf, literalsOf, nameOf } from '../structured/entity.ts';
import { dateIn } from './dates.ts';
import { withoutMarks } from './job-list.ts';
import type { SignalFinding, Told } from './told.ts';

/** What a page declares is rarely wrong; that it is still sought is a little less sure. */
const DECLARED = 0.9;

/** The job offers that a page's structured data describe, of the account itself and still open. */
export function postedSignals(entities: readonly Entity[], subject: readonly Entity[], told: Told): SignalFinding[] {
  return entities
    .filter(({ types }) => types.has('jobposting'))
    .flatMap((posting): SignalFinding[] => {
      const title = literalsOf(posting, 'title', 'name')[0];
      if (title === undefined || !isOfAccount(posting, subject, told) || isOver(posting, told)) return [];
      const openings = literalsOf(posting, 'totaljobopenings')[0]?.text ?? '';
      const quote = plainLine(title.text, 300);
      const summary = withoutMarks(quote);
      if (summary === '') return [];
      const posted = literalsOf(posting, 'dateposted')[0]?.text ?? '';
      return [
        {
          kind: 'hiring',
          summary,
          quote,
          count: /^[1-9]\d{0,3}$/.test(openings) ? Number(openings) : null,
          date: dateIn(fold(posted.slice(0, 40)), told.language, told.country),
          method: title.method,
          ...(title.where !== '' && { where: title.where }),
          confidence: DECLARED,
        },
      ];
    });
}

/** On a board of many firms' offers, those of others are not the account's. */
function isOfAccount(posting: Entity, subject: readonly Entity[], { names, own }: Told): boolean {
  const firms = linksOf(posting, 'hiringorganization');
  if (firms.some((firm) => subject.includes(firm))) return true;
  const called = [...firms.map(nameOf), ...literalsOf(posting, 'hiringorganization').map(({ text }) => text)].filter(
    (name) => name !== '',
  );
  if (called.length === 0) return own && addressesOf(posting, 'hiringorganization').length === 0;
  const ours = names.map((name) => plainName(name.replaceAll('-', ' ')).replaceAll(' ', ''));
  return called.some((name) => ours.includes(plainName(name).replaceAll(' ', '')));
}

function isOver(posting: Entity, { now }: Told): boolean {
  const until = Date.parse(literalsOf(posting, 'validthrough')[0]?.text ?? '');
  return !Number.isNaN(until) && until < now - 24 * 60 * 60 * 1000;
}
