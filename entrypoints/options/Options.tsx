import type { ComponentChildren } from 'preact';
import { DestinationCard } from '../../components/settings/DestinationCard.tsx';
import { DestinationForm, type Problems } from '../../components/settings/DestinationForm.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { Mark } from '../../components/ui/Mark.tsx';
import { useWords } from '../../components/ui/Words.ts';
import type { DestinationProblem } from '../../utils/bridge/replies.ts';
import { masked } from '../../utils/crm/address.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import type { Words } from '../../utils/locale/en.ts';
import type { Settings } from './settings.ts';

const SECRET_BYTES = 32;
const generate = () => generateSecret(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

/** The options: where saves are sent, and who sends them. */
export function Options({ settings, children }: { settings: Settings; children?: ComponentChildren }) {
  const { options: words } = useWords();
  const said = settings.said.value;
  const destinations = settings.destinations.value;
  return (
    <main class="options stack">
      <header class="row">
        <Mark />
        <h1>{words.title}</h1>
      </header>
      <section class="stack" aria-labelledby="destinations">
        <h2 id="destinations">{words.destinations}</h2>
        <p class="soft">{words.destinationsHint}</p>
        <p role="status" class={said ? 'notice good' : ''}>
          {said && words[said.what](said.name)}
        </p>
        {destinations.length === 0 && settings.editing.value === null && <p>{words.none}</p>}
        {destinations.map((destination) =>
          settings.editing.value === destination.id ? (
            <Editing key={destination.id} settings={settings} destination={destination} />
          ) : (
            <Shown key={destination.id} settings={settings} destination={destination} />
          ),
        )}
        {settings.editing.value === 'new' && <Editing settings={settings} destination={null} />}
        {settings.editing.value === null && (
          <div>
            <Button look="main" onClick={() => settings.edit('new')}>
              {words.add}
            </Button>
          </div>
        )}
      </section>
      <section class="stack" aria-labelledby="you">
        <h2 id="you">{words.you}</h2>
        <Field
          label={words.yourName}
          value={settings.author.value}
          limit={LIMIT.line}
          hint={words.yourNameHint}
          onInput={(name) => void settings.introduce(name)}
        />
      </section>
      {children}
    </main>
  );
}

function Shown({ settings, destination }: { settings: Settings; destination: Destination }) {
  const { options: words } = useWords();
  return (
    <DestinationCard
      destination={destination}
      shownUrl={masked(destination.url)}
      origin={new URL(destination.url).origin}
      allowed={settings.allowed.value.get(destination.id) ?? null}
      test={settings.tests.value.get(destination.id) ?? null}
      onAllow={() => void settings.ask(destination.url)}
      onEdit={() => settings.edit(destination.id)}
      onTest={() => void settings.test(destination.id)}
      onRemove={() => {
        if (confirm(words.removeConfirm(destination.name))) void settings.remove(destination);
      }}
    />
  );
}

function Editing({ settings, destination }: { settings: Settings; destination: Destination | null }) {
  const { options: words } = useWords();
  const found = settings.problems.value;
  const askPrivate = found.some(({ problem }) => problem === 'private-address');
  const problems: Problems = {};
  for (const one of found) {
    const sentence = sentenceOf(one, words.problems);
    if (sentence) problems[one.field] = sentence;
  }
  return (
    <DestinationForm
      initial={{
        name: destination?.name ?? '',
        url: destination?.url ?? '',
        secret: destination?.secret ?? '',
      }}
      problems={problems}
      askPrivate={askPrivate}
      busy={settings.busy.value}
      generate={generate}
      onSave={(typed, confirmed) => void settings.save(typed, confirmed)}
      onCancel={() => settings.edit(null)}
    />
  );
}

function sentenceOf(one: DestinationProblem, words: Words['options']['problems']): string | undefined {
  switch (one.field) {
    case 'name':
      return words.name[one.problem];
    case 'secret':
      return words.secret[one.problem];
    case 'url':
      // A question rather than a problem: asked below the form.
      return one.problem === 'private-address' ? undefined : words.url[one.problem];
  }
}
