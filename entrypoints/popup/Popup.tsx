import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ByHand } from '../../components/capture/ByHand.tsx';
import { Changes } from '../../components/capture/Changes.tsx';
import { Identity } from '../../components/capture/Identity.tsx';
import { PerhapsKnown } from '../../components/capture/PerhapsKnown.tsx';
import { SaveLine } from '../../components/delivery/SaveLine.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Tabs } from '../../components/ui/Tabs.tsx';
import { useLater } from '../../components/ui/useLater.ts';
import { useSpoken, useWords } from '../../components/ui/Words.ts';
import type { Find } from '../../utils/dashboard/directory.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import { typedHost } from '../../utils/domain/host.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import { isEmpty } from '../../utils/prospect/draft.ts';
import type { Session } from '../../utils/prospect/session.ts';
import { ContextTab } from './ContextTab.tsx';
import { LateAside } from './LateAside.tsx';
import { LateSearch } from './LateSearch.tsx';
import { NeedsTab } from './NeedsTab.tsx';
import { QuestionsTab } from './QuestionsTab.tsx';

interface Props {
  session: Session;
  /** Wall clock, milliseconds since 1970. */
  now: () => number;
  onConnect: () => void;
  /** Opens call mode for an account that is known, or that a save just makes; `kept` when it is. */
  onCall: (account: Id, kept: Promise<unknown>) => void;
  find: Find;
  /** How many deliveries wait, and how many of all wait for the rep; to any destination, about any account. */
  matters: ReadonlySignal<{ queued: number; stuck: number }>;
}

/** The tabs in their order, by the field that words set aside go back to. */
const FIELDS = ['note', 'question', 'need'] as const;

/** The popup: what this page says, what is known of its company, what to ask, and the one click that saves it. */
export function Popup({ session, now, onConnect, onCall, find, matters }: Props) {
  const words = useWords();
  const { popup, actions } = words;
  const language = useSpoken();
  const [tab, turnTo] = useState(0);
  const main = useRef<HTMLElement>(null);
  const discovery = useLater(async () => (await import('./discovery.ts')).loadDiscovery(language));
  if (session.looking.value) {
    return (
      <div class="popup">
        <main class="stack" aria-busy="true">
          <p role="status">{popup.looking}</p>
        </main>
      </div>
    );
  }
  const records = session.records.value;
  const capture = session.capture.value;
  const draft = session.draft.value;
  const questions = draft.questions.length + (records?.questions.length ?? 0);
  const needs = draft.needs.length + (records?.needs.length ?? 0);
  const lead = (nth: number) => {
    turnTo(nth);
    main.current?.querySelectorAll<HTMLElement>('[role=tab]')[nth]?.focus();
  };
  const nobody = !capture && !records && !session.typing.value;
  return (
    <div class="popup">
      <main class="stack" ref={main}>
        <Identity
          facts={session.facts.value}
          fallback={draft.name || draft.domain || 'Entente'}
          knownSince={nobody ? undefined : records ? Date.parse(records.account.createdAt) : null}
          now={now()}
          knownBy={session.knownBy.value}
          href={records && `/dashboard.html${hashOf({ page: 'account', account: records.account.id })}`}
        />
        {records?.account.capturedAt && (
          <Changes changes={session.changes.value} since={Date.parse(records.account.capturedAt)} now={now()} />
        )}
        {session.likely.value && !records && (
          <PerhapsKnown
            likely={session.likely.value}
            onSame={() => void session.tell(true)}
            onOther={() => void session.tell(false)}
          />
        )}
        <PageState session={session} />
        {draft.aside.length > 0 && <LateAside session={session} onPutBack={(field) => lead(FIELDS.indexOf(field))} />}
        {nobody && <LateSearch find={find} />}
        {!nobody && (
          <Tabs
            label={popup.tabs}
            shown={tab}
            onShow={turnTo}
            tabs={[
              { name: popup.context, content: <ContextTab session={session} find={find} /> },
              {
                name: popup.questions,
                count: questions,
                content: <QuestionsTab session={session} now={now()} discovery={discovery} />,
              },
              {
                name: popup.needs,
                count: needs,
                content: <NeedsTab session={session} now={now()} discovery={discovery} />,
              },
            ]}
          />
        )}
      </main>
      <footer class="stack">
        <div class="row top">
          <div class="grow">
            <SaveLine
              status={session.status.value}
              connected={session.destinations.value.length > 0}
              drafted={!isEmpty(draft)}
              trouble={session.trouble.value}
              now={now()}
            />
          </div>
          <a class="button quiet" href="/dashboard.html" target="_blank" rel="noreferrer">
            {actions.dashboard}
          </a>
        </div>
        <Matters queued={matters.value.queued} stuck={matters.value.stuck} />
        <Actions session={session} onConnect={onConnect} onCall={onCall} disabled={nobody} />
      </footer>
    </div>
  );
}

/** Where something is stuck, whatever account it is about: how much, and where to look. */
function Matters({ queued, stuck }: { queued: number; stuck: number }) {
  const { status } = useWords();
  if (stuck === 0) return null;
  return (
    <a class="soft" href="/dashboard.html#/outbox" target="_blank" rel="noreferrer">
      {status.stuck(stuck, queued)}
    </a>
  );
}

/** What hindered the look at the page, and the way to type an account instead. */
function PageState({ session }: { session: Session }) {
  const words = useWords();
  const why = session.unreadable.value;
  const draft = session.draft.value;
  const hand = session.byHand.value;
  return (
    <>
      <TabState session={session} />
      {why && !hand && (
        <div class="notice">
          <p>{words.unreadable[why]}</p>
          <p>{words.unreadableHelp}</p>
        </div>
      )}
      {session.page.value?.page.partial && !hand && <p class="notice">{words.popup.partial}</p>}
      {session.typing.value && !hand && <p class="notice">{words.popup.noName}</p>}
      {(session.typing.value || draft.name !== '' || draft.domain !== '') && (
        <ByHand
          name={draft.name}
          domain={draft.domain}
          domainWrong={draft.domain.trim() !== '' && typedHost(draft.domain) === null}
          onName={(name) => void session.identify({ name })}
          onDomain={(domain) => void session.identify({ domain })}
        />
      )}
      {why && !hand && <Button onClick={() => void session.turnTo(true)}>{words.popup.addByHand}</Button>}
    </>
  );
}

/** Says that the tab has gone to another page while this is open. */
function TabState({ session }: { session: Session }) {
  const { popup } = useWords();
  const went = session.tabWent.value;
  const page = session.page.value?.page;
  return (
    <div aria-live="polite">
      {went === 'on' && <p class="notice good">{popup.tabWentOn(page?.title || page?.url || '')}</p>}
      {went === 'away' && <p class="notice">{popup.tabWentAway}</p>}
    </div>
  );
}

/** The one primary action, and the way to a CRM where none is connected. */
function Actions({
  session,
  onConnect,
  onCall,
  disabled,
}: Pick<Props, 'session' | 'onConnect' | 'onCall'> & { disabled: boolean }) {
  const { actions } = useWords();
  const main = useRef<HTMLButtonElement>(null);
  // Enter saves as soon as the popup is open; it has not its full height yet, and must not scroll to the button.
  useLayoutEffect(() => main.current?.focus({ preventScroll: true }), []);
  const connected = session.destinations.value.length > 0;
  const known = session.records.value !== null;
  const name = !connected ? actions.keep : known ? actions.update : actions.save;
  return (
    <div class="row wrap">
      <Button
        look="main"
        innerRef={main}
        label={name}
        title={connected ? actions.saveHint : actions.keepHint}
        disabled={disabled}
        onClick={() => void session.save()}
      >
        {session.busy.value ? actions.saving : name} <kbd>⏎</kbd>
      </Button>
      {!connected && (
        <Button look="quiet" onClick={onConnect}>
          {actions.connect}
        </Button>
      )}
      <Button
        look="quiet"
        title={actions.callHint}
        disabled={disabled}
        onClick={() => onCall(session.accountToBe(), known ? Promise.resolve() : session.save())}
      >
        {actions.call}
      </Button>
    </div>
  );
}
