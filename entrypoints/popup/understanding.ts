import { read } from '../../utils/capture/read/read.ts';
import type { Snapshot } from '../../utils/capture/snapshot.ts';
import { understand } from '../../utils/capture/understand/understand.ts';
import type { Capture } from '../../utils/domain/capture.ts';

/** What a page's snapshot says, judged. */
export function understandSnapshot(taken: Snapshot, means: Parameters<typeof understand>[1]): Capture {
  return understand(read(taken), means);
}
