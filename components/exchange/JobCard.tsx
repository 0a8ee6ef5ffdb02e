import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import type { Job } from '../../utils/exchange/job.ts';
import { useDashboardWords } from '../account/Words.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { countsOf, reportOf, whyOf } from './sentences.ts';

interface Props {
  job: Job;
  onChange: (to: 'cancel' | 'resume' | 'dismiss') => void;
  onDownload: () => void;
  onReport: (rows: string[][]) => void;
}

/** One import or export: how far it is, what came of it, and what can be done about it. */
export function JobCard({ job, onChange, onDownload, onReport }: Props) {
  const { exchange: words } = useDashboardWords();
  const general = useWords();
  const { language } = general;
  const { kind, state, file, done, total } = job;
  const open = state === 'waiting' || state === 'running';
  const numbers = new Intl.NumberFormat(language);
  return (
    <section class="card stack tight" aria-label={file}>
      <div class="row wrap">
        {/* What became of it is told; each of its thousand lines is not. */}
        <p class="grow" role="status">
          <strong>{words.states[kind][state]}</strong> <span class="soft">{file}</span>
        </p>
        {open && <Button onClick={() => onChange('cancel')}>{words.cancel}</Button>}
        {state === 'damaged' && <Button onClick={() => onChange('resume')}>{words.takeWhole}</Button>}
        {state === 'failed' && <Button onClick={() => onChange('resume')}>{words.goOn}</Button>}
        {kind === 'export' && state === 'done' && (
          <Button look="main" onClick={onDownload}>
            {words.download}
          </Button>
        )}
        {kind === 'import' && job.findings.length > 0 && (
          <Button onClick={() => onReport(reportOf(job, words))}>{words.report}</Button>
        )}
        {!open && (
          <Button look="quiet" label={words.dismissOf(file)} onClick={() => onChange('dismiss')}>
            {words.dismiss}
          </Button>
        )}
      </div>
      {open && (
        <>
          <progress aria-label={file} value={total === null ? undefined : done} max={total ?? undefined} />
          <p class="soft">
            {total === null ? words.looking : words.progress(numbers.format(done), numbers.format(total))} {words.stays}{' '}
            {kind === 'export' && (job.anew ? words.anewAgain : words.anew)}
          </p>
        </>
      )}
      {job.why !== null && <p class="notice bad">{whyOf(job, words, general)}</p>}
      {kind === 'import' && (state === 'done' || done > 0) && (
        <p>
          {countsOf(job, numbers, words)} {state === 'cancelled' && words.stayed}{' '}
          {state === 'done' && <a href={hashOf({ page: 'accounts', query: EVERYTHING })}>{words.seeAccounts}</a>}
        </p>
      )}
    </section>
  );
}
