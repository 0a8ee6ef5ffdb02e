import type { Recognition } from '../../utils/domain/account.ts';
import { domainOf, nameOf, ranked } from '../../utils/domain/best.ts';
import type { AccountFact, AccountField } from '../../utils/domain/fact.ts';
import { ageOf } from '../../utils/locale/when.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  facts: readonly AccountFact[];
  /** What to show while no fact names the account. */
  fallback: string;
  /** Since when it is known, milliseconds since 1970; null for a new one, undefined where there is none yet. */
  knownSince: number | null | undefined;
  now: number;
  /** By what the page was taken for that account's. */
  knownBy: Recognition | null;
  /** Its page on the dashboard; null for one that is not kept. */
  href: string | null;
}

/** Whose page this is, in two lines, and whether it is already known. */
export function Identity({ facts, fallback, knownSince, now, knownBy, href }: Props) {
  const { popup: words, language, facts: factWords } = useWords();
  const domain = domainOf(facts);
  const best = (field: AccountField) => ranked(facts, field, domain)[0]?.value;
  const name = nameOf(facts) || fallback;
  const min = best('size.min');
  const max = best('size.max');
  const size = [...new Set([min, max].filter((value) => value !== undefined))].join('–');
  const about = [
    domain === name ? undefined : (domain ?? undefined),
    best('address.locality'),
    size && `${size} ${factWords.employees}`,
    best('industry'),
  ];
  return (
    <header class="row top">
      <Mark />
      <div class="grow">
        <h1 class="clip">
          {href ? (
            <a href={href} target="_blank" rel="noreferrer" title={words.openAccount}>
              {name}
            </a>
          ) : (
            name
          )}
        </h1>
        <p class="soft clip">{about.filter(Boolean).join(' · ')}</p>
        {knownBy && knownBy.by !== 'domain' && <p class="soft">{words.knownBy[knownBy.by](knownBy.value)}</p>}
      </div>
      {knownSince !== undefined && (
        <span class={`chip ${knownSince === null ? '' : 'teal'}`}>
          {knownSince === null ? words.isNew : words.known(ageOf(knownSince, now, language))}
        </span>
      )}
    </header>
  );
}
