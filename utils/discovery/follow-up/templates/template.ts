import type { ReasonKind } from '../reason.ts';

/** How a language writes a follow-up. What only the writer knows stands in square brackets. */
export interface Template {
  /** @param name empty where nobody is named */
  greeting: (name: string) => string;
  /** The last line, for the writer's own ending. */
  blank: string;
  subjects: Record<ReasonKind, string>;
  /** The paragraphs by reason. The first sentence brings something whatever the record says, and stands alone for it. */
  openings: Record<ReasonKind, (text: string) => string[]>;
}
