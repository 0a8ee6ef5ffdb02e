import { useRef } from 'preact/hooks';
import { useDashboardWords } from '../../components/account/Words.ts';
import { ChosenFile } from '../../components/exchange/ChosenFile.tsx';
import { FilePicker } from '../../components/exchange/FilePicker.tsx';
import { JobCard } from '../../components/exchange/JobCard.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { useLostFocus } from '../../components/ui/useLostFocus.ts';
import { useWords } from '../../components/ui/Words.ts';
import type { Exchange } from '../../utils/dashboard/exchange.ts';
import { COLUMNS, TABLES } from '../../utils/exchange/tables.ts';
import { TroubleNotice } from './TroubleNotice.tsx';

/** The history as a file, out and in; and how far each file is. */
export function ExchangePage({ exchange }: { exchange: Exchange }) {
  const { exchange: words } = useDashboardWords();
  const { language } = useWords();
  // What spreadsheets open by themselves there.
  const separator = language === 'fr' ? ';' : ',';
  const choice = exchange.choice.value;
  const fault = exchange.fault.value;
  const busy = exchange.busy.value;
  const jobs = exchange.jobs.value ?? [];
  const room = exchange.room.value;
  const title = useRef<HTMLHeadingElement>(null);
  const under = useRef<HTMLHeadingElement>(null);
  useLostFocus(() => (jobs.length > 0 ? under : title).current);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <TroubleNotice trouble={exchange.trouble.value} onAgain={() => void exchange.read()} />
      <section class="stack tight" aria-labelledby="export-title">
        <h2 id="export-title">{words.exportTitle}</h2>
        <p class="soft">
          {words.exportHelp} {room && words.room(bytesIn(room.used, language), bytesIn(room.left, language))}
        </p>
        <div>
          <Button disabled={busy} onClick={() => void exchange.export(null)}>
            {words.export}
          </Button>
        </div>
        <p class="soft">{words.tablesHelp}</p>
        <div class="row wrap">
          {TABLES.map((of) => (
            <Button
              key={of}
              look="quiet"
              disabled={busy}
              onClick={() =>
                void exchange.export({
                  of,
                  headings: COLUMNS[of].map((column) => words.targets[column]),
                  separator,
                })
              }
            >
              {words.tables[of]}
            </Button>
          ))}
        </div>
      </section>
      <section class="stack tight" aria-labelledby="import-title">
        <h2 id="import-title">{words.importTitle}</h2>
        <p class="soft">{words.importHelp}</p>
        <FilePicker onChoose={(file) => void exchange.choose(file)} />
        {fault !== null && (
          <p role="alert" class="notice bad">
            {words.faults[fault]}
          </p>
        )}
        {choice && (
          <ChosenFile
            choice={choice}
            busy={busy}
            onMap={exchange.map}
            onTake={() => void exchange.take()}
            onDrop={exchange.drop}
          />
        )}
      </section>
      <section class="stack tight" aria-labelledby="jobs-title" hidden={jobs.length === 0}>
        <h2 id="jobs-title" ref={under} tabIndex={-1}>
          {words.jobs}
        </h2>
        <div class="stack">
          {jobs.toReversed().map((job) => (
            <JobCard
              key={job.id}
              job={job}
              onChange={(to) => void exchange.change(job.id, to)}
              onDownload={() => void exchange.download(job)}
              onReport={(rows) => exchange.report(`${job.file}.report.csv`, rows, separator)}
            />
          ))}
        </div>
      </section>
    </>
  );
}

/** A number of bytes as one says it: `12 MB`, `40 GB`. */
function bytesIn(bytes: number, language: string): string {
  const [value, unit] = bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(value);
}
