import type { ComponentChildren } from 'preact';
import { domainOf, nameOf, ranked } from '../../utils/domain/best.ts';
import type { AccountField } from '../../utils/domain/fact.ts';
import type { Records } from '../../utils/domain/records.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { useWords } from '../ui/Words.ts';
import { useDashboardWords } from './Words.ts';

interface Props {
  records: Records;
  now: number;
  /** What can be done with the whole account. */
  children: ComponentChildren;
}

/** Who they are, in one line, and since when we know them. */
export function AccountHeader({ records: { account }, now, children }: Props) {
  const { language, facts: factWords } = useWords();
  const { account: words } = useDashboardWords();
  const domain = domainOf(account.facts);
  const best = (field: AccountField) => ranked(account.facts, field, domain)[0]?.value;
  const siren = best('registration.siren');
  const size = [...new Set([best('size.min'), best('size.max')].filter(Boolean))].join('–');
  const about = [
    siren && `SIREN ${siren}`,
    best('address.locality'),
    size && `${size} ${factWords.employees}`,
    best('industry'),
    words.knownSince(dayOf(Date.parse(account.createdAt), now, language)),
  ];
  return (
    <header class="row top wrap">
      <div class="grow">
        <h1 tabIndex={-1}>{nameOf(account.facts) || words.unnamed}</h1>
        <p class="soft">
          {domain && (
            <>
              <a href={`https://${domain}/`} target="_blank" rel="noreferrer">
                {domain}
              </a>
              {' · '}
            </>
          )}
          {about.filter(Boolean).join(' · ')}
        </p>
      </div>
      {children}
    </header>
  );
}
