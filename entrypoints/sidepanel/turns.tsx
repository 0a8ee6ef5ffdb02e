import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { CallElsewhere } from '../../components/call/CallElsewhere.tsx';
import { goHome } from '../../components/call/home.ts';
import { CallWordsContext } from '../../components/call/Words.ts';
import { WordsContext } from '../../components/ui/Words.ts';
import { listen } from '../../utils/bridge/notices.ts';
import { openCall } from '../../utils/call/session.ts';
import { takeTurn } from '../../utils/call/turn.ts';
import type { CallWorld } from '../../utils/call/world.ts';
import { nameOf, ranked } from '../../utils/domain/best.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { CallWords } from '../../utils/locale/call-en.ts';
import { callSummaryWords } from '../../utils/locale/call-summary.ts';
import type { Words } from '../../utils/locale/en.ts';
import { CallPanel } from './CallPanel.tsx';
import { followFront } from './front.ts';
import type { Proposing } from './proposing.ts';

interface Panel {
  world: CallWorld;
  words: Words;
  callWords: CallWords;
  /** What proposes questions, loaded beside the call. */
  proposer: Promise<typeof import('./proposing.ts')>;
  root: HTMLElement;
}

/** A call with an account, whenever it is this panel's turn: until it is finished (true) or the account is not known any more. */
export async function callInTurns(account: Id, panel: Panel): Promise<boolean> {
  const { world, words, callWords, root } = panel;
  const show = (what: ComponentChildren) =>
    render(
      <WordsContext.Provider value={words}>
        <CallWordsContext.Provider value={callWords}>{what}</CallWordsContext.Provider>
      </WordsContext.Provider>,
      root,
    );
  let waited = false;
  for (let finished = false; !finished; ) {
    const records = await world.recordsOf(account);
    if (!records) return false;
    const elsewhere = (takeOver: (() => void) | null) => {
      waited = true;
      show(<CallElsewhere name={nameOf(records.account.facts)} onTakeOver={takeOver} />);
    };
    await takeTurn(records.account.id, navigator.locks, {
      wait: elsewhere,
      async have(over) {
        over.addEventListener('abort', () => elsewhere(null));
        finished = await haveCall(account, over, panel, (what) => {
          show(what);
          if (waited) goHome(root);
        });
      },
    });
  }
  return true;
}

/** The call, until it is finished (true) or this panel's turn is over. */
async function haveCall(
  account: Id,
  over: AbortSignal,
  { world, words, proposer }: Panel,
  show: (what: ComponentChildren) => void,
): Promise<boolean> {
  const session = await openCall(world, account);
  if (!session || over.aborted) return false;
  const { id, facts } = session.records.value.account;
  const spoken = ranked(facts, 'language', null)[0]?.value ?? words.language;
  const language = spoken.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  const proposing = signal<Proposing | null>(null);
  void proposer
    .then(({ proposingIn }) => proposingIn(language))
    .then((loaded) => {
      proposing.value = loaded;
    })
    .catch(console.error);
  const turn = new AbortController();
  listen((news) => {
    if (news.about === 'account' || news.about === 'history') void session.refresh().catch(console.error);
    else if (news.about === 'destinations') void session.rereadDestinations().catch(console.error);
  }, turn.signal);
  addEventListener('pagehide', session.vanish, turn);
  show(
    <CallPanel
      key={id}
      session={session}
      proposing={proposing}
      front={followFront(() => session.records.value.account.facts, turn.signal)}
      language={language}
      words={callSummaryWords[language]}
      now={Date.now}
    />,
  );
  await new Promise<void>((resolve) => {
    over.addEventListener('abort', () => resolve());
    session.finished.subscribe((finished) => finished && resolve());
    // Merged with another account, it goes by another id, and so does its lock.
    session.records.subscribe(({ account }) => account.id !== id && resolve());
  });
  if (session.finished.value) return true;
  turn.abort();
  await session.giveUp();
  return false;
}
