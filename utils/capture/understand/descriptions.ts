import type { PageKind } from '../../domain/capture.ts';
import type { Reading } from '../reading.ts';
import { type AccountFinding, finding } from './finding.ts';

/** A page's description describes the firm on its entrance; elsewhere it describes the page. */
export function descriptionsIn({ metas }: Reading, kind: PageKind): AccountFinding[] {
  const confidence = kind === 'home' || kind === 'about' ? 0.65 : 0.3;
  return metas.flatMap(({ name, content, where }) => {
    if (name === 'og:description') return finding('description', content, { method: 'opengraph', where, confidence });
    return name === 'description' ? finding('description', content, { method: 'meta', where, confidence }) : [];
  });
}
