import { useLayoutEffect, useRef } from 'preact/hooks';
import { AccountHeader } from '../../components/account/AccountHeader.tsx';
import { ContactsCard } from '../../components/account/ContactsCard.tsx';
import { FactList } from '../../components/account/FactList.tsx';
import { NeedsCard } from '../../components/account/NeedsCard.tsx';
import { QuotesCard } from '../../components/account/QuotesCard.tsx';
import { Timeline } from '../../components/account/timeline/Timeline.tsx';
import { useDashboardWords } from '../../components/account/Words.ts';
import { Empty } from '../../components/ui/Empty.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import type { AccountPage } from '../../utils/dashboard/account-page.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { domainOf, nameOf } from '../../utils/domain/best.ts';
import type { Records } from '../../utils/domain/records.ts';
import { Trouble } from './Trouble.tsx';

/** One account: who they are, what happened, what they need, what was promised, who is there. */
export function AccountView({ page, now }: { page: AccountPage; now: number }) {
  const { account: words, loading } = useDashboardWords();
  const records = page.records.value;
  const trouble = page.trouble.value;
  if (trouble !== null) {
    return <Trouble trouble={trouble} onAgain={() => void page.read()} />;
  }
  if (records === undefined) {
    return (
      <p role="status" class="soft">
        {loading}
      </p>
    );
  }
  if (records === null) {
    return (
      <Empty title={words.goneTitle}>
        <p>{words.goneHelp}</p>
        <p>
          <a href={hashOf({ page: 'accounts', query: EVERYTHING })}>{words.back}</a>
        </p>
      </Empty>
    );
  }
  return <Known page={page} records={records} now={now} />;
}

function Known({ page, records, now }: { page: AccountPage; records: Records; now: number }) {
  const { account: words, timeline } = useDashboardWords();
  const { account } = records;
  const top = useRef<HTMLDivElement>(null);
  const name = nameOf(account.facts);
  useLayoutEffect(() => top.current?.querySelector('h1')?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    document.title = `${name} · Entente`;
    return () => {
      document.title = 'Entente';
    };
  }, [name]);
  return (
    <>
      <div ref={top}>
        <AccountHeader records={records} now={now}>
          {null}
        </AccountHeader>
      </div>
      <div class="two">
        <Tabs
          label={name}
          tabs={[
            {
              name: timeline.title,
              content: (
                <Timeline
                  moments={page.moments.value}
                  records={records}
                  now={now}
                  topic={page.topic.value}
                  further={page.next.value !== null}
                  onTopic={(topic) => {
                    page.topic.value = topic;
                  }}
                  onFurther={() => void page.further()}
                >
                  {null}
                </Timeline>
              ),
            },
            {
              name: words.facts,
              count: account.facts.length,
              content: <FactList facts={account.facts} now={now} verdictsOn={() => null} />,
            },
          ]}
        />
        <aside class="stack">
          <NeedsCard needs={records.needs} />
          <ContactsCard
            contacts={records.contacts}
            domain={domainOf(account.facts)}
            now={now}
            verdictsOn={() => null}
            onErase={null}
          />
          <QuotesCard quotes={records.quotes} />
        </aside>
      </div>
    </>
  );
}
