import { id } from './identifier.ts';
import { isoDate, line, text, webAddress } from './text.ts';
import { z } from './zod.ts';

/** An offer placed where this account's people are, about one stake of theirs. */
export const placedProbe = z.object({
  id,
  name: line.check(z.minLength(1)),
  stake: text,
  place: line,
  url: z.nullable(webAddress),
});
export const probe = z.extend(placedProbe, { account: id, placedAt: isoDate });

/** They came forward: a reply, a form, a call asked for. Names its probe, which may have been placed elsewhere. */
export const answeredProbe = z.object({
  id,
  probe: z.nullable(id),
  name: line.check(z.minLength(1)),
  contact: z.nullable(id),
  said: text,
});
export const response = z.extend(answeredProbe, { account: id, answeredAt: isoDate });
