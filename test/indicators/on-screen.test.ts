// @vitest-environment jsdom
import axe from 'axe-core';
import { h, render } from 'preact';
import { act as settled } from 'preact/test-utils';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { DashboardWordsContext } from '../../components/account/Words.ts';
import { IndicatorsWordsContext } from '../../components/indicators/Words.ts';
import { WordsContext } from '../../components/ui/Words.ts';
import { IndicatorsPage } from '../../entrypoints/dashboard/IndicatorsPage.tsx';
import { openIndicators } from '../../utils/dashboard/indicators.ts';
import { hashOf, routeOf } from '../../utils/dashboard/route.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { movesIn } from '../../utils/domain/move.ts';
import { type Asked, askedIn } from '../../utils/indicators/asked.ts';
import { listOf } from '../../utils/indicators/count.ts';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { indicatorsEn } from '../../utils/locale/indicators-en.ts';
import { indicatorsFr } from '../../utils/locale/indicators-fr.ts';
import { NOW } from './history.ts';
import { yearUntil } from './year.ts';

// jsdom draws nothing, and says so whenever axe looks for a canvas; it has no layout, so nothing comes into sight.
HTMLCanvasElement.prototype.getContext = () => null;
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
const page = document.createElement('main');
document.body.append(page);
afterEach(() => render(null, page));
// Other test files share the document.
afterAll(() => {
  page.remove();
  vi.unstubAllGlobals();
});

const CATALOGS = { en: [en, dashboardEn, indicatorsEn], fr: [fr, dashboardFr, indicatorsFr] } as const;
const LANGUAGES = ['en', 'fr'] as const;
const YEAR: Asked = askedIn({ period: 'year' });

function historiesIn(events: readonly Event[]) {
  return [...Map.groupBy(events, ({ subject }) => subject.account).values()].flatMap((own) => {
    const records = fold(own);
    return records ? [{ records, moves: movesIn(own) }] : [];
  });
}

/** The indicators over some histories. */
function over(histories: ReturnType<typeof historiesIn>, change: Partial<Parameters<typeof openIndicators>[0]> = {}) {
  const known = new Map(histories.map((history) => [history.records.account.id, history]));
  return openIndicators({
    now: () => NOW,
    accountsSince: async () => [...known.keys()],
    historiesOf: async (ids) => ids.flatMap((id) => known.get(id) ?? []),
    recordsOf: async (id) => known.get(id)?.records,
    rest: async () => {},
    ...change,
  });
}
const whole = historiesIn(yearUntil(NOW));

async function show(language: 'en' | 'fr', indicators: ReturnType<typeof over>, asked: Asked, onAsk = () => {}) {
  const [general, dashboard, words] = CATALOGS[language];
  await indicators.show(asked.chosen);
  const inside = h(IndicatorsPage, { indicators, asked, now: NOW, onAsk });
  const own = h(IndicatorsWordsContext.Provider, { value: words }, inside);
  const around = h(DashboardWordsContext.Provider, { value: dashboard }, own);
  await settled(async () => render(h(WordsContext.Provider, { value: general }, around), page));
  const { violations } = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(page.textContent).not.toMatch(/undefined|NaN|\[object/);
}

const figures = () => [...page.querySelectorAll<HTMLAnchorElement>('a.number-link')];

test.each(LANGUAGES)('every figure opens as many lines as it says, in %s', async (language) => {
  await show(language, over(whole), YEAR);
  const indicators = over(whole);
  const [, , words] = CATALOGS[language];
  for (const { title } of Object.values(words.indicators)) expect(page.textContent).toContain(title);
  const opened = figures().map((link) => ({ hash: link.getAttribute('href') ?? '', says: Number(link.textContent) }));
  expect(opened.length).toBeGreaterThan(150);
  const names = figures().map(({ ariaLabel }) => ariaLabel);
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([]);
  for (const { hash, says } of opened) {
    const route = routeOf(hash);
    const asked = askedIn(route.page === 'indicators' ? route.asked : {});
    await indicators.show(asked.chosen);
    const told = indicators.told.value;
    expect(told && asked.figure && listOf(told.counted, asked.figure).length, hash).toBe(says);
  }
});

test.each(LANGUAGES)(
  'a list names each account, says what is counted in words, and leads there, in %s',
  async (language) => {
    const [, , words] = CATALOGS[language];
    for (const asked of [
      { of: 'promises-us', part: 'kept' },
      { of: 'handoffs', part: 'returned' },
      { of: 'told-us' },
      { of: 'brought' },
      { of: 'came-forward' },
      { of: 'stages', row: 'demonstration', part: 'lost' },
      { of: 'origins', row: 'trade fair', part: 'project' },
      { of: 'both-ways' },
      { of: 'damage', row: 'objection' },
      { of: 'prepared' },
    ]) {
      const indicators = over(whole);
      const one = askedIn({ period: 'year', ...asked });
      await show(language, indicators, one);
      const lines = [...page.querySelectorAll('.lines > li')];
      const count = indicators.told.value && one.figure ? listOf(indicators.told.value.counted, one.figure).length : 0;
      expect(lines).toHaveLength(Math.min(count, 50));
      for (const line of lines) {
        expect(line.querySelector('a')?.getAttribute('href')).toMatch(/^#\/accounts\//);
        expect(line.querySelector('strong')?.textContent).toMatch(/\w/);
        expect(line.querySelector('.found')?.textContent).toMatch(/\w/);
      }
      expect(page.textContent).toContain(words.list.count(String(count)));
    }
  },
);

test.each(LANGUAGES)(
  'arrows move in a list, and the first figure that opened it has the focus on the way back, in %s',
  async (language) => {
    const indicators = over(whole);
    const asked = askedIn({ period: 'year', of: 'promises-us' });
    await show(language, indicators, asked);
    expect(document.activeElement?.localName).toBe('h1');
    const [first, second] = page.querySelectorAll<HTMLElement>('.lines a');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(second);

    // To an account and back: one is on the line that one left by.
    second?.addEventListener('click', (event) => event.preventDefault());
    second?.click();
    const row = second?.closest('li')?.dataset.id;
    render(null, page);
    await show(language, indicators, asked);
    // Its lines are read first.
    await vi.waitFor(() => expect(document.activeElement?.closest('li')?.dataset.id).toBe(row));
    // Another time is chosen: the focus stays where that was done.
    page.querySelector('select')?.focus();
    await show(language, indicators, askedIn({ period: 'all', of: 'promises-us' }));
    expect(document.activeElement?.localName).toBe('select');
    await show(language, indicators, asked);

    await show(language, indicators, YEAR);
    expect(document.activeElement?.getAttribute('href')).toBe(
      hashOf({ page: 'indicators', asked: { period: 'year', of: 'promises-us' } }),
    );
  },
);

test.each(LANGUAGES)(
  'nothing, dates that are none, and what cannot be read each say what to do, in %s',
  async (language) => {
    const [, dashboard, words] = CATALOGS[language];
    await show(language, over([]), YEAR);
    expect(page.textContent).toContain(words.emptyHelp);
    expect(figures()).toEqual([]);
    await show(language, over(whole), askedIn({ period: 'dates', from: '2026-11-12', to: '2026-11-10' }));
    expect(page.textContent).toContain(words.noDates);
    const broken = over(whole, { accountsSince: () => Promise.reject(new Error('No disk')) });
    await show(language, broken, YEAR);
    expect(page.querySelector('[role=alert]')?.textContent).toContain(dashboard.again);
    // A short time in which little happened: no percentage of few, no share of none.
    await show(language, over(whole), askedIn({ period: 'dates', from: '2026-11-01', to: '2026-11-24' }));
    expect(page.textContent).not.toContain('%');
    expect(page.textContent).toContain(words.indicators['new-projects'].none);
  },
);
