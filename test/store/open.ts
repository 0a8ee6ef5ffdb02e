import 'fake-indexeddb/auto';
import { type Database, openHistory } from '../../utils/store/database.ts';

/** An empty history of its own. In memory: it proves logic; the browser tests prove durability. */
export function freshHistory(): Promise<Database> {
  return openHistory(`test ${crypto.randomUUID()}`);
}
