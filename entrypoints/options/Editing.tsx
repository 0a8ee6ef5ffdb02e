import { DestinationForm, type Problems } from '../../components/settings/DestinationForm.tsx';
import type { MappingFiles, Previewed } from '../../components/settings/MappingEditor.tsx';
import { typedOf } from '../../components/settings/typed.ts';
import { useDestinationCatalog } from '../../components/settings/Words.ts';
import type { DestinationProblem } from '../../utils/bridge/replies.ts';
import type { Preset } from '../../utils/crm/presets/preset.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import type { Destination, TypedDestination } from '../../utils/domain/destination.ts';
import type { DestinationCatalog } from '../../utils/locale/choose-destinations.ts';
import type { Settings } from './settings.ts';

const SECRET_BYTES = 32;
const generate = () => generateSecret(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

interface Props {
  settings: Settings;
  presets: readonly Preset[];
  preview: (typed: TypedDestination) => Promise<Previewed | null>;
  files: MappingFiles;
  /** Null: one is added. */
  destination: Destination | null;
}

/** The form of a destination, and what is wrong with what is typed there. */
export function Editing({ settings, presets, preview, files, destination }: Props) {
  const catalog = useDestinationCatalog();
  const found = settings.problems.value;
  const problems: Problems = {};
  for (const one of found) {
    const sentence = sentenceOf(one, catalog);
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
  { options: { problems: words }, destinations }: DestinationCatalog,
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
