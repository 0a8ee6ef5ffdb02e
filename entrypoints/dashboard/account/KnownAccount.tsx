import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AccountHeader } from '../../../components/account/AccountHeader.tsx';
import { EraseDialog } from '../../../components/account/identity/EraseDialog.tsx';
import { Merges } from '../../../components/account/identity/Merges.tsx';
import { Projects } from '../../../components/account/project/Projects.tsx';
import { useDashboardWords } from '../../../components/account/Words.ts';
import { CallLink } from '../../../components/call/CallLink.tsx';
import { SaveLine } from '../../../components/delivery/SaveLine.tsx';
import { troubleSentence } from '../../../components/delivery/trouble.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { useLater } from '../../../components/ui/useLater.ts';
import { useLostFocus } from '../../../components/ui/useLostFocus.ts';
import { useSpoken, useWords } from '../../../components/ui/Words.ts';
import type { AccountPage } from '../../../utils/dashboard/account-page.ts';
import { type Act, projectDeeds, SEND, undoing } from '../../../utils/dashboard/deeds.ts';
import type { World } from '../../../utils/dashboard/world.ts';
import { nameOf } from '../../../utils/domain/best.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { Aside } from './Aside.tsx';
import { Likely } from './Likely.tsx';
import { MainColumn } from './MainColumn.tsx';

interface Props {
  page: AccountPage;
  records: Records;
  now: number;
  recordsOf: World['recordsOf'];
}

/** Who they are, what happened, what they need, what was promised, who is there. */
export function KnownAccount({ page, records, now, recordsOf }: Props) {
  const { actions, language } = useWords();
  const { account: words } = useDashboardWords();
  const { act } = page;
  const { account } = records;
  const connected = page.destinations.value.length > 0;
  const hindrance = useHindrance(page);
  // Both languages' words come with it: nobody waits for those to look at an account.
  const saveAsText = async () => {
    const { sheetWordsFor } = await import('../../../utils/locale/sheet.ts');
    page.saveAsText(sheetWordsFor([language]));
  };
  const spoken = useSpoken();
  const discovery = useLater(async () => (await import('./discovery.ts')).loadDiscovery(spoken));
  useNameOf(records);
  return (
    <>
      <AccountHeader records={records} now={now}>
        <Button look="quiet" title={words.saveAsTextHint} onClick={() => void saveAsText()}>
          {words.saveAsText}
        </Button>
        <CallLink account={account.id}>{actions.call}</CallLink>
        {connected && (
          <Button look="main" title={actions.saveHint} onClick={() => void act(SEND)}>
            {actions.update}
          </Button>
        )}
      </AccountHeader>
      <SaveLine
        status={page.status.value}
        connected={connected}
        drafted={false}
        trouble={page.hindrance.value}
        now={now}
      />
      <Merges merges={account.merges} onUndo={(merge) => void act(undoing(merge))} />
      <Likely page={page} records={records} recordsOf={recordsOf} hindrance={hindrance} />
      <Projects records={records} now={now} trouble={hindrance} deeds={projectDeeds(act)} />
      <div class="two">
        <MainColumn page={page} records={records} now={now} hindrance={hindrance} discovery={discovery} />
        <Aside act={act} records={records} now={now} hindrance={hindrance} discovery={discovery} />
      </div>
      <EraseAccount name={nameOf(account.facts)} act={act} hindrance={hindrance} />
    </>
  );
}

/** The last thing that one wants to do with an account, at the end of its page. */
function EraseAccount({ name, act, hindrance }: { name: string; act: Act; hindrance: string | null }) {
  const { identity: words } = useDashboardWords();
  const [asking, ask] = useState(false);
  return (
    <div>
      <Button look="quiet danger" onClick={() => ask(true)}>
        {words.eraseAccount}
      </Button>
      {asking && (
        <EraseDialog
          what="account"
          name={name}
          trouble={hindrance}
          onErase={() => act({ do: 'erase-account' })}
          onClose={() => ask(false)}
        />
      )}
    </div>
  );
}

/** Why the last deed did not work, in words; null where it did. */
function useHindrance(page: AccountPage): string | null {
  const words = useWords();
  const trouble = page.hindrance.value;
  return trouble && troubleSentence(trouble, words);
}

/** The page goes by the account's name, and its heading has the focus first. */
function useNameOf({ account }: Records): void {
  const { account: words } = useDashboardWords();
  const name = nameOf(account.facts) || words.unnamed;
  const before = useRef(document.title);
  useLayoutEffect(
    () => () => {
      document.title = before.current;
    },
    [],
  );
  useLostFocus(() => document.querySelector('h1'));
  useLayoutEffect(() => {
    document.title = `${name} · Entente`;
  }, [name]);
}
