import type { Previewed } from '../../components/settings/MappingEditor.tsx';
import { checkMapping } from '../../utils/crm/mapping/check.ts';
import { preview } from '../../utils/crm/mapping/preview.ts';
import { presetOf } from '../../utils/crm/presets/all.ts';
import { prospectSaved } from '../../utils/crm/prospect.ts';
import type { SummaryWords } from '../../utils/crm/summary.ts';
import { tick } from '../../utils/domain/clock.ts';
import type { TypedDestination } from '../../utils/domain/destination.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { DestinationCatalog } from '../../utils/locale/choose-destinations.ts';
import type { Database } from '../../utils/store/database.ts';
import { latestSaved } from '../../utils/store/latest.ts';
import { readSelf } from '../../utils/store/self.ts';

/** Shows what the mapping in the form makes of the last save, and what is wrong with it; null where nothing is saved yet. */
export function previewIn(db: Database, words: SummaryWords, sentences: DestinationCatalog['mappingProblems']) {
  return async (typed: TypedDestination): Promise<Previewed | null> => {
    const { mapped } = presetOf(typed.preset);
    if (!mapped) return null;
    const mapping = typed.mapping ?? mapped.mapping;
    const checked = checkMapping(mapping, mapped);
    const problems = checked.ok ? [] : checked.problems.map(({ at, problem }) => ({ at, problem: sentences[problem] }));
    const [records, self] = await Promise.all([latestSaved(db), readSelf(db)]);
    if (!records || !self) return { payload: '', request: '', problems };
    const id = mint();
    const payload = prospectSaved(
      records,
      {
        id,
        type: 'prospect.saved',
        version: 1,
        at: tick(undefined, Date.now()),
        author: self,
        subject: { account: records.account.id },
        command: id,
        data: {},
      },
      words,
    );
    const calls = checked.ok ? preview(payload, checked.mapping, mapped, typed) : [];
    const request = calls.map(({ step, method, path, body }) => [`${step}: ${method} ${path}`, body ?? ''].join('\n'));
    return { payload: JSON.stringify(payload.data, null, 2), request: request.join('\n\n'), problems };
  };
}
