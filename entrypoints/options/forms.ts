import { PRESETS } from '../../utils/crm/presets/all.ts';
import type { DestinationCatalog } from '../../utils/locale/choose-destinations.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import type { Database } from '../../utils/store/database.ts';
import { saveFile } from '../dashboard/save-file.ts';
import { Editing } from './Editing.tsx';
import { mappingFiles } from './mapping.ts';
import { previewIn } from './preview.ts';

export type Forms = ReturnType<typeof openForms>;

/** The form of a destination and the kinds of receivers that it knows: loaded once the page shows. */
export function openForms(db: Database, languages: readonly string[], { mappingProblems }: DestinationCatalog) {
  return {
    Editing,
    presets: PRESETS,
    preview: previewIn(db, summaryWordsFor(languages), mappingProblems),
    files: mappingFiles(
      (name, text) => saveFile(new Blob([text], { type: 'application/json' }), name),
      mappingProblems,
    ),
  };
}
