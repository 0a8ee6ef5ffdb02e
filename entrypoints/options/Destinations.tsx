import { DestinationCard } from '../../components/settings/DestinationCard.tsx';
import { DestinationForm, type Problems } from '../../components/settings/DestinationForm.tsx';
import type { MappingFiles, Previewed } from '../../components/settings/MappingEditor.tsx';
import { typedOf } from '../../components/settings/typed.ts';
import { useDestinationsWords } from '../../components/settings/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { useWords } from '../../components/ui/Words.ts';
import type { DestinationProblem } from '../../utils/bridge/replies.ts';
import { masked } from '../../utils/crm/address.ts';
import type { Preset } from '../../utils/crm/presets/preset.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import type { Destination, TypedDestination } from '../../utils/domain/destination.ts';
import type { DestinationsWords } from '../../utils/locale/destinations-en.ts';
import type { Words } from '../../utils/locale/en.ts';
import type { Settings } from './settings.ts';

const SECRET_BYTES = 32;
const generate = () => generateSecret(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

interface Props {
  settings: Settings;
  presets: readonly Preset[];
  preview: (typed: TypedDestination) => Promise<Previewed | null>;
  files: MappingFiles;
}

/** Where saves are sent: each destination, and the form for one. */
export function Destinations(props: Props) {
  const { settings } = props;
  const { options: words } = useWords();
  const destinations = settings.destinations.value;
  const editing = settings.editing.value;
  const said = settings.said.value;
  return (
    <section class="stack" aria-labelledby="destinations">
      <h2 id="destinations">{words.destinations}</h2>
      <p class="soft">{words.destinationsHint}</p>
      <p role="status" class={said ? 'notice good' : ''}>
        {said && words[said.what](said.name)}
      </p>
      <Offer settings={settings} />
      {destinations.length === 0 && editing === null && <p>{words.none}</p>}
      {destinations.map((destination) =>
        editing === destination.id ? (
          <Editing key={destination.id} {...props} destination={destination} />
        ) : (
          <Shown key={destination.id} {...props} destination={destination} />
        ),
      )}
      {editing === 'new' && <Editing {...props} destination={null} />}
      {editing === null && (
        <div>
          <Button look="main" onClick={() => settings.edit('new')}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The first destination can have what was kept before it was there. */
function Offer({ settings }: { settings: Settings }) {
  const { kept: words } = useDestinationsWords();
  const offer = settings.offer.value;
  if (!offer) return null;
  return (
    <div class="notice row wrap">
      <p class="grow">{words.offer(offer.accounts)}</p>
      <Button onClick={() => void settings.sendKept(true)}>{words.send}</Button>
      <Button look="quiet" onClick={() => void settings.sendKept(false)}>
        {words.no}
      </Button>
    </div>
  );
}

function Shown({ settings, presets, destination }: Props & { destination: Destination }) {
  const { options: words } = useWords();
  const preset = presets.find(({ key }) => key === destination.preset);
  return (
    <DestinationCard
      destination={destination}
      label={preset && preset.key !== 'generic' ? preset.label : null}
      shownUrl={masked(destination.url)}
      origin={new URL(destination.url).origin}
      allowed={settings.allowed.value.get(destination.id) ?? null}
      health={settings.health.value.get(destination.id) ?? null}
      now={settings.now()}
      test={settings.tests.value.get(destination.id) ?? null}
      onAllow={() => void settings.ask(destination.url)}
      onEdit={() => settings.edit(destination.id)}
      onTest={() => void settings.test(destination.id)}
      onPause={() => void settings.pause(destination, true)}
      onResume={() => void settings.pause(destination, false)}
      onSeen={() => void settings.see(destination)}
      onRemove={() => {
        if (confirm(words.removeConfirm(destination.name))) void settings.remove(destination);
      }}
    />
  );
}

function Editing({ settings, presets, preview, files, destination }: Props & { destination: Destination | null }) {
  const { options } = useWords();
  const words = useDestinationsWords();
  const found = settings.problems.value;
  const problems: Problems = {};
  for (const one of found) {
    const sentence = sentenceOf(one, options.problems, words);
    if (sentence) problems[one.field] = sentence;
  }
  const [first] = presets;
  if (!first) return null;
  return (
    <DestinationForm
      initial={typedOf(destination, first)}
      presets={presets}
      problems={problems}
      askPrivate={found.some(({ problem }) => problem === 'private-address')}
      busy={settings.busy.value}
      generate={generate}
      preview={preview}
      files={files}
      onSave={(typed) => void settings.save(typed)}
      onCancel={() => settings.edit(null)}
    />
  );
}

function sentenceOf(
  one: DestinationProblem,
  words: Words['options']['problems'],
  destinations: DestinationsWords,
): string | undefined {
  switch (one.field) {
    case 'name':
      return words.name[one.problem];
    case 'secret':
      return words.secret[one.problem];
    case 'authorisation':
      return destinations.authorisation.problems[one.problem];
    case 'types':
      return destinations.types[one.problem];
    case 'mapping':
      return destinations.mapping.wrong;
    case 'url':
      // A question rather than a problem: asked below the form.
      return one.problem === 'private-address' ? undefined : words.url[one.problem];
  }
}
