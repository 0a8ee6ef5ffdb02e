// @vitest-environment jsdom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Coached } from '../../../components/discovery/Coached.tsx';
import { MostlyClosed } from '../../../components/discovery/MostlyClosed.tsx';
import { WordsContext } from '../../../components/ui/Words.ts';
import { fr } from '../../../utils/locale/fr.ts';

const take = vi.fn();
const root = () => document.body;

// jsdom has no layout.
Element.prototype.scrollIntoView = () => {};
// Other test files share the document.
afterAll(() => render(null, root()));
beforeAll(() => import('../../../utils/discovery/coach/advise.ts').then(() => {}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '';
  take.mockClear();
});
afterEach(() => void vi.useRealTimers());

/** A field whose owner remembers what is meant. */
function Owned({ text }: { text: string }) {
  const [onPurpose, onMean] = useState(false);
  return h(Coached, { text, onPurpose, onMean, onTake: take, children: h('textarea', { value: text }) });
}

async function show(text: string, words?: typeof fr): Promise<void> {
  const coached = h(Owned, { text });
  await act(() => render(words ? h(WordsContext.Provider, { value: words }, coached) : coached, root()));
  // The coach speaks once typing rests.
  await act(() => vi.advanceTimersByTimeAsync(500).then(vi.dynamicImportSettled));
}
const said = () => root().querySelector('[aria-live]')?.textContent ?? '';
const button = (name: string) =>
  [...root().querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));
async function press(code: string): Promise<void> {
  const field = root().querySelector('textarea');
  await act(() => void field?.dispatchEvent(new KeyboardEvent('keydown', { code, altKey: true, bubbles: true })));
}

test('a closed question is told, with its words, and a rewrite that Alt+O takes', async () => {
  await show('Do you train new hires?');
  expect(said()).toContain('“Do you”');
  expect(said()).toContain('How do you train new hires?');
  await press('KeyO');
  expect(take).toHaveBeenCalledExactlyOnceWith('How do you train new hires?');
});

test('closed on purpose, by button or Alt+C, is not argued with', async () => {
  await show('Avez-vous un outil de planning ?', fr);
  expect(said()).toContain('Comment planifiez-vous');
  await act(() => button('Fermée exprès')?.click());
  expect(said()).toBe('Fermée exprès\u00a0: une vérification.');
  expect(root().querySelector('button')).toBeNull();
  await press('KeyO');
  expect(take).not.toHaveBeenCalled();
});

test('an open question is left alone', async () => {
  await show('How do you plan the week?');
  expect(said()).toContain('Open');
  expect(root().querySelector('button')).toBeNull();
});

test('a plan that is mostly closed is said to be so', async () => {
  const questions = (...forms: ('open' | 'closed')[]) => forms.map((form) => ({ forms: [form] }));
  await act(() => render(h(MostlyClosed, { questions: questions('closed', 'closed', 'open') }), root()));
  expect(root().textContent).toContain('2 of 3');
  await act(() => render(h(MostlyClosed, { questions: questions('closed', 'open') }), root()));
  expect(root().textContent).toBe('');
});

test('what is closed on purpose is no matter', async () => {
  const closed = { forms: ['closed'] as ['closed'] };
  const check = { ...closed, onPurpose: true };
  const open = { forms: ['open'] as ['open'] };
  await act(() => render(h(MostlyClosed, { questions: [check, check, closed, open, open] }), root()));
  expect(root().textContent).toBe('');
  await act(() => render(h(MostlyClosed, { questions: [check, closed, closed, open] }), root()));
  expect(root().textContent).toContain('2 of 3');
});
