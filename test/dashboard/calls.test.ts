import { expect, test } from 'vitest';
import { callsLeftOpen } from '../../entrypoints/dashboard/calls.ts';
import { started } from '../../utils/call/draft.ts';
import { HELD } from '../../utils/call/held.ts';
import { gestureOf } from '../../utils/commands/command.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { emptyCall } from '../../utils/domain/call-draft.ts';
import { type Id, mint } from '../../utils/domain/identifier.ts';
import { keepCall } from '../../utils/store/call-drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, means } from '../store/samples.ts';

const NOW = Date.UTC(2026, 10, 25, 9);

test('a call that was begun is to be gone on with, and says what the history could not take; one just opened is not', async () => {
  const db = await freshHistory();
  const saved = await perform(db, savingProspect(acmeSave()), means());
  if (!saved.ok) throw new Error(saved.refusal);
  const call = emptyCall(saved.account, mint(), NOW);
  await keepCall(db, call);
  expect(await callsLeftOpen(db, NOW)).toEqual([]);
  const [long, now] = [new Date(NOW - HELD).toISOString(), new Date(NOW).toISOString()];
  const unsent = [
    { at: long, command: {} },
    { at: now, command: {} },
  ];
  await keepCall(db, { ...started(call, NOW), unsent });
  expect(await callsLeftOpen(db, NOW)).toEqual([
    { account: saved.account, name: 'Acme SAS', startedAt: now, unsent: 1, aside: 0 },
  ]);
});

test('a call with an account that was merged since is found under the one that it is part of', async () => {
  const db = await freshHistory();
  const ids: Id[] = [];
  for (const name of ['Acme', 'Bell']) {
    const typed = { name, domain: `${name.toLowerCase()}.example` };
    const saved = await perform(db, savingProspect(acmeSave({ capture: null, typed })), means());
    if (saved.ok) ids.push(saved.account);
  }
  const [one = mint(), other = mint()] = ids.toSorted();
  await keepCall(db, { ...started(emptyCall(other, mint(), NOW), NOW), question: 'How do' });
  await perform(db, gestureOf({ do: 'merge-accounts', command: mint(), account: one, other, choices: [] }), means());
  const [open, ...more] = await callsLeftOpen(db, NOW);
  expect(more).toEqual([]);
  expect(open?.account).toBe(one);
  expect(open?.name).not.toBe('');
});
