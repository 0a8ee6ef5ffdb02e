// @vitest-environment jsdom
import axe from 'axe-core';
import { type ComponentChild, h, render } from 'preact';
import { act as settled } from 'preact/test-utils';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { CallElsewhere } from '../../components/call/CallElsewhere.tsx';
import { FinishCall } from '../../components/call/FinishCall.tsx';
import { CallWordsContext } from '../../components/call/Words.ts';
import { Aside } from '../../components/discovery/Aside.tsx';
import { WordsContext } from '../../components/ui/Words.ts';
import { type CallDraft, emptyCall } from '../../utils/domain/call-draft.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { SetAside } from '../../utils/domain/set-aside.ts';
import { callEn } from '../../utils/locale/call-en.ts';
import { callFr } from '../../utils/locale/call-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { setAsideWords } from '../../utils/locale/set-aside.ts';

// jsdom draws nothing, and says so whenever axe looks for a canvas.
HTMLCanvasElement.prototype.getContext = () => null;
const page = document.createElement('div');
document.body.append(page);
afterEach(() => render(null, page));
// Other test files share the document.
afterAll(() => page.remove());

const NOW = Date.UTC(2026, 10, 25, 9);
const CATALOGS = { en: [en, callEn], fr: [fr, callFr] } as const;
const LANGUAGES = ['en', 'fr'] as const;

async function show(language: 'en' | 'fr', what: ComponentChild): Promise<void> {
  const [words, call] = CATALOGS[language];
  const inside = h(CallWordsContext.Provider, { value: call }, what);
  await settled(() => render(h(WordsContext.Provider, { value: words }, inside), page));
  const { violations } = await axe.run(page, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

function press(name: string): void {
  const found = [...page.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (!found) throw new Error(`There is no button “${name}”: ${page.textContent}`);
  found.click();
}

test.each(LANGUAGES)('the second panel of a call says so, in %s', async (language) => {
  const [, { elsewhere, title }] = CATALOGS[language];
  const onTakeOver = vi.fn();
  await show(language, h(CallElsewhere, { name: 'Acme', onTakeOver }));
  expect(page.textContent).toContain(elsewhere.sentence);
  expect(document.activeElement?.textContent).toBe(title('Acme'));
  press(elsewhere.takeOver);
  expect(onTakeOver).toHaveBeenCalledOnce();
});

test.each(LANGUAGES)('words set aside say why, and are put back or thrown away, in %s', async (language) => {
  const [{ status }] = CATALOGS[language];
  const words = setAsideWords[language];
  const long = 'Every Monday. '.repeat(400);
  const aside: SetAside[] = [
    { why: 'unknown-contact', as: 'quote', question: null, text: 'A mess' },
    { why: 'unreadable', as: 'need', question: null, text: long },
    { why: 'unreadable', as: 'quote', question: null, field: 'direction', text: '7' },
  ];
  const [onPutBack, onThrowAway] = [vi.fn(), vi.fn()];
  await show(language, h('main', null, h('h1', null, 'Acme'), h(Aside, { aside, onPutBack, onThrowAway })));
  for (const sentence of [status.refusal['unknown-contact'], words.unreadable]) {
    expect(page.textContent).toContain(sentence);
  }
  expect(page.textContent?.length).toBeLessThan(2_000);
  press(words.putBackOf('A mess'));
  expect(onPutBack).toHaveBeenCalledExactlyOnceWith(aside[0]);
  press(words.throwAwayOf(`${'Every Monday. '.repeat(6).slice(0, 80).trim()}…`));
  expect(onThrowAway).toHaveBeenCalledExactlyOnceWith(aside[1]);
  // What holds no words goes by the name of its field, and has no place to go back to.
  const named = { en: 'Who called: 7', fr: 'Qui a appelé\u00a0: 7' }[language];
  expect(page.querySelectorAll('blockquote')[2]?.textContent).toBe(named);
  expect(() => press(words.putBackOf(named))).toThrow();
  press(words.throwAwayOf(named));
  expect(onThrowAway).toHaveBeenLastCalledWith(aside[2]);
});

test.each(LANGUAGES)('the minutes of a call are as measured until they are typed, in %s', async (language) => {
  const [, { end: words }] = CATALOGS[language];
  const finish = (change: Partial<CallDraft>) =>
    show(
      language,
      h(FinishCall, {
        draft: { ...emptyCall(mint(), mint(), NOW), seconds: 420, ...change },
        composed: 'They plan by hand.',
        destinations: [],
        busy: false,
        now: NOW,
        onType: () => {},
        onSend: () => {},
        onBack: () => {},
      }),
    );
  const none = { by: 'us', text: '', due: '', none: 'They think.' } as const;
  const kept = () => page.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled;
  await finish({ next: none });
  expect([...page.querySelectorAll('input')].map(({ value }) => value)).toContain('7');
  expect(kept()).toBe(false);
  await finish({ next: none, minutes: '1.5' });
  expect(page.textContent).toContain(words.minutesWrong);
  expect(kept()).toBe(true);
  await finish({ next: none, minutes: '25' });
  expect(kept()).toBe(false);
});
