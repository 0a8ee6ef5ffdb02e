const DAY = 24 * 60 * 60 * 1000;

/**
 * When something happened or will, as one says it: the time alone on the same day, else the date and time.
 *
 * @param at, now milliseconds since 1970
 */
export function whenOf(at: number, now: number, language: string): string {
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return time;
  return `${new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(at)}, ${time}`;
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

/**
 * A date that somebody said, as far as they said it: `14 Mar 2024`, `mars 2024`, `2024`.
 *
 * @param said a year, month or day of ISO 8601
 */
export function saidOn(said: string, language: string): string {
  const [, month, day] = said.split('-');
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'short' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(Date.parse(said));
}

/**
 * The day of something, as one says it in a list: `today`, `yesterday`, `4 Nov`, `12 août 2025`.
 *
 * @param at, now milliseconds since 1970
 */
export function dayOf(at: number, now: number, language: string): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  // Days of 23 and 25 hours are days as well.
  const days = Math.round((midnight(at) - midnight(now)) / DAY);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) };
  return new Intl.DateTimeFormat(language, parts).format(at);
}

/**
 * The same of a day that has no time, `2026-11-25`: at noon, where it is the same day in every zone of the browser's clock.
 */
export function dayOfDate(day: string, now: number, language: string): string {
  return dayOf(Date.parse(`${day}T12:00`), now, language);
}
