import type { MappingFiles } from '../../components/settings/MappingEditor.tsx';
import { exportMapping, importMapping } from '../../utils/crm/mapping/check.ts';
import type { DestinationCatalog } from '../../utils/locale/choose-destinations.ts';

/** More than any mapping has, bytes: what is longer is not even read. */
const LONGEST = 1024 * 1024;

/** The file that a mapping is written into, and what one that a rep chose holds. */
export function mappingFiles(
  save: (name: string, text: string) => void,
  problems: DestinationCatalog['mappingProblems'],
): MappingFiles {
  return {
    save: (one) => save('entente-mapping.json', exportMapping(one)),
    async read(file, kind) {
      if (file.size > LONGEST) return { ok: false, where: problems['too-long'] };
      const read = importMapping(await file.text(), kind);
      if (read.ok) return read;
      const [first] = read.problems;
      return {
        ok: false,
        where: first ? [first.at.join('.'), problems[first.problem]].filter(Boolean).join(': ') : '',
      };
    },
  };
}
