// @vitest-environment jsdom
import axe from 'axe-core';
import { type ComponentChild, h, render } from 'preact';
import { act as settled } from 'preact/test-utils';
import { afterAll, afterEach, expect, test } from 'vitest';
import { NeedChain } from '../../components/discovery/NeedChain.tsx';
import { DiscoveryWordsContext } from '../../components/discovery/Words.ts';
import { WordsContext } from '../../components/ui/Words.ts';
import { BriefTab } from '../../entrypoints/dashboard/account/BriefTab.tsx';
import { DiscoveryTab } from '../../entrypoints/dashboard/account/DiscoveryTab.tsx';
import { openLibrary } from '../../entrypoints/options/library.ts';
import { Playbooks } from '../../entrypoints/options/Playbooks.tsx';
import type { Deed } from '../../utils/dashboard/deeds.ts';
import { shelfIn } from '../../utils/discovery/playbook/shelf.ts';
import { shippedPlaybook } from '../../utils/discovery/playbook/shipped.ts';
import { discoveryEn } from '../../utils/locale/discovery-en.ts';
import { discoveryFr } from '../../utils/locale/discovery-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { aFact, recordsOf } from '../domain/facts.ts';
import { aNeed, aQuestion, aSignal, daysAgo, NOW } from './an-account.ts';

// jsdom draws nothing, and says so whenever axe looks for a canvas.
HTMLCanvasElement.prototype.getContext = () => null;
const page = document.createElement('main');
document.body.append(page);
afterEach(() => render(null, page));
// Other test files share the document.
afterAll(() => page.remove());

const signal = aSignal('hiring', '4 technicians');
const records = {
  ...recordsOf([aFact('name', 'Acme')]),
  signals: [signal],
  needs: [aNeed('Something else')],
  questions: [aQuestion('How do you plan?', { theme: 'today' })],
};
const CATALOGS = { en: [en, discoveryEn], fr: [fr, discoveryFr] } as const;

async function show(language: 'en' | 'fr', what: ComponentChild): Promise<void> {
  const [words, discovery] = CATALOGS[language];
  const inside = h(DiscoveryWordsContext.Provider, { value: discovery }, what);
  await settled(() => render(h(WordsContext.Provider, { value: words }, inside), page));
}

function button(name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (!found) throw new Error(`There is no button “${name}”: ${page.textContent}`);
  return found;
}

/** What axe finds without a layout: names, roles, headings, labels. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each(['en', 'fr'] as const)(
  'discovery in %s shows what one may suppose and ask, and what is missing',
  async (language) => {
    const deeds: Deed[] = [];
    const act = async (deed: Deed) => deeds.push(deed) > 0;
    const playbook = await shippedPlaybook('general', language);
    await show(language, h(DiscoveryTab, { act, records, now: NOW, language, playbook }));
    const [, words] = CATALOGS[language];
    for (const title of [words.readiness.title, words.suppositions.title, words.gaps.unasked, words.gaps.unsupported]) {
      expect(page.textContent).toContain(title);
    }
    expect(page.textContent).toContain('(4 technicians)');
    expect(page.querySelector('blockquote')?.textContent).toBe(signal.quote);
    expect(await faults()).toEqual([]);
    const need = language === 'en' ? 'Organise more people in the field without losing hold of the rounds' : null;
    if (need === null) return;
    button(words.suppositions.supposeOf(need)).click();
    button(words.suppositions.dismissOf(need)).click();
    expect(deeds).toMatchObject([
      {
        do: 'suppose-need',
        need: { rule: 'hiring-field', evidence: [{ id: signal.id }] },
        question: { because: [signal.id] },
      },
      { do: 'dismiss-hypothesis', need: { rule: 'hiring-field' } },
    ]);
  },
);

test.each(['en', 'fr'] as const)('the brief in %s is copied as Markdown', async (language) => {
  const playbook = await shippedPlaybook('general', language);
  await show(language, h(BriefTab, { records, now: NOW, language, playbook }));
  const [, { brief }] = CATALOGS[language];
  expect(page.textContent).toContain(brief.sections.questions);
  expect(page.textContent).toContain(brief.empty.promises);
  expect(await faults()).toEqual([]);
  const copied: string[] = [];
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await settled(async () => button(brief.copy).click());
  expect(copied[0]).toContain('# Acme');
  expect(page.querySelector('[role=status]')?.textContent).toBe(brief.copied);
});

test('a need shows the words and the page that it rests on, and the answer that confirmed it', async () => {
  const evidence = [
    { id: signal.id, quote: 'We hire 4.', url: 'https://acme.example/jobs', title: 'Jobs', capturedAt: daysAgo(9) },
  ];
  const question = aQuestion('How do you plan?', { status: 'answered', answer: 'By hand' });
  const need = aNeed('Rounds', { evidence, status: 'confirmed', question: question.id, quote: 'By hand' });
  await show('en', h(NeedChain, { need, questions: [question], now: NOW }));
  expect(page.textContent).toContain('Confirmed in answer to: How do you plan?');
  expect(page.querySelector('a')?.href).toBe('https://acme.example/jobs');
  expect(await faults()).toEqual([]);
  await show('en', h(NeedChain, { need: aNeed('Bare'), questions: [], now: NOW }));
  expect(page.textContent).toBe('');
});

test('the playbook’s questions are changed in place, each told by the coach', async () => {
  const world = {
    kept: () => shelfIn(null),
    keep: () => {},
    accounts: async () => [],
    recordsOf: async () => undefined,
    save: () => {},
  };
  const library = await openLibrary({ language: 'en', ...world });
  await show('en', h(Playbooks, { library }));
  const [first] = page.querySelectorAll('textarea');
  if (!first) throw new Error('No question can be changed');
  expect(page.textContent).not.toContain(discoveryEn.playbooks.coach.closed);
  first.value = 'Do you have a tool?';
  await settled(() => void first.dispatchEvent(new Event('input', { bubbles: true })));
  expect(library.book.value.questions[0]?.text).toBe('Do you have a tool?');
  expect(page.textContent).toContain(discoveryEn.playbooks.coach.closed);
  expect(await faults()).toEqual([]);
  first.value = '';
  await settled(() => void first.dispatchEvent(new Event('input', { bubbles: true })));
  expect(page.querySelector('[role=alert]')?.textContent).toBe('Not kept. Question 1 (text): this is empty.');
  await settled(() => button(discoveryEn.playbooks.add).click());
  expect(library.book.value.questions.at(-1)).toMatchObject({
    theme: 'today',
    text: discoveryEn.playbooks.newQuestion,
  });
});
