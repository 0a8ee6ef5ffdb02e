import type { Asks } from '../grammar.ts';
import { asked } from './asked.ts';

export const NOUN_PHRASE =
  /^(?:(?:about|through|on|of|for|into|over|to|by|with|around|regarding) )?(?:(?:a|an|the|your|their|this|that|its|our|any|some) )?/;

/** What hangs on a verb of telling or asking: a question in a question. */
export function complement(about: string): Asks | null {
  const bare = about.replace(
    /^(?:(?:me|us|you|understand|see|exactly|about|on|to|know|get|through|into|of|first|grasp|learn|hear|a bit|from you|into|out|(?:if|even) only|roughly|briefly|broadly|vaguely|in outline|in broad terms|at least)\s)+/,
    '',
  );
  if (/^(?:if(?! only)|whether)\b/.test(bare)) return 'yes-no';
  if (/^when\b/.test(bare)) return 'datum';
  return asked(bare)?.asks ?? null;
}
