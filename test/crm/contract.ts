import { describe, expect, test } from 'vitest';
import type { Course } from '../../utils/crm/course.ts';
import { leftOf } from '../../utils/crm/left.ts';
import type { Preset } from '../../utils/crm/presets/preset.ts';
import type { StepDone } from '../../utils/domain/delivery.ts';
import type { Authorisation } from '../../utils/domain/destination.ts';
import type { FieldWrite, MappedField, Mapping } from '../../utils/domain/mapping.ts';
import { delivering, mappedIn } from './delivering.ts';
import { aContact, aPicture } from './picture.ts';
import { aRow, idOf } from './rows.ts';
import { served } from './stand-ins/server.ts';

/** A record that a stand-in holds, its values by the names that a mapping writes to. */
export interface Held {
  id: string;
  values: Record<string, unknown>;
}
export type HeldKind = 'accounts' | 'contacts' | 'opportunities' | 'notes';

/** A receiver that keeps records and answers as its vendor does. */
export interface StandIn {
  url: string;
  authorisation: Authorisation;
  settings: Record<string, string>;
  held: Record<HeldKind, Held[]>;
  /** The next request is refused because too many came. */
  quota(): void;
}

export interface Contract {
  preset: Preset;
  standIn(): Promise<StandIn>;
  /** What the rep maps besides the preset's own, where that says less than the contract asks for. */
  mapped?: Partial<Record<'account' | 'contact', MappedField[]>>;
  /** Acme and Jane as someone there made them, by what they can be known by: without our key. */
  byHand?: { account: Held; contact: Held };
  /** The receiver's names of a few fields. */
  fields: { accountName: string; accountPhone: string; accountText: string; contactTitle: string };
  /** It passes over fields that it does not know, and says nothing of it. */
  ignoresUnknownFields?: boolean;
}

/**
 * What every mapped preset must do, whichever receiver it is for: the same delivery again, a worker that dies between any
 * two requests, a second picture make no duplicate; a refusal is read for what it is.
 */
export function contract({
  preset,
  standIn,
  fields,
  byHand,
  mapped: more = {},
  ignoresUnknownFields = false,
}: Contract): void {
  const mapped = mappedIn(preset);
  const usual: Mapping = {
    ...mapped.mapping,
    account: [...mapped.mapping.account, ...(more.account ?? [])],
    contact: [...mapped.mapping.contact, ...(more.contact ?? [])],
  };
  const deliver = delivering(preset, usual);
  const isAccepted = (run: Course | null) => run?.outcome.kind === 'done' || verdictOf(run)?.is === 'accepted';
  const inAll = (to: StandIn) => Object.fromEntries(Object.entries(to.held).map(([key, rows]) => [key, rows.length]));
  const values = (to: StandIn) =>
    Object.fromEntries(Object.entries(to.held).map(([key, rows]) => [key, rows.map((row) => row.values)]));

  describe(preset.label, () => {
    test('makes the records, and says where to open the account', async () => {
      const to = await standIn();
      const { run } = await deliver(to, aPicture());
      expect(run?.outcome).toMatchObject({ verdict: { is: 'accepted' } });
      const opportunities = usual.opportunity.length > 0 ? 1 : 0;
      expect(inAll(to)).toEqual({ accounts: 1, contacts: 2, opportunities, notes: 1 });
      const [account] = to.held.accounts;
      expect(account?.values[fields.accountName]).toBe('Acme SAS');
      expect(account?.values[fields.accountPhone]).toBe('+33123456789');
      expect(to.held.contacts.map(({ values }) => values[fields.contactTitle])).toContain('Head of operations');
      const note = JSON.stringify(to.held.notes[0]?.values);
      for (const said of ['They grow', 'by hand', 'Bo Keyless', idOf(900)]) expect(note).toContain(said);
      const outcome = run?.outcome;
      expect(outcome && 'remote' in outcome && outcome.remote).toMatchObject({ id: account?.id });
    });

    test('makes none again of the same delivery', async () => {
      const to = await standIn();
      await deliver(to, aPicture());
      const before = values(to);
      const { run } = await deliver(to, aPicture());
      expect(isAccepted(run)).toBe(true);
      expect(values(to)).toEqual(before);
    });

    test.each(['before', 'after'] as const)('makes none twice where the worker dies %s any request', async (when) => {
      const to = await standIn();
      const { requests } = await deliver(to, aPicture());
      const whole = values(to);
      for (let at = 1; at <= requests; at++) {
        const other = await standIn();
        const { steps } = await deliver(other, aPicture(), { death: { at, when } });
        const { run } = await deliver(other, aPicture(), { steps });
        expect(isAccepted(run), `after request ${at}`).toBe(true);
        expect(values(other), `after request ${at}`).toEqual(whole);
      }
    });

    test('makes none twice of a company without a domain or number, either', async () => {
      const { account } = aPicture().data;
      const picture = aPicture({
        account: { ...account, domain: null, website: null },
        contacts: [],
        opportunity: null,
      });
      const to = await standIn();
      await deliver(to, picture, { death: { at: 2, when: 'after' } });
      const { run } = await deliver(to, picture);
      expect(isAccepted(run)).toBe(true);
      expect(inAll(to)).toMatchObject({ accounts: 1, notes: 1 });
    });

    test('brings a second picture up to date', async () => {
      const to = await standIn();
      await deliver(to, aPicture());
      const [jane, ...others] = aPicture().data.contacts;
      const contacts = [
        { ...aContact(2, 'Jane Doe', 'jane@acme.example', 'COO') },
        ...others,
        aContact(5, 'Lou Poe', 'lou@a.example'),
      ];
      const account = { ...aPicture().data.account, phone: '+33198765432' };
      const second = aPicture({ account, contacts, note: 'They have grown' });
      const { run } = await deliver(to, second, { id: `${idOf(910)}-${idOf(901)}` });
      expect(jane?.jobTitle).toBe('Head of operations');
      expect(isAccepted(run)).toBe(true);
      expect(inAll(to)).toMatchObject({ accounts: 1, contacts: 3, notes: 2 });
      expect(to.held.accounts[0]?.values[fields.accountPhone]).toBe('+33198765432');
      expect(to.held.contacts.map(({ values }) => values[fields.contactTitle])).toContain('COO');
    });

    test.runIf(byHand)('takes what someone there made by hand for what it is', async () => {
      const to = await standIn();
      const { account, contact } = byHand ?? {};
      if (account) to.held.accounts.push(structuredClone(account));
      if (contact) to.held.contacts.push(structuredClone(contact));
      for (const n of [910, 911]) {
        const { run } = await deliver(to, aPicture(), { id: `${idOf(n)}-${idOf(901)}` });
        expect(isAccepted(run)).toBe(true);
      }
      expect(inAll(to)).toMatchObject({ accounts: 1, contacts: 2 });
      expect(to.held.accounts[0]?.values[fields.accountPhone]).toBe('+33123456789');
    });

    test('cuts a note that is too long, rather than have it refused', async () => {
      const to = await standIn();
      const { run } = await deliver(to, aPicture({ note: 'Seen: "5 > 4" & more\n'.repeat(8_000) }));
      expect(isAccepted(run)).toBe(true);
      const note = JSON.stringify(to.held.notes[0]?.values);
      expect(note).toContain(idOf(900));
      expect(note.length).toBeLessThan(70_000);
    });

    test('brings every one of many contacts', async () => {
      const to = await standIn();
      const contacts = Array.from({ length: 130 }, (_, n) => aContact(1_000 + n, `Jo No${n}`, `jo${n}@acme.example`));
      const { run, steps } = await deliver(to, aPicture({ contacts }));
      expect(isAccepted(run)).toBe(true);
      expect(run?.calls.length).toBeLessThanOrEqual(50);
      const last = steps.slice(0, -2);
      expect(isAccepted((await deliver(to, aPicture({ contacts }), { steps: last })).run)).toBe(true);
      expect(inAll(to)).toMatchObject({ accounts: 1, contacts: 130, notes: 1 });
    });

    test('updates the record that a receipt named, by whichever key it was made', async () => {
      const to = await standIn();
      await deliver(to, aPicture());
      const moved = aPicture({
        account: { ...aPicture().data.account, domain: 'acme-group.example', phone: '+33111111111' },
      });
      const known = new Map([[moved.data.account.id, to.held.accounts[0]?.id ?? '']]);
      const { run } = await deliver(to, moved, { id: `${idOf(910)}-${idOf(901)}`, known });
      expect(isAccepted(run)).toBe(true);
      expect(to.held.accounts).toHaveLength(1);
      expect(to.held.accounts[0]?.values[fields.accountPhone]).toBe('+33111111111');
    });

    test('makes anew a record that was deleted there', async () => {
      const to = await standIn();
      await deliver(to, aPicture());
      const known = new Map([[aPicture().data.account.id, to.held.accounts[0]?.id ?? '']]);
      to.held.accounts.splice(0);
      const { run } = await deliver(to, aPicture(), { id: `${idOf(910)}-${idOf(901)}`, known });
      expect(isAccepted(run)).toBe(true);
      expect(to.held.accounts).toHaveLength(1);
    });

    test.each(mapped.writes)('lets win whom %s says', async (write) => {
      const to = await standIn();
      const account = (description: string) => ({ ...aPicture().data.account, description });
      const text = { to: fields.accountText, from: 'description', write };
      const others = usual.account.filter((field) => field.to !== fields.accountText);
      const mapping = { ...usual, account: [...others, text] };
      const now = () => to.held.accounts[0]?.values[fields.accountText];
      await deliver(to, aPicture({ account: account('ours') }), { mapping });
      expect(now()).toBe('ours');
      const [held] = to.held.accounts;
      if (held) held.values[fields.accountText] = 'theirs';
      await deliver(to, aPicture({ account: account('ours anew') }), { mapping });
      const wins: Record<FieldWrite, string> = {
        always: 'ours anew',
        'create-only': 'theirs',
        'if-empty': 'theirs',
        append: 'theirs\nours anew',
      };
      expect(now()).toBe(wins[write]);
    });

    describe('whom it is to forget', () => {
      const rowOf = (steps: StepDone[]) => aRow(1, { body: '', dueAt: 0, state: 'accepted', steps });
      /** What Jane, who is erased here, has left there. */
      const leftOfJane = (steps: StepDone[]) =>
        leftOf({ rows: [rowOf(steps)], receipt: null, erased: new Set([idOf(2)]) }, { since: null });
      const sent = async () => {
        const to = await standIn();
        const left = leftOfJane((await deliver(to, aPicture())).steps);
        return { to, left };
      };
      const erased = { accounts: 1, contacts: 1, notes: 0 };

      test('is deleted, and the note that told of them, where it made them', async () => {
        const { to, left } = await sent();
        const { run } = await deliver(to, aPicture(), { left });
        expect(isAccepted(run)).toBe(true);
        expect(inAll(to)).toMatchObject(erased);
        expect(JSON.stringify(to.held.contacts)).not.toMatch(/jane/i);
        // Somebody there was faster.
        expect(isAccepted((await deliver(to, aPicture(), { left })).run)).toBe(true);
      });

      test.each(['before', 'after'] as const)('is so where the worker dies %s any request', async (when) => {
        const { requests } = await deliver((await sent()).to, aPicture(), { left: (await sent()).left });
        for (let at = 1; at <= requests; at++) {
          const { to, left } = await sent();
          const { steps } = await deliver(to, aPicture(), { left, death: { at, when } });
          expect(isAccepted((await deliver(to, aPicture(), { left, steps })).run)).toBe(true);
          expect(inAll(to), `request ${at}`).toMatchObject(erased);
        }
      });

      test('is not taken for gone where someone else answers', async () => {
        const { to, left } = await sent();
        for (let strange = 1; strange <= 2; strange++) {
          const { run, steps } = await deliver(to, aPicture(), { left, strange });
          expect(judged(run)).toBe('passing');
          expect(steps.every(({ record }) => record !== null) || strange === 2).toBe(true);
        }
        await deliver(to, aPicture(), { left });
        expect(inAll(to)).toMatchObject(erased);
      });

      test.runIf(byHand)('is left to the rep where someone there had made them', async () => {
        const to = await standIn();
        if (byHand) to.held.contacts.push(structuredClone(byHand.contact));
        const left = leftOfJane((await deliver(to, aPicture())).steps);
        const { run } = await deliver(to, aPicture(), { left });
        expect(run?.outcome).toMatchObject({ kind: 'by-hand' });
        expect(inAll(to)).toMatchObject({ contacts: 2, notes: 0 });
        const [first, ...others] = run?.steps.filter(({ record }) => record !== null) ?? [];
        expect([first?.record, others]).toEqual([byHand?.contact.id, []]);
      });
    });

    test('a look-up that someone else answered makes no second record', async () => {
      const to = await standIn();
      const { requests } = await deliver(to, aPicture());
      const before = values(to);
      for (let strange = 1; strange <= requests; strange++) {
        const { steps } = await deliver(to, aPicture(), { strange });
        const { run } = await deliver(to, aPicture(), { steps });
        expect(isAccepted(run), `after request ${strange}`).toBe(true);
        expect(values(to), `after request ${strange}`).toEqual(before);
      }
    });

    test.skipIf(ignoresUnknownFields)('a field that they do not know is final, and the rep reads why', async () => {
      const to = await standIn();
      const account = [...usual.account, { to: 'no_such_field', from: 'name', write: 'always' as const }];
      const { run } = await deliver(to, aPicture(), { mapping: { ...usual, account } });
      expect(run?.outcome.kind).toBe('answer');
      expect(judged(run)).toBe('final');
      expect(run?.calls.at(-1)?.answer).toContain('no_such_field');
    });

    test('a quota that is used up passes', async () => {
      const to = await standIn();
      to.quota();
      const { run, steps } = await deliver(to, aPicture());
      expect(judged(run)).toBe('passing');
      const { run: later } = await deliver(to, aPicture(), { steps });
      expect(isAccepted(later)).toBe(true);
    });

    test('who is not let in is told so by the status', async () => {
      const to = await standIn();
      const { run } = await deliver(to, aPicture(), { authorisation: wrong(to.authorisation) });
      expect(judged(run)).toBe('held');
    });

    test.each(['', '<html>Log in</html>', '{}', '[]', 'null', '0', '{"data":null}', '{"results":[null]}', '[[[]]]'])(
      'an answer from someone else is no acceptance: %s',
      async (text) => {
        const url = await served(() => ({ status: 200, text }));
        const to = { ...(await standIn()), url };
        const { run } = await deliver(to, aPicture());
        expect(judged(run)).toBe('passing');
      },
    );
  });
}

function verdictOf(run: Course | null) {
  return run?.outcome.kind === 'answer' ? run.outcome.verdict : null;
}

/** What an outcome means, by the verdict or, where there is none, by the status (WEBHOOK.md). */
function judged(run: Course | null): 'accepted' | 'passing' | 'final' | 'held' | null {
  if (run?.outcome.kind !== 'answer') return null;
  const { status, verdict } = run.outcome;
  if (verdict) return verdict.is;
  if ([401, 403, 410].includes(status)) return 'held';
  if ([408, 425, 429].includes(status) || status >= 500) return 'passing';
  return status < 300 ? 'accepted' : 'final';
}

function wrong(by: Authorisation): Authorisation {
  switch (by.by) {
    case 'nothing':
      return by;
    case 'bearer':
      return { ...by, token: 'wrong' };
    case 'basic':
      return { ...by, password: 'wrong' };
    case 'header':
    case 'query':
      return { ...by, value: 'wrong' };
  }
}
