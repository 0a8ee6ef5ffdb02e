import type { SignalKind } from '../../../domain/signal.ts';
import { type Frame, framesOf } from '../frame.ts';
import { lexiconOf, type Vocabulary } from '../lexicon.ts';
import { EVENT } from './event.ts';
import { EVERY_KIND } from './every-kind.ts';
import { FUNDING } from './funding.ts';
import { GROWTH } from './growth.ts';
import { HIRING } from './hiring.ts';
import { LAUNCH } from './launch.ts';
import { LEADERSHIP } from './leadership.ts';
import { NEW_SITE } from './new-site.ts';
import { REORGANISATION } from './reorganisation.ts';
import { TENDER } from './tender.ts';

/** What is said of one kind: its words, and the frames in which they, or those of all kinds, stand together. */
export interface Kind {
  kind: SignalKind;
  words: Vocabulary;
  frames: string;
}

const KINDS: readonly Kind[] = [HIRING, FUNDING, NEW_SITE, LAUNCH, LEADERSHIP, TENDER, EVENT, GROWTH, REORGANISATION];

export const LEXICON = lexiconOf([EVERY_KIND, ...KINDS.map(({ words }) => words)]);

/** A frame of a kind. */
export interface Framed {
  /** Its place among all. */
  nth: number;
  kind: SignalKind;
  frame: Frame;
  /** Of each of its parts that must be there, what may stand for it. */
  needs: readonly (readonly string[])[];
}

export const FRAMES: readonly Framed[] = KINDS.flatMap(({ kind, frames }) =>
  framesOf(frames).map((frame) => {
    const needs = frame.steps
      .filter(({ optional, any }) => !optional && !any.includes('*') && !any.includes('end'))
      .map(({ any }) => any);
    return { kind, frame, needs };
  }),
).map((framed, nth) => ({ ...framed, nth }));
