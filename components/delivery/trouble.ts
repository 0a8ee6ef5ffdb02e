import type { Words } from '../../utils/locale/en.ts';
import type { Trouble } from '../../utils/prospect/status.ts';

/** What went another way than wished, what was kept, and what to do. */
export function troubleSentence(trouble: Trouble, { status, failures }: Words): string {
  switch (trouble.kind) {
    case 'refused':
      return status.refusal[trouble.refusal];
    case 'failed':
      return failures[trouble.failure];
    case 'unexpected':
      return status.unexpected(trouble.detail);
    case 'draft-not-kept':
      return status.draftNotKept(trouble.detail);
  }
}
