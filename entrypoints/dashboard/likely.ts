import type { Twin } from '../../utils/dashboard/twin.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Database } from '../../utils/store/database.ts';
import { twinsOf } from '../../utils/store/twins.ts';

/** The accounts that may be one with this one, by the names that lists give them. */
export async function likelyOnes(db: Database, account: Id): Promise<Twin[]> {
  const twins = await twinsOf(db, account);
  return Promise.all(
    twins.map(async ({ a, b, by, value }) => {
      const other = a === account ? b : a;
      const row = await db.getFromIndex('search', 'account', other);
      return { account: other, name: row?.name ?? '', likeness: { by, value } };
    }),
  );
}
