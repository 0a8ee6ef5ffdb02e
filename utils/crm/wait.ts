const SECOND = 1_000;

/**
 * How long an answer asks us to wait: `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), `RateLimit` with
 * `reset=` or its newer `t=` (draft-ietf-httpapi-ratelimit-headers), `RateLimit-Reset`; the longest of them.
 * Milliseconds, null where it does not say.
 *
 * @param now wall clock, milliseconds since 1970; dates are taken against the answer's own `Date` where it has one
 */
export function askedToWait(headers: Headers, now: number): number | null {
  const retryAfter = headers.get('retry-after')?.trim() ?? '';
  const rateLimit = /(?:^|[\s,;])(?:reset|t)=(\d+)/i.exec(headers.get('ratelimit') ?? '')?.[1] ?? '';
  const sent = dateIn(headers.get('date')) ?? now;
  const waits = [
    secondsIn(retryAfter) ?? untilDate(retryAfter, sent),
    secondsIn(rateLimit),
    // Some write the date here, in seconds since 1970: too long a number to be a wait.
    secondsIn(/^\d{1,8}$/.exec(headers.get('ratelimit-reset')?.trim() ?? '')?.[0] ?? ''),
  ].filter((wait) => wait !== null);
  return waits.length === 0 ? null : Math.max(...waits);
}

/** The time that a header names, milliseconds since 1970. Null where there is none. */
export function dateIn(header: string | null): number | null {
  // Every HTTP date begins with the name of its day; `Date.parse` alone would also take a bare number for a year.
  const time = /^\s*[A-Z][a-z]{2}/.test(header ?? '') ? Date.parse(header ?? '') : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function secondsIn(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) * SECOND : null;
}

function untilDate(text: string, sent: number): number | null {
  const until = dateIn(text);
  return until === null ? null : Math.max(0, until - sent);
}
