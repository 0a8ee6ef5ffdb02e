import { useState } from 'preact/hooks';
import { MergeDialog } from '../../../components/account/identity/MergeDialog.tsx';
import { Twins } from '../../../components/account/identity/Twins.tsx';
import type { AccountPage } from '../../../utils/dashboard/account-page.ts';
import type { World } from '../../../utils/dashboard/world.ts';
import type { Records } from '../../../utils/domain/records.ts';

interface Props {
  page: AccountPage;
  records: Records;
  recordsOf: World['recordsOf'];
  hindrance: string | null;
}

/** Accounts that may be this one, and the way to make them one or to tell them apart. */
export function Likely({ page, records, recordsOf, hindrance }: Props) {
  const [other, merge] = useState<Records | null>(null);
  const { act } = page;
  return (
    <>
      <Twins
        twins={page.twins.value}
        onMerge={(twin) => void recordsOf(twin.account).then((theirs) => merge(theirs ?? null))}
        onApart={(twin) => void act({ do: 'tell-apart', other: twin.account })}
      />
      {other && (
        <MergeDialog
          one={records}
          other={other}
          trouble={hindrance}
          onMerge={(choices) => act({ do: 'merge-accounts', other: other.account.id, choices })}
          onClose={() => merge(null)}
        />
      )}
    </>
  );
}
