import type { Pair, Twin } from '../../utils/dashboard/twin.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Database } from '../../utils/store/database.ts';
import { likelyDuplicates, twinsOf } from '../../utils/store/twins.ts';

/** The accounts that may be one with this one, by the names that lists give them. */
export async function likelyOnes(db: Database, account: Id): Promise<Twin[]> {
  const twins = await twinsOf(db, account);
  return Promise.all(
    twins.map(async ({ a, b, by, value }) => ({
      ...(await named(db, a === account ? b : a)),
      likeness: { by, value },
    })),
  );
}

/** Pairs of accounts that may be one. @param after the last one of the page before */
export async function likelyPairs(db: Database, after: Pair | null, limit: number): Promise<Pair[]> {
  const last = after && { a: after.one.account, b: after.other.account };
  const twins = await likelyDuplicates(db, last, limit);
  return Promise.all(
    twins.map(async ({ a, b, by, value }) => {
      const [one, other] = await Promise.all([named(db, a), named(db, b)]);
      return { one, other, likeness: { by, value } };
    }),
  );
}

async function named(db: Database, account: Id): Promise<Pick<Twin, 'account' | 'name'>> {
  const row = await db.getFromIndex('search', 'account', account);
  return { account, name: row?.name ?? '' };
}
