import { useEffect, useId, useState } from 'preact/hooks';
import type { MappedField, Mapping } from '../../utils/domain/mapping.ts';
import { Button } from '../ui/Button.tsx';
import { Verbatim } from '../ui/Verbatim.tsx';
import type { MappedKind, MappingPart } from './kind.ts';
import { MappingRows } from './MappingRows.tsx';
import { useDestinationsWords } from './Words.ts';

/** What a mapping makes of the last save; empty where nothing is saved yet. Problems name their field: `['account', 3, 'from']`. */
export interface Previewed {
  payload: string;
  request: string;
  problems: readonly { at: readonly (string | number)[]; problem: string }[];
}
type Preview = (mapping: Mapping) => Promise<Previewed | null>;
const PARTS: readonly MappingPart[] = ['account', 'contact', 'opportunity'];

interface Props {
  mapping: Mapping;
  /** Whether it is the rep's own; the preset's otherwise. */
  own: boolean;
  problem: string | undefined;
  mapped: MappedKind;
  preview: Preview;
  /** Writes it into a file of the rep's, and reads one. */
  files: MappingFiles;
  onChange: (mapping: Mapping | null) => void;
}

export interface MappingFiles {
  save(mapping: Mapping): void;
  /** The mapping in a file, or where it is broken. */
  read(file: File, kind: MappedKind): Promise<{ ok: true; mapping: Mapping } | { ok: false; where: string }>;
}

/** What of ours goes into which field of theirs: the fields, and the request that they make of the last save. */
export function MappingEditor({ mapping, own, problem, mapped, preview, files, onChange }: Props) {
  const { mapping: words } = useDestinationsWords();
  const [seen, see] = useState<Previewed | null>(null);
  const [said, say] = useState('');
  const id = useId();
  useEffect(() => {
    let stale = false;
    void preview(mapping).then((made) => stale || see(made));
    return () => {
      stale = true;
    };
  }, [mapping]);
  const change = (of: MappingPart, fields: MappedField[]) =>
    onChange({ ...mapping, version: mapping.version + 1, [of]: fields });
  const take = async (file: File) => {
    const read = await files.read(file, mapped);
    if (read.ok) onChange(read.mapping);
    say(read.ok ? words.imported : words.broken(read.where));
  };
  return (
    <details class="mapping" open={problem !== undefined}>
      <summary>{words.title}</summary>
      <div class="stack">
        <p class="soft">{words.hint}</p>
        {problem && <p class="problem">{problem}</p>}
        {PARTS.map((of) => (
          <MappingRows
            key={of}
            title={words[of]}
            fields={mapping[of]}
            targets={mapped.targets[of]}
            writes={mapped.writes}
            problems={(seen?.problems ?? []).flatMap(({ at: [part, row], problem }) =>
              part === of && typeof row === 'number' ? [{ row, problem }] : [],
            )}
            onChange={(fields) => change(of, fields)}
          />
        ))}
        <div class="row wrap">
          {own && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {words.reset}
            </Button>
          )}
          <Button look="quiet" onClick={() => files.save(mapping)}>
            {words.export}
          </Button>
          <label class="button quiet" for={id}>
            {words.import}
          </label>
          <input
            id={id}
            class="hidden-text"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void take(file);
            }}
          />
          <span role="status">{said}</span>
        </div>
        <section class="stack tight" aria-label={words.preview}>
          <h3>{words.preview}</h3>
          {seen === null || seen.payload === '' ? (
            <p class="soft">{words.noPreview}</p>
          ) : (
            <div class="preview">
              <div>
                <h3>{words.payload}</h3>
                <Verbatim label={words.payload} text={seen.payload} />
              </div>
              <div>
                <h3>{words.request}</h3>
                <Verbatim label={words.request} text={seen.request} />
              </div>
            </div>
          )}
        </section>
      </div>
    </details>
  );
}
