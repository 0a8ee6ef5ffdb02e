import { useState } from 'preact/hooks';
import { handoffBrief } from '../../../utils/dashboard/handoff-brief.ts';
import type { Opportunity } from '../../../utils/domain/opportunity.ts';
import type { Records } from '../../../utils/domain/records.ts';
import type { Owner } from '../../../utils/domain/stage.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { saidOn } from '../../../utils/locale/when.ts';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.ts';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

/** What is offered: to which side, with what that side needs to know. */
export interface Offer {
  to: Owner;
  brief: string;
}

interface Props {
  records: Records;
  project: Opportunity;
  trouble: string | null;
  onOffer: (offer: Offer) => Promise<boolean>;
  onClose: () => void;
}

/** The side that a project is not in the hands of. */
export function otherSide(owner: Owner): Owner {
  return owner === 'marketing' ? 'sales' : 'marketing';
}

/** A project is offered to the other side; what is known of it is written down already, to be put better. */
export function OfferHandoff({ records, project, trouble, onOffer, onClose }: Props) {
  const { handoff: words, account, relation } = useDashboardWords();
  const { needs, changes, language } = useWords();
  const to = otherSide(project.owner);
  const [brief, write] = useState(() =>
    handoffBrief(records, {
      sections: { needs: account.needs, people: account.contacts, promises: relation.promises },
      status: (need) => (need.kind === 'explicit' ? needs.said : needs.status[need.status]),
      label: changes.label,
      sides: relation.sides,
      day: (due) => saidOn(due, language),
    }),
  );
  return (
    <FormDialog
      title={words.offerTitle[to](project.name)}
      submit={words.saveOffer}
      trouble={trouble}
      ready
      onClose={onClose}
      onSubmit={() => onOffer({ to, brief: brief.trim() })}
    >
      <Field label={words.brief} value={brief} limit={LIMIT.text} long hint={words.briefHint} onInput={write} />
    </FormDialog>
  );
}
