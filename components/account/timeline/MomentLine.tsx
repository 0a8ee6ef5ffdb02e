import type { Moment } from '../../../utils/dashboard/moments.ts';
import { isFromFuture } from '../../../utils/domain/clock.ts';
import { useWords } from '../../ui/Words.ts';
import { linesOf } from './lines.ts';
import type { Teller, Told } from './told.ts';

/** One gesture on the timeline: its time, and what it made happen. */
export function MomentLine({ moment, teller, now }: { moment: Moment; teller: Teller; now: number }) {
  const { language } = useWords();
  const lines = linesOf(moment, teller);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(moment.at);
  const latent = lines.some(({ chip }) => chip?.look === 'latent');
  return (
    <li class="moment">
      <time class="soft whole" dateTime={new Date(moment.at).toISOString()} title={moment.author.name}>
        {time}
      </time>
      <span class={`pin ${latent ? 'latent' : ''}`} aria-hidden="true" />
      <div class="stack tight">
        {moment.events.some(({ event }) => isFromFuture(event.at, now)) && (
          <p>
            <span class="chip amber">{teller.words.timeline.future}</span>
          </p>
        )}
        {lines.map((line, n) => (
          <Line key={n} line={line} />
        ))}
      </div>
    </li>
  );
}

function Line({ line: { title, chip, text, quotes, detail, link } }: { line: Told }) {
  return (
    <div>
      <p>
        {title && <strong>{title}</strong>} {chip && <span class={`chip ${chip.look}`}>{chip.name}</span>} {text}{' '}
        {link && (
          <a class="source-link" href={link.href} target="_blank" rel="noreferrer">
            {link.name}
          </a>
        )}
      </p>
      {quotes?.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      {detail && <p class="soft lines-kept">{detail}</p>}
    </div>
  );
}
