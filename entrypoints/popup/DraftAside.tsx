import { Aside } from '../../components/discovery/Aside.tsx';
import { fieldOf, putBack } from '../../utils/prospect/aside.ts';
import type { Session } from '../../utils/prospect/session.ts';

interface Props {
  session: Session;
  /** Such words are in a field again. */
  onPutBack: (field: ReturnType<typeof fieldOf>) => void;
}

/** What could not be read again of a draft. */
export function DraftAside({ session, onPutBack }: Props) {
  const draft = session.draft.value;
  return (
    <Aside
      aside={draft.aside}
      onPutBack={(one) => {
        session.type(putBack(draft, one));
        onPutBack(fieldOf(one));
      }}
      onThrowAway={(one) => session.type({ aside: draft.aside.filter((other) => other !== one) })}
    />
  );
}
