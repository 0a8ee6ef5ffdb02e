// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { FollowUp } from '../../../components/discovery/FollowUp.tsx';
import { NO_PARTS, type Records } from '../../../utils/domain/records.ts';
import { aSignal, NOW } from '../an-account.ts';
import { anAccount } from './records.ts';

let root: HTMLElement;
let avoided = 0;
const hands = { copy: vi.fn(async () => {}), open: vi.fn(), avoided: () => avoided, avoid: () => ++avoided };

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = document.body;
  avoided = 0;
  hands.copy.mockClear();
});

// Other test files share the document.
afterAll(() => document.body.replaceChildren());

async function show(records: Records): Promise<void> {
  const at = document.getElementById('root');
  if (!at) throw new Error('No place to render');
  await act(() =>
    render(
      h(FollowUp, {
        records,
        now: NOW,
        trouble: null,
        hands,
        message: null,
        onMessage: () => {},
        onTouch: async () => true,
      }),
      at,
    ),
  );
}
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(name),
  );
async function press(name: string): Promise<void> {
  await act(() => {
    button(name)?.click();
  });
  // What a message is written with is fetched with the first one.
  await act(async () => {
    await import('../../../utils/discovery/follow-up/draft.ts');
    await import('../../../components/discovery/FollowUpDraft.tsx');
  });
  await act(async () => {
    await import('../../../components/discovery/FollowUpDraft.tsx');
  });
}
async function type(text: string): Promise<void> {
  const area = root.querySelector('textarea');
  if (!area) throw new Error('No message to write');
  await act(() => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a reason becomes a draft that brings something, to be copied', async () => {
  await show({ ...NO_PARTS, account: anAccount(), signals: [aSignal('new-site', 'New plant in Lyon')] });
  await press('Draft a message: New at theirs');
  expect(root.querySelector('textarea')?.value).toContain('“New plant in Lyon, we say.”');
  expect(root.textContent).toContain('Brings them something');
  expect(root.textContent).toContain('square brackets');
  await press('Copy');
  expect(hands.copy).toHaveBeenCalledOnce();
  expect(avoided).toBe(0);
});

test('an empty message is held back once, and better offered', async () => {
  await show({ ...NO_PARTS, account: anAccount(), signals: [aSignal('new-site', 'New plant in Lyon')] });
  await press('Write without a reason');
  await type('Just checking in, any update?');
  expect(root.textContent).toContain('Brings them nothing: “Just checking in”');
  await press('Copy');
  expect(hands.copy).not.toHaveBeenCalled();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('A reason makes it worth');
  await press('Begin from: New at theirs');
  expect(avoided).toBe(1);
  expect(root.querySelector('textarea')?.value).toContain('New plant in Lyon');
  expect(root.textContent).toContain('One empty message avoided');
});

test('it can be used all the same; without a reason one is told to wait', async () => {
  await show({ ...NO_PARTS, account: anAccount() });
  expect(root.textContent).toContain('it has been a while');
  await press('Write without a reason');
  await type('Any news?');
  await press('Copy');
  await press('Use it all the same');
  expect(hands.copy).toHaveBeenCalledWith('Any news?');
  expect(avoided).toBe(0);
});
