import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from '../../utils/dashboard/exchange.ts';
import { type Target, target, tellsOfSomeone } from '../../utils/exchange/foreign/target.ts';
import { useDashboardWords } from '../account/Words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  choice: Choice;
  busy: boolean;
  onMap: (column: number, to: Target | null) => void;
  onTake: () => void;
  onDrop: () => void;
}

/** What a chosen file is, and what of it would be taken in; nothing is, before the person says so. */
export function ChosenFile({ choice: { file, seen }, busy, onMap, onTake, onDrop }: Props) {
  const { exchange: words, cancel } = useDashboardWords();
  const { language } = useWords();
  const { source, manifest } = seen;
  const useful = source.is !== 'csv' || tellsOfSomeone(source.mapping);
  const number = new Intl.NumberFormat(language);
  const card = useRef<HTMLElement>(null);
  // Whoever does not see it appear is led to it.
  useLayoutEffect(() => card.current?.focus(), [file]);
  return (
    <section class="card stack" aria-label={file.name} tabIndex={-1} ref={card}>
      <p>
        <strong>{file.name}</strong> <span class="soft">{words.kinds[source.is]}</span>
      </p>
      {manifest && (
        <p class="soft">
          {words.manifest(
            number.format(manifest.events),
            new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(Date.parse(manifest.exportedAt)),
          )}
        </p>
      )}
      {source.is === 'csv' && <Columns source={source} sample={seen.sample} onMap={onMap} />}
      {source.is === 'vcard' && <Cards sample={seen.sample} />}
      {!useful && <p class="notice">{words.faults['no-columns']}</p>}
      <div class="row">
        <Button look="main" disabled={busy || !useful} onClick={onTake}>
          {words.take}
        </Button>
        <Button look="quiet" onClick={onDrop}>
          {cancel}
        </Button>
      </div>
    </section>
  );
}

/** Who the first contact cards are about. */
function Cards({ sample }: { sample: readonly (readonly string[])[] }) {
  const { exchange: words } = useDashboardWords();
  return (
    <div>
      <h3>{words.cards}</h3>
      <ul>
        {sample.map((said) => (
          <li key={said.join()}>{said.join(' · ')}</li>
        ))}
      </ul>
    </div>
  );
}

interface ColumnsProps {
  source: Extract<Choice['seen']['source'], { is: 'csv' }>;
  sample: readonly (readonly string[])[];
  onMap: Props['onMap'];
}

/** What each column means, beside what stands in it. */
function Columns({ source, sample, onMap }: ColumnsProps) {
  const { exchange: words } = useDashboardWords();
  return (
    <div class="scrolled">
      <table>
        <caption>{words.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.means}</th>
            <th scope="col">{words.example}</th>
          </tr>
        </thead>
        <tbody>
          {source.headings.map((heading, column) => (
            // Columns have no name of their own: two may have the same heading.
            <tr key={`${column} ${heading}`}>
              <th scope="row">{heading || words.unnamed}</th>
              <td>
                <MeaningOf heading={heading} value={source.mapping[column] ?? null} onMap={(to) => onMap(column, to)} />
              </td>
              <td class="soft">{sample.map((row) => row[column]).find((cell) => cell)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeaningOf(props: { heading: string; value: Target | null; onMap: (to: Target | null) => void }) {
  const { exchange: words } = useDashboardWords();
  return (
    <select
      aria-label={words.meaningOf(props.heading)}
      value={props.value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        props.onMap(target.options.find((one) => one === chosen) ?? null);
      }}
    >
      <option value="">{words.passedOver}</option>
      {target.options.map((one) => (
        <option key={one} value={one}>
          {words.targets[one]}
        </option>
      ))}
    </select>
  );
}
