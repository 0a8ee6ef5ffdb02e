import type { ComponentChildren } from 'preact';
import { healthWordsFor } from '../../utils/locale/health.ts';
import { whenOf } from '../../utils/locale/when.ts';
import { useWords } from '../ui/Words.ts';

/** How a destination fares. Times in milliseconds since 1970; null where there is none. */
export interface Health {
  acceptedAt: number | null;
  /** How many deliveries wait, and since when the oldest. */
  queued: number;
  oldestAt: number | null;
  /** How many are parked and wait for the rep. */
  stuck: number;
}

interface Props {
  health: Health;
  now: number;
  /** What follows in the same line. */
  children?: ComponentChildren;
}

/** The last success, what waits, what is parked. */
export function HealthLine({ health, now, children }: Props) {
  const { language } = useWords();
  const words = healthWordsFor(language);
  const { acceptedAt, queued, oldestAt, stuck } = health;
  const oldest = oldestAt === null ? '' : `, ${words.oldest(whenOf(oldestAt, now, language))}`;
  const parts = [
    acceptedAt === null ? words.never : words.accepted(whenOf(acceptedAt, now, language)),
    words.queue(queued) + oldest,
    ...(stuck > 0 ? [words.parked(stuck)] : []),
  ];
  return (
    <p class="soft">
      {parts.join(' · ')}
      {children}
    </p>
  );
}
