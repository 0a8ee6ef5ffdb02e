/** Fills the history of a page whose browser gives it little room: the code that ships, bundled. */
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { failureOf } from '../../utils/domain/failure.ts';
import { openHistory } from '../../utils/store/database.ts';
import { perform } from '../../utils/store/perform.ts';
import { look } from '../kills/look.ts';
import { acmeCapture, acmeSave, aDestination, means } from '../store/samples.ts';

const acknowledged: string[] = [];

/** 14,000 letters that no disk packs together. */
function incompressible(): string {
  return Array.from({ length: 400 }, () => crypto.randomUUID()).join('');
}

/** Saves companies one after the other, at most so many. The kind of failure that ended it; null where none did. */
async function save(most: number): Promise<string | null> {
  const db = await openHistory();
  try {
    await db.put('destinations', aDestination('01900000-0000-7000-8000-00000000d001'));
    for (let n = 0; n < most; n++) {
      const capture = acmeCapture();
      const facts = capture.facts.map((fact) => ({ ...fact, value: `${acknowledged.length}.${fact.value}` }));
      const asked = acmeSave({ capture: { ...capture, facts }, note: incompressible() });
      await perform(db, savingProspect(asked), means());
      acknowledged.push(asked.command);
    }
    return null;
  } catch (error) {
    const kind = failureOf(error);
    if (kind === null) throw error;
    return kind;
  } finally {
    db.close();
  }
}

Object.assign(globalThis, { fullDisk: { save, look: () => look(acknowledged), saved: () => acknowledged.length } });
