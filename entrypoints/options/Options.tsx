import type { ComponentChildren } from 'preact';
import { useOptionsWords } from '../../components/settings/Words.ts';
import { Field } from '../../components/ui/Field.tsx';
import { Mark } from '../../components/ui/Mark.tsx';
import { useWords } from '../../components/ui/Words.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Destinations } from './Destinations.tsx';
import type { Forms } from './forms.ts';
import type { Settings } from './settings.ts';

interface Props {
  settings: Settings;
  loadForms: () => Promise<Forms>;
  children: ComponentChildren;
}

/** The options: where saves are sent, and who sends them. */
export function Options({ settings, loadForms, children }: Props) {
  const words = useOptionsWords();
  const { actions } = useWords();
  return (
    <main class="options stack">
      <header class="row">
        <Mark />
        <h1 class="grow">{words.title}</h1>
        <a class="button quiet" href="/dashboard.html">
          {actions.dashboard}
        </a>
      </header>
      <Destinations settings={settings} loadForms={loadForms} />
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
