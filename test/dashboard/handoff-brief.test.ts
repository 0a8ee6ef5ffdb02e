import { expect, test } from 'vitest';
import { handoffBrief } from '../../utils/dashboard/handoff-brief.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Happened } from '../../utils/domain/gesture.ts';
import type { Records } from '../../utils/domain/records.ts';
import { account, ada, history, met, subject } from '../commands/run.ts';
import { exampleId } from '../domain/examples.ts';

const words = {
  sections: { needs: 'Needs', people: 'Contacts', promises: 'Promises' },
  status: ({ status }: { status: string }) => status,
  label: (word: string) => `${word}:`,
  sides: { us: 'We', them: 'They' },
  day: (due: string) => `on ${due}`,
};

function known(...happened: Happened[]): Records {
  const records = fold(history({ type: 'account.created', subject, data: {} }, ...happened));
  if (!records) throw new Error('No records');
  return records;
}

function need(n: number, statement: string): Happened {
  const data = { id: exampleId(n), kind: 'latent' as const, statement, evidence: [] };
  return { type: 'need.noted', subject, data };
}

test('what the other side needs to know is written from what is known: needs, people, open promises', () => {
  const promise = { id: exampleId(62), by: 'us', text: 'Two references', due: '2026-12-01', contact: null } as const;
  const records = known(
    met,
    need(60, 'Fewer idle lines'),
    need(61, 'Not theirs'),
    { type: 'need.dismissed', subject, data: { id: exampleId(61), why: '' } },
    { type: 'commitment.made', subject, data: promise },
  );
  expect(handoffBrief(records, words)).toBe(
    'Needs: Fewer idle lines (hypothesis)\nContacts: Ada Brook\nPromises: We: Two references (on 2026-12-01)',
  );
});

test('who left or objected is not named, and where nothing is known nothing is said', () => {
  const left = { type: 'contact.left', subject: { account, contact: ada }, data: { on: null, why: '' } } as const;
  expect(handoffBrief(known(met, left), words)).toBe('');
  expect(handoffBrief(known(), words)).toBe('');
});
