const DAY = 24 * 60 * 60 * 1000;

/**
 * When something happened or will, as one says it: the time alone on the same day, else the date and time.
 *
 * @param at, now milliseconds since 1970
 */
export function whenOf(at: number, now: number, language: string): string {
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const both = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return (sameDay ? time : both).format(at);
}

/** How long ago something began, in the unit one would use: `today`, `3 months`, `2 jours`. */
export function ageOf(at: number, now: number, language: string): string {
  const days = Math.max(0, Math.floor((now - at) / DAY));
  const say = (n: number, unit: 'day' | 'month' | 'year') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
  if (days === 0) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  if (days < 31) return say(days, 'day');
  return days < 365 ? say(Math.floor(days / 30.4), 'month') : say(Math.floor(days / 365), 'year');
}
