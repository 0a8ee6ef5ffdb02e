import type { SaveProspect } from '../../utils/commands/save-prospect.ts';
import { likeKeysOf } from '../../utils/prospect/likely.ts';
import type { Likely } from '../../utils/prospect/world.ts';
import type { Database } from '../../utils/store/database.ts';
import { likelyAccount } from '../../utils/store/likely.ts';
import { recordsOf } from '../../utils/store/read.ts';

/** The known account that a save may be about, though nothing proves it. */
export async function likelyOne(db: Database, save: SaveProspect): Promise<Likely | null> {
  const found = await likelyAccount(db, likeKeysOf(save));
  const records = found && (await recordsOf(db, found.account));
  return records ? { records, likeness: found.likeness } : null;
}
