import { NoAccount } from '../../../components/account/NoAccount.tsx';
import { useDashboardWords } from '../../../components/account/Words.ts';
import type { AccountPage } from '../../../utils/dashboard/account-page.ts';
import type { World } from '../../../utils/dashboard/world.ts';
import { TroubleNotice } from '../TroubleNotice.tsx';
import { KnownAccount } from './KnownAccount.tsx';

interface Props {
  page: AccountPage;
  now: number;
  recordsOf: World['recordsOf'];
}

/** One account's page, or why there is none to show. */
export function AccountView({ page, now, recordsOf }: Props) {
  const { account: words, loading } = useDashboardWords();
  const records = page.records.value;
  const trouble = page.trouble.value;
  if (trouble !== null) return <TroubleNotice trouble={trouble} onAgain={() => void page.read()} />;
  if (records === undefined) {
    return (
      <p role="status" class="soft">
        {loading}
      </p>
    );
  }
  if (records) return <KnownAccount page={page} records={records} now={now} recordsOf={recordsOf} />;
  return <NoAccount title={words.goneTitle} help={words.goneHelp} way={words.back} />;
}
