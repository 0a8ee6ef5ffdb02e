import { ranked } from '../../utils/domain/best.ts';
import type { ContactFact } from '../../utils/domain/fact.ts';
import type { Person } from '../../utils/prospect/people.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { SourceChip } from './SourceChip.tsx';

interface Props {
  people: readonly Person[];
  onTick: (keys: readonly string[], ticked: boolean) => void;
}

/** The people named on the page; who stays ticked is kept and sent. */
export function Contacts({ people, onTick }: Props) {
  const { contacts: words } = useWords();
  const ticked = people.filter((person) => person.ticked).length;
  const all = ticked === people.length;
  return (
    <section class="stack tight" aria-labelledby="contacts-title">
      <div class="row">
        <h2 id="contacts-title" class="grow">
          {words.onThisPage}
        </h2>
        {people.length > 0 && (
          <>
            <span class="soft">{words.count(ticked, people.length)}</span>
            <Button
              look="quiet"
              onClick={() =>
                onTick(
                  people.map(({ key }) => key),
                  !all,
                )
              }
            >
              {all ? words.none : words.all}
            </Button>
          </>
        )}
      </div>
      {people.length === 0 && <p class="soft">{words.nobody}</p>}
      <ul class="stack tight">
        {people.map((person) => (
          <PersonRow key={person.key} person={person} onTick={(on) => onTick([person.key], on)} />
        ))}
      </ul>
    </section>
  );
}

function PersonRow({ person, onTick }: { person: Person; onTick: (ticked: boolean) => void }) {
  const { contacts: words } = useWords();
  const best = (field: ContactFact['field']) => ranked(person.facts, field, null)[0];
  const name = best('name');
  const email = best('email');
  const role = best('jobTitle')?.value;
  const reach = [email?.value, best('phone')?.value].filter((value) => value !== undefined);
  const called = name ?? email;
  if (!called) return null;
  return (
    <li class="row top">
      <label class="row top grow person">
        <input type="checkbox" checked={person.ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span class="grow">
          <strong>{called.value}</strong> {role && <span class="soft">{role}</span>}{' '}
          {person.knownBy && (
            <span class="chip teal" title={words.knownBy[person.knownBy]}>
              {words.isKnown}
            </span>
          )}
          {reach.length > 0 && called !== email && <span class="soft reach">{reach.join(' · ')}</span>}
        </span>
      </label>
      <SourceChip fact={called} />
    </li>
  );
}
