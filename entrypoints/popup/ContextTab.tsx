import { useState } from 'preact/hooks';
import { Contacts } from '../../components/capture/Contacts.tsx';
import { Facts } from '../../components/capture/Facts.tsx';
import { ReadAlso } from '../../components/capture/ReadAlso.tsx';
import { Signals } from '../../components/capture/Signals.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { useWords } from '../../components/ui/Words.ts';
import type { Find } from '../../utils/dashboard/directory.ts';
import { domainOf } from '../../utils/domain/best.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { peopleOf } from '../../utils/prospect/people.ts';
import { signalPicture } from '../../utils/prospect/picture.ts';
import type { Session } from '../../utils/prospect/session.ts';
import { LateSearch } from './LateSearch.tsx';

/** Who is there, what the page says, and a note. */
export function ContextTab({ session, find }: { session: Session; find: Find }) {
  const { popup } = useWords();
  const capture = session.capture.value;
  const records = session.records.value;
  const draft = session.draft.value;
  const { here, elsewhere } = peopleOf(capture, records, draft);
  return (
    <>
      {capture && (
        <Contacts
          people={here}
          onTick={(keys, ticked) => {
            const others = draft.unticked.filter((key) => !keys.includes(key));
            session.type({ unticked: ticked ? others : [...others, ...keys] });
          }}
        />
      )}
      {elsewhere.length > 0 && <AlsoKnown names={elsewhere} />}
      <Signals signals={signalPicture(records, capture)} />
      <Facts facts={session.facts.value} domain={domainOf(session.facts.value)} />
      {capture && <ReadAlso pages={capture.readAlso} />}
      <Field
        label={popup.note}
        value={draft.note}
        limit={LIMIT.note}
        long
        placeholder={popup.notePlaceholder}
        onInput={(note) => session.type({ note })}
      />
      <Elsewhere session={session} find={find} />
    </>
  );
}

function AlsoKnown({ names }: { names: readonly string[] }) {
  const { contacts, changes } = useWords();
  return (
    <p class="soft">
      {changes.label(contacts.alsoKnown)} {names.join(', ')}
    </p>
  );
}

/** From the page's account to one added by hand, and back; or to any account that is known. */
function Elsewhere({ session, find }: { session: Session; find: Find }) {
  const { popup, quickSearch } = useWords();
  const [searching, search] = useState(false);
  const hand = session.byHand.value;
  return (
    <>
      <div class="row wrap">
        {(!session.unreadable.value || hand) && (
          <Button look="quiet" onClick={() => void session.turnTo(!hand)}>
            {hand ? popup.backToPage : popup.addByHand}
          </Button>
        )}
        {!searching && (
          <Button look="quiet" onClick={() => search(true)}>
            {quickSearch.search}
          </Button>
        )}
      </div>
      {searching && <LateSearch find={find} />}
    </>
  );
}
