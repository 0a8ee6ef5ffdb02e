import type { SummaryWords } from '../../utils/crm/summary.ts';
import { signalKinds } from '../../utils/locale/signal-kinds.ts';

/** The note in English, as a catalog would say it. */
export const words: SummaryWords = {
  contacts: 'Contacts',
  signals: 'Signals',
  needs: 'Needs',
  questions: 'Questions to ask',
  answers: 'Answers',
  quotes: 'In their words',
  notes: 'Notes',
  signalKinds: signalKinds.en,
  need: (kind, status) => (status === 'hypothesis' ? 'supposed' : kind === 'explicit' ? 'said' : 'confirmed'),
  size: (min, max) => `${min ?? '?'} to ${max ?? '?'} employees`,
  quoted: (text) => `“${text}”`,
  call: (startedAt, minutes, people) => [`Call of ${startedAt.slice(0, 10)}`, `${minutes} min`, ...people].join(', '),
  next: ({ text, due }) => `Next: ${text}${due === null ? '' : `, ${due}`}`,
  source: ({ url, title, capturedAt }) => `Read on ${title}, ${capturedAt.slice(0, 10)}: ${url}`,
};
