import { expect, test } from 'vitest';
import { type Command, gestureOf } from '../../utils/commands/command.ts';
import { prospectSaved } from '../../utils/crm/prospect.ts';
import { chainOf, unasked, unsupported } from '../../utils/discovery/chain.ts';
import { hypothesise } from '../../utils/discovery/hypotheses/hypothesise.ts';
import { supposedOf } from '../../utils/discovery/plan.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { readEvent } from '../../utils/domain/read-event.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { afterSave } from '../../utils/prospect/foresight.ts';
import { openSession } from '../../utils/prospect/session.ts';
import { perform } from '../../utils/store/perform.ts';
import { worldOf } from '../prospect/world.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture, means } from '../store/samples.ts';

const NOW = Date.UTC(2026, 10, 23);

test.each(['en', 'fr'] as const)(
  'from a careers page to a confirmed need the chain is whole, to the CRM (%s)',
  async (language) => {
    const db = await freshHistory();
    const session = openSession(worldOf(db, { capture: () => ({ ok: true, capture: acmeCapture() }) }), 1);
    await session.look();
    const foreseen = afterSave(session.draft.value, session.capture.value, null, NOW);
    const [hypothesis] = foreseen ? hypothesise(foreseen, language, NOW) : [];
    if (!hypothesis) throw new Error('The page lets one suppose nothing');
    await session.suppose(supposedOf(hypothesis, mint));
    await session.save();
    const kept = session.records.value;
    if (!kept) throw new Error('Nothing was kept');
    const account = kept.account.id;
    const [question] = unasked(kept);
    const [need] = kept.needs;
    if (!question || !need) throw new Error('Nothing was planned');
    expect(unsupported(kept)).toEqual([]);

    const contact = kept.contacts[0]?.id ?? null;
    const answer = 'We lose Mondays to planning.';
    const said: Command[] = [
      { do: 'ask-question', command: mint(), account, question: { id: question.id, contact } },
      { do: 'answer-question', command: mint(), account, question: { id: question.id, contact, answer } },
      {
        do: 'confirm-need',
        command: mint(),
        account,
        need: { id: need.id, contact, quote: answer, question: question.id },
      },
    ];
    for (const command of said)
      expect(await perform(db, gestureOf(command), means(NOW + 1))).toMatchObject({ ok: true });

    const events = (await db.getAll('events')).flatMap((raw): Event[] => {
      const read = readEvent(raw);
      return read.is === 'known' ? [read.event] : [];
    });
    const records = fold(events);
    const saved = events.find((event) => event.type === 'prospect.saved');
    if (!records || saved?.type !== 'prospect.saved') throw new Error('The history is not there');
    const [known] = records.needs;
    expect(known && chainOf(known, records).confirmedBy?.answer).toBe(answer);

    const { data } = prospectSaved(records, saved, await summaryWordsFor([language]));
    const [signal] = data.signals;
    expect(data.questions).toMatchObject([
      { because: [signal?.id], tests: [data.needs[0]?.id], status: 'answered', answer },
    ]);
    expect(data.needs).toMatchObject([
      {
        status: 'confirmed',
        quote: answer,
        saidBy: contact,
        evidence: [{ id: signal?.id, url: 'https://acme.example/' }],
      },
    ]);
  },
);

test('before they say it, the CRM is told a supposition', async () => {
  const db = await freshHistory();
  const session = openSession(worldOf(db, { capture: () => ({ ok: true, capture: acmeCapture() }) }), 1);
  await session.look();
  const foreseen = afterSave(session.draft.value, session.capture.value, null, NOW);
  const [hypothesis] = foreseen ? hypothesise(foreseen, 'en', NOW) : [];
  if (hypothesis) await session.suppose(supposedOf(hypothesis, mint));
  await session.save();
  const [row] = await db.getAll('events').then((all) => all.filter(({ type }) => type === 'prospect.saved'));
  const read = readEvent(row);
  if (!session.records.value || read.is !== 'known' || read.event.type !== 'prospect.saved')
    throw new Error('Not saved');
  const { data } = prospectSaved(session.records.value, read.event, await summaryWordsFor(['en']));
  expect(data.needs).toMatchObject([{ kind: 'latent', status: 'hypothesis', saidBy: null, quote: null }]);
  expect(data.note).toContain('(supposed)');
});
