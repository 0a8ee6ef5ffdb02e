import { useState } from 'preact/hooks';
import { FactList } from '../../../components/account/FactList.tsx';
import { Reviews } from '../../../components/account/Reviews.tsx';
import { AddNote } from '../../../components/account/relation/AddNote.tsx';
import { AddTouch, type TypedTouch } from '../../../components/account/relation/AddTouch.tsx';
import { Timeline } from '../../../components/account/timeline/Timeline.tsx';
import { useDashboardWords } from '../../../components/account/Words.ts';
import { FollowUp } from '../../../components/discovery/FollowUp.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { useSpoken } from '../../../components/ui/Words.ts';
import type { AccountPage } from '../../../utils/dashboard/account-page.ts';
import { verdictsOn } from '../../../utils/dashboard/deeds.ts';
import { domainOf, personOf } from '../../../utils/domain/best.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { hands } from '../hands.ts';
import type { Discovery } from './discovery.ts';

interface Props {
  page: AccountPage;
  records: Records;
  now: number;
  hindrance: string | null;
  /** Null until it is loaded. */
  discovery: Discovery | null;
}

/** What happened, and what can be added to it; every fact, and what can be said of it. */
export function MainColumn({ page, records, now, hindrance, discovery }: Props) {
  const { account: words, timeline, relation, loading } = useDashboardWords();
  const language = useSpoken();
  const [tab, turnTo] = useState(0);
  const [touching, touch] = useState(false);
  const { act } = page;
  const { facts } = records.account;
  const addTouch = (typed: TypedTouch) =>
    act({ do: 'add-touch', opportunity: null, touch: { ...typed, happenedAt: new Date().toISOString() } });
  const about = discovery && { records, now, language, playbook: discovery.playbook };
  const past = (
    <Timeline
      moments={page.moments.value}
      records={records}
      now={now}
      topic={page.topic.value}
      loaded={page.loaded.value}
      further={page.next.value !== null}
      onTopic={(topic) => {
        page.topic.value = topic;
      }}
      onFurther={() => void page.further()}
    >
      <AddNote onAdd={(text) => act({ do: 'write-note', text })}>
        <Button onClick={() => touch(true)}>{relation.addTouch}</Button>
      </AddNote>
      {touching && <AddTouch records={records} trouble={hindrance} onAdd={addTouch} onClose={() => touch(false)} />}
    </Timeline>
  );
  return (
    <div class="stack">
      <h2 class="hidden-text">{words.tabs}</h2>
      <Reviews facts={facts} verdictsOn={(field) => verdictsOn(act, null, field)} />
      {records.contacts.map((contact) => (
        <Reviews
          key={contact.id}
          facts={contact.facts}
          who={personOf(contact.facts, domainOf(facts))}
          verdictsOn={(field) => verdictsOn(act, contact.id, field)}
        />
      ))}
      <FollowUp
        records={records}
        now={now}
        trouble={hindrance}
        hands={hands}
        message={page.message.value}
        onMessage={page.writeMessage}
        onTouch={addTouch}
      />
      <Tabs
        label={words.tabs}
        shown={tab}
        onShow={turnTo}
        tabs={[
          { name: timeline.title, content: past },
          { name: words.discovery, content: about ? <discovery.DiscoveryTab act={act} {...about} /> : loading },
          { name: words.brief, content: about ? <discovery.BriefTab {...about} /> : loading },
          {
            name: words.facts,
            count: facts.length,
            content: <FactList facts={facts} now={now} verdictsOn={(field) => verdictsOn(act, null, field)} />,
          },
        ]}
      />
    </div>
  );
}
