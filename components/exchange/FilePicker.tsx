import { useRef } from 'preact/hooks';
import { useDashboardWords } from '../account/Words.ts';
import { Button } from '../ui/Button.tsx';

/** The button that opens the browser's own choice of a file. */
export function FilePicker({ onChoose }: { onChoose: (file: File) => void }) {
  const { exchange: words } = useDashboardWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button onClick={() => input.current?.click()}>{words.import}</Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".gz,.ndjson,.csv,.tsv,.txt,.vcf"
        aria-label={words.file}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
