import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftFrom, isUnfinished } from '../../../utils/discovery/follow-up/draft.ts';
import { judgeFollowUp } from '../../../utils/discovery/follow-up/judge.ts';
import { mailtoOf } from '../../../utils/discovery/follow-up/mailto.ts';
import { REASONS, type Reason } from '../../../utils/discovery/follow-up/reason.ts';
import { NO_PARTS, type Records } from '../../../utils/domain/records.ts';
import { exampleId } from '../../domain/examples.ts';
import { anAccount, aPerson } from './records.ts';

const reason = (kind: Reason['kind'], text: string): Reason => ({ kind, text, contact: null, at: null, evidence: [] });
const hollow = fc.constantFrom(
  'any update?',
  'Cordialement,',
  '> a écrit :',
  'De : a@b.example',
  'Des nouvelles ?',
  '\n',
  'Best regards',
  'checking in',
  '.',
  '[x]',
);
const anyWords = fc
  .array(fc.oneof(hollow, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((all) => all.join(' '));

test('law: no draft is empty, whatever its record says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...REASONS),
      fc.constantFrom('en', 'fr' as const),
      anyWords,
      anyWords,
      (kind, language, text, name) => {
        const records: Records = { ...NO_PARTS, account: anAccount(), contacts: [aPerson(exampleId(2), name)] };
        const draft = draftFrom(reason(kind, text), records, language);
        expect(judgeFollowUp(draft.body, draft.language)).toMatchObject({ empty: false });
        expect(judgeFollowUp(draft.body)).toMatchObject({ empty: false });
      },
    ),
  );
});

test('it is written in the account’s language, to whom it concerns', () => {
  const ines = aPerson(exampleId(2), 'Inès Roy', 'ines@acme.example');
  const records: Records = {
    ...NO_PARTS,
    account: anAccount('fr-FR'),
    contacts: [aPerson(exampleId(3), 'Paul Roy'), ines],
  };
  const draft = draftFrom({ ...reason('promise', 'Le plan du câblage'), contact: ines.id }, records, 'en');
  expect(draft).toMatchObject({ language: 'fr', to: 'ines@acme.example', subject: 'Ce que je vous avais promis' });
  expect(draft.body).toMatch(/^Bonjour Inès Roy,\n\nComme promis.*\n\n« Le plan du câblage »/);
  expect(isUnfinished(draft.body)).toBe(true);
});

test('nobody who objected or left is written to', () => {
  const gone = { ...aPerson(exampleId(2), 'Ada', 'ada@acme.example'), objectedOn: '2026-01-01' };
  const records: Records = { ...NO_PARTS, account: anAccount(), contacts: [gone] };
  expect(draftFrom({ ...reason('promise', 'x'), contact: gone.id }, records, 'en').to).toBe('');
});

test('law: what the mail program is given is encoded, bounded, and says the same', () => {
  fc.assert(
    fc.property(anyWords, anyWords, fc.string({ unit: 'binary', maxLength: 5_000 }), (to, subject, body) => {
      const address = mailtoOf({ to, subject, body });
      expect(address.length).toBeLessThanOrEqual(2_000);
      expect(address).toMatch(/^mailto:[^?&\s]*\?subject=[^?&\s]*&body=[^?&\s]*$/);
      const read = decodeURIComponent(address.split('&body=')[1] ?? '').replaceAll('\r\n', '\n');
      const whole = body.toWellFormed().replace(/\r\n?/g, '\n');
      if (read.endsWith('…') && read !== whole)
        expect(whole.startsWith(read.slice(0, -1).replace(/\r$/, ''))).toBe(true);
      else expect(read).toBe(whole);
    }),
  );
});
