import type { Reading } from '../reading.ts';
import { isSiren, isSiret } from '../structured/registration.ts';
import { type AccountFinding, finding } from '../understand/finding.ts';

/** SIREN and SIRET numbers in the text: told by their label and proved by their check digit. */
export function shownRegistrations({ numbers }: Reading): AccountFinding[] {
  return numbers.flatMap(({ text, where, before, quote }): AccountFinding[] => {
    if (!/sire[nt]|r\.?c\.?s/i.test(before.slice(-40))) return [];
    const digits = text.replace(/\D/g, '');
    const provenance = { method: 'text', where, quote, confidence: 0.85 } as const;
    if (isSiret(digits)) return finding('registration.siret', digits, provenance, text);
    return isSiren(digits) ? finding('registration.siren', digits, provenance, text) : [];
  });
}
