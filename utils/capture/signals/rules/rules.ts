import type { Rules } from '../grammar.ts';
import { EVENT } from './event.ts';
import { FUNDING } from './funding.ts';
import { GROWTH } from './growth.ts';
import { HIRING } from './hiring.ts';
import { LAUNCH } from './launch.ts';
import { LEADERSHIP } from './leadership.ts';
import { NEW_SITE } from './new-site.ts';
import { REORGANISATION } from './reorganisation.ts';
import { TENDER } from './tender.ts';

/** What can be said of each kind. */
export const RULES: readonly Rules[] = [
  HIRING,
  FUNDING,
  NEW_SITE,
  LAUNCH,
  LEADERSHIP,
  TENDER,
  EVENT,
  GROWTH,
  REORGANISATION,
];

/** A word without which no rule fires. */
export const TRIGGER = new RegExp(RULES.map(({ trigger }) => trigger.source).join('|'), 'g');
