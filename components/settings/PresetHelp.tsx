import type { Kind } from './kind.ts';
import { useDestinationCatalog } from './Words.ts';

/** Where to find the address and the key of this kind of receiver, and what it cannot do. */
export function PresetHelp({ preset }: { preset: Kind }) {
  const { destinations: words, presets } = useDestinationCatalog();
  const help = presets[preset.key];
  return (
    <div class="stack tight">
      <p class="soft">{help.where}</p>
      {help.limits !== '' && (
        <details>
          <summary class="soft">{words.limits}</summary>
          <p class="soft">{help.limits}</p>
        </details>
      )}
    </div>
  );
}
