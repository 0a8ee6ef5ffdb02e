import { plainName } from '../../domain/account.ts';
import type { PageKind } from '../../domain/capture.ts';
import type { AccountFinding } from './finding.ts';
import { FIRM } from './legal-names.ts';
import { isNamedAfter } from './naming.ts';

const FIRMS = new RegExp(FIRM, 'g');
/** A line as long as this is a sentence of a text, not one of a block of details. */
const PROSE = 120;

/** Whose page it is. */
interface Owner {
  kind: PageKind;
  domain: string | null;
  /** What it is called, legal names among it. */
  names: readonly string[];
}

/**
 * Whether a register's number is the firm's own: it stands on a legal page or in a footer, or in details of its own, or
 * beside the firm's name. Beside another company's it is that one's; in running text it is anybody's.
 */
export function isTied({ quote, where }: AccountFinding, { kind, domain, names }: Owner): boolean {
  if (kind === 'legal' || /\bfooter\b/i.test(where ?? '')) return true;
  const words = quote ?? '';
  const firms = words.match(FIRMS) ?? [];
  const ours = names.map(plainName).filter((name) => name.length > 2);
  if (firms.length === 0)
    return words.length < PROSE || ours.some((name) => ` ${plainName(words)} `.includes(` ${name} `));
  return firms.some(
    (firm) =>
      (domain !== null && isNamedAfter(firm, domain)) ||
      ours.some((name) => ` ${plainName(firm)}`.endsWith(` ${name}`)),
  );
}
