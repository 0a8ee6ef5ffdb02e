import type { ComponentChildren } from 'preact';
import type { MappingFiles, Previewed } from '../../components/settings/MappingEditor.tsx';
import { Field } from '../../components/ui/Field.tsx';
import { Mark } from '../../components/ui/Mark.tsx';
import { useWords } from '../../components/ui/Words.ts';
import type { Preset } from '../../utils/crm/presets/preset.ts';
import type { TypedDestination } from '../../utils/domain/destination.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Destinations } from './Destinations.tsx';
import type { Settings } from './settings.ts';

interface Props {
  settings: Settings;
  presets: readonly Preset[];
  preview: (typed: TypedDestination) => Promise<Previewed | null>;
  files: MappingFiles;
  children: ComponentChildren;
}

/** The options: where saves are sent, and who sends them. */
export function Options(props: Props) {
  const { options: words } = useWords();
  const { settings, children } = props;
  return (
    <main class="options stack">
      <header class="row">
        <Mark />
        <h1>{words.title}</h1>
      </header>
      <Destinations {...props} />
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
